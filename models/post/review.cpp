#include "models/post/review.h"

#include "models/comms/passage.h"
#include "models/core/digest.h"
#include "models/core/tongue.h"

#include <minizip/zip.h>

#include <QBuffer>
#include <QTemporaryDir>
#include <QXmlStreamWriter>

namespace muster {

QStringList numberedSentences(const QString &body)
{
    const QList<Passage> sentences = sentencesOf(body);
    QStringList out;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        const qsizetype from = sentences.at(i).start;
        const qsizetype to = i + 1 < sentences.size() ? sentences.at(i + 1).start : body.size();
        out += body.mid(from, to - from).simplified();
    }
    return out;
}

namespace {

/// The copy in the order it is read: a line, and whether it is a heading.
struct Line
{
    QString words;
    bool heading = false;
};

QList<Line> linesOf(const ReviewCopy &copy)
{
    const Tongue tongue(copy.language);
    const Announcement &text = copy.made.announcement;
    const QString exact = approvableText(text.text);
    QList<Line> out;
    const auto line = [&](const Message &words) { out.append({tongue(words)}); };
    const auto heading = [&](const Message &words) { out.append({tongue(words), true}); };
    heading(say(QT_TRANSLATE_NOOP("Muster", "For your approval: %1, SEV %2"), copy.number,
                QString::number(copy.severity)));
    line(say(QT_TRANSLATE_NOOP("Muster", "For: %1"), tongue(labelOf(copy.made.readers))));
    if (areCustomers(copy.made.readers))
        line(say(QT_TRANSLATE_NOOP("Muster", "What it tells: %1"), tongue(labelOf(copy.made.phase))));
    QStringList asked;
    for (const Approver one : copy.made.approvers)
        asked += tongue(labelOf(one));
    line(asked.isEmpty() ? say(QT_TRANSLATE_NOOP("Muster", "Nobody has to be asked; it is for you to read."))
                         : say(QT_TRANSLATE_NOOP("Muster", "Asked: %1"), asked.join(QLatin1String(", "))));
    line(say(QT_TRANSLATE_NOOP("Muster", "As of %1 (%2)"), text.zone.dateAndClock(copy.at),
             text.zone.label(copy.at)));
    line(say(QT_TRANSLATE_NOOP(
        "Muster", "Please answer with “yes”, or with the number of a sentence and what it should say.")));
    heading(say(QT_TRANSLATE_NOOP("Muster", "Subject")));
    out.append({text.text.subject.simplified()});
    heading(say(QT_TRANSLATE_NOOP("Muster", "Text")));
    int number = 0;
    for (const QString &sentence : numberedSentences(text.text.body))
        out.append({QStringLiteral("%1. %2").arg(++number).arg(sentence)});
    heading(say(QT_TRANSLATE_NOOP("Muster", "What the checks found")));
    const qsizetype before = out.size();
    for (const Finding &one : checked(text)) {
        if (!one.ok)
            out.append({QStringLiteral("- ") + tongue(one.message)});
    }
    if (out.size() == before)
        line(say(QT_TRANSLATE_NOOP("Muster", "Nothing.")));
    line(say(QT_TRANSLATE_NOOP("Muster", "SHA-256 of the exact words: %1"),
             QString::fromLatin1(sha256({exact.toUtf8()}).toHex())));
    return out;
}

QByteArray contentXml(const ReviewCopy &copy)
{
    const QString office = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
    const QString textNs = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    xml.writeNamespace(office, QStringLiteral("office"));
    xml.writeNamespace(textNs, QStringLiteral("text"));
    xml.writeStartElement(office, QStringLiteral("document-content"));
    xml.writeAttribute(office, QStringLiteral("version"), QStringLiteral("1.2"));
    xml.writeStartElement(office, QStringLiteral("body"));
    xml.writeStartElement(office, QStringLiteral("text"));
    bool first = true;
    for (const Line &line : linesOf(copy)) {
        xml.writeStartElement(textNs, line.heading ? QStringLiteral("h") : QStringLiteral("p"));
        if (line.heading)
            xml.writeAttribute(textNs, QStringLiteral("outline-level"),
                               first ? QStringLiteral("1") : QStringLiteral("2"));
        QString words;
        for (const QChar c : line.words)
            words += c.unicode() < 32 || c.unicode() >= 0xfffe ? QChar(u' ') : c;
        xml.writeCharacters(words);
        xml.writeEndElement();
        first = false;
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

constexpr char mimeType[] = "application/vnd.oasis.opendocument.text";
constexpr char manifest[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
    "manifest:version=\"1.2\">"
    "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.2\" "
    "manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
    "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
    "</manifest:manifest>\n";

/// One member without a date, so that the same document is the same bytes; `packed` or as it is.
bool addMember(zipFile zip, const char *name, const QByteArray &bytes, bool packed)
{
    zip_fileinfo info{};
    info.tmz_date.tm_year = 1980;
    info.tmz_date.tm_mday = 1;
    if (zipOpenNewFileInZip(zip, name, &info, nullptr, 0, nullptr, 0, nullptr, packed ? Z_DEFLATED : 0,
                            packed ? Z_DEFAULT_COMPRESSION : 0) != ZIP_OK)
        return false;
    const bool written =
        zipWriteInFileInZip(zip, bytes.constData(), static_cast<unsigned>(bytes.size())) == ZIP_OK;
    return zipCloseFileInZip(zip) == ZIP_OK && written;
}

} // namespace

QString reviewText(const ReviewCopy &copy)
{
    QString out;
    for (const Line &line : linesOf(copy))
        out += (line.heading && !out.isEmpty() ? QStringLiteral("\n") : QString()) + line.words +
               (line.heading ? QStringLiteral("\n\n") : QStringLiteral("\n"));
    return out;
}

Result<QByteArray> reviewDocument(const ReviewCopy &copy)
{
    const auto failed = [] {
        return unwritable(say(QT_TRANSLATE_NOOP("Muster", "The review copy cannot be written.")));
    };
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy.odt"));
    zipFile zip = folder.isValid() ? zipOpen(path.toUtf8().constData(), APPEND_STATUS_CREATE) : nullptr;
    if (!zip)
        return failed();
    // The kind comes first and unpacked, so that programs can tell it from the first bytes.
    const bool added = addMember(zip, "mimetype", mimeType, false) &&
                       addMember(zip, "content.xml", contentXml(copy), true) &&
                       addMember(zip, "META-INF/manifest.xml", manifest, true);
    if (zipClose(zip, nullptr) != ZIP_OK || !added)
        return failed();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed();
    return file.readAll();
}

} // namespace muster
