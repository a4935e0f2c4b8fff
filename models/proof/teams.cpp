#include "models/proof/teams.h"

#include "models/proof/units.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringTokenizer>

namespace muster {

namespace {

bool isAscii(QChar c, bool (QChar::*is)() const) { return c.unicode() < 0x80 && (c.*is)(); }

bool isAsciiMark(QChar c) { return c > u' ' && c.unicode() < 0x7f && !c.isLetterOrNumber(); }

/// Where a line would begin a heading, a list, a quotation or a rule: the character to take that from; -1 if
/// it does not.
qsizetype beginningMark(QStringView line)
{
    static const QRegularExpression block(
        QStringLiteral(R"(^(?:#{1,6}(?=\s|$)|[-+*](?=\s|$)|>|([-*_])(?:\s*\1){2,}\s*$))"));
    static const QRegularExpression number(QStringLiteral(R"(^\d{1,9}(?=[.)](?:\s|$)))"));
    if (line.isEmpty())
        return -1;
    if (QStringView(u"#-+*>_").contains(line.front()))
        return block.match(line.toString()).hasMatch() ? 0 : -1;
    if (!line.front().isDigit())
        return -1;
    const QRegularExpressionMatch numbered = number.match(line.toString());
    return numbered.hasMatch() ? numbered.capturedEnd() : -1;
}

/// Whether a run of stars or underscores can begin or end emphasis: not between spaces, and underscores not
/// inside a word.
bool isEmphasis(QStringView line, qsizetype at)
{
    const QChar mark = line.at(at);
    qsizetype from = at, to = at + 1;
    while (from > 0 && line.at(from - 1) == mark)
        --from;
    while (to < line.size() && line.at(to) == mark)
        ++to;
    const QChar before = from > 0 ? line.at(from - 1) : QChar(u' ');
    const QChar after = to < line.size() ? line.at(to) : QChar(u' ');
    if (before.isSpace() && after.isSpace())
        return false;
    return mark != u'_' || !isAscii(before, &QChar::isLetterOrNumber) ||
           !isAscii(after, &QChar::isLetterOrNumber);
}

/// "&amp;", "&#38;", "&#x26;"
bool beginsEntity(QStringView words)
{
    static const QRegularExpression entity(
        QStringLiteral("^&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);"));
    const qsizetype end = words.indexOf(u';');
    return end > 0 && entity.match(words.first(end + 1).toString()).hasMatch();
}

/// What may mean something inside a line.
constexpr bool isMeaningful(char16_t c)
{
    return c == u'*' || c == u'_' || c == u'\\' || c == u'`' || c == u'~' || c == u'(' || c == u':' ||
           c == u'<' || c == u'&';
}

bool isMarkup(QStringView line, qsizetype at)
{
    const QChar before = at > 0 ? line.at(at - 1) : QChar(),
                after = line.size() > at + 1 ? line.at(at + 1) : QChar();
    switch (line.at(at).unicode()) {
    case u'*':
    case u'_': return isEmphasis(line, at);
    case u'\\': return isAsciiMark(after);
    case u'`': return line.count(u'`') > 1;
    case u'~': return before == u'~' || after == u'~';
    // A link is "](", its address elsewhere "]:".
    case u'(': return before == u']';
    case u':': return before == u']' && line.startsWith(u'[');
    case u'<': return isAscii(after, &QChar::isLetter);
    case u'&': return beginsEntity(line.sliced(at));
    default: return false;
    }
}

/// Hands on each place of a line that gets a backslash.
template <typename Take>
void forEachMark(QStringView line, Take take)
{
    const qsizetype mark = beginningMark(line);
    if (mark < 0 && unitsThat(line, [](char16_t c) { return isMeaningful(c); }) == 0)
        return;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (at == mark || (isMeaningful(line.at(at).unicode()) && isMarkup(line, at)))
            take(at);
    }
}

QJsonObject textBlock(const QString &text)
{
    return {{QStringLiteral("type"), QStringLiteral("TextBlock")},
            {QStringLiteral("text"), text},
            {QStringLiteral("wrap"), true}};
}

QJsonObject subjectBlock(const QString &text)
{
    QJsonObject block = textBlock(text);
    block.insert(QStringLiteral("weight"), QStringLiteral("Bolder"));
    block.insert(QStringLiteral("size"), QStringLiteral("Medium"));
    return block;
}

/// A line of the same paragraph as the one before.
QJsonObject nextBlock(const QString &text)
{
    QJsonObject block = textBlock(text);
    block.insert(QStringLiteral("spacing"), QStringLiteral("None"));
    return block;
}

/// The lines that get a block, and whether they go on with a paragraph.
template <typename Take>
void forEachLine(QStringView body, Take take)
{
    bool inParagraph = false;
    for (const QStringView line : QStringTokenizer(body, u'\n')) {
        const QStringView words = line.trimmed();
        if (!words.isEmpty())
            take(words, inParagraph);
        inParagraph = !words.isEmpty();
    }
}

QByteArray messageOf(const QJsonArray &blocks)
{
    const QJsonObject card{
        {QStringLiteral("$schema"), QStringLiteral("http://adaptivecards.io/schemas/adaptive-card.json")},
        {QStringLiteral("type"), QStringLiteral("AdaptiveCard")},
        {QStringLiteral("version"), QStringLiteral("1.4")},
        {QStringLiteral("body"), blocks}};
    const QJsonObject attachment{
        {QStringLiteral("contentType"), QStringLiteral("application/vnd.microsoft.card.adaptive")},
        {QStringLiteral("contentUrl"), QJsonValue()},
        {QStringLiteral("content"), card}};
    return QJsonDocument(QJsonObject{{QStringLiteral("type"), QStringLiteral("message")},
                                     {QStringLiteral("attachments"), QJsonArray{attachment}}})
        .toJson(QJsonDocument::Compact);
}

/// Bytes of a message without a line, and of what surrounds each kind of line.
struct TeamsFrames
{
    qsizetype message = messageOf({}).size();
    qsizetype subject = messageOf({subjectBlock({})}).size() - message;
    qsizetype first = messageOf({textBlock({})}).size() - message;
    qsizetype next = messageOf({nextBlock({})}).size() - message;
};

} // namespace

