#include "process_hardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace candor::vault {

void hardenProcess()
{
#ifdef Q_OS_UNIX
    (void)umask(S_IRWXG | S_IRWXO);
#endif
#ifdef Q_OS_LINUX
    const rlimit none { 0, 0 };
    (void)setrlimit(RLIMIT_CORE, &none);
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace candor::vault
