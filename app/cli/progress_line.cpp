#include "progress_line.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace candor::cli {

namespace {

bool standardErrorIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

ProgressLine::ProgressLine()
    : m_isTerminal(standardErrorIsTerminal())
{
}

void ProgressLine::show(qint64 bytes, qint64 ofBytes)
{
    constexpr qint64 leastPause = 100; // ms
    if (!m_isTerminal || (m_shown && m_sinceShown.elapsed() < leastPause))
        return;
    const double percent
        = ofBytes > 0 ? 100.0 * static_cast<double>(bytes) / static_cast<double>(ofBytes) : 0.0;
    std::fprintf(stderr, "\rReading: %5.1f %%", percent);
    std::fflush(stderr);
    m_shown = true;
    m_sinceShown.start();
}

void ProgressLine::finish()
{
    if (m_shown)
        std::fputs("\rReading: done    \n", stderr);
    m_shown = false;
}

} // namespace candor::cli
