#include "models/proof/proof.h"

#include <QLocale>

#include <algorithm>

namespace muster {

namespace {

Message smsLine(const Proof &proof)
{
    const Sms &sms = proof.sms;
    if (sms.small)
        return sayN(QT_TRANSLATE_N_NOOP("Muster", "%n part(s) · GSM-7"), sms.segments);
    // Han and the like need the large alphabet; a dash does not.
    const bool avoidable = std::none_of(sms.costly.cbegin(), sms.costly.cend(),
                                        [](const Costly &one) { return one.replacement.isEmpty(); });
    if (!avoidable)
        return sayN(QT_TRANSLATE_N_NOOP("Muster", "%n part(s) · UCS-2"), sms.segments);
    return sayN(QT_TRANSLATE_N_NOOP("Muster", "%n part(s) · UCS-2 because of “%1”"), sms.segments,
                sms.costly.constFirst().text);
}

/// "25,000", in both languages.
QString number(qsizetype n)
{
    static const QLocale grouped(QLocale::English, QLocale::UnitedStates);
    return grouped.toString(qlonglong(n));
}

} // namespace

Message proofLine(const Proof &proof)
{
    if (!proof.subjectFits())
        return say(QT_TRANSLATE_NOOP("Muster", "Subject %1 / %2"), number(proof.subject),
                   number(proof.subjectLimit));
    switch (proof.measure) {
    case Measure::Parts: return smsLine(proof);
    case Measure::Payload:
    case Measure::Bytes:
        return say(QT_TRANSLATE_NOOP("Muster", "%1 / %2 bytes"), number(proof.length), number(proof.limit));
    default: break;
    }
    if (proof.limit == 0)
        return sayN(QT_TRANSLATE_N_NOOP("Muster", "%n character(s), no limit"),
                    static_cast<int>(proof.length));
    return say(QT_TRANSLATE_NOOP("Muster", "%1 / %2"), number(proof.length), number(proof.limit));
}

QList<Message> proofAdvice(const Proof &proof, const QString &body)
{
    QList<Message> out;
    if (!proof.subjectFits())
        out.append(say(QT_TRANSLATE_NOOP("Muster", "The subject is longer than %1 characters: shorten it."),
                       number(proof.subjectLimit)));
    if (!proof.allowed)
        out.append(say(QT_TRANSLATE_NOOP("Muster", "The text holds a character that this channel refuses.")));
    if (proof.cut >= 0 && !proof.bodyFits())
        out.append(
            say(QT_TRANSLATE_NOOP("Muster", "Too long from “%1” on. Shorten it; nothing is cut for you."),
                body.mid(proof.cut, 24).simplified()));
    QStringList chars, others;
    for (const Costly &one : proof.sms.costly) {
        if (one.replacement.isEmpty())
            return out;
        chars.append(one.text);
        others.append(one.replacement == QLatin1String(" ") ? QStringLiteral("␣") : one.replacement);
    }
    if (!chars.isEmpty()) {
        const int parts = smsOf(inSmallAlphabet(body)).segments;
        out.append(sayN(QT_TRANSLATE_N_NOOP("Muster", "With %1 instead of %2 it is %n part(s)."), parts,
                        others.join(u' '), chars.join(u' ')));
    }
    return out;
}

} // namespace muster
