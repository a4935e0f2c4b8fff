#include "models/incident/sensitive.h"

#include <QRegularExpression>

namespace muster {

namespace {

using Pattern = QRegularExpression;

bool holds(const QRegularExpression &pattern, QStringView line) { return pattern.match(line).hasMatch(); }

/// A name of something secret with a value behind it, or a name and a word in the address of a server.
bool looksLikePassword(QStringView line)
{
    static const Pattern named(QStringLiteral("(?:password|passwd|passphrase|passcode|pwd|secret|密码|口令)"
                                              "\\s*(?:[:=：＝]|\\bis\\b|是|为)\\s*\\S"),
                               Pattern::CaseInsensitiveOption);
    static const Pattern address(QStringLiteral("\\w://[^\\s/:@]+:[^\\s/@]+@"));
    return holds(named, line) || holds(address, line);
}

/// Letters in both cases and digits: what chance makes and people do not write.
bool looksRandom(QStringView run)
{
    bool upper = false, lower = false, digit = false;
    for (const QChar c : run) {
        upper = upper || c.isUpper();
        lower = lower || c.isLower();
        digit = digit || c.isDigit();
    }
    return upper && lower && digit;
}

bool looksLikeKey(QStringView line)
{
    static const Pattern named(
        QStringLiteral("(?:api[-_ ]?key|access[-_ ]?key|private[-_ ]?key|auth[-_ ]?token|\\bkey|\\btoken|密钥"
                       "|令牌)\\s*[=＝:：]\\s*[^\\s]{6,}"),
        Pattern::CaseInsensitiveOption);
    static const Pattern bearer(QStringLiteral("\\bbearer\\s+[\\w.~+/=-]{8,}"),
                                Pattern::CaseInsensitiveOption);
    static const Pattern known(QStringLiteral("-----BEGIN [A-Z ]*PRIVATE KEY|\\bAKIA[0-9A-Z]{16}\\b"
                                              "|\\bgh[opsu]_\\w{20,}|\\bxox[abprs]-\\w{6,}"));
    static const Pattern hex(QStringLiteral("\\b[0-9a-fA-F]{32,}\\b"));
    static const Pattern run(QStringLiteral("[\\w+/-]{32,}={0,2}"));
    if (holds(named, line) || holds(bearer, line) || holds(known, line) || holds(hex, line))
        return true;
    for (auto it = run.globalMatch(line); it.hasNext();) {
        if (looksRandom(it.next().capturedView()))
            return true;
    }
    return false;
}

/// The check digit of ISO/IEC 7812 (Luhn): one of ten numbers of that length has it by chance.
bool isCardNumber(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits.at(digits.size() - 1 - i).digitValue();
        sum += i % 2 == 0 ? digit : digit * 2 % 10 + digit * 2 / 10;
    }
    return sum % 10 == 0;
}

bool looksLikeCard(QStringView line)
{
    static const Pattern number(QStringLiteral("(?<![\\d.])[2-6]\\d(?:[ -]?\\d){11,17}(?![\\d.]\\d)"));
    for (auto it = number.globalMatch(line); it.hasNext();) {
        QString digits = it.next().captured();
        digits.remove(u' ').remove(u'-');
        if (isCardNumber(digits))
            return true;
    }
    return false;
}

} // namespace

QList<SecretLine> secretsIn(const QString &text)
{
    QList<SecretLine> out;
    int at = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++at;
        if (looksLikePassword(line))
            out.append({at, Secret::Password});
        else if (looksLikeKey(line))
            out.append({at, Secret::Key});
        else if (looksLikeCard(line))
            out.append({at, Secret::Card});
    }
    return out;
}

Message warningOf(const SecretLine &found)
{
    const QString line = QString::number(found.line);
    switch (found.secret) {
    case Secret::Password:
        return say(
            QT_TRANSLATE_NOOP("Muster",
                              "Line %1 looks like a password. Take it out before the text leaves the room."),
            line);
    case Secret::Key:
        return say(
            QT_TRANSLATE_NOOP(
                "Muster", "Line %1 looks like a key or token. Take it out before the text leaves the room."),
            line);
    case Secret::Card: break;
    }
    return say(
        QT_TRANSLATE_NOOP("Muster",
                          "Line %1 looks like a card number. Take it out before the text leaves the room."),
        line);
}

bool mentionsMoney(const QString &text)
{
    static const Pattern money(
        QStringLiteral(
            "[$€£¥￥₹₩]\\s*\\d|\\d[\\d.,  ]*(?:k|m|bn|thousand|million|billion|万|亿)?\\s*(?:[€£¥￥]|"
            "\\b(?:EUR|USD|GBP|CHF|JPY|CNY|RMB|SGD|HKD|INR|AUD|CAD|euros?|dollars?|pounds?|yuan)\\b)"
            "|\\b(?:EUR|USD|GBP|CHF|JPY|CNY|RMB|SGD|HKD)\\s*\\d"
            "|[\\d一二两三四五六七八九十百千万亿]\\s*(?:元|美元|欧元|英镑|人民币|块钱)"),
        Pattern::CaseInsensitiveOption | Pattern::UseUnicodePropertiesOption);
    return money.match(text).hasMatch();
}

} // namespace muster
