#include "models/comms/wordchecks.h"

#include <QRegularExpression>

#include <algorithm>

namespace muster {

namespace {

QRegularExpression words(const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::CaseInsensitiveOption |
                                                              QRegularExpression::UseUnicodePropertiesOption);
}

/// The first place of the body, else of the subject, that a pattern finds; `message` has it as %1.
std::optional<Fault> found(const Announcement &a, const QRegularExpression &pattern, const char *message)
{
    if (const auto in = pattern.match(a.text.body); in.hasMatch())
        return Fault{say(message, in.captured().simplified()), in.capturedStart(), in.capturedEnd()};
    if (const auto above = pattern.match(a.text.subject); above.hasMatch())
        return Fault{say(message, above.captured().simplified())};
    return std::nullopt;
}

} // namespace

std::optional<Fault> secret(const Announcement &a)
{
    // The prefixes are those of the makers: AWS, Stripe, GitHub, Slack, Google; then JWT and what says so
    // itself.
    static const QRegularExpression pattern(QStringLiteral(
        "\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b|\\b[sr]k_(?:live|test)_[0-9A-Za-z]{10,}|\\bgh[pousr]_[0-9A-Za-z]{"
        "20,}|\\bgithub_pat_\\w{20,}|\\bxox[abeprs]-[0-9A-Za-z-]{10,}|\\bAIza[0-9A-Za-z_-]{30,}|\\beyJ["
        "0-9A-Za-z_-]{8,}\\.[0-9A-Za-z_-]{8,}|-----BEGIN [A-Z ]*PRIVATE KEY|\\b(?i:bearer)\\s+[0-9A-Za-z._~+"
        "/-]{16,}|(?i:\\b(?:password|passwd|pwd|secret|api[_ "
        "-]?key|token)\\b|密码|口令|密钥)\\s*(?:is|为|是|[:："
        "=])\\s*\\S{4,}"));
    return found(
        a, pattern,
        QT_TRANSLATE_NOOP("Muster", "“%1” looks like a key or a password: take it out, and change it."));
}

std::optional<Fault> machine(const Announcement &a)
{
    static const QRegularExpression pattern = words(
        "(?<![\\d.])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\d.])|(?<![0-9a-z])(?:[0-9a-f]{1,4}:){3,}[0-9a-f:]{1,}|"
        "(?<![a-z0-9])[a-z0-9][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.(?:internal|local|localdomain|lan|corp|intra|"
        "svc)(?![a-z0-9])|"
        "(?<![a-z0-9.@/"
        "-])(?=[a-z0-9-]*[a-z])[a-z][a-z0-9]*-(?:[a-z0-9]+-)*(?:\\d{1,4}|(?=[a-z]*\\d)[a-f0-9]{5,10})(?![a-"
        "z0-9-])");
    return found(
        a, pattern,
        QT_TRANSLATE_NOOP("Muster", "“%1” is a machine of yours: say what customers notice instead."));
}

std::optional<Fault> person(const Announcement &a)
{
    static const QRegularExpression address = words("\\b(?!(?:support|help|service|status|info|contact|press|"
                                                    "security|kefu|care)@)[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w|"
                                                    "(?<!\\w)@[a-z][\\w.-]{2,}");
    for (const QString &name : a.people) {
        if (name.trimmed().size() < 2)
            continue;
        const bool latin = name.at(0).unicode() < 0x250;
        const QString escaped = QRegularExpression::escape(name.trimmed());
        const QRegularExpression one(latin ? QStringLiteral("\\b%1\\b").arg(escaped) : escaped,
                                     QRegularExpression::UseUnicodePropertiesOption);
        if (auto fault = found(a, one, QT_TRANSLATE_NOOP("Muster", "“%1” is one of you: say “we” instead.")))
            return fault;
    }
    return found(a, address, QT_TRANSLATE_NOOP("Muster", "“%1” is somebody's address: take it out."));
}

