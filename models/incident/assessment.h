#pragma once

#include "models/incident/terms.h"

#include "models/core/id.h"

#include <QMap>

namespace muster {

struct State;

/// What the team asks itself about an incident, in the order of the page. "Not known" is an answer to each.
enum class Question { Who, Task, Share, Where, Workaround, Risk, Monitoring };

/// What customers come to do; an incident takes some of it away.
enum class Function { Browse, Search, LogIn, Account, Cart, Checkout, Pay, Delivery, Support };

/// How a function does.
enum class Health { Works, Degraded, Down, Unknown };

/// What was changed before it began.
enum class ChangeKind { Deploy, Setting, Campaign, Infrastructure, Supplier };

template <>
const QList<Term<Question>> &terms<Question>();
template <>
const QList<Term<Function>> &terms<Function>();
template <>
const QList<Term<Health>> &terms<Health>();
template <>
const QList<Term<ChangeKind>> &terms<ChangeKind>();

/// One of the answers a question has.
struct Choice
{
    const char *key;
    const char *label; ///< English source in the context "Muster"
};
/// The answers of a question in the order of the page; the last is "unknown".
const QList<Choice> &choicesOf(Question question);
/// How people read it; the key itself where the question has no such answer.
Message labelOfChoice(Question question, const QString &key);

/// What was answered, last.
struct Answer
{
    QString choice; ///< a key of choicesOf
    QString note;   ///< the figure or the words behind it: "68 % of orders"
    QString by;
    qint64 at = 0; ///< microseconds UTC
    Id event;
    friend bool operator==(const Answer &, const Answer &) = default;
};

/// How a function does, last.
struct FunctionState
{
    Health health = Health::Unknown;
    QString note;
    QString by;
    qint64 at = 0; ///< microseconds UTC
    Id event;
    Health worst = Health::Works; ///< the worst it was in this incident: works, degraded or down

    bool isAffected() const { return health == Health::Degraded || health == Health::Down; }
    bool wasAffected() const { return worst != Health::Works; }
    /// Better than it was, wholly or in part.
    bool isBetter() const { return health < worst; }
    friend bool operator==(const FunctionState &, const FunctionState &) = default;
};

/// Something that was changed, which may have caused it.
struct Change
{
    ChangeKind kind = ChangeKind::Deploy;
    QString text;
    QString by;
    qint64 at = 0; ///< when it was changed, microseconds UTC
    Id event;
    friend bool operator==(const Change &, const Change &) = default;
};

/// What the team found out about the extent of an incident.
struct Assessment
{
    QMap<Question, Answer> answers;
    QMap<Function, FunctionState> functions;
    QList<Change> changes; ///< oldest first
    qint64 lastAt = 0;     ///< of the last answer, microseconds UTC
    QString lastBy;

    /// The key of the answer, "" if there is none.
    QString choice(Question question) const { return answers.value(question).choice; }
    /// Those that are degraded or down.
    QList<Function> affected() const;
    friend bool operator==(const Assessment &, const Assessment &) = default;
};

/// What the answers say the severity should be, and why.
struct Suggestion
{
    int severity = 0; ///< 1 to 5; 0 while nothing was answered
    QList<std::pair<Question, Message>> because;
    QList<Message> lowersWhen; ///< what would make it one lower
};

/// The severity the answers suggest. Metric lines and "unsure: the higher" from PagerDuty's incident response
/// documentation ("Severity levels"); the limits of 5 % and 25 % of failing requests are Muster's own.
Suggestion suggest(const Assessment &assessment);

} // namespace muster