QString asTypedInTeams(QStringView line)
{
    QString out;
    qsizetype from = 0;
    forEachMark(line, [&](qsizetype at) {
        out += line.sliced(from, at - from) + u'\\';
        from = at;
    });
    return out + line.sliced(from);
}

QByteArray teamsMessage(const QString &subject, const QString &body)
{
    QJsonArray blocks;
    if (!subject.isEmpty())
        blocks.append(subjectBlock(asTypedInTeams(subject)));
    forEachLine(body, [&](QStringView line, bool goesOn) {
        blocks.append(goesOn ? nextBlock(asTypedInTeams(line)) : textBlock(asTypedInTeams(line)));
    });
    return messageOf(blocks);
}

qsizetype teamsBytes(QStringView subject, QStringView body)
{
    static const TeamsFrames frames;
    constexpr qsizetype comma = 1, backslash = 2; // it has one before it in JSON
    qsizetype sum = frames.message, blocks = 0;
    const auto add = [&](QStringView line, qsizetype frame) {
        sum += frame + (blocks++ > 0 ? comma : 0);
        forEachMark(line, [&](qsizetype) { sum += backslash; });
    };
    if (!subject.isEmpty())
        add(subject, frames.subject);
    // Long stretches are counted quicker: the whole, without what stands between the lines.
    sum += jsonBytes(subject) + jsonBytes(body);
    const QChar *end = body.cbegin();
    forEachLine(body, [&](QStringView line, bool goesOn) {
        add(line, goesOn ? frames.next : frames.first);
        sum -= jsonBytes(QStringView(end, line.cbegin()));
        end = line.cend();
    });
    return sum - jsonBytes(QStringView(end, body.cend()));
}

} // namespace muster
