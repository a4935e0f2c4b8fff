#include "models/proof/teams.h"

#include "models/proof/units.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace muster {

namespace {

bool isAscii(QChar c, bool (QChar::*is)() const) { return c.unicode() < 0x80 && (c.*is)(); }

bool isAsciiMark(QChar c) { return c > u' ' && c.unicode() < 0x7f && !c.isLetterOrNumber(); }

/// Where a line would begin a heading, a list, a quotation or a rule: the character to take that from; -1 if
/// it does not.
qsizetype beginningMark(const QString &line)
{
    static const QRegularExpression block(
        QStringLiteral(R"(^(?:#{1,6}(?=\s|$)|[-+*](?=\s|$)|>|([-*_])(?:\s*\1){2,}\s*$))"));
    static const QRegularExpression number(QStringLiteral(R"(^\d{1,9}(?=[.)](?:\s|$)))"));
    if (block.match(line).hasMatch())
        return 0;
    const QRegularExpressionMatch numbered = number.match(line);
    return numbered.hasMatch() ? numbered.capturedEnd() : -1;
}

/// Whether a run of stars or underscores can begin or end emphasis: not between spaces, and underscores not
/// inside a word.
bool isEmphasis(const QString &line, qsizetype at)
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

bool isMarkup(const QString &line, qsizetype at)
{
    static const QRegularExpression entity(
        QStringLiteral("\\G&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);"));
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
    case u'&': return entity.match(line, at).hasMatch();
    default: return false;
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
void forEachLine(const QString &body, Take take)
{
    bool inParagraph = false;
    for (const QString &line : body.split(u'\n')) {
        const QString words = line.trimmed();
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

QString asTypedInTeams(const QString &line)
{
    const qsizetype mark = beginningMark(line);
    static const QString meaningful = QStringLiteral("*_\\`~(:<&");
    if (mark < 0 && std::none_of(line.cbegin(), line.cend(), [](QChar c) { return meaningful.contains(c); }))
        return line;
    QString out;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (at == mark || isMarkup(line, at))
            out += u'\\';
        out += line.at(at);
    }
    return out;
}

QByteArray teamsMessage(const QString &subject, const QString &body)
{
    QJsonArray blocks;
    if (!subject.isEmpty())
        blocks.append(subjectBlock(asTypedInTeams(subject)));
    forEachLine(body, [&](const QString &line, bool goesOn) {
        blocks.append(goesOn ? nextBlock(asTypedInTeams(line)) : textBlock(asTypedInTeams(line)));
    });
    return messageOf(blocks);
}

qsizetype teamsBytes(const QString &subject, const QString &body)
{
    static const TeamsFrames frames;
    qsizetype sum = frames.message, blocks = 0;
    const auto add = [&](const QString &line, qsizetype frame) {
        sum += frame + jsonBytes(asTypedInTeams(line)) + (blocks++ > 0 ? 1 : 0); // and a comma
    };
    if (!subject.isEmpty())
        add(subject, frames.subject);
    forEachLine(body,
                [&](const QString &line, bool goesOn) { add(line, goesOn ? frames.next : frames.first); });
    return sum;
}

} // namespace muster
