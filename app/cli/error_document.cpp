#include "answers.h"
#include "fault_words.h"

using namespace Qt::StringLiterals;

namespace candor::cli {

namespace {

QLatin1String idOf(Fault fault)
{
    switch (fault) {
    case Fault::Cancelled:
        return "Cancelled"_L1;
    case Fault::NotFound:
        return "NotFound"_L1;
    case Fault::WrongKey:
        return "WrongKey"_L1;
    case Fault::Corrupt:
        return "Corrupt"_L1;
    case Fault::TooNew:
        return "TooNew"_L1;
    case Fault::InUse:
        return "InUse"_L1;
    case Fault::TooLarge:
        return "TooLarge"_L1;
    case Fault::Invalid:
        return "Invalid"_L1;
    case Fault::Disk:
        return "Disk"_L1;
    case Fault::Network:
        return "Network"_L1;
    case Fault::Refused:
        return "Refused"_L1;
    case Fault::Internal:
        return "Internal"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject errorDocument(const Error& error)
{
    const words::Trouble trouble = words::troubleOf(error.fault);
    return { { "error"_L1,
        QJsonObject {
            { "fault"_L1, idOf(error.fault) },
            { "what"_L1, trouble.what },
            { "safe"_L1, trouble.safe },
            { "next"_L1, trouble.next },
            { "detail"_L1, error.detail },
        } } };
}

int exitStatus(const Error& error)
{
    switch (error.fault) {
    case Fault::TooLarge:
        return 5;
    case Fault::Invalid:
        return 2;
    case Fault::WrongKey:
        return 3;
    case Fault::Corrupt:
    case Fault::TooNew:
        return 4;
    case Fault::Network:
        return 6;
    case Fault::Refused:
        return 7;
    case Fault::InUse:
        return 8;
    case Fault::Cancelled:
        return 130;
    case Fault::NotFound:
    case Fault::Disk:
    case Fault::Internal:
        return 1;
    }
    Q_UNREACHABLE();
}

} // namespace candor::cli
