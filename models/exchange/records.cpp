#include "models/exchange/records.h"

#include "models/core/digest.h"
#include "models/core/text.h"
#include "models/incident/decide.h"

#include <algorithm>

namespace muster {

QString Occurrences::key(const QString &content)
{
    return content + u'#' + QString::number(++m_seen[content.toUtf8()]);
}

Result<> reject(Foreign &foreign, qsizetype used, qint64 place, Message reason,
                const std::function<QString()> &raw)
{
    const bool keeps = foreign.rejects.size() < 10'000;
    foreign.rejects.append({place, std::move(reason), keeps ? elided(raw(), 500) : QString()});
    if (foreign.rejects.size() > 100'000 && foreign.rejects.size() > used)
        return unreadable(say(
            QT_TRANSLATE_NOOP("Muster", "Most records of this file have no time or no text that can be used. "
                                        "Nothing was imported; times without a zone need --zone.")));
    return {};
}

QString contentKey(const ImportedRecord &record)
{
    const QByteArray head = QByteArray::number(record.occurred) + '\n' + keyOf(record.kind).toLatin1() + '\n';
    const QByteArray by = record.by.toUtf8();
    const QByteArray size = QByteArray::number(by.size()) + '\n';
    return QString::fromLatin1(sha256({head, size, by, record.text.toUtf8()}).left(16).toHex());
}

void sortRecords(QList<ImportedRecord> &records)
{
    std::stable_sort(records.begin(), records.end(), [](const ImportedRecord &a, const ImportedRecord &b) {
        return a.occurred < b.occurred;
    });
}

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

std::optional<Message> refusal(const QString &text)
{
    if (isBlank(text))
        return say(QT_TRANSLATE_NOOP("Muster", "It has no text."));
    // A control character takes six bytes in the body, which may have only so many.
    const auto controls = std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20; });
    if (text.size() > maxText || text.size() * 3 + controls * 5 > maxBody - 4096)
        return say(QT_TRANSLATE_NOOP("Muster", "Its text is longer than an entry can be (%1 characters)."),
                   QString::number(maxText));
    return std::nullopt;
}

Message noTime() { return say(QT_TRANSLATE_NOOP("Muster", "It has no time that can be read.")); }

QString titleOf(const QString &title, const QString &otherwise)
{
    return elided((isBlank(title) ? otherwise : title).trimmed(), static_cast<int>(maxTitle));
}

int zoneOffsetOf(const QString &stamp)
{
    const QString text = stamp.trimmed();
    const qsizetype sign = qMax(text.lastIndexOf(u'+'), text.lastIndexOf(u'-'));
    if (sign < 11) // a sign before that belongs to the date
        return 0;
    const QString digits = text.mid(sign + 1).remove(u':');
    const int minutes = digits.left(2).toInt() * 60 + digits.mid(2, 2).toInt();
    return text.at(sign) == u'-' ? -minutes : minutes;
}

} // namespace muster
