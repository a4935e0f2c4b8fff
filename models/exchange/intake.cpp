#include "models/exchange/intake.h"

#include <QFileInfo>

namespace muster {

namespace {

constexpr qint64 pieceSize = 65'536;

QString nameOf(const QString &path) { return QFileInfo(path).fileName(); }

Error tooLong(const QString &path)
{
    return unreadable(
        say(QT_TRANSLATE_NOOP("Muster", "“%1” has a line or a document above 16 MB, more than Muster reads "
                                        "in one piece. Nothing was imported."),
            nameOf(path)));
}

} // namespace

Result<std::unique_ptr<Intake>> Intake::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "There is no file “%1”. Nothing was imported."), path));
    if (info.isDir())
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "“%1” is a folder, not a file. Nothing was imported."), path));
    std::unique_ptr<Intake> intake(new Intake(path));
    if (!intake->m_file.open(QIODevice::ReadOnly))
        return unreadable(say(QT_TRANSLATE_NOOP("Muster", "“%1” cannot be read (%2). Nothing was imported."),
                              path, intake->m_file.errorString()));
    return intake;
}

/// As it lies in the file, but converted.
Result<QByteArray> Intake::fetch()
{
    QByteArray raw = m_file.read(pieceSize);
    if (raw.isEmpty() && m_file.error() != QFileDevice::NoError)
        return unreadable(say(QT_TRANSLATE_NOOP("Muster", "“%1” cannot be read (%2). Nothing was imported."),
                              m_file.fileName(), m_file.errorString()));
    if (!m_begun) {
        m_begun = true;
        if (raw.startsWith("\xef\xbb\xbf")) {
            raw.remove(0, 3);
        } else if (raw.startsWith("\xff\xfe") || raw.startsWith("\xfe\xff")) {
            const bool little = raw.startsWith('\xff');
            m_converts = true;
            m_utf16 = QStringDecoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        }
    }
    if (!m_converts || raw.isEmpty())
        return raw;
    const QString text = m_utf16.decode(raw);
    if (m_utf16.hasError())
        return unreadable(
            say(QT_TRANSLATE_NOOP("Muster", "“%1” says that it is UTF-16 but is not. Nothing was imported; "
                                            "save it as UTF-8 and try again."),
                nameOf(m_file.fileName())));
    // A piece that held only half a character is not the end.
    return text.isEmpty() ? fetch() : Result<QByteArray>(text.toUtf8());
}

Result<QByteArray> Intake::piece()
{
    if (m_at < m_rest.size()) {
        QByteArray rest = m_rest.mid(m_at);
        m_rest.clear();
        m_at = 0;
        return rest;
    }
    return fetch();
}

Result<std::optional<QByteArray>> Intake::line()
{
    QByteArray line;
    for (;;) {
        const qsizetype end = m_rest.indexOf('\n', m_at);
        line.append(QByteArrayView(m_rest).sliced(m_at, (end < 0 ? m_rest.size() : end) - m_at));
        if (line.size() > maxRecord)
            return tooLong(m_file.fileName());
        m_at = end < 0 ? m_rest.size() : end + 1;
        if (end >= 0)
            break;
        MUSTER_TRY_ASSIGN(m_rest, fetch());
        m_at = 0;
        if (m_rest.isEmpty()) {
            if (line.isEmpty())
                return std::optional<QByteArray>();
            break;
        }
    }
    ++m_lines;
    if (line.endsWith('\r'))
        line.chop(1);
    return std::optional<QByteArray>(std::move(line));
}

Result<QByteArray> beginningOf(const QString &path)
{
    MUSTER_TRY_ASSIGN(const std::unique_ptr<Intake> intake, Intake::open(path));
    Result<QByteArray> piece = intake->piece();
    // Not to be read as text, but perhaps as something else: the readers decide.
    return piece ? piece : Result<QByteArray>(QByteArray());
}

Result<QByteArray> wholeDocument(const QString &path)
{
    MUSTER_TRY_ASSIGN(const std::unique_ptr<Intake> intake, Intake::open(path));
    if (QFileInfo(path).size() > 2 * maxRecord)
        return tooLong(path);
    QByteArray all;
    for (;;) {
        MUSTER_TRY_ASSIGN(const QByteArray piece, intake->piece());
        if (piece.isEmpty())
            return all;
        all += piece;
        if (all.size() > maxRecord)
            return tooLong(path);
    }
}

Error notJson(const QString &path, const QString &detail)
{
    return unreadable(
        say(QT_TRANSLATE_NOOP("Muster", "“%1” is damaged or cut short: it is not whole JSON. Nothing was "
                                        "imported."),
            nameOf(path)),
        detail);
}

} // namespace muster
