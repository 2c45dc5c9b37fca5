// A loopback-only consent server: @c15t/backend over SQLite (default) or
// PostgreSQL. Every setting comes from an environment variable; see README.md.
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';

import { c15tInstance, policyPackPresets } from '@c15t/backend';
import { kyselyAdapter } from '@c15t/backend/db/adapters/kysely';
import { migrator } from '@c15t/backend/db/migrator';
import { DB } from '@c15t/backend/db/schema';
import { serve } from '@hono/node-server';
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely';

// PostgreSQL columns are "timestamp without time zone": the driver reads and
// writes them in the process's zone, so the zone must never change.
process.env.TZ = 'UTC';

const HOST = '127.0.0.1'; // fixed on purpose: this program is never exposed
const env = (name, fallback) => {
  const value = process.env[name];
  return value === undefined || value === '' ? fallback : value;
};
const list = (value) => value.split(',').map((s) => s.trim()).filter(Boolean);

const port = Number(env('PORT', '8787'));
const databaseUrl = env('DATABASE_URL', 'sqlite:./consent.sqlite');
const basePath = env('BASE_PATH', '/');
const tlsKeyFile = env('TLS_KEY_FILE');
const tlsCertFile = env('TLS_CERT_FILE');

async function openDatabase(url) {
  if (/^postgres(ql)?:/.test(url)) {
    const { default: pg } = await import('pg');
    const pool = new pg.Pool({
      connectionString: url,
      max: Number(env('PG_POOL', '10')),
      // A dead database must become a 5xx soon, not a client that hangs.
      connectionTimeoutMillis: Number(env('PG_CONNECT_TIMEOUT_MS', '3000')),
    });
    pool.on('error', (error) => console.error(`pool: ${error.message}`));
    return { provider: 'postgresql', dialect: new PostgresDialect({ pool }) };
  }
  const path = url.replace(/^sqlite:(\/\/)?/, '');
  // libsql and better-sqlite3 share one programming interface.
  const { default: Database } = await import(env('SQLITE_DRIVER', 'libsql'));
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL'); // acknowledged means on disk
  database.pragma('foreign_keys = ON');
  return { provider: 'sqlite', dialect: new SqliteDialect({ database }) };
}

// The purposes a client may toggle. POLICY=strict refuses every other one.
const purposes = list(
  env('PURPOSES', 'necessary,functionality,experience,measurement,marketing'),
);

function policyPacks(kind) {
  switch (kind) {
    case 'legacy': // no runtime policy at all (deprecated upstream)
      return undefined;
    case 'none': // explicit: no banner anywhere
      return [];
    case 'presets':
      return [
        policyPackPresets.europeOptIn(),
        policyPackPresets.californiaOptOut(),
        policyPackPresets.worldNoBanner(),
      ];
    case 'strict': // one opt-in policy for everybody
      return [
        {
          id: 'strict_opt_in',
          match: { isDefault: true, fallback: true },
          consent: {
            model: 'opt-in',
            scopeMode: 'strict',
            categories: purposes,
            preselectedCategories: ['necessary'],
            expiryDays: Number(env('EXPIRY_DAYS', '365')),
            gpc: true,
          },
          ui: { mode: 'dialog' },
          proof: { storeIp: false, storeUserAgent: false, storeLanguage: false },
        },
      ];
    default:
      throw new Error(`POLICY must be legacy, none, presets or strict, not ${kind}`);
  }
}

const { provider, dialect } = await openDatabase(databaseUrl);
const db = new Kysely({ dialect });
// fumadb 0.3 wants an object here, whatever the guide of c15t 2.2.1 says.
const adapter = kyselyAdapter({ db, provider });

async function migrate() {
  const plan = await migrator({ db: DB.client(adapter), schema: 'latest' });
  if (!('execute' in plan)) throw new Error('this adapter cannot migrate');
  await plan.execute();
}

const snapshotKey = env('SNAPSHOT_KEY');
const c15t = c15tInstance({
  appName: env('APP_NAME', 'consent-endpoint'),
  adapter,
  basePath,
  trustedOrigins: list(env('TRUSTED_ORIGINS', 'localhost')),
  apiKeys: list(env('API_KEYS', '')),
  policyPacks: policyPacks(env('POLICY', 'strict')),
  ...(env('TENANT_ID') ? { tenantId: env('TENANT_ID') } : {}),
  ...(snapshotKey
    ? {
        policySnapshot: {
          signingKey: snapshotKey,
          ttlSeconds: Number(env('SNAPSHOT_TTL_S', '1800')),
          onValidationFailure: env('SNAPSHOT_FAILURE', 'reject'),
        },
      }
    : {}),
  ipAddress: { tracking: false },
  logger: { level: env('LOG_LEVEL', 'error') },
});

function listen() {
  const tls = Boolean(tlsKeyFile && tlsCertFile);
  const server = serve(
    {
      fetch: c15t.handler,
      hostname: HOST,
      port,
      createServer: tls ? createHttpsServer : createHttpServer,
      ...(tls
        ? {
            serverOptions: {
              key: readFileSync(tlsKeyFile),
              cert: readFileSync(tlsCertFile),
            },
          }
        : {}),
    },
    (info) => {
      // One line a test harness can wait for. PORT=0 picks a free port.
      console.log(
        `listening ${tls ? 'https' : 'http'}://${HOST}:${info.port}${basePath} ${provider}`,
      );
    },
  );
  server.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });

  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      // Requests under way finish; idle keep-alive connections are dropped.
      server.close(async () => {
        await db.destroy();
        process.exit(0);
      });
      server.closeIdleConnections?.();
      setTimeout(() => server.closeAllConnections?.(), 2000).unref();
    });
  }
}

if (process.argv.includes('--print-spec')) {
  console.log(JSON.stringify(await c15t.getOpenAPISpec(), null, 1));
  await db.destroy();
} else {
  await migrate();
  if (process.argv.includes('--migrate-only')) await db.destroy();
  else listen();
}
