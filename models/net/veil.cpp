#include "models/net/veil.h"

#include "models/net/compactjson.h"

#include <QRegularExpression>

#include <algorithm>

namespace muster {

namespace {

// -------------------------------------------------------------------------------------------------
// what is secret

/// Parts of a path that everybody knows: hiding them would hide what an answer is about.
bool isOrdinary(const QByteArray &part)
{
    static const QByteArrayList words{
        "api",     "apis",    "bot",           "hook",         "hooks",       "services",
        "webhook", "robot",   "webhooks",      "send",         "cgi-bin",     "open-apis",
        "v1",      "v2",      "incoming",      "workflows",    "triggers",    "manual",
        "paths",   "invoke",  "powerautomate", "automations",  "direct",      "incomingwebhook",
        "events",  "enqueue", "alerts",        "integrations", "sendmessage", "notifications",
        "message", "notify",  "messages",      "incidents",    "callback",    "notification"};
    return words.contains(part.toLower());
}

/// Adds a part of an address as it stands there and as it is meant.
void addDecoded(QByteArrayList &out, const QByteArray &part, qsizetype least)
{
    for (const QByteArray &form : {part, QByteArray::fromPercentEncoding(part)}) {
        if (form.size() >= least && !out.contains(form))
            out.append(form);
    }
}

void addPath(QByteArrayList &out, const QByteArray &path, qsizetype least)
{
    constexpr qsizetype token = 8;
    static const QRegularExpression seam(L("[@:;,=]"));
    qsizetype at = 0, secretFrom = -1;
    for (const QByteArray &part : path.split('/')) {
        if (!part.isEmpty() && !isOrdinary(part)) {
            secretFrom = secretFrom < 0 ? at : secretFrom;
            addDecoded(out, part, least);
            for (const QString &piece : QString::fromUtf8(part).split(seam))
                addDecoded(out, piece.toUtf8(), token);
        }
        at += part.size() + 1;
    }
    if (secretFrom < 0)
        return;
    addDecoded(out, path.sliced(secretFrom), least);
    addDecoded(out, path, qMax(least, token));
}

void addQuery(QByteArrayList &out, QByteArray query)
{
    constexpr qsizetype least = 3;
    for (const QByteArray &pair : query.replace(';', '&').split('&'))
        addDecoded(out, pair.sliced(pair.indexOf('=') + 1), least);
}

void addBase64(QByteArrayList &out, const QByteArray &plain)
{
    out.append(plain.toBase64(QByteArray::OmitTrailingEquals));
    out.append(plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// Whether a word says how a header is to be read, and is no secret itself.
bool isScheme(const QByteArray &word)
{
    static const QByteArrayList words{"bearer", "basic", "digest",  "geniekey", "oauth",  "token", "key",
                                      "apikey", "hawk",  "api-key", "bot",      "splunk", "jwt",   "sso-key"};
    return words.contains(word.toLower());
}

QByteArray withoutQuotes(QByteArray word)
{
    while (word.endsWith('=') || word.endsWith('"') || word.endsWith('\''))
        word.chop(1);
    while (word.startsWith('"') || word.startsWith('\''))
        word.remove(0, 1);
    return word;
}

// -------------------------------------------------------------------------------------------------
// where it stands

/// One character in every way that a server may write it down.
QString waysToWrite(char32_t code)
{
    QString plain = QString::fromUcs4(&code, 1);
    if (code < 128 && plain.at(0).isLetterOrNumber())
        return plain;
    if (code == U' ' || code == U'+')
        return L("(?:\\s|\\\\*\\+|%(?:25)*2[0bB]|\\\\+u002[0bB]|&#(?:32|43);)") +
               (code == U' ' ? L("+") : L(""));
    QString percents, units;
    for (const char byte : plain.toUtf8())
        percents += L("%(?:25)*") + QString::fromLatin1(QByteArray(1, byte).toHex());
    for (const QChar unit : plain)
        units += L("\\\\+u%1").arg(unit.unicode(), 4, 16, QChar(u'0'));
    const QString named = plain.toHtmlEscaped();
    return L("(?i:%1|%2|&#(?:0*%3|x0*%4);|")
               .arg(percents, units, QString::number(code), QString::number(code, 16)) +
           (named == plain ? QString() : named + u'|') + L("\\\\*") + QRegularExpression::escape(plain) +
           u')';
}

/// Finds a secret; of an address the slash it begins with stays.
QRegularExpression patternOf(const QString &secret)
{
    QString out;
    for (const uint code : secret.toUcs4())
        out += waysToWrite(code) + (out.isEmpty() && code == U'/' ? L("\\K") : QString());
    return QRegularExpression(out);
}

/// A secret in pieces that make no pattern too large; each is hidden alone, so all of it is.
QStringList inPieces(const QString &secret)
{
    constexpr qsizetype most = 300;
    QStringList out;
    for (qsizetype at = 0; at < secret.size(); at += most)
        out.append(
            secret.sliced(qMax<qsizetype>(0, qMin(at, secret.size() - most)), qMin(most, secret.size())));
    return out;
}

using Span = std::pair<qsizetype, qsizetype>; // from, to

/// What touches or overlaps becomes one, so that nothing is left half hidden.
QList<Span> joined(QList<Span> spans)
{
    std::sort(spans.begin(), spans.end());
    QList<Span> out;
    for (const Span &span : spans) {
        if (!out.isEmpty() && span.first <= out.last().second)
            out.last().second = qMax(out.last().second, span.second);
        else
            out.append(span);
    }
    return out;
}

QList<Span> spansOf(const QString &text, const QByteArrayList &secrets)
{
    QList<Span> out;
    for (const QByteArray &secret : secrets) {
        const QString words = QString::fromUtf8(secret).simplified();
        if (words.size() < 2) // a bare "/" is none
            continue;
        for (const QString &piece : inPieces(words)) {
            for (auto it = patternOf(piece).globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                out.append({match.capturedStart(), match.capturedEnd()});
            }
        }
    }
    return joined(out);
}

} // namespace

QByteArrayList secretsIn(const QUrl &url, Carrier carrier)
{
    QByteArrayList out;
    const QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    const QByteArray query = url.query(QUrl::FullyEncoded).toUtf8();
    addDecoded(out, url.hasQuery() ? path + '?' + query : path, 2);
    addPath(out, path, carrier == Carrier::Webhook ? 8 : 3);
    addQuery(out, query);
    const QByteArray user = url.userName(QUrl::FullyDecoded).toUtf8();
    const QByteArray password = url.password(QUrl::FullyDecoded).toUtf8();
    if (!password.isEmpty()) {
        out += secretsOfLogin(user, password);
        out.append(url.password(QUrl::FullyEncoded).toUtf8());
    } else if (!user.isEmpty()) { // then it is the token itself
        out.append({user, url.userName(QUrl::FullyEncoded).toUtf8()});
        addBase64(out, user + ':');
    }
    return out;
}

QByteArrayList secretsOfHeader(const QByteArray &value)
{
    constexpr qsizetype least = 3;
    QByteArrayList out{value};
    QByteArray rest = value.trimmed();
    const QByteArray scheme = rest.left(rest.indexOf(' '));
    if (scheme.size() < rest.size() && isScheme(scheme)) {
        rest = rest.sliced(scheme.size()).trimmed();
        out.append(rest);
    }
    if (scheme.toLower() == "basic") {
        const QByteArray login = QByteArray::fromBase64(rest);
        out += secretsOfLogin(login.left(login.indexOf(':')), login.mid(login.indexOf(':') + 1));
    }
    for (const QByteArray &word : rest.replace(',', ' ').replace(';', ' ').split(' ')) {
        for (const QByteArray &part : {withoutQuotes(word), withoutQuotes(word.mid(word.indexOf('=') + 1))}) {
            if (part.size() >= least && !out.contains(part))
                out.append(part);
        }
    }
    return out;
}

QByteArrayList secretsOfLogin(const QByteArray &user, const QByteArray &password)
{
    if (password.isEmpty())
        return {};
    QByteArrayList out{password, user + ':' + password};
    addBase64(out, password);
    addBase64(out, user + ':' + password);
    addBase64(out, '\0' + user + '\0' + password); // AUTH PLAIN, RFC 4616
    return out;
}

QString veiled(QString text, const QByteArrayList &secrets)
{
    const QList<Span> spans = spansOf(text, secrets);
    for (auto it = spans.crbegin(); it != spans.crend(); ++it)
        text.replace(it->first, it->second - it->first, QString(8, QChar(0x2022)));
    return text;
}

} // namespace muster
