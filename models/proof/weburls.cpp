#include "models/proof/weburls.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QUrl>

#include <libpsl.h>

#include <algorithm>

namespace muster {

namespace {

constexpr qsizetype longestUrl = 4096, longestLabel = 63;
/// No top level domain is longer in its own script (IANA root zone; the longest has 18 letters).
constexpr qsizetype longestTop = 24;

bool isOneOf(QChar c, QStringView group) { return group.contains(c); }

bool isAsciiWord(QChar c)
{
    return c.unicode() < 0x80 && (c.isDigit() || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'));
}

bool isInvalid(QChar c) { return c == u'\xFFFE' || c == u'\xFEFF' || c == u'\xFFFF'; }

bool isDirection(QChar c)
{
    return (c >= u'\x202A' && c <= u'\x202E') || c == u'\x061C' || c == u'\x200E' || c == u'\x200F' ||
           (c >= u'\x2066' && c <= u'\x2069');
}

bool isSpace(QChar c)
{
    return (c >= u'\x09' && c <= u'\x0D') || (c >= u'\x2000' && c <= u'\x200A') ||
           isOneOf(c, u"\x20\x85\xA0\x1680\x180E\x2028\x2029\x202F\x205F\x3000");
}

/// A letter of a domain: whatever is no punctuation and no space.
bool isLetter(QChar c)
{
    if (isAsciiWord(c) || (c.unicode() >= 0x3400 && c.unicode() < 0xE000))
        return true;
    return !isOneOf(c, u"!'#%&()*+,\\-./:;<=>?@[]^_{|}~$") && !isSpace(c) && !isInvalid(c) && !isDirection(c);
}

bool isAccented(QChar c)
{
    return (c >= u'\xC0' && c <= u'\x24F' && c != u'\xD7' && c != u'\xF7') ||
           isOneOf(c, u"\x253\x254\x256\x257\x259\x25B\x263\x268\x26F\x272\x289\x28B\x2BB") ||
           (c >= u'\x300' && c <= u'\x36F') || (c >= u'\x1E00' && c <= u'\x1EFF');
}

/// What a domain may be followed by.
bool endsTop(const QString &text, qsizetype at)
{
    return at >= text.size() || (!isAsciiWord(text.at(at)) && !isOneOf(text.at(at), u"@+-"));
}

bool isTop(const QString &name)
{
    const QByteArray utf8 = name.toLower().toUtf8();
    // Countries the list has no rule for by themselves, only for names below them, or not at all.
    for (const char *country : {"za", "bl", "bq", "eh", "mf", "um"}) {
        if (utf8 == country)
            return true;
    }
    return psl_is_public_suffix2(psl_builtin(), utf8.constData(), PSL_TYPE_ICANN | PSL_TYPE_NO_STAR_RULE) !=
           0;
}

/// Where the top level domain that begins at `at` ends; -1 if none does.
qsizetype topEnd(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isAsciiWord(text.at(end)))
        ++end;
    if (end > at) {
        if (end - at <= longestTop && endsTop(text, end) && isTop(text.mid(at, end - at)))
            return end;
        if (!text.mid(at, 4).startsWith(QLatin1String("xn--"), Qt::CaseInsensitive))
            return -1;
        end = at + 4;
        while (end < text.size() && (isAsciiWord(text.at(end)) || text.at(end) == u'-'))
            ++end;
        return end > at + 4 ? end : -1;
    }
    while (end < text.size() && end - at < longestTop && isLetter(text.at(end)) && !isAsciiWord(text.at(end)))
        ++end;
    for (; end > at; --end) {
        if (endsTop(text, end) && isTop(text.mid(at, end - at)))
            return end;
    }
    return -1;
}

/// The domains of a text. They are looked at once, from the end, so that no text takes long.
class Domains
{
public:
    explicit Domains(const QString &text)
        : m_text(text)
        , m_run(text.size() + 1, text.size())
        , m_line(text.size() + 1, text.size())
    {
        for (qsizetype i = text.size() - 1; i >= 0; --i) {
            const bool lined = text.at(i) == u'_';
            const bool inside = lined || text.at(i) == u'-' || isLetter(text.at(i));
            m_run[i] = inside ? m_run.at(i + 1) : i;
            m_line[i] = lined ? i : m_line.at(i + 1);
            if (text.at(i) == u'.') {
                m_top.insert(i, topEnd(text, i + 1));
                m_behind.insert(i, end(i + 1));
            }
        }
    }

