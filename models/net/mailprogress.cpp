#include "models/net/mailprogress.h"

#include "models/core/digest.h"

#include <algorithm>

namespace muster {

namespace {

QString hashOf(const QStringList &recipients, qsizetype served)
{
    const QByteArray who = recipients.first(served).join(u'\n').toUtf8();
    return QString::fromLatin1(nameFor({who}, 16));
}

} // namespace

QStringList MailProgress::next(const QStringList &recipients) const
{
    if (served < recipients.size())
        return recipients.mid(served, mailBatch);
    QStringList out;
    const qsizetype asked = toAsk > 0 ? toAsk : putOff.size();
    for (const qsizetype place : putOff.first(qMin(mailBatch, asked)))
        out.append(recipients.value(place));
    return out;
}

QString lineOf(const MailProgress &progress, const QStringList &recipients)
{
    QStringList places;
    for (const qsizetype place : progress.putOff)
        places.append(QString::number(place));
    QStringList words{QString::number(progress.served), hashOf(recipients, progress.served),
                      QString::number(progress.denied), QString::number(progress.badRows),
                      QString::number(progress.toAsk),  places.join(u',')};
    return words.join(u' ').trimmed();
}

MailProgress progressIn(const QString &line)
{
    const QStringList words = line.split(u' ');
    MailProgress out;
    out.served = words.value(0).toLongLong();
    out.denied = words.value(2).toInt();
    out.badRows = words.value(3).toInt();
    out.toAsk = words.value(4).toLongLong();
    for (const QString &place : words.value(5).split(u',', Qt::SkipEmptyParts))
        out.putOff.append(place.toLongLong());
    return out;
}

std::optional<MailProgress> progressIn(const QString &line, const QStringList &recipients)
{
    if (line.isEmpty())
        return MailProgress{};
    MailProgress out = progressIn(line);
    const bool fits = out.served >= 0 && out.served <= recipients.size() && out.toAsk >= 0 &&
                      out.toAsk <= out.putOff.size() &&
                      std::all_of(out.putOff.cbegin(), out.putOff.cend(),
                                  [&](qsizetype place) { return place >= 0 && place < out.served; });
    if (!fits || hashOf(recipients, out.served) != line.section(u' ', 1, 1))
        return std::nullopt;
    return out;
}

} // namespace muster
