#include "models/exchange/heading.h"
#include "models/exchange/margin.h"
#include "models/exchange/outlet.h"
#include "models/exchange/writers.h"

namespace muster {

namespace {

/// A line break inside an entry is indented, so that no text can look like an entry of its own.
Escapes chatEscapes()
{
    Escapes e = Escapes::forReading();
    e.ascii['\n'] = "\n       ";
    return e;
}

/// Writes lines for a chat, every one of them escaped alike.
class Chat
{
public:
    explicit Chat(QIODevice &device)
        : out(device)
        , m_escapes(chatEscapes())
    {}

    void after(QByteArrayView before, const QString &text, QByteArrayView behind = {})
    {
        if (text.isEmpty())
            return;
        out.raw(before);
        out.text(text, m_escapes);
        out.raw(behind);
    }

    Outlet out;

private:
    Escapes m_escapes;
};

void writeHead(Chat &chat, const Heading &h)
{
    if (!h.title.contains(h.number))
        chat.after("", h.number, " ");
    chat.after("", h.title);
    chat.after("\n", h.rehearsal);
    chat.after("\n", h.severity, h.severity.isEmpty() ? "" : " · ");
    chat.after(h.severity.isEmpty() ? "\n" : "", h.status);
    chat.after(" · ", h.audience, "\n");
    for (const auto &[name, value] : h.facts) {
        chat.after("", name, ": ");
        chat.after("", value);
        chat.out.raw('\n');
    }
    chat.after("", h.times, "\n");
}

void writeEntry(Chat &chat, Margin &margin, const Entry &entry, const Telling &telling)
{
    chat.after("\n", margin.newDay(entry), "\n");
    chat.after("", margin.clock(entry), " ");
    chat.after("", margin.kind(entry), "  ");
    const QString struck = margin.struck(entry);
    if (!struck.isEmpty())
        chat.after("[", struck, "] ");
    chat.after("", wordsFor(entry, telling));
    chat.after(" (", margin.by(entry), ")");
    chat.after(" [", margin.noted(entry), "]");
    chat.after(" [", margin.corrects(entry), "]");
    if (entry.audience != Audience::Internal && telling.reader == Reader::Internal)
        chat.after(" [", margin.audience(entry), "]");
    chat.out.raw('\n');
}

} // namespace

Result<> writePlainText(const Story &story, const Telling &telling, QIODevice &device)
{
    Chat chat(device);
    Margin margin(telling);
    const Heading heading = headingOf(story, telling);
    writeHead(chat, heading);
    int shown = 0;
    MUSTER_TRY(story.entries([&](const Entry &entry) -> Result<> {
        if (!mayRead(telling.reader, entry))
            return {};
        ++shown;
        writeEntry(chat, margin, entry, telling);
        return chat.out.spill();
    }));
    chat.after("\n", telling.tongue(sayN(QT_TRANSLATE_N_NOOP("Muster", "%n entries"), shown)), "\n");
    chat.after("", heading.order, "\n");
    chat.after("", heading.head, "\n");
    return chat.out.finish();
}

} // namespace muster
