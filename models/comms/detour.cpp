#include "models/comms/detour.h"

namespace muster {

namespace {

/// What its readers call a channel; the others are called by their own names.
Message readersName(Channel channel)
{
    switch (channel) {
    case Channel::Statuspage: return say(QT_TRANSLATE_NOOP("Muster", "our status page"));
    case Channel::Email: return say(QT_TRANSLATE_NOOP("Muster", "e-mail"));
    case Channel::Social: return say(QT_TRANSLATE_NOOP("Muster", "social media"));
    case Channel::Sms: return say(QT_TRANSLATE_NOOP("Muster", "text messages"));
    case Channel::Banner: return say(QT_TRANSLATE_NOOP("Muster", "the notice in our app"));
    default: break;
    }
    return labelOf(channel);
}

} // namespace

QList<Channel> ledTo(Channel here, const State &state)
{
    QList<Channel> out;
    for (auto it = state.detours.cbegin(); it != state.detours.cend(); ++it) {
        if (it->instead == here)
            out += it.key();
    }
    return out;
}

QString detourSentence(const QList<Channel> &down, const Tongue &tongue)
{
    if (down.isEmpty())
        return {};
    QString names = tongue(readersName(down.first()));
    for (const Channel one : down.sliced(1))
        names = tongue(say(QT_TRANSLATE_NOOP("Muster", "%1 and %2"), names, tongue(readersName(one))));
    return tongue(
        say(QT_TRANSLATE_NOOP("Muster", "We cannot use %1 at the moment: our updates are here."), names));
}

} // namespace muster
