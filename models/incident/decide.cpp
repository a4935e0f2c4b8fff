#include "models/incident/decide.h"

#include "models/core/text.h"
#include "models/core/zone.h"
#include "models/incident/deciding.h"

#include <algorithm>

namespace muster {

namespace deciding {

QString trimmed(const QString &text) { return wellFormed(text).trimmed(); }

/// The members every body shares: who, how, and in which zone the time was meant.
QJsonObject bodyOf(const Circumstances &here, const Said &said)
{
    const QString by = said.by.trimmed().isEmpty() ? here.person : said.by.trimmed();
    QJsonObject body;
    body.insert(QStringLiteral("by"), by);
    if (const QString typed = said.recordedBy.trimmed().isEmpty() ? here.person : said.recordedBy.trimmed();
        !typed.isEmpty() && typed != by)
        body.insert(QStringLiteral("recorded_by"), typed);
    if (said.via != Via::Room)
        body.insert(QStringLiteral("via"), keyOf(said.via));
    return body;
}

Draft draft(const Circumstances &here, const char *type, const Said &said, QJsonObject body)
{
    return {here.state.incident, QByteArray(type), said.at.value_or(here.nowUs), std::move(body), {}};
}

Result<QString> words(const QString &text, const char *ifEmpty)
{
    QString out = trimmed(text);
    const bool visible = std::any_of(out.cbegin(), out.cend(), [](QChar c) {
        return !c.isSpace() && c.category() != QChar::Other_Format;
    });
    if (!visible)
        return refused(say(ifEmpty));
    if (out.size() > maxText)
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "That text has %1 characters; an entry holds %2. Nothing was "
                                            "logged. Put the long text into a file and log its main point."),
                QString::number(out.size()), QString::number(maxText)));
    return out;
}

Result<> sensible(const Circumstances &here, std::optional<qint64> at)
{
    if (at && *at > here.nowUs + 2 * minute)
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "That time is in the future. Nothing was written; give the time it happened.")));
    if (at && *at < -30610224000LL * second) // the year 1000: what a stamp can be written for
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "That time is too long ago to be right. Nothing was written.")));
    return {};
}

Result<> fitsNote(const QString &note)
{
    constexpr qsizetype most = 2000;
    if (note.size() > most)
        return refused(
            say(QT_TRANSLATE_NOOP("Muster", "That is too long for a note: %1 characters, %2 are the "
                                            "most. Nothing was written; log it as an entry."),
                QString::number(note.size()), QString::number(most)));
    return {};
}

void addWords(QJsonObject &body, const char *key, const QString &words)
{
    if (const QString kept = trimmed(words); !kept.isEmpty())
        body.insert(QLatin1String(key), kept);
}

void addReason(QJsonObject &body, const QString &reason) { addWords(body, "reason", reason); }

void addMoment(QJsonObject &body, const char *key, qint64 us)
{
    body.insert(QLatin1String(key), QString::number(us));
}

} // namespace deciding

Result<QList<Draft>> decide(const Circumstances &here, const Command &command)
{
    if (!here.state.declared && !std::holds_alternative<Declare>(command) && !isOfOrganisation(command))
        return unreadable(say(QT_TRANSLATE_NOOP(
            "Muster", "There is no such incident in this workspace. Nothing was changed.")));
    return std::visit([&](const auto &c) { return deciding::decideOne(here, c); }, command);
}

} // namespace muster
