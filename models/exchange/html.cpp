#include "models/core/digest.h"
#include "models/exchange/heading.h"
#include "models/exchange/htmlstyle.h"
#include "models/exchange/margin.h"
#include "models/exchange/outlet.h"
#include "models/exchange/stamps.h"
#include "models/exchange/writers.h"

namespace muster {

namespace {

Escapes htmlEscapes()
{
    Escapes e = Escapes::forReading();
    e.ascii['&'] = "&amp;";
    e.ascii['<'] = "&lt;";
    e.ascii['>'] = "&gt;";
    e.ascii['"'] = "&quot;";
    e.ascii['\''] = "&#39;";
    return e;
}

/// Writes one page; everything that is not its own markup goes through `words`.
class WebPage
{
public:
    WebPage(QIODevice &device, const Telling &telling)
        : out(device)
        , m_escapes(htmlEscapes())
        , m_telling(telling)
        , m_margin(telling)
        , m_stamps(telling.zone)
    {}

    void head(const Heading &h, int severity);
    void columns();
    void entry(const Entry &entry);
    void foot(const Heading &h, int shown);

    Outlet out;

private:
    void words(const QString &text) { out.text(text, m_escapes); }
    void wrapped(QByteArrayView before, const QString &text, QByteArrayView behind)
    {
        if (text.isEmpty())
            return;
        out.raw(before);
        words(text);
        out.raw(behind);
    }
    void anchor(QByteArrayView before, const Id &id)
    {
        out.raw(before);
        out.id(id);
        out.raw('"');
    }
    /// Somebody's own words: their direction is theirs, and ends with them.
    void user(QByteArrayView before, const QString &text, QByteArrayView behind)
    {
        if (text.isEmpty())
            return;
        out.raw(before);
        wrapped("<bdi dir=\"auto\">", text, "</bdi>");
        out.raw(behind);
    }
    void document(const Heading &h);
    void happened(const Entry &entry);
    void marks(const Entry &entry);
    QString tell(const Message &message) const { return m_telling.tongue(message); }
    bool customer() const { return m_telling.reader == Reader::Customer; }
    bool internal() const { return m_telling.reader == Reader::Internal; }

