#include "models/net/cause.h"

namespace muster {

std::optional<Message> unreachedBecause(Cause cause, const QString &where)
{
    switch (cause) {
    case Cause::UnknownHost:
        return say(QT_TRANSLATE_NOOP("Muster", "The server could not be reached: the name %1 is not known."),
                   where);
    case Cause::NobodyThere:
        return say(QT_TRANSLATE_NOOP("Muster", "The server could not be reached: nothing answers at %1."),
                   where);
    case Cause::TimedOut:
        return say(QT_TRANSLATE_NOOP("Muster", "The server could not be reached: %1 did not answer in time."),
                   where);
    case Cause::Untrusted:
        return say(QT_TRANSLATE_NOOP("Muster", "The server could not be reached: the certificate of %1 is "
                                               "not trusted, or is for another name."),
                   where);
    case Cause::BrokenOff:
        return say(
            QT_TRANSLATE_NOOP("Muster", "The server could not be reached: %1 broke the connection off."),
            where);
    default: return std::nullopt;
    }
}

std::optional<Message> unclearBecause(Cause cause, const QString &where)
{
    switch (cause) {
    case Cause::TimedOut:
        return say(QT_TRANSLATE_NOOP("Muster",
                                     "%1 did not say in time whether it took the text. Look there before it "
                                     "is sent again."),
                   where);
    case Cause::BrokenOff:
        return say(QT_TRANSLATE_NOOP("Muster",
                                     "%1 broke the connection off before it said whether it took the text. "
                                     "Look there before it is sent again."),
                   where);
    case Cause::TooLong:
        return say(QT_TRANSLATE_NOOP("Muster",
                                     "The answer of %1 is too long to be read, so it cannot be seen whether "
                                     "it took the text. Look there before it is sent again."),
                   where);
    default: return std::nullopt;
    }
}

} // namespace muster
