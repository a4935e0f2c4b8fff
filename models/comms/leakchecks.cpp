#include "models/comms/leakchecks.h"

#include "models/comms/patterns.h"

#include <algorithm>

namespace muster {

namespace {

/// A name, or a part of it, as texts may hold it.
struct Called
{
    QString name;
    QRegularExpression pattern;
};

/// What they are called: the whole name, and the given name where it is no word besides.
QList<Called> calledBy(const QString &name)
{
    if (name.size() < 2)
        return {};
    const bool latin = name.at(0).unicode() < 0x250;
    const auto exactly = [](const QString &one, const QString &around) {
        return Called{one, QRegularExpression(around.arg(QRegularExpression::escape(one)),
                                              QRegularExpression::UseUnicodePropertiesOption)};
    };
    if (!latin)
        return {exactly(name, QStringLiteral("%1"))};
    const QString word = QStringLiteral("\\b%1\\b");
    static const QStringList wordsBesides{
        QStringLiteral("Will"), QStringLiteral("Mark"), QStringLiteral("May"),   QStringLiteral("Grace"),
        QStringLiteral("Hope"), QStringLiteral("Joy"),  QStringLiteral("Art"),   QStringLiteral("Bill"),
        QStringLiteral("Rose"), QStringLiteral("Dawn"), QStringLiteral("April"), QStringLiteral("June"),
    };
    const QString given = name.section(u' ', 0, 0);
    const QString family = name.section(u' ', -1);
    QList<Called> out{exactly(name, word)};
    if (family != name && family.size() >= 2)
        out += Called{family, QRegularExpression(QStringLiteral("\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\.? %1\\b")
                                                     .arg(QRegularExpression::escape(family)),
                                                 QRegularExpression::UseUnicodePropertiesOption)};
    if (given != name && given.size() >= 3 && !wordsBesides.contains(given))
        out += exactly(given, word);
    return out;
}

/// What the people of a room are called, in their order.
const QList<Called> &calledBy(const QStringList &people)
{
    thread_local LastAsked<QStringList, QList<Called>> last; // it takes long to make, and people stay
    return last.of(people, [&] {
        QList<Called> out;
        for (const QString &name : people)
            out += calledBy(name.simplified());
        return out;
    });
}

std::optional<Fault> named(const ReadText &a)
{
    const QList<Called> &called = calledBy(a.people);
    const auto mayName = [&](const Traces &text) {
        return text.people.of(a.people, [&] {
            return std::any_of(called.cbegin(), called.cend(),
                               [&](const Called &one) { return text.words().contains(one.name); });
        });
    };
    const auto &paragraphs = a.paragraphs;
    if (!mayName(*a.subject) && std::none_of(paragraphs.cbegin(), paragraphs.cend(),
                                             [&](const auto &one) { return mayName(*one.paragraph); }))
        return std::nullopt;
    const auto message = QT_TRANSLATE_NOOP("Muster", "“%1” is one of you: say “we” instead.");
    for (const Called &one : called) {
        if (const auto in = one.pattern.match(a.text.body); in.hasMatch())
            return Fault{say(message, in.captured().simplified()), in.capturedStart(), in.capturedEnd()};
        if (const auto above = one.pattern.match(a.text.subject); above.hasMatch())
            return Fault{say(message, above.captured().simplified())};
    }
    return std::nullopt;
}

} // namespace

std::optional<Fault> secret(const ReadText &a)
{
    // The prefixes are those of the makers: AWS, Stripe, GitHub, Slack, Google; then JWT and what says so
    // itself.
    static const Pattern pattern(QRegularExpression(QStringLiteral(
        "\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b|\\b[sr]k_(?:live|test)_[0-9A-Za-z]{10,}|\\bgh[pousr]_[0-9A-Za-z]{20,"
        "}|\\bgithub_pat_\\w{20,}|\\bxox[abeprs]-[0-9A-Za-z-]{10,}|\\bAIza[0-9A-Za-z_-]{30,}|\\beyJ[0-9A-Za-"
        "z_-]{8,}\\.[0-9A-Za-z_-]{8,}|-----BEGIN [A-Z ]*PRIVATE "
        "KEY|\\b(?i:bearer)\\s+[0-9A-Za-z._~+/-]{16,}|(?i:\\b(?:password|passwd|pwd|secret|api[_ "
        "-]?key|token)\\b|密码|口令|密钥)\\s*(?:is|为|是|[:：=])\\s*[^\\s\\p{Z}]{4,}")));
    return found(
        a, pattern,
        QT_TRANSLATE_NOOP("Muster", "“%1” looks like a key or a password: take it out, and change it."));
}

std::optional<Fault> machine(const ReadText &a)
{
    static const Pattern pattern = anyOf({
        "(?<![\\d.])(?:\\d{1,3}\\.){3}\\d{1,3}(?!\\d|\\.\\d)",
        "(?<![0-9a-z])(?:[0-9a-f]{1,4}:){3,}[0-9a-f:]{1,}",
        "(?<![a-z0-9])[a-z0-9][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.(?:internal|local|localdomain|lan|corp|intra|"
        "svc)(?![a-z0-9])",
        "(?<![a-z0-9.@/"
        "-])(?=[a-z0-9-]*[a-z])[a-z][a-z0-9]*(?:-[a-z0-9]+)+-(?=[a-z]*\\d)[a-z0-9]{2,10}(?![a-z0-9-])",
        "(?<![a-z0-9.@/"
        "-])(?=[a-z0-9-]*[a-z])[a-z][a-z0-9]*-(?:[a-z0-9]+-)*(?:\\d{1,4}|(?=[a-z]*\\d)[a-f0-9]{5,10})(?![a-"
        "z0-9-])",
        "(?<![\\w@./-])[a-z0-9]+(?:_[a-z0-9]+)+(?![\\w@/-]|\\.\\w)",
        "(?<![\\w@./"
        "-])\\w+-(?:core|svc|cache|db|prod|srv|node|worker|queue|cluster|gateway|proxy|backend|replica|"
        "master|primary)(?![\\w-])",
        "(?<![\\p{Latin}])(?:redis|kafka|mysql|postgres\\w*|mariadb|mongo\\w*|nginx|kubernetes|k8s|"
        "elasticsearch|memcached|rabbitmq|cassandra|zookeeper|jenkins|grafana|prometheus|etcd|haproxy|envoy|"
        "tomcat|oracle db|dynamodb|clickhouse)(?![\\p{Latin}])",
        "(?<![\\p{L}\\d-])(?:JIRA|INC|OPS|SRE|TICKET)[- ]\\d{2,}",
    });
    return found(
        a, pattern,
        QT_TRANSLATE_NOOP("Muster", "“%1” is a machine of yours: say what customers notice instead."));
}

std::optional<Fault> person(const ReadText &a)
{
    static const Pattern address =
        words("\\b(?!(?:support|help|service|status|info|contact|press|security|kefu|care)@)[\\w.+-]+@[\\w-]+"
              "\\.[\\w.-]*\\w|(?<!\\w)@[a-z][\\w.-]{2,}");
    if (auto fault = named(a))
        return fault;
    return found(a, address, QT_TRANSLATE_NOOP("Muster", "“%1” is somebody's address: take it out."));
}

std::optional<Fault> hidden(const ReadText &a)
{
    static const Pattern pattern(QRegularExpression(QStringLiteral(
        "[\\x{200B}\\x{200E}\\x{200F}\\x{061C}\\x{202A}-\\x{202E}\\x{2060}-\\x{2064}\\x{2066}-"
        "\\x{2069}\\x{FEFF}\\x{00AD}]|(?<![\\p{So}\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}])\\x{200D}")));
    const auto in = a.first(pattern), above = in ? std::nullopt : a.subject->first(pattern);
    if (!in && !above)
        return std::nullopt;
    const QChar one = in ? a.text.body.at(in->start) : a.text.subject.at(above->start);
    const QString code = QStringLiteral("U+%1").arg(one.unicode(), 4, 16, QLatin1Char('0')).toUpper();
    return Fault{
        say(QT_TRANSLATE_NOOP("Muster", "The text holds a character nobody sees, %1: take it out."), code),
        in ? in->start : -1, in ? in->end : -1};
}

} // namespace muster
