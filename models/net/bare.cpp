#include "models/net/bare.h"

#include "models/net/compactjson.h"
#include "models/net/veil.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace muster {

namespace {

/// What is left when nothing that can stand between two characters does.
QString withoutGaps(QString words)
{
    static const QRegularExpression colour(L("\\x1b\\[[0-9;?]*[A-Za-z]"));
    const QString plain = words.remove(colour).normalized(QString::NormalizationForm_KC);
    QString out;
    out.reserve(plain.size());
    for (const QChar c : plain) {
        const bool gap = !c.isPrint() || c.isSpace() || c.category() == QChar::Mark_NonSpacing ||
                         c == QChar::ReplacementCharacter;
        if (!gap)
            out += c;
    }
    return out;
}

QString ofCode(uint code)
{
    if (code <= 0xffff)
        return QString(QChar(static_cast<char16_t>(code)));
    const char32_t whole = code <= QChar::LastValidCodePoint ? code : char32_t(QChar::ReplacementCharacter);
    return QString::fromUcs4(&whole, 1);
}

QString ofBytes(QString digits)
{
    static const QRegularExpression marks(L("[%=\\\\xX]"));
    return QString::fromUtf8(QByteArray::fromHex(digits.remove(marks).toLatin1()));
}

QString ofEntity(const QString &name)
{
    static const QHash<QString, QString> known{
        {L("amp"), L("&")},    {L("lt"), L("<")},     {L("gt"), L(">")},     {L("quot"), L("\"")},
        {L("apos"), L("'")},   {L("sol"), L("/")},    {L("bsol"), L("\\")},  {L("num"), L("#")},
        {L("percnt"), L("%")}, {L("equals"), L("=")}, {L("plus"), L("+")},   {L("lowbar"), L("_")},
        {L("hyphen"), L("-")}, {L("dash"), L("-")},   {L("period"), L(".")}, {L("colon"), L(":")},
        {L("commat"), L("@")}, {L("semi"), L(";")},   {L("comma"), L(",")},  {L("excl"), L("!")}};
    return known.value(name.toLower());
}

/// Takes one layer of escapes off, whatever wrote them.
QString unescapedOnce(const QString &words)
{
    static const QRegularExpression escape(
        L("(?<bytes>(?:%[0-9a-f]{2})+|(?:=[0-9a-f]{2}){2,}|(?:\\\\+x[0-9a-f]{2})+)|"
          "(?:\\\\+|%)u(?:(?<unit>[0-9a-f]{4})|\\{0*(?<braced>[0-9a-f]{1,6})\\})|"
          "&#x0*(?<hex>[0-9a-f]{1,6});?|&#0*(?<decimal>[0-9]{1,7});?|&(?<name>[a-z]{2,6});|"
          "\\\\+(?<octal>[0-7]{3})|\\\\+[nrtbf]"),
        QRegularExpression::CaseInsensitiveOption);
    static const QList<std::pair<QString, int>> codes{
        {L("unit"), 16}, {L("braced"), 16}, {L("hex"), 16}, {L("decimal"), 10}, {L("octal"), 8}};
    QString out;
    qsizetype from = 0;
    for (auto it = escape.globalMatch(words); it.hasNext();) {
        const auto match = it.next();
        out += QStringView(words).sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (match.hasCaptured(L("bytes")))
            out += ofBytes(match.captured(L("bytes")));
        if (match.hasCaptured(L("name"))) {
            const QString meant = ofEntity(match.captured(L("name")));
            out += meant.isEmpty() ? match.captured() : meant;
        }
        for (const auto &[group, base] : codes) {
            if (match.hasCaptured(group))
                out += ofCode(match.captured(group).toUInt(nullptr, base));
        }
    }
    return out + QStringView(words).sliced(from);
}

QString foldedForSearch(const QString &words) { return words.toCaseFolded().remove(u'\\'); }

/// Looks for the secrets, and gives up where that would take too long.
struct BareSearch
{
    QStringList secrets = {};
    qsizetype budget = qsizetype(4) * 1024 * 1024; ///< characters that may still be looked at
    static constexpr qsizetype least = 5;          ///< what is shorter stands in any words by chance
    static constexpr int rounds = 6;

    void add(const QString &secret)
    {
        const QString bare = foldedForSearch(withoutGaps(secret));
        if (bare.size() >= least && !secrets.contains(bare))
            secrets.append(bare);
    }

    /// `depth`: how often Base64 or hexadecimal may still be read.
    bool findsIn(QString words, int depth)
    {
        words = withoutGaps(words);
        for (int round = 0; round < rounds; ++round) {
            budget -= words.size();
            const QString folded = foldedForSearch(words);
            const auto isThere = [&](const QString &secret) { return folded.contains(secret); };
            if (budget < 0 || std::any_of(secrets.cbegin(), secrets.cend(), isThere))
                return true;
            if (depth > 0 && findsInRuns(words, depth - 1))
                return true;
            const QString next = withoutGaps(unescapedOnce(words));
            if (next == words)
                return false;
            words = next;
        }
        return true; // nobody escapes that often without wanting to hide something
    }

    bool findsInRuns(QString words, int depth)
    {
        static const QRegularExpression base64(L("[A-Za-z0-9+/_-]{7,}")), hex(L("[0-9A-Fa-f]{10,}"));
        words.remove(u'\\');
        // Where a run begins nobody knows: words before it may touch it.
        for (auto it = base64.globalMatch(words); it.hasNext();) {
            const QByteArray run = it.next().captured().replace(u'-', u'+').replace(u'_', u'/').toLatin1();
            for (int skip = 0; skip < 4; ++skip) {
                if (findsIn(QString::fromUtf8(QByteArray::fromBase64(run.sliced(skip))), depth))
                    return true;
            }
        }
        for (auto it = hex.globalMatch(words); it.hasNext();) {
            const QByteArray run = it.next().captured().toLatin1();
            for (int skip = 0; skip < 2; ++skip) {
                const qsizetype even = (run.size() - skip) / 2 * 2;
                if (findsIn(QString::fromUtf8(QByteArray::fromHex(run.sliced(skip, even))), depth))
                    return true;
            }
        }
        return false;
    }
};

bool unfoldsTo(const QString &words, const QByteArrayList &secrets)
{
    constexpr int depth = 2;
    BareSearch search;
    for (const QByteArray &secret : secrets) {
        search.add(QString::fromUtf8(secret));
        search.add(unescapedOnce(QString::fromUtf8(secret)));
    }
    return !search.secrets.isEmpty() && search.findsIn(words, depth);
}

} // namespace

bool holdsSecret(const QString &words, const QByteArrayList &secrets)
{
    if (!unfoldsTo(words, secrets))
        return false;
    // Each alone, below what hides all of it: a short one that is hidden inside it would hide it from here.
    for (const QByteArray &secret : secrets) {
        QByteArrayList covering;
        std::copy_if(
            secrets.cbegin(), secrets.cend(), std::back_inserter(covering),
            [&](const QByteArray &s) { return s == secret || unfoldsTo(QString::fromUtf8(s), {secret}); });
        if (unfoldsTo(veiled(words, covering), {secret}))
            return true;
    }
    return false;
}

} // namespace muster