    /// Where the domain that begins at `at` ends, as far as it goes; -1 if none does.
    qsizetype end(qsizetype at) const
    {
        const qsizetype dot = m_run.at(at);
        if (dot == at || dot >= m_text.size() || m_text.at(dot) != u'.' || !isLetter(m_text.at(at)) ||
            !isLetter(m_text.at(dot - 1)))
            return -1;
        if (const qsizetype behind = m_behind.value(dot, -1); behind >= 0)
            return behind;
        // The last name of a domain has no underscore; those in front of it may have.
        return m_line.at(at) < dot ? -1 : m_top.value(dot, -1);
    }

private:
    const QString &m_text;
    QList<qsizetype> m_run, m_line; ///< where the label, and the next underscore, from here on is
    QHash<qsizetype, qsizetype> m_top, m_behind; ///< by the dot in front of them
};

/// The domains of Latin letters within a domain: in a text without spaces the words in front stick to it.
QList<Stretch> plainDomains(const QString &domain)
{
    const auto isPlain = [](QChar c) { return isAsciiWord(c) || c == u'-' || isAccented(c); };
    QList<Stretch> out;
    for (qsizetype at = 0; at < domain.size();) {
        qsizetype end = -1, from = at;
        while (from < domain.size()) {
            qsizetype dot = from;
            while (dot < domain.size() && isPlain(domain.at(dot)))
                ++dot;
            if (dot == from || dot >= domain.size() || domain.at(dot) != u'.')
                break;
            if (const qsizetype top = topEnd(domain, dot + 1); top >= 0)
                end = top;
            from = dot + 1;
        }
        if (end >= 0)
            out.append({at, end});
        at = end >= 0 ? end : at + 1;
    }
    return out;
}

bool isNamed(const QString &domain)
{
    for (const QString &label : domain.split(u'.')) {
        const QByteArray ascii = QUrl::toAce(label, QUrl::IgnoreIDNWhitelist);
        const qsizetype length = ascii.isEmpty() ? label.toUtf8().size() : ascii.size();
        if (length < 1 || length > longestLabel)
            return false;
    }
    return true;
}

/// Port, path and query behind a domain.
const QRegularExpression &tail()
{
    static const QRegularExpression pattern = [] {
        const QString accents = QStringLiteral(
            "\\x{C0}-\\x{D6}\\x{D8}-\\x{F6}\\x{F8}-\\x{FF}\\x{100}-\\x{24F}\\x{253}\\x{254}\\x{256}\\x{257}"
            "\\x{259}\\x{25B}\\x{263}\\x{268}\\x{26F}\\x{272}\\x{289}\\x{28B}\\x{2BB}\\x{300}-\\x{36F}"
            "\\x{1E00}-\\x{1EFF}\\x{400}-\\x{4FF}");
        const QString any = QStringLiteral("[a-z0-9!*';:=+,.$/%#\\[\\]\\-\\x{2013}_~@|&%1]").arg(accents);
        const QString parens = QStringLiteral("\\((?:%1+|%1*\\(%1+\\)%1*)\\)").arg(any);
        const QString last = QStringLiteral("(?:[+\\-a-z0-9=_#/%1]|(?:%2))").arg(accents, parens);
        const QString path = QStringLiteral("(?:(?:%1*(?:%2%1*)*%3)|(?:@%1+/))").arg(any, parens, last);
        const QString query = QStringLiteral("\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/]");
        return QRegularExpression(QStringLiteral("(?::[0-9]+)?(/%1*)?(?:%2)?").arg(path, query),
                                  QRegularExpression::CaseInsensitiveOption);
    }();
    return pattern;
}

/// Where the search is, and what it found.
struct Search
{
    const QString &text;
    const Domains domains = Domains(text);
    QList<Stretch> found = {};

    /// The address that begins at `at`, if one does; `before` stands in front of it. Returns where it ends.
    qsizetype take(qsizetype at, QChar before)
    {
        qsizetype from = at;
        for (const QLatin1String scheme : {QLatin1String("http://"), QLatin1String("https://")}) {
            if (QStringView(text).mid(at, scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0)
                from = at + scheme.size();
        }
        const bool hasScheme = from > at && domains.end(from) >= 0;
        if (!hasScheme)
            from = at;
        const qsizetype to = domains.end(from);
        if (to < 0)
            return -1;
        const QString behind = text.mid(to, longestUrl);
        const auto rest = tail().match(behind, 0, QRegularExpression::NormalMatch,
                                       QRegularExpression::AnchorAtOffsetMatchOption);
        const qsizetype end = to + (rest.hasMatch() ? rest.capturedLength() : 0);
        const QString domain = text.mid(from, to - from);
        if (end - from + 8 > longestUrl || !isNamed(domain))
            return end;
        if (hasScheme) {
            takeWhole({at, end});
        } else if (before.isNull() || !isOneOf(before, u"-_./")) {
            QList<Stretch> plain = plainDomains(domain);
            for (Stretch &one : plain)
                one = {at + one.start, at + one.end};
            if (!plain.isEmpty() && rest.capturedLength(1) > 0)
                plain.last().end = end;
            found.append(plain);
        }
        return end;
    }

    void takeWhole(Stretch url)
    {
        // X's own short addresses end with their word, whatever follows.
        static const QRegularExpression own(
            QStringLiteral("^https?://t\\.co/([a-z0-9]+)(?:\\?[a-z0-9!?*'@();:&=+$/"
                           "%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/])?"),
            QRegularExpression::CaseInsensitiveOption);
        if (const auto match = own.match(text.mid(url.start, url.end - url.start)); match.hasMatch()) {
            if (match.capturedLength(1) > 40)
                return;
            url.end = url.start + match.capturedLength();
        }
        found.append(url);
    }
};

} // namespace

QList<Stretch> webUrls(const QString &text)
{
    // Without a top level domain behind a full stop there is none at all.
    bool any = false;
    for (qsizetype dot = text.indexOf(u'.'); dot >= 0 && !any; dot = text.indexOf(u'.', dot + 1))
        any = topEnd(text, dot + 1) >= 0;
    if (!any)
        return {};
    Search search{text};
    const auto leads = [](QChar c) {
        return isDirection(c) || (!isAsciiWord(c) && !isOneOf(c, u"@＠$#＃") && !isInvalid(c));
    };
    qsizetype lastDot = text.lastIndexOf(u'.');
    for (qsizetype i = 0; i <= lastDot;) {
        qsizetype end = leads(text.at(i)) && i + 1 < text.size() ? search.take(i + 1, text.at(i)) : -1;
        if (end < 0 && i == 0)
            end = search.take(0, {});
        i = end > i ? end : i + 1;
    }
    return search.found;
}

} // namespace muster