std::optional<Fault> blame(const Announcement &a)
{
    static const QRegularExpression pattern = words(
        "\\b(?:human|operator|user) error\\b|\\b(?:is|are|was|were) (?:to blame|at fault)\\b|\\bfault "
        "of\\b|\\bblame\\b|"
        "\\b(?:engineer|developer|employee|contractor|intern|team member|colleague)s?\\b[^.!?\\n]{0,40}"
        "\\b(?:mistake|error|wrong|broke|forgot|misconfigured|failed to|caused)|\\bmistake (?:by|of) "
        "(?:an?|one|our)\\b|"
        "\\b(?:our |the |a )?(?:vendor|supplier|hosting provider|cloud provider|payment provider|third[- "
        "]party)\\b"
        "[^.!?\\n]{0,40}\\b(?:fail|broke|caused|fault|let us down|outage|responsible)|"
        "人为(?:失误|错误|原因)|误操作|操作失误|归咎|责任(?:在|方|人)|"
        "(?:员工|工程师|运维|开发|同事|实习生)[^。！？\\n]{0,12}(?:失误|错误|疏忽|误删|误改|导致|造成)|"
        "(?:供应商|服务商|第三方|运营商|云厂商|合作方)[^。！？\\n]{0,12}(?:故障|失误|问题|导致|造成|原因)");
    return found(a, pattern,
                 QT_TRANSLATE_NOOP("Muster", "“%1” blames somebody: own it, and tell causes in the review."));
}

std::optional<Fault> cause(const Announcement &a)
{
    static const QRegularExpression guess =
        words("\\b(?:probably|presumably|apparently|most likely|likely (?:due|caused|because|a |an |the )|we "
              "(?:think|believe|suspect|"
              "assume)|(?:seems?|appears?) to (?:be|have)|might be (?:due|caused)|may (?:be|have been) "
              "(?:due|caused))\\b|"
              "疑似|初步(?:判断|怀疑|认为)|怀疑(?:是|为)|估计(?:是|为)|应该是(?:由于|因为|因)|可能(?:是)?(?:"
              "由于|因为|由)|大概是");
    static const QRegularExpression any =
        words("\\b(?:caused by|due to|because of|as a result of|root cause|the cause (?:is|was)|the reason "
              "(?:is|was))\\b|"
              "(?:由|因|由于)[^，。；！？\\n]{1,20}(?:导致|引起|造成|引发|所致)|(?:根本)?原因(?:是|为|在于)");
    constexpr auto guessed =
        QT_TRANSLATE_NOOP("Muster", "“%1” guesses: say what is known, or nothing of it.");
    if (auto fault = found(a, guess, guessed))
        return fault;
    if (a.status == PublicStatus::Resolved)
        return std::nullopt;
    return found(a, any,
                 QT_TRANSLATE_NOOP("Muster", "“%1” names a cause while you still work on it: leave it out."));
}

std::optional<Fault> eta(const Announcement &a)
{
    static const QRegularExpression pattern =
        words("\\bETA\\b|\\b(?:will|should|expect(?:ed|s|ing)?|hope|aim|plan|estimate)\\b[^.!?\\n]{0,50}"
              "\\b(?:fix(?:ed)?|restor(?:e|ed)|resolv(?:e|ed)|recover(?:ed)?|back|solved|working again|up "
              "and running|available)\\b"
              "[^.!?\\n]{0,24}\\b(?:by|within|in|before|at|until|soon|shortly|tonight|tomorrow|today)\\b|"
              "\\b(?:soon|shortly)\\b[^.!?\\n]{0,24}\\b(?:back|fixed|restored|resolved)\\b|"
              "\\b(?:fixed|restored|resolved|back) (?:within|in|by|before) (?:\\d|an? |the next|about|half)|"
              "预(?:计|期|估)[^。！？\\n]{0,20}(?:恢复|修复|解决|完成)|(?:\\d+|[一二两三四五六七八九十半几数]"
              "+)\\s*个?(?:分钟|小时|天)(?:之)?(?:内|后)"
              "[^。！？\\n]{0,10}(?:恢复|修复|解决)|将(?:于|在)[^。！？\\n]{0,16}(?:恢复|修复|解决)|(?:很快|"
              "马上|即将|尽快)(?:就)?(?:能|会|可)?(?:恢复|修复|解决)");
    return found(
        a, pattern,
        QT_TRANSLATE_NOOP("Muster", "“%1” promises when it works: promise only when you speak again."));
}