    Escapes m_escapes;
    const Telling &m_telling;
    Margin m_margin;
    Stamps m_stamps;
    bool m_inDay = false;
};

void WebPage::document(const Heading &h)
{
    const QByteArray style = htmlStyle();
    out.raw("<!DOCTYPE html>\n<html lang=\"");
    out.raw(m_telling.tongue.name() == QLatin1String("zh_CN") ? "zh-Hans" : "en");
    out.raw("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
            "content=\"default-src "
            "'none'; style-src 'sha256-");
    out.raw(sha256({style}).toBase64());
    out.raw("'; base-uri 'none'; form-action 'none'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"color-scheme\" content=\"light dark\">\n"
            "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" "
            "content=\"noindex\">\n<title>");
    if (!h.title.contains(h.number))
        wrapped("", h.number, " · ");
    words(h.title);
    out.raw("</title>\n<style>");
    out.raw(style);
    out.raw("</style>\n</head>\n<body>\n<main>\n");
}

void WebPage::head(const Heading &h, int severity)
{
    document(h);
    out.raw("<header>\n");
    wrapped("<p class=\"exercise\">", h.rehearsal, "</p>\n");
    out.raw("<div class=\"top\">\n");
    if (!h.severity.isEmpty()) {
        out.raw("<span class=\"sev s");
        out.number(qBound(1, severity, 5));
        out.raw("\">");
        out.raw(severityShape(severity));
        wrapped("", h.severity, "</span>\n");
    }
    user("<h1>", h.title, "</h1>\n");
    wrapped("<span class=\"who\">", h.audience, "</span>\n</div>\n");
    wrapped("<p class=\"sub\">", h.number, " · ");
    wrapped("", h.status, " · ");
    wrapped("", h.times, "</p>\n");
    out.raw("<dl>\n");
    for (const auto &[name, value] : h.facts) {
        wrapped("<div><dt>", name, "</dt>");
        user("<dd>", value, "</dd></div>\n");
    }
    out.raw("</dl>\n</header>\n");
}

void WebPage::columns()
{
    wrapped("<table>\n<caption>", tell(say(QT_TRANSLATE_NOOP("Muster", "Timeline"))),
            "</caption>\n<thead><tr>");
    wrapped("<th scope=\"col\">", tell(say(QT_TRANSLATE_NOOP("Muster", "Time"))), "</th>");
    wrapped("<th scope=\"col\">", tell(say(QT_TRANSLATE_NOOP("Muster", "Kind"))), "</th>");
    wrapped("<th scope=\"col\">", tell(say(QT_TRANSLATE_NOOP("Muster", "What happened"))), "</th>");
    if (!customer()) {
        wrapped("<th scope=\"col\">", tell(say(QT_TRANSLATE_NOOP("Muster", "By"))), "</th>");
        wrapped("<th scope=\"col\">", tell(say(QT_TRANSLATE_NOOP("Muster", "Audience"))), "</th>");
    }
    out.raw("</tr></thead>\n");
}

void WebPage::entry(const Entry &entry)
{
    if (const QString day = m_margin.newDay(entry); !day.isEmpty()) {
        out.raw(m_inDay ? "</tbody>\n<tbody>\n" : "<tbody>\n");
        m_inDay = true;
        wrapped(customer() ? "<tr class=\"day\"><th colspan=\"3\" scope=\"rowgroup\">"
                           : "<tr class=\"day\"><th colspan=\"5\" scope=\"rowgroup\">",
                day, "</th></tr>\n");
    }
    out.raw("<tr");
    if (internal())
        anchor(" id=\"e-", entry.id);
    out.raw("><td class=\"t\"><time datetime=\"");
    m_stamps.put(out, entry.occurred);
    out.raw("\">");
    m_stamps.clock(out, entry.occurred);
    out.raw("</time></td><td class=\"k ");
    out.raw(asciiKeyOf(entry.kind));
    const QString kind = m_margin.kind(entry);
    const qsizetype dot = kind.indexOf(QStringLiteral(" · "));
    wrapped("\"><i></i>", dot < 0 ? kind : kind.left(dot), "");
    wrapped("<small>", dot < 0 ? QString() : kind.mid(dot + 3), "</small>");
    out.raw("</td><td class=\"x\">");
    happened(entry);
    out.raw("</td>");
    if (!customer()) {
        out.raw("<td class=\"b\">");
        user("", m_margin.by(entry), "");
        wrapped("</td><td class=\"a\">", m_margin.audience(entry), "</td>");
    }
    out.raw("</tr>\n");
}

void WebPage::happened(const Entry &entry)
{
    const QString text = wordsFor(entry, m_telling);
    if (entry.struck)
        user("<del class=\"w\">", text, "</del>");
    else
        user("<span class=\"w\">", text, "</span>");
    marks(entry);
    if (!entry.struck || !internal())
        return;
    user("<span class=\"m\">", m_margin.struck(entry), "");
    if (!entry.correctedBy.isNull()) {
        anchor(" <a href=\"#e-", entry.correctedBy);
        wrapped(">", tell(say(QT_TRANSLATE_NOOP("Muster", "Go to correction"))), "</a>");
    }
    out.raw("</span>");
}

void WebPage::marks(const Entry &entry)
{
    wrapped(" <span class=\"n late\">", m_margin.noted(entry), "</span>");
    const QString corrects = m_margin.corrects(entry);
    if (corrects.isEmpty())
        return;
    anchor(" <a class=\"n\" href=\"#e-", entry.corrects);
    wrapped(">", corrects, "</a>");
}

void WebPage::foot(const Heading &h, int shown)
{
    out.raw(m_inDay ? "</tbody>\n</table>\n<footer>\n" : "</table>\n<footer>\n");
    wrapped("<p>", tell(sayN(QT_TRANSLATE_N_NOOP("Muster", "%n entries"), shown)), "</p>\n");
    wrapped("<p>", h.order, "</p>\n");
    wrapped("<p>", h.head, "</p>\n</footer>\n</main>\n</body>\n</html>\n");
}

} // namespace

Result<> writeHtml(const Story &story, const Telling &telling, QIODevice &device)
{
    WebPage page(device, telling);
    const Heading heading = headingOf(story, telling);
    page.head(heading, story.state.severity);
    page.columns();
    int shown = 0;
    MUSTER_TRY(story.entries([&](const Entry &entry) -> Result<> {
        if (!mayRead(telling.reader, entry))
            return {};
        ++shown;
        page.entry(entry);
        return page.out.spill();
    }));
    page.foot(heading, shown);
    return page.out.finish();
}

} // namespace muster
