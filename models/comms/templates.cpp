#include "models/comms/templates.h"

#include <kainjow/mustache.hpp>

#include <QStringList>

namespace muster {

namespace {

namespace mustache = kainjow::mustache;

/// Where a walk along the tags of a template has come to.
struct Walk
{
    const Names &names;
    QStringList open = {}; ///< sections begun and not ended, the innermost last
    QList<int> begun = {}; ///< the lines they began in
};

Error wrong(const Message &what) { return unreadable(what); }

Result<> openSection(Walk &walk, const QString &name, int line)
{
    if (walk.open.size() >= maxTemplateDepth)
        return wrong(say(
            QT_TRANSLATE_NOOP("Muster", "Line %1 of the template: more than %2 sections within each other."),
            QString::number(line), QString::number(maxTemplateDepth)));
    walk.open.append(name);
    walk.begun.append(line);
    return {};
}

Result<> closeSection(Walk &walk, const QString &name, int line)
{
    if (walk.open.isEmpty() || walk.open.last() != name)
        return wrong(
            say(QT_TRANSLATE_NOOP("Muster", "Line %1 of the template ends “%2”, which was not begun there."),
                QString::number(line), name));
    walk.open.removeLast();
    walk.begun.removeLast();
    return {};
}

/// One tag, without its braces.
Result<> takeTag(Walk &walk, const QString &tag, int line)
{
    const QChar sigil = tag.isEmpty() ? QChar() : tag.at(0);
    if (sigil == u'!')
        return {};
    const bool marked = QStringLiteral("#^/&{").contains(sigil) && !sigil.isNull();
    const QString name = (marked ? tag.mid(1) : tag).trimmed();
    // Partials would read other files or themselves, other delimiters would hide tags from this walk.
    if (sigil == u'>' || sigil == u'=')
        return wrong(say(QT_TRANSLATE_NOOP("Muster", "Line %1 of the template: “{{%2}}” is not used here."),
                         QString::number(line), tag));
    if (!walk.names.contains(name))
        return wrong(
            say(QT_TRANSLATE_NOOP("Muster", "Line %1 of the template names “%2”, which nobody knows."),
                QString::number(line), name));
    if (sigil == u'#' || sigil == u'^')
        return openSection(walk, name, line);
    return sigil == u'/' ? closeSection(walk, name, line) : Result<>();
}

} // namespace

Result<> checkTemplate(const QString &text, const Names &names)
{
    if (text.toUtf8().size() > maxTemplate)
        return wrong(say(QT_TRANSLATE_NOOP("Muster", "The template is longer than 64 KiB.")));
    Walk walk{names};
    qsizetype at = 0;
    while ((at = text.indexOf(QLatin1String("{{"), at)) >= 0) {
        const int line = static_cast<int>(text.left(at).count(u'\n')) + 1;
        const bool triple = text.mid(at + 2, 1) == QLatin1String("{");
        const QLatin1String closing(triple ? "}}}" : "}}");
        const qsizetype end = text.indexOf(closing, at + 2);
        if (end < 0)
            return wrong(say(QT_TRANSLATE_NOOP("Muster", "Line %1 of the template: “{{” without “}}”."),
                             QString::number(line)));
        MUSTER_TRY(takeTag(walk, text.mid(at + 2, end - at - 2).trimmed(), line));
        at = end + closing.size();
    }
    if (!walk.open.isEmpty())
        return wrong(
            say(QT_TRANSLATE_NOOP("Muster", "Line %1 of the template begins “%2”, which never ends."),
                QString::number(walk.begun.last()), walk.open.last()));
    return {};
}

Result<QString> filled(const QString &text, const Names &names)
{
    MUSTER_TRY(checkTemplate(text, names));
    mustache::data values;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        if (!it.value().isEmpty())
            values.set(it.key().toStdString(), it.value().toStdString());
    }
    mustache::mustache page(text.toStdString());
    if (!page.is_valid())
        return unreadable(say(QT_TRANSLATE_NOOP("Muster", "The template cannot be read.")),
                          QString::fromStdString(page.error_message()));
    page.set_custom_escape([](const std::string &words) { return words; });
    return QString::fromStdString(page.render(values));
}

} // namespace muster
