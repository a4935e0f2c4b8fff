#include "models/post/site.h"

#include "models/comms/customertime.h"
#include "models/comms/known.h"
#include "models/core/clock.h"
#include "models/core/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QXmlStreamWriter>

#include <algorithm>

namespace muster {

namespace {

bool isChinese(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// What a text may hold in XML: no control characters, no half of a pair.
QString clean(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            out += c;
            out += text.at(++i);
        } else if (!c.isSurrogate() && (c.unicode() >= 32 || c == u'\n' || c == u'\t') &&
                   c.unicode() < 0xfffe) {
            out += c;
        }
    }
    return out;
}

QString paragraphs(const QString &body)
{
    QString out;
    for (const QString &paragraph : clean(body).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        out += QStringLiteral("<p>%1</p>\n")
                   .arg(paragraph.trimmed().toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
    return out;
}

QString titleOf(const SentUpdate &update, const Tongue &tongue)
{
    if (!update.subject.isEmpty())
        return clean(update.subject);
    const auto phase = fromKey<Phase>(update.phase);
    return tongue(phase ? labelOf(*phase) : say(QT_TRANSLATE_NOOP("Muster", "Update")));
}

QString instant(qint64 us) { return Zone().stamp(us); }

/// The status that was shown with the newest update.
PublicStatus shownStatus(const State &state)
{
    PublicStatus status = PublicStatus::Investigating;
    for (const SentUpdate &update : state.updates) {
        if (const auto phase = fromKey<Phase>(update.phase))
            status = statusOf(*phase, status);
    }
    return state.isOver() ? PublicStatus::Resolved : status;
}

constexpr char style[] =
    ":root{color-scheme:light dark}body{font:1rem/1.6 system-ui,sans-serif;max-width:44rem;margin:0 "
    "auto;padding:1.5rem;overflow-wrap:anywhere}"
    "header,article,footer{border-bottom:1px solid;padding:1rem "
    "0}footer{border:0;font-size:.875rem}h1{font-size:1.5rem;margin:0}"
    "h2{font-size:1.125rem;margin:0}time{font-size:.875rem}.now{font-weight:600}nav a{margin-right:1rem}";

QByteArray page(const Site &site, const Tongue &tongue, const QString &otherFile, const QString &otherName,
                const QString &otherLanguage)
{
    const auto in = [&](const char *words) { return tongue(say(words)).toHtmlEscaped(); };
    const QList<SentUpdate> updates = roundsToShow(site.state);
    const PublicStatus status = shownStatus(site.state);
    const QString name = clean(site.name).simplified();
    const QString title = name.isEmpty()
                              ? tongue(say(QT_TRANSLATE_NOOP("Muster", "Service status")))
                              : tongue(say(QT_TRANSLATE_NOOP("Muster", "%1: service status"), name));
    const QString language = QString(tongue.name()).replace(u'_', u'-');
    QString out =
        QStringLiteral(
            "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            "'unsafe-inline'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"generator\" content=\"Muster\">\n<title>%2</title>\n"
            "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"feed.xml\">\n"
            "<link rel=\"alternate\" hreflang=\"%3\" href=\"%4\">\n<style>%5</style>\n</head>\n<body>\n")
            .arg(language, title.toHtmlEscaped(), otherLanguage, otherFile, QLatin1String(style));
    out += QStringLiteral("<header>\n<h1>%1</h1>\n").arg(title.toHtmlEscaped());
    if (site.state.exercise)
        out += QStringLiteral("<p class=\"now\">%1</p>\n")
                   .arg(in(QT_TRANSLATE_NOOP("Muster", "This is an exercise. Nothing has happened.")));
    out += QStringLiteral("<p class=\"now\">%1</p>\n")
               .arg(updates.isEmpty() ? in(QT_TRANSLATE_NOOP("Muster", "No problem is known."))
                                      : tongue(labelOf(status)).toHtmlEscaped());
    if (const auto next = nextUpdate(site.state);
        next && status != PublicStatus::Resolved && !updates.isEmpty())
        out += QStringLiteral("<p>%1 <time datetime=\"%2\">%3</time></p>\n")
                   .arg(in(QT_TRANSLATE_NOOP("Muster", "Next update by")), instant(next->at),
                        customerTime(next->at, updates.first().sentAt, site.zone, tongue).toHtmlEscaped());
    out += QStringLiteral("</header>\n<main>\n");
    for (const SentUpdate &update : updates) {
        const bool chinese = isChinese(update.text);
        out += QStringLiteral(
                   "<article lang=\"%1\">\n<h2>%2</h2>\n<time datetime=\"%3\">%4</time>\n%5</article>\n")
                   .arg(chinese ? QStringLiteral("zh-CN") : QStringLiteral("en"),
                        titleOf(update, tongue).toHtmlEscaped(), instant(update.sentAt),
                        // Always with the date: nobody knows on which day it is read.
                        customerTime(update.sentAt, 0, site.zone, tongue).toHtmlEscaped(),
                        paragraphs(update.text));
    }
    out += QStringLiteral(
               "</main>\n<footer>\n<nav aria-label=\"%1\"><a href=\"%2\" hreflang=\"%3\" lang=\"%3\">%4</a>"
               "<a href=\"feed.xml\">%5</a></nav>\n</footer>\n</body>\n</html>\n")
               .arg(in(QT_TRANSLATE_NOOP("Muster", "More")), otherFile, otherLanguage, otherName,
                    in(QT_TRANSLATE_NOOP("Muster", "Feed of the updates")));
    return out.toUtf8();
}

} // namespace

QList<SentUpdate> roundsToShow(const State &state)
{
    QList<SentUpdate> out;
    for (const SentUpdate &update : state.updates) {
        if (update.readers != Readers::Customers)
            continue;
        const bool sameRound = !out.isEmpty() && update.nextBy == out.last().nextBy &&
                               update.phase == out.last().phase &&
                               update.sentAt - out.last().sentAt < 10 * minute;
        const bool isOnPage = update.channel == Channel::Statuspage;
        const bool pageHasOne = !out.isEmpty() && out.last().channel == Channel::Statuspage;
        if (!sameRound || (isOnPage && pageHasOne)) // two words on the page are two
            out += update;
        else if (isOnPage)
            out.last() = update;
    }
    std::reverse(out.begin(), out.end());
    return out;
}

QList<SiteFile> statusSite(const Site &site)
{
    const Tongue english, chinese(QStringLiteral("zh_CN"));
    return {{QStringLiteral("index.html"),
             page(site, english, QStringLiteral("zh.html"), QStringLiteral("中文"), QStringLiteral("zh-CN"))},
            {QStringLiteral("zh.html"), page(site, chinese, QStringLiteral("index.html"),
                                             QStringLiteral("English"), QStringLiteral("en"))},
            {QStringLiteral("feed.xml"), atomFeed(site, english)}};
}

QByteArray atomFeed(const Site &site, const Tongue &tongue)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    const QString ns = QStringLiteral("http://www.w3.org/2005/Atom");
    xml.writeDefaultNamespace(ns);
    xml.writeStartElement(ns, QStringLiteral("feed"));
    const auto text = [&](const char *name, const QString &value) {
        xml.writeTextElement(ns, QLatin1String(name), value);
    };
    const QList<SentUpdate> updates = roundsToShow(site.state);
    text("id", QStringLiteral("urn:uuid:") + site.state.incident.toString());
    const QString name = clean(site.name).simplified();
    // A reader shows an entry by itself, so each says that it is one.
    const QString mark = site.state.exercise ? exerciseMark(tongue) : QString();
    text("title",
         mark + (name.isEmpty() ? tongue(say(QT_TRANSLATE_NOOP("Muster", "Service status")))
                                : tongue(say(QT_TRANSLATE_NOOP("Muster", "%1: service status"), name))));
    text("updated", instant(updates.isEmpty() ? recordedUs(site.state.declaredAt) : updates.first().sentAt));
    xml.writeStartElement(ns, QStringLiteral("author"));
    text("name", name.isEmpty() ? tongue(say(QT_TRANSLATE_NOOP("Muster", "Service status"))) : name);
    xml.writeEndElement();
    text("generator", QStringLiteral("Muster"));
    xml.writeEmptyElement(ns, QStringLiteral("link"));
    xml.writeAttribute(QStringLiteral("rel"), QStringLiteral("self"));
    xml.writeAttribute(QStringLiteral("href"), QStringLiteral("feed.xml"));
    for (const SentUpdate &update : updates) {
        xml.writeStartElement(ns, QStringLiteral("entry"));
        text("id", QStringLiteral("urn:uuid:") + update.id.toString());
        const QString title = titleOf(update, tongue);
        text("title", title.startsWith(mark.trimmed()) ? title : mark + title);
        text("updated", instant(update.sentAt));
        xml.writeStartElement(ns, QStringLiteral("content"));
        xml.writeAttribute(QStringLiteral("type"), QStringLiteral("html"));
        xml.writeCharacters(paragraphs(update.text));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

namespace {

/// By the mark it has, or by what only the pages of earlier versions had.
bool isOfSite(const QByteArray &bytes)
{
    const auto before = [&](const char *end) { return bytes.first(qMax(bytes.indexOf(end), 0)); };
    if (bytes.startsWith("<!DOCTYPE html>")) {
        const QByteArray head = before("</head>");
        return head.contains("<meta name=\"generator\" content=\"Muster\">") || head.contains(style);
    }
    const QByteArray head = before(bytes.contains("<entry>") ? "<entry>" : "</feed>");
    return head.startsWith("<?xml") && (head.contains("<generator>Muster</generator>") ||
                                        (head.contains("\n <id>urn:uuid:") &&
                                         head.contains("\n <link rel=\"self\" href=\"feed.xml\"/>")));
}

Result<> mayReplace(const QString &path)
{
    const QFileInfo there(path);
    if (!there.exists() && !there.isSymLink())
        return {};
    QFile file(path);
    // A pipe would be waited for.
    if (there.isFile() && file.open(QIODevice::ReadOnly) && isOfSite(file.readAll()))
        return {};
    return unwritable(say(QT_TRANSLATE_NOOP("Muster", "%1 is there already, and Muster did not write it. "
                                                      "Nothing was changed; choose another folder, or move "
                                                      "it away."),
                          path));
}

} // namespace

Result<> writeSite(const QString &folder, const QList<SiteFile> &files, const QString &replaced)
{
    const QDir dir(folder);
    QList<std::pair<QString, QByteArray>> whole;
    for (const SiteFile &file : files) {
        whole.append({dir.filePath(file.name), file.bytes});
        if (file.name != replaced)
            MUSTER_TRY(mayReplace(whole.last().first));
    }
    if (!dir.mkpath(QStringLiteral(".")))
        return unwritable(say(
            QT_TRANSLATE_NOOP("Muster", "%1 could not be written. Nothing was lost; choose another place."),
            folder));
    return writeWhole(whole);
}

} // namespace muster
