#include "fault_words.h"

#include <QCoreApplication>

namespace candor::words {

namespace {
struct Faults {
    Q_DECLARE_TR_FUNCTIONS(candor::words::Faults)
};
} // namespace

Trouble troubleOf(Fault fault)
{
    switch (fault) {
    case Fault::Cancelled:
        return { Faults::tr("You stopped this."), Faults::tr("Nothing was changed."),
            Faults::tr("Start again whenever you like.") };
    case Fault::NotFound:
        return { Faults::tr("This is not there any more."), Faults::tr("Everything else is as it was."),
            Faults::tr("Check whether it was moved or renamed, then try again.") };
    case Fault::WrongKey:
        return { Faults::tr("This does not open your data."),
            Faults::tr("Your data are safe and still locked."),
            Faults::tr("Try again; look at capital letters and the keyboard's language.") };
    case Fault::Corrupt:
        return { Faults::tr("The file is damaged: it does not hold what was written to it."),
            Faults::tr("Candor left the file exactly as it is."),
            Faults::tr("Put back a copy from a backup, or choose another folder and import again.") };
    case Fault::TooNew:
        return { Faults::tr("A newer Candor wrote this."), Faults::tr("Nothing was opened or changed."),
            Faults::tr("Install the newest Candor, then open it again.") };
    case Fault::InUse:
        return { Faults::tr("Candor is already open with these data."), Faults::tr("Nothing was changed."),
            Faults::tr("Use the window that is open, or close it and try again.") };
    case Fault::TooLarge:
        return { Faults::tr("This unpacks to far more than such a file usually holds."),
            Faults::tr(
                "Reading stopped at the limit. Nothing of it was kept, and your other data are untouched."),
            Faults::tr("If it comes from the company itself, you can have it read anyway.") };
    case Fault::Invalid:
        return { Faults::tr("This could not be read as what it seems to be."),
            Faults::tr("Nothing of it was kept, and your other data are untouched."),
            Faults::tr("Choose the file as the company sent it, not unpacked or edited.") };
    case Fault::Disk:
        return { Faults::tr("The disk did not take or give the data."),
            Faults::tr("What was saved before is still there."),
            Faults::tr("Make room on the disk, check that the folder may be written to, then try again.") };
    case Fault::Network:
        return { Faults::tr("There is no connection to the other side."),
            Faults::tr("Your choices are saved on this computer."),
            Faults::tr("Nothing to do: Candor tries again by itself when you are online.") };
    case Fault::Refused:
        return { Faults::tr("A rule of yours, or of the other side, does not allow this."),
            Faults::tr("Nothing was changed."),
            Faults::tr("Look at the rule first; you decide whether to change it.") };
    case Fault::Internal:
        return { Faults::tr("Candor made a mistake."), Faults::tr("What was saved before is still there."),
            Faults::tr("Close Candor and open it again. If it happens again, please report it.") };
    }
    return {};
}

} // namespace candor::words
