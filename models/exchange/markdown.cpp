#include "models/exchange/heading.h"
#include "models/exchange/margin.h"
#include "models/exchange/outlet.h"
#include "models/exchange/writers.h"

namespace muster {

namespace {

/// Nothing a person typed becomes markup. "<" and "&" as entities, since not every reader knows "\<".
Escapes markdownEscapes()
{
    Escapes e = Escapes::forReading();
    for (const char c : {'\\', '`', '*', '_', '[', ']', '#', '|', '~', '$'})
        e.ascii[static_cast<unsigned char>(c)] = QByteArray("\\") + c;
    e.ascii['<'] = "&lt;";
    e.ascii['>'] = "&gt;";
    e.ascii['&'] = "&amp;";
    e.ascii['\n'] = "<br>";
    e.ascii['\t'] = " ";
    return e;
}

/// Writes the pieces of the document; a class only so that every piece is escaped alike.
class Page
{
public:
    explicit Page(QIODevice &device)
        : out(device)
        , m_escapes(markdownEscapes())
    {}

    void words(const QString &text) { out.text(text, m_escapes); }
    /// Nothing if there are no words.
    void after(QByteArrayView before, const QString &text, QByteArrayView behind = {})
    {
        if (text.isEmpty())
            return;
        out.raw(before);
        words(text);
        out.raw(behind);
    }

    Outlet out;

private:
    Escapes m_escapes;
};

void writeHead(Page &page, const Heading &h, const Telling &telling)
{
    page.after("# ", h.title, "\n\n");
    page.after("**", h.rehearsal, "**\n\n");
    page.words(h.number);
    page.after(" · ", h.severity);
    page.after(" · ", h.status);
    page.after(" · ", h.audience);
    page.out.raw("\n\n");
    for (const auto &[name, value] : h.facts) {
        page.after("- ", name, ": ");
        page.words(value);
        page.out.raw('\n');
    }
    for (const QString &line : {h.times, h.order, h.head})
        page.after("- ", line, "\n");
    const Tongue &tongue = telling.tongue;
    const bool customer = telling.reader == Reader::Customer;
    page.after("\n| ", tongue(say(QT_TRANSLATE_NOOP("Muster", "Time"))));
    page.after(" | ", tongue(say(QT_TRANSLATE_NOOP("Muster", "Kind"))));
    page.after(" | ", tongue(say(QT_TRANSLATE_NOOP("Muster", "What happened"))));
    if (!customer) {
        page.after(" | ", tongue(say(QT_TRANSLATE_NOOP("Muster", "By"))));
        page.after(" | ", tongue(say(QT_TRANSLATE_NOOP("Muster", "Audience"))));
    }
    page.out.raw(customer ? " |\n|---|---|---|\n" : " |\n|---|---|---|---|---|\n");
}

/// "~~" only holds beside words, not beside white space.
void writeWords(Page &page, const Entry &entry, const Telling &telling)
{
    const QString words = wordsFor(entry, telling).trimmed();
    if (entry.struck)
        page.after("~~", words, "~~");
    else
        page.words(words);
}

void writeEntry(Page &page, Margin &margin, const Entry &entry, const Telling &telling)
{
    const bool customer = telling.reader == Reader::Customer;
    page.after("| **", margin.newDay(entry), customer ? "** | | |\n" : "** | | | | |\n");
    page.after("| ", margin.clock(entry), " | ");
    page.words(margin.kind(entry));
    page.out.raw(" | ");
    writeWords(page, entry, telling);
    page.after("<br>", margin.struck(entry));
    page.after(" (", margin.noted(entry), ")");
    page.after(" (", margin.corrects(entry), ")");
    if (!customer) {
        page.out.raw(" | ");
        page.words(margin.by(entry));
        page.after(" | ", margin.audience(entry));
    }
    page.out.raw(" |\n");
}

} // namespace

Result<> writeMarkdown(const Story &story, const Telling &telling, QIODevice &device)
{
    Page page(device);
    Margin margin(telling);
    writeHead(page, headingOf(story, telling), telling);
    int shown = 0;
    MUSTER_TRY(story.entries([&](const Entry &entry) -> Result<> {
        if (!mayRead(telling.reader, entry))
            return {};
        ++shown;
        writeEntry(page, margin, entry, telling);
        return page.out.spill();
    }));
    page.after("\n", telling.tongue(sayN(QT_TRANSLATE_N_NOOP("Muster", "%n entries"), shown)), "\n");
    return page.out.finish();
}

} // namespace muster
