#include "models/desk/answersheet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace muster {

namespace {

/// "down" and {"health": "down", "note": "since 12:44"} say the same, one with more words.
struct Given
{
    QString key;
    std::optional<QString> note = {}; ///< none: whatever is noted stays

    bool isAs(const QString &now, const QString &noted) const
    {
        return key == now && note.value_or(noted) == noted;
    }
};

Result<Given> givenIn(const QJsonValue &value, const char *member, const QString &of)
{
    const QJsonObject object = value.toObject();
    const QJsonValue key = value.isObject() ? object.value(QLatin1String(member)) : value;
    const QJsonValue note = object.value(QStringLiteral("note"));
    if (!key.isString() || !(note.isString() || note.isUndefined()))
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "What the sheet says of “%1” is no answer. Nothing was changed."),
                of));
    Given given{key.toString().trimmed()};
    if (note.isString())
        given.note = note.toString().trimmed();
    return given;
}

template <typename E>
Result<E> named(const QString &key)
{
    if (const auto found = fromKey<E>(key))
        return *found;
    return unreadable(
        say(QT_TRANSLATE_NOOP("Muster", "“%1” is none of: %2. Nothing was changed."), key, keysOf<E>()));
}

class Sheet
{
public:
    Sheet(const State &state, const Said &said, const Zone &zone, qint64 nowUs)
        : m_state(state)
        , m_said(said)
        , m_zone(zone)
        , m_now(nowUs)
    {}

    Result<QList<Command>> read(const QJsonObject &sheet)
    {
        for (auto it = sheet.begin(); it != sheet.end(); ++it)
            MUSTER_TRY(take(it.key(), it.value()));
        return m_acts;
    }

private:
    Result<> take(const QString &key, const QJsonValue &value)
    {
        if (key == QLatin1String("answers"))
            return each(value, key, &Sheet::answer);
        if (key == QLatin1String("functions"))
            return each(value, key, &Sheet::function);
        if (key == QLatin1String("changes"))
            return changes(value.toArray());
        if (key == QLatin1String("began"))
            return onset(value.toString());
        if (key == QLatin1String("suggested"))
            return {}; // what `show` prints beside the answers
        return answer(key, value);
    }

    Result<> each(const QJsonValue &value, const QString &key,
                  Result<> (Sheet::*one)(const QString &, const QJsonValue &))
    {
        if (!value.isObject())
            return unreadable(
                say(QT_TRANSLATE_NOOP("Muster", "“%1” in the sheet is no JSON object. Nothing was changed."),
                    key));
        const QJsonObject all = value.toObject();
        for (auto it = all.begin(); it != all.end(); ++it)
            MUSTER_TRY((this->*one)(it.key(), it.value()));
        return {};
    }

    Result<> answer(const QString &key, const QJsonValue &value)
    {
        MUSTER_TRY_ASSIGN(const Question question, named<Question>(key));
        MUSTER_TRY_ASSIGN(const Given given, givenIn(value, "answer", key));
        const QList<Choice> &choices = choicesOf(question);
        QStringList keys;
        for (const Choice &choice : choices)
            keys.append(QLatin1String(choice.key));
        if (!keys.contains(given.key))
            return unreadable(say(QT_TRANSLATE_NOOP("Muster", "“%1” is none of: %2. Nothing was changed."),
                                  given.key, keys.join(QStringLiteral(", "))));
        const Answer now = m_state.assessment.answers.value(question);
        if (!given.isAs(now.choice, now.note))
            m_acts.append(AnswerQuestion{m_state.incident, question, given.key,
                                         given.note.value_or(QString()), m_said});
        return {};
    }

    Result<> function(const QString &key, const QJsonValue &value)
    {
        MUSTER_TRY_ASSIGN(const Function function, named<Function>(key));
        MUSTER_TRY_ASSIGN(const Given given, givenIn(value, "health", key));
        MUSTER_TRY_ASSIGN(const Health health, named<Health>(given.key));
        const auto now = m_state.assessment.functions.constFind(function);
        if (now == m_state.assessment.functions.cend() || !given.isAs(keyOf(now->health), now->note))
            m_acts.append(
                SetFunction{m_state.incident, function, health, given.note.value_or(QString()), m_said});
        return {};
    }

    Result<> onset(const QString &time)
    {
        SetOnset began{m_state.incident, {}, m_said};
        MUSTER_TRY_ASSIGN(began.said.at, moment(time));
        if (began.said.at != m_state.started)
            m_acts.append(began);
        return {};
    }

    Result<> changes(const QJsonArray &all)
    {
        for (const auto &value : all) {
            const QJsonObject one = value.toObject();
            NoteChange change{m_state.incident, {}, one[QStringLiteral("text")].toString().trimmed(), m_said};
            MUSTER_TRY_ASSIGN(change.kind, named<ChangeKind>(one[QStringLiteral("kind")].toString()));
            if (const QJsonValue at = one[QStringLiteral("at")]; !at.isUndefined()) {
                MUSTER_TRY_ASSIGN(change.said.at, moment(at.toString()));
            }
            const bool known = std::any_of(
                m_state.assessment.changes.cbegin(), m_state.assessment.changes.cend(),
                [&](const Change &old) { return old.kind == change.kind && old.text == change.text; });
            if (!known)
                m_acts.append(change);
        }
        return {};
    }

    Result<qint64> moment(const QString &text) const
    {
        if (const auto stamp = parseStampIn(text, m_zone))
            return *stamp;
        Result<qint64> at = parseMoment(text, m_zone, m_now);
        if (!at) // the sheet cannot be read; nobody typed a wrong option
            return unreadable(at.error().what);
        return at;
    }

    const State &m_state;
    Said m_said;
    Zone m_zone;
    qint64 m_now;
    QList<Command> m_acts;
};

} // namespace

Result<QList<Command>> readAnswers(const QByteArray &sheet, const State &state, const Said &said,
                                   const Zone &zone, qint64 nowUs)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(sheet, &error);
    if (!document.isObject())
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "The sheet of answers is no JSON object. Nothing was changed.")),
            error.errorString());
    return Sheet(state, said, zone, nowUs).read(document.object());
}

} // namespace muster
