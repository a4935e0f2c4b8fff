#include "models/incident/assessment.h"

#include <algorithm>

namespace muster {

template <>
const QList<Term<Question>> &terms<Question>()
{
    static const QList<Term<Question>> list{
        {Question::Who, "who", QT_TRANSLATE_NOOP("Muster", "Who is affected?")},
        {Question::Task, "task", QT_TRANSLATE_NOOP("Muster", "What can they not do?")},
        {Question::Share, "share", QT_TRANSLATE_NOOP("Muster", "How much of it fails?")},
        {Question::Where, "where", QT_TRANSLATE_NOOP("Muster", "Where?")},
        {Question::Workaround, "workaround", QT_TRANSLATE_NOOP("Muster", "Is there another way for them?")},
        {Question::Risk, "risk", QT_TRANSLATE_NOOP("Muster", "Is data or safety at risk?")},
        {Question::Monitoring, "monitoring", QT_TRANSLATE_NOOP("Muster", "Does monitoring tell the truth?")},
    };
    return list;
}

template <>
const QList<Term<Function>> &terms<Function>()
{
    static const QList<Term<Function>> list{
        {Function::Browse, "browse", QT_TRANSLATE_NOOP("Muster", "Browse")},
        {Function::Search, "search", QT_TRANSLATE_NOOP("Muster", "Search")},
        {Function::LogIn, "log-in", QT_TRANSLATE_NOOP("Muster", "Log in")},
        {Function::Account, "account", QT_TRANSLATE_NOOP("Muster", "Account")},
        {Function::Cart, "cart", QT_TRANSLATE_NOOP("Muster", "Cart")},
        {Function::Checkout, "checkout", QT_TRANSLATE_NOOP("Muster", "Checkout")},
        {Function::Pay, "pay", QT_TRANSLATE_NOOP("Muster", "Pay")},
        {Function::Delivery, "delivery", QT_TRANSLATE_NOOP("Muster", "Delivery")},
        {Function::Support, "support", QT_TRANSLATE_NOOP("Muster", "Customer service")},
    };
    return list;
}

template <>
const QList<Term<Health>> &terms<Health>()
{
    static const QList<Term<Health>> list{
        {Health::Works, "works", QT_TRANSLATE_NOOP("Muster", "Works")},
        {Health::Degraded, "degraded", QT_TRANSLATE_NOOP("Muster", "Partly")},
        {Health::Down, "down", QT_TRANSLATE_NOOP("Muster", "Down")},
        {Health::Unknown, "unknown", QT_TRANSLATE_NOOP("Muster", "Not known")},
    };
    return list;
}

template <>
const QList<Term<ChangeKind>> &terms<ChangeKind>()
{
    static const QList<Term<ChangeKind>> list{
        {ChangeKind::Deploy, "deploy", QT_TRANSLATE_NOOP("Muster", "Deploy")},
        {ChangeKind::Setting, "setting", QT_TRANSLATE_NOOP("Muster", "Setting")},
        {ChangeKind::Campaign, "campaign", QT_TRANSLATE_NOOP("Muster", "Campaign")},
        {ChangeKind::Infrastructure, "infrastructure", QT_TRANSLATE_NOOP("Muster", "Infrastructure")},
        {ChangeKind::Supplier, "supplier", QT_TRANSLATE_NOOP("Muster", "Supplier")},
    };
    return list;
}

const QList<Choice> &choicesOf(Question question)
{
    static constexpr char unknown[] = "unknown";
    static const char *const notKnown = QT_TRANSLATE_NOOP("Muster", "Not known");
    static const QMap<Question, QList<Choice>> all{
        {Question::Who,
         {{"staff", QT_TRANSLATE_NOOP("Muster", "Staff only")},
          {"some", QT_TRANSLATE_NOOP("Muster", "Some customers")},
          {"most", QT_TRANSLATE_NOOP("Muster", "Most customers")},
          {"all", QT_TRANSLATE_NOOP("Muster", "All customers")},
          {unknown, notKnown}}},
        {Question::Task,
         {{"small", QT_TRANSLATE_NOOP("Muster", "A small task")},
          {"main", QT_TRANSLATE_NOOP("Muster", "A main task")},
          {"pay", QT_TRANSLATE_NOOP("Muster", "Pay or order")},
          {unknown, notKnown}}},
        {Question::Share,
         {{"below-5", QT_TRANSLATE_NOOP("Muster", "Below 5 %")},
          {"to-25", QT_TRANSLATE_NOOP("Muster", "5 to 25 %")},
          {"above-25", QT_TRANSLATE_NOOP("Muster", "Above 25 %")},
          {unknown, notKnown}}},
        {Question::Where,
         {{"one", QT_TRANSLATE_NOOP("Muster", "One area")},
          {"several", QT_TRANSLATE_NOOP("Muster", "Several areas")},
          {"everywhere", QT_TRANSLATE_NOOP("Muster", "Everywhere")},
          {unknown, notKnown}}},
        {Question::Workaround,
         {{"easy", QT_TRANSLATE_NOOP("Muster", "Yes, easy")},
          {"partly", QT_TRANSLATE_NOOP("Muster", "Partly")},
          {"none", QT_TRANSLATE_NOOP("Muster", "No")},
          {unknown, notKnown}}},
        {Question::Risk,
         {{"yes", QT_TRANSLATE_NOOP("Muster", "Yes, at risk")},
          {"no", QT_TRANSLATE_NOOP("Muster", "No sign of it")},
          {unknown, notKnown}}},
        {Question::Monitoring,
         {{"yes", QT_TRANSLATE_NOOP("Muster", "Yes")},
          {"partly", QT_TRANSLATE_NOOP("Muster", "Partly")},
          {"no", QT_TRANSLATE_NOOP("Muster", "No, it misleads")},
          {unknown, notKnown}}},
    };
    return *all.constFind(question);
}

Message labelOfChoice(Question question, const QString &key)
{
    for (const Choice &choice : choicesOf(question)) {
        if (key == QLatin1String(choice.key))
            return say(choice.label);
    }
    return say("%1", key);
}

QList<Function> Assessment::affected() const
{
    QList<Function> out;
    for (auto it = functions.cbegin(); it != functions.cend(); ++it) {
        if (it->health == Health::Degraded || it->health == Health::Down)
            out.append(it.key());
    }
    return out;
}

} // namespace muster
