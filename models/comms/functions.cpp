#include "models/comms/functions.h"

namespace muster {

namespace {

/// A function in customers' words.
struct CustomersWords
{
    Function function;
    const char *topic; ///< a noun: "problem with ..."
    const char *deed;  ///< a verb: "customers cannot ..."
    const char *doing; ///< a gerund or noun: "... works as usual"
};

constexpr CustomersWords builtIn[] = {
    {Function::Browse, QT_TRANSLATE_NOOP("Muster", "our website"),
     QT_TRANSLATE_NOOP("Muster", "open our pages"), QT_TRANSLATE_NOOP("Muster", "browsing")},
    {Function::Search, QT_TRANSLATE_NOOP("Muster", "search"), QT_TRANSLATE_NOOP("Muster", "search"),
     QT_TRANSLATE_NOOP("Muster", "search")},
    {Function::LogIn, QT_TRANSLATE_NOOP("Muster", "signing in"), QT_TRANSLATE_NOOP("Muster", "sign in"),
     QT_TRANSLATE_NOOP("Muster", "signing in")},
    {Function::Account, QT_TRANSLATE_NOOP("Muster", "customer accounts"),
     QT_TRANSLATE_NOOP("Muster", "use their account"), QT_TRANSLATE_NOOP("Muster", "your account")},
    {Function::Cart, QT_TRANSLATE_NOOP("Muster", "the shopping cart"),
     QT_TRANSLATE_NOOP("Muster", "use the shopping cart"), QT_TRANSLATE_NOOP("Muster", "the shopping cart")},
    {Function::Checkout, QT_TRANSLATE_NOOP("Muster", "checkout"), QT_TRANSLATE_NOOP("Muster", "place orders"),
     QT_TRANSLATE_NOOP("Muster", "checkout")},
    {Function::Pay, QT_TRANSLATE_NOOP("Muster", "payment"), QT_TRANSLATE_NOOP("Muster", "pay"),
     QT_TRANSLATE_NOOP("Muster", "payment")},
    {Function::Delivery, QT_TRANSLATE_NOOP("Muster", "delivery"),
     QT_TRANSLATE_NOOP("Muster", "follow their deliveries"), QT_TRANSLATE_NOOP("Muster", "delivery")},
    {Function::Support, QT_TRANSLATE_NOOP("Muster", "customer service"),
     QT_TRANSLATE_NOOP("Muster", "reach our customer service"),
     QT_TRANSLATE_NOOP("Muster", "customer service")},
};

QStringList said(const QList<Function> &functions, const char *CustomersWords::*which, const Tongue &tongue)
{
    QStringList out;
    for (const CustomersWords &one : builtIn) {
        if (functions.contains(one.function))
            out += tongue(say(one.*which));
    }
    return out;
}

/// "a", "a and b", "a, b and c", as each language joins them.
QString joined(QStringList parts, const Message &pair, const Message &comma, const Tongue &tongue)
{
    if (parts.isEmpty())
        return {};
    QString last = parts.takeLast();
    if (parts.isEmpty())
        return last;
    return tongue(Message{pair.source, {parts.join(tongue(comma)), last}, -1});
}

Message comma() { return say(QT_TRANSLATE_NOOP("Muster", ", ")); }

} // namespace

QString topicOf(const QList<Function> &functions, const Tongue &tongue)
{
    return joined(said(functions, &CustomersWords::topic, tongue),
                  say(QT_TRANSLATE_NOOP("Muster", "%1 and %2")), comma(), tongue);
}

QString deedsOf(const QList<Function> &functions, const Tongue &tongue)
{
    return joined(said(functions, &CustomersWords::deed, tongue),
                  say(QT_TRANSLATE_NOOP("Muster", "%1 or %2")), comma(), tongue);
}

namespace {

/// What is said of one function, and of several.
QString sentenceOf(const QList<Function> &functions, const char *one, const char *several,
                   const Tongue &tongue)
{
    const QStringList parts = said(functions, &CustomersWords::doing, tongue);
    if (parts.isEmpty())
        return {};
    QString list = joined(parts, say(QT_TRANSLATE_NOOP("Muster", "%1 and %2")), comma(), tongue);
    list.replace(0, 1, list.at(0).toUpper());
    return tongue(say(parts.size() == 1 ? one : several, list));
}

} // namespace

QString worksOf(const QList<Function> &functions, const Tongue &tongue)
{
    return sentenceOf(functions, QT_TRANSLATE_NOOP("Muster", "%1 works as usual."),
                      QT_TRANSLATE_NOOP("Muster", "%1 work as usual."), tongue);
}

QString worksAgainOf(const QList<Function> &functions, const Tongue &tongue)
{
    return sentenceOf(functions, QT_TRANSLATE_NOOP("Muster", "%1 works again."),
                      QT_TRANSLATE_NOOP("Muster", "%1 work again."), tongue);
}

} // namespace muster
