#include "models/exchange/format.h"

#include "models/exchange/intake.h"
#include "models/exchange/readers.h"
#include "models/exchange/writers.h"

#include <QFileInfo>

namespace muster {

namespace {

constexpr int sureEnough = 30;

Format format(const char *id, const char *name, const char *about, const char *suffix)
{
    return {QString::fromLatin1(id), say(name), say(about), QString::fromLatin1(suffix)};
}

Format jsonlFormat()
{
    Format f = format("jsonl", QT_TRANSLATE_NOOP("Muster", "Muster bundle"),
                      QT_TRANSLATE_NOOP("Muster", "lossless, with every hash"), "jsonl");
    f.sniff = sniffBundle;
    f.write = writeJsonl;
    return f;
}

Format csvFormat()
{
    Format f = format("csv", QT_TRANSLATE_NOOP("Muster", "CSV"),
                      QT_TRANSLATE_NOOP("Muster", "one row per entry"), "csv");
    f.sniff = sniffCsv;
    f.read = readCsv;
    f.write = writeCsv;
    return f;
}

using Write = Result<> (*)(const Story &, const Telling &, QIODevice &);
Format written(Format f, Write write)
{
    f.write = write;
    return f;
}

Format statuspageFormat()
{
    Format f = format("statuspage", QT_TRANSLATE_NOOP("Muster", "Statuspage"),
                      QT_TRANSLATE_NOOP("Muster", "incidents and their updates, as JSON"), "json");
    f.sniff = sniffStatuspage;
    f.read = readStatuspage;
    return f;
}

Format slackFormat()
{
    Format f = format("slack", QT_TRANSLATE_NOOP("Muster", "Slack export"),
                      QT_TRANSLATE_NOOP("Muster", "a folder, a zip or a day of a channel"), "zip");
    f.sniff = sniffSlack;
    f.read = readSlack;
    return f;
}

QList<Format> allFormats()
{
    return {
        written(format("html", QT_TRANSLATE_NOOP("Muster", "HTML"),
                       QT_TRANSLATE_NOOP("Muster", "one file, opens anywhere"), "html"),
                writeHtml),
        written(format("md", QT_TRANSLATE_NOOP("Muster", "Markdown"),
                       QT_TRANSLATE_NOOP("Muster", "for a wiki or a ticket"), "md"),
                writeMarkdown),
        written(format("txt", QT_TRANSLATE_NOOP("Muster", "Plain text"),
                       QT_TRANSLATE_NOOP("Muster", "for a chat"), "txt"),
                writePlainText),
        csvFormat(),
        written(format("json", QT_TRANSLATE_NOOP("Muster", "JSON"),
                       QT_TRANSLATE_NOOP("Muster", "for a program"), "json"),
                writeJson),
        jsonlFormat(),
        statuspageFormat(),
        slackFormat(),
    };
}

Error unknownFormat(const QString &path)
{
    QStringList known;
    for (const Format &f : formats()) {
        if (f.sniff)
            known += f.id;
    }
    return unreadable(
        say(QT_TRANSLATE_NOOP("Muster", "“%1” is not a format Muster reads (%2). Nothing was imported."),
            QFileInfo(path).fileName(), known.join(QLatin1String(", "))));
}

QLatin1String readerKey(Reader reader)
{
    switch (reader) {
    case Reader::Customer: return QLatin1String("customer");
    case Reader::Vendor: return QLatin1String("vendor");
    case Reader::Internal: break;
    }
    return QLatin1String("internal");
}

} // namespace

const QList<Format> &formats()
{
    static const QList<Format> list = allFormats();
    return list;
}

const Format *formatOf(const QString &id)
{
    for (const Format &f : formats()) {
        if (f.id == id)
            return &f;
    }
    return nullptr;
}

Result<const Format *> detectFormat(const QString &path)
{
    QByteArray beginning;
    if (!QFileInfo(path).isDir()) {
        MUSTER_TRY_ASSIGN(beginning, beginningOf(path));
        if (beginning.startsWith("SQLite format 3"))
            return unreadable(
                say(QT_TRANSLATE_NOOP("Muster", "“%1” is a database, not a file to import. Nothing was "
                                                "imported; another workspace comes in with muster merge."),
                    QFileInfo(path).fileName()));
    }
    const Format *best = nullptr;
    int most = sureEnough;
    for (const Format &f : formats()) {
        const int sure = f.sniff ? f.sniff(path, beginning) : 0;
        if (sure > most) {
            most = sure;
            best = &f;
        }
    }
    if (!best)
        return unknownFormat(path);
    return best;
}

QString exportFileName(const Story &story, const Telling &telling, const Format &format)
{
    QString number;
    for (const QChar c : story.number) {
        if ((c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || c == u'-')
            number += c;
    }
    return number + QLatin1String("-timeline-") + readerKey(telling.reader) + u'.' + format.suffix;
}

} // namespace muster
