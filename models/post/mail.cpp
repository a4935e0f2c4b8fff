#include "models/post/mail.h"

#include "models/core/clock.h"
#include "models/core/digest.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace muster {

namespace {

constexpr char crlf[] = "\r\n";

/// One line: nothing can begin a header of its own.
QString oneHeader(const QString &words)
{
    QString out = words;
    for (QChar &c : out) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return out.simplified();
}

bool isPlain(const QString &words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [](QChar c) { return c.unicode() >= 32 && c.unicode() < 127; });
}

QByteArray mailbox(const QString &name, const QString &address)
{
    const QString words = oneHeader(name);
    if (words.isEmpty())
        return address.toUtf8();
    if (!isPlain(words))
        return headerWords(words) + " <" + address.toUtf8() + '>';
    QString quoted = words;
    quoted.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return '"' + quoted.toUtf8() + "\" <" + address.toUtf8() + '>';
}

QByteArray dateOf(qint64 us)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(us / 1000, Qt::UTC);
    return QLocale::c().toString(when, QStringLiteral("ddd, d MMM yyyy hh:mm:ss")).toLatin1() + " +0000";
}

QString htmlOf(const DraftText &text, const QString &language)
{
    QString out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta "
                                 "charset=\"utf-8\"><title>%2</title></head>\n<body>\n")
                      .arg(QString(language).replace(u'_', u'-'), oneHeader(text.subject).toHtmlEscaped());
    for (const QString &paragraph : text.body.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        out += QStringLiteral("<p>%1</p>\n")
                   .arg(paragraph.trimmed().toHtmlEscaped().replace(u'\n', QLatin1String("<br>\n")));
    return out + QStringLiteral("</body>\n</html>\n");
}

QByteArray part(const char *type, const QString &text)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return QByteArray("Content-Type: ") + type + "; charset=utf-8" + crlf +
           "Content-Transfer-Encoding: quoted-printable" + crlf + crlf + quotedPrintable(lines.toUtf8()) +
           crlf;
}

} // namespace

QByteArray headerWords(const QString &words)
{
    const QString line = oneHeader(words);
    if (isPlain(line) && !line.contains(QLatin1String("=?")) && line.size() <= 900)
        return line.toUtf8();
    // "=?utf-8?B?" and "?=" leave 63 characters, which hold 45 bytes.
    constexpr qsizetype room = 45;
    QByteArray out, word;
    const auto close = [&] {
        if (word.isEmpty())
            return;
        if (!out.isEmpty())
            out += QByteArray(crlf) + ' ';
        out += "=?utf-8?B?" + word.toBase64() + "?=";
        word.clear();
    };
    for (qsizetype i = 0; i < line.size();) {
        const qsizetype count = line.at(i).isHighSurrogate() && i + 1 < line.size() ? 2 : 1;
        const QByteArray bytes = line.mid(i, count).toUtf8();
        if (word.size() + bytes.size() > room)
            close();
        word += bytes;
        i += count;
    }
    close();
    return out;
}

QByteArray quotedPrintable(const QByteArray &text)
{
    constexpr qsizetype width = 76;
    QByteArray out;
    qsizetype column = 0;
    const auto put = [&](const QByteArray &piece) {
        if (column + piece.size() > width - 1) {
            out += QByteArray("=") + crlf;
            column = 0;
        }
        out += piece;
        column += piece.size();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '\n') {
            out += crlf;
            column = 0;
            continue;
        }
        const bool lineEnds = i + 1 == text.size() || text.at(i + 1) == '\n';
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (byte >= 33 && byte <= 126 && c != '=') || ((c == ' ' || c == '\t') && !lineEnds);
        put(plain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper());
    }
    return out;
}

QByteArray mailOf(const Mail &mail)
{
    const QByteArray hash =
        sha256({mail.key, mail.text.subject.toUtf8(), "\n", mail.text.body.toUtf8()}).toHex();
    const QByteArray boundary = "muster-" + hash.left(32);
    QByteArray out;
    const auto header = [&out](const char *name, const QByteArray &value) {
        out += QByteArray(name) + ": " + value + crlf;
    };
    header("Date", dateOf(mail.at));
    // The address of nobody (RFC 2606): the mail program puts its own in its place.
    header("From", mailbox(mail.fromName, isPlain(mail.from) && !mail.from.isEmpty()
                                              ? mail.from
                                              : QStringLiteral("unsent@muster.invalid")));
    if (!mail.bcc.isEmpty())
        header("Bcc", mail.bcc.join(QStringLiteral(",\r\n ")).toUtf8());
    header("Subject", headerWords(mail.text.subject));
    header("Message-ID", "<" + hash.left(40) + "@muster.invalid>");
    if (mail.unsent)
        header("X-Unsent", "1");
    header("Content-Language", QString(mail.language).replace(u'_', u'-').toLatin1());
    header("MIME-Version", "1.0");
    header("Content-Type", "multipart/alternative; boundary=\"" + boundary + '"');
    out += crlf;
    out += "--" + boundary + crlf + part("text/plain", mail.text.body);
    out += "--" + boundary + crlf + part("text/html", htmlOf(mail.text, mail.language));
    return out + "--" + boundary + "--" + crlf;
}

} // namespace muster
