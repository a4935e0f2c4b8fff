#include "models/exchange/slacktext.h"

#include "models/exchange/jsonin.h"

#include <QStringList>

namespace muster {

namespace {

using Object = simdjson::dom::object;

QString unescaped(QString text)
{
    return text.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

/// What stands between "<" and ">".
QString mark(const QString &inside, const SlackNames &names)
{
    const qsizetype bar = inside.indexOf(u'|');
    const QString target = bar < 0 ? inside : inside.left(bar);
    QString label = bar < 0 ? QString() : unescaped(inside.mid(bar + 1));
    if (target.startsWith(u'@'))
        return u'@' + (label.isEmpty() ? names.person(target.mid(1)) : label);
    if (target.startsWith(u'#'))
        return u'#' + (label.isEmpty() ? names.channels.value(target.mid(1), target.mid(1)) : label);
    if (target.startsWith(u'!')) {
        if (!label.isEmpty())
            return label;
        return u'@' + target.mid(1).section(u'^', 0, 0);
    }
    const QString url = unescaped(target);
    return label.isEmpty() || label == url ? url : QString(label + QStringLiteral(" (") + url + u')');
}

/// The text inside rich blocks, for messages that have nothing else.
void gather(const simdjson::dom::element &element, QString &out, const SlackNames &names, int depth)
{
    if (depth > 20)
        return;
    simdjson::dom::array array;
    if (element.get(array) == simdjson::SUCCESS) {
        for (const auto &one : array)
            gather(one, out, names, depth + 1);
        return;
    }
    Object object;
    if (element.get(object) != simdjson::SUCCESS)
        return;
    const QString kind = textAt(object, "type");
    if (kind == QLatin1String("user"))
        out += u'@' + names.person(textAt(object, "user_id"));
    const QString text = textAt(object, "text");
    out += kind == QLatin1String("mrkdwn") ? slackText(text, names) : text;
    if (kind == QLatin1String("link") && text.isEmpty())
        out += textAt(object, "url");
    for (const char *key : {"text", "elements", "fields"}) {
        simdjson::dom::element inner;
        if (object.at_key(key).get(inner) == simdjson::SUCCESS)
            gather(inner, out, names, depth + 1);
    }
    if (kind.startsWith(QLatin1String("rich_text_")) || kind == QLatin1String("section"))
        out += u'\n';
}

void addLine(QStringList &lines, const QString &line)
{
    const QString text = line.trimmed();
    if (!text.isEmpty() && !lines.contains(text))
        lines += text;
}

void addAttachment(QStringList &lines, const Object &attachment, const SlackNames &names)
{
    const qsizetype before = lines.size();
    for (const char *key : {"pretext", "title", "text"})
        addLine(lines, slackText(textAt(attachment, key), names));
    if (lines.size() == before)
        addLine(lines, slackText(textAt(attachment, "fallback"), names));
}

void addFile(QStringList &lines, const Object &file)
{
    const QString name = unescaped(textAt(file, "name"));
    const QString title = unescaped(textAt(file, "title"));
    const QString shown = name.isEmpty() ? title : name;
    const bool named =
        std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return line.contains(shown); });
    if (!shown.isEmpty() && !named)
        addLine(lines, u'[' + shown + u']');
}

} // namespace

QString slackText(const QString &marked, const SlackNames &names)
{
    QString out;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = marked.indexOf(u'<', from);
        const qsizetype close = open < 0 ? -1 : marked.indexOf(u'>', open);
        if (close < 0)
            return out + unescaped(marked.mid(from));
        out += unescaped(marked.mid(from, open - from));
        out += mark(marked.mid(open + 1, close - open - 1), names);
        from = close + 1;
    }
}

QString slackWords(const Object &message, const SlackNames &names)
{
    QStringList lines;
    addLine(lines, slackText(textAt(message, "text"), names));
    simdjson::dom::element blocks;
    if (lines.isEmpty() && message.at_key("blocks").get(blocks) == simdjson::SUCCESS) {
        QString text;
        gather(blocks, text, names, 0);
        addLine(lines, text);
    }
    if (const auto attachments = arrayAt(message, "attachments")) {
        for (const auto &one : *attachments) {
            Object attachment;
            if (one.get(attachment) == simdjson::SUCCESS)
                addAttachment(lines, attachment, names);
        }
    }
    if (const auto file = objectAt(message, "file"))
        addFile(lines, *file);
    if (const auto files = arrayAt(message, "files")) {
        for (const auto &one : *files) {
            Object file;
            if (one.get(file) == simdjson::SUCCESS)
                addFile(lines, file);
        }
    }
    return lines.join(u'\n');
}

} // namespace muster
