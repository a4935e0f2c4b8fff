#include "models/desk/mailing.h"

#include "models/core/text.h"

#include <QFile>

namespace muster {

namespace {

/// How far it came if the server took the next batch as `reply` says.
MailProgress afterBatch(const MailProgress &before, const Reply &reply, int badRows, const QStringList &all)
{
    MailProgress out = before;
    const qsizetype size = before.next(all).size();
    const bool again = before.served >= all.size();
    if (again) {
        const qsizetype asked = before.toAsk > 0 ? before.toAsk : before.putOff.size();
        out.putOff = before.putOff.sliced(size);
        out.toAsk = asked - size;
    }
    for (const qsizetype place : reply.putOff)
        out.putOff.append(again ? before.putOff.at(place) : before.served + place);
    out.served += again ? 0 : size;
    // Beyond what can be remembered they count as refused.
    const qsizetype forgotten = qMax<qsizetype>(0, out.putOff.size() - mostPutOff);
    out.putOff.resize(out.putOff.size() - forgotten);
    out.denied += static_cast<int>(reply.denied.size() - reply.putOff.size() + forgotten);
    out.badRows += badRows;
    return out;
}

bool isComplete(const MailProgress &progress, const QStringList &all)
{
    return progress.served >= all.size() && progress.putOff.isEmpty();
}

/// Who has it, where some do and others may get it yet.
Message whoHasIt(const MailProgress &progress, const QStringList &all, const QString &trouble)
{
    const QString some = QString::number(progress.reached()), whole = QString::number(all.size());
    if (progress.denied > 0)
        return say(QT_TRANSLATE_NOOP("Muster",
                                     "%1 of %2 addresses have it (refused: %4), the others not yet (%3). "
                                     "Tried again, it goes to the others alone."),
                   some, whole, trouble, QString::number(progress.denied));
    return say(QT_TRANSLATE_NOOP("Muster", "%1 of %2 addresses have it, the others not yet (%3). "
                                           "Tried again, it goes to the others alone."),
               some, whole, trouble);
}

/// What is said of a batch that perhaps arrived: one below those served, or those who had been put off.
struct Perhaps
{
    const char *below;  ///< %1 to %2 of %3 addresses; %4: the trouble
    const char *putOff; ///< %1 of %2 addresses; %3: the trouble
};

/// That, and how far it came if it did; `whole` is said where it is about the whole list.
Passed perhaps(const Perhaps &sentences, const Message &whole, const MailProgress &before,
               const MailProgress &after, const QStringList &all, const QString &trouble = {})
{
    const qsizetype size = before.next(all).size();
    Passed out;
    out.stage = DeliveryStage::Unclear;
    const QString count = QString::number(all.size());
    if (size == all.size())
        out.why = whole;
    else if (before.served < all.size())
        out.why = say(sentences.below, QString::number(before.served + 1),
                      QString::number(before.served + size), count, trouble);
    else
        out.why = say(sentences.putOff, QString::number(size), count, trouble);
    if (before.served > 0)
        out.remote = lineOf(before, all);
    if (!isComplete(after, all))
        out.ifArrived = lineOf(after, all);
    return out;
}

} // namespace

Result<Recipients> recipientsOf(const Connector &connector)
{
    QFile file(connector.recipients);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "The recipients in %1 cannot be read. Nothing was sent."),
                file.fileName()),
            file.errorString());
    MUSTER_TRY_ASSIGN(const QString list, decodeUtf8(file.readAll()));
    return recipientsIn(list);
}

Passed passedOfMail(const Passed &batch, const Reply &reply, const MailProgress &before, int badRows,
                    const QStringList &recipients)
{
    const MailProgress after = afterBatch(before, reply, badRows, recipients);
    if (batch.stage == DeliveryStage::Unclear) {
        constexpr Perhaps sentences{
            QT_TRANSLATE_NOOP("Muster", "The line broke while it went to the addresses %1 to %2 of %3 (%4): "
                                        "perhaps they have it, and those before them do. Say whether it "
                                        "arrived; then it can go on from there."),
            QT_TRANSLATE_NOOP("Muster",
                              "The line broke while it went to %1 of %2 addresses that had been "
                              "put off (%3): perhaps they have it. Say whether it arrived; then it can go "
                              "on.")};
        return perhaps(sentences, batch.why, before, after, recipients, batch.why.args.value(0));
    }
    const bool refused = reply.line == Reply::Line::Answered && reply.putOff.isEmpty() &&
                         reply.denied.size() == before.next(recipients).size();
    const bool through = batch.stage == DeliveryStage::Delivered || (refused && before.reached() > 0);
    const MailProgress &now = through ? after : before;
    Passed out = batch;
    if (now.served > 0)
        out.remote = lineOf(now, recipients);
    if (!through) {
        if (now.reached() > 0)
            out.why = whoHasIt(now, recipients, batch.why.args.join(QLatin1String(": ")));
        return out;
    }
    out.why = {};
    if (now.served < recipients.size() || now.toAsk > 0) {
        out.stage = DeliveryStage::Underway;
    } else if (!now.putOff.isEmpty()) {
        out.stage = DeliveryStage::Waiting;
        const int code = reply.putOffBy;
        out.why = whoHasIt(now, recipients, code > 0 ? QString::number(code) : QStringLiteral("4xx"));
    } else {
        out.stage = DeliveryStage::Delivered;
        if (const int missed = now.denied + now.badRows; missed > 0)
            out.why = sayN(QT_TRANSLATE_N_NOOP("Muster", "%n of the addresses were refused."), missed);
    }
    return out;
}

std::optional<Passed> cutOffMail(const Delivery &delivery, const Message &whole)
{
    constexpr Perhaps sentences{
        QT_TRANSLATE_NOOP("Muster",
                          "Muster ended while it went to the addresses %1 to %2 of %3: perhaps they have it, "
                          "and those before them do. Say whether it arrived; then it can go on from there."),
        QT_TRANSLATE_NOOP("Muster", "Muster ended while it went to %1 of %2 addresses that had been put off: "
                                    "perhaps they have it. Say whether it arrived; then it can go on.")};
    const Result<Recipients> named = recipientsOf(delivery.connector);
    if (!named)
        return std::nullopt;
    const auto before = progressIn(delivery.remote, named->addresses);
    if (!before)
        return std::nullopt;
    const int badRows = before->served > 0 ? 0 : static_cast<int>(named->bad.size());
    return perhaps(sentences, whole, *before, afterBatch(*before, {}, badRows, named->addresses),
                   named->addresses);
}

QString detailOf(const Delivery &delivery, const Passed &passed, const Tongue &tongue)
{
    if (passed.why.source.isEmpty())
        return {};
    // What is told of a batch says who has it.
    const bool says = passed.stage != DeliveryStage::Failed || !passed.remote.isEmpty();
    return says ? tongue(passed.why) : endedEarly(delivery, passed.why, tongue);
}

QString endedEarly(const Delivery &delivery, const Message &why, const Tongue &tongue)
{
    if (!delivery.reachedSome())
        return tongue(why);
    return tongue(sayN(QT_TRANSLATE_N_NOOP("Muster", "%n addresses have it, the others do not. %1"),
                       static_cast<int>(progressIn(delivery.remote).reached()), tongue(why)));
}

} // namespace muster
