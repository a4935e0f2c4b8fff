#include "views/export/exportwork.h"

#include "models/core/wholefile.h"
#include "views/export/beginning.h"

namespace muster {

namespace {

constexpr qint64 clipboardBytes = 8LL * 1024 * 1024;

} // namespace

Result<std::array<int, 3>> countReaders(const Story &story)
{
    std::array<int, 3> out{};
    MUSTER_TRY(story.entries([&](const Entry &entry) -> Result<> {
        for (const Reader reader : {Reader::Internal, Reader::Customer, Reader::Vendor})
            out[static_cast<size_t>(reader)] += mayRead(reader, entry) ? 1 : 0;
        return {};
    }));
    return out;
}

Result<> writeExport(const Story &story, const Telling &telling, const Format &format, const QString &path)
{
    return writeWhole(path, [&](QIODevice &out) { return format.write(story, telling, out); });
}

Result<QList<ClipboardForm>> clipboardForms(const Story &story, const Telling &telling)
{
    QList<ClipboardForm> out;
    const std::pair<const char *, const char *> forms[] = {
        {"html", "text/html"}, {"txt", "text/plain"}, {"md", "text/markdown"}};
    for (const auto &[id, type] : forms) {
        const Format *format = formatOf(QLatin1String(id));
        if (!format || !format->write)
            continue;
        Beginning all(clipboardBytes);
        const Result<> done = format->write(story, telling, all);
        if (all.isFull())
            return refused(say(QT_TRANSLATE_NOOP(
                "Muster", "This timeline is too long for the clipboard. Export it into a file.")));
        MUSTER_TRY(done);
        out.append({QLatin1String(type), all.bytes()});
    }
    return out;
}

} // namespace muster