std::optional<Fault> zoneOfTimes(const Announcement &a)
{
    static const QRegularExpression pattern =
        words("(\\d{1,2}):(\\d{2})\\s*\\(?(?:UTC|GMT)(?:([+-−])(\\d{1,2})(?::?(\\d{2}))?)?");
    const int here = a.zone.offsetAt(a.now) / 60;
    for (auto it = pattern.globalMatch(a.text.body); it.hasNext();) {
        const auto match = it.next();
        const int minutes = match.captured(4).toInt() * 60 + match.captured(5).toInt();
        const QString sign = match.captured(3);
        const int stated = sign.isEmpty() || sign == QLatin1String("+") ? minutes : -minutes;
        const QString clock = match.captured(1).rightJustified(2, u'0') + u':' + match.captured(2);
        const bool ours = (a.next != 0 && a.zone.clock(a.next) == clock) ||
                          (a.since != 0 && a.zone.clock(a.since) == clock);
        if (ours && stated != here)
            return Fault{
                say(QT_TRANSLATE_NOOP("Muster", "“%1” is the room's clock under the name of another zone."),
                    match.captured()),
                match.capturedStart(), match.capturedEnd()};
    }
    return std::nullopt;
}

std::optional<Fault> restored(const Announcement &a)
{
    const bool down = std::any_of(a.functions.cbegin(), a.functions.cend(),
                                  [](const FunctionState &one) { return one.isAffected(); });
    if (!down)
        return std::nullopt;
    static const QRegularExpression pattern =
        words("\\b(?:is|are|was|been|now|fully|completely) (?:now |fully |completely "
              ")*(?:resolved|fixed|restored|solved)\\b|\\bback to normal\\b|"
              "\\b(?:everything|all "
              "(?:systems|services|functions))\\b[^.!?\\n]{0,20}\\b(?:works?|working|operational|available|"
              "back)\\b|"
              "已(?:经)?(?:全部|完全|全面)?(?:解决|恢复正常|修复)|(?:全部|完全|全面)恢复(?!之前)|恢复正常");
    static const QRegularExpression denied =
        words("\\bnot?\\b[^.!?\\n]{0,12}$|(?:未|没有|没|尚未|不|部分)[^。，\\n]{0,4}$");
    for (auto it = pattern.globalMatch(a.text.body); it.hasNext();) {
        const auto match = it.next();
        if (denied.match(a.text.body.left(match.capturedStart())).hasMatch())
            continue;
        return Fault{
            say(QT_TRANSLATE_NOOP("Muster", "“%1”, but the room still has a function that does not work."),
                match.captured()),
            match.capturedStart(), match.capturedEnd()};
    }
    if (a.status == PublicStatus::Resolved)
        return Fault{say(QT_TRANSLATE_NOOP(
            "Muster", "It is shown as resolved, but the room still has a function that does not work."))};
    return std::nullopt;
}

std::optional<Fault> hidden(const Announcement &a)
{
    static const QRegularExpression pattern(QStringLiteral(
        "[\\x{200B}\\x{200E}\\x{200F}\\x{061C}\\x{202A}-\\x{202E}\\x{2060}-\\x{2064}\\x{2066}-\\x{2069}\\x{"
        "FEFF}\\x{00AD}]|(?<![\\p{So}\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}])\\x{200D}"));
    for (const QString *text : {&a.text.body, &a.text.subject}) {
        if (const auto match = pattern.match(*text); match.hasMatch()) {
            const QString code = QStringLiteral("U+%1")
                                     .arg(match.captured().at(0).unicode(), 4, 16, QLatin1Char('0'))
                                     .toUpper();
            const bool inBody = text == &a.text.body;
            return Fault{
                say(QT_TRANSLATE_NOOP("Muster", "The text holds a character nobody sees, %1: take it out."),
                    code),
                inBody ? match.capturedStart() : -1, inBody ? match.capturedEnd() : -1};
        }
    }
    return std::nullopt;
}

} // namespace muster
