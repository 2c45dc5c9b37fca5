// A JSON-LD document on standard input, as N-Quads on standard output, by a processor that is not ours. Nothing is fetched:
// a document that needs the network to be understood fails, and so does one with a member that means nothing.
import jsonld from 'jsonld';

const chunks = [];
for await (const chunk of process.stdin)
    chunks.push(chunk);
const documentLoader = async url => { throw new Error(`not to be fetched: ${url}`); };
process.stdout.write(await jsonld.toRDF(JSON.parse(Buffer.concat(chunks).toString('utf8')),
    { documentLoader, format: 'application/n-quads', safe: true }));
