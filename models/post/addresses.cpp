#include "models/post/addresses.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace muster {

bool isAddress(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral("^(?=.{3,254}$)[A-Za-z0-9.!#$%&'*+/"
                       "=?^_`{|}~-]{1,64}@(?=[^@]*\\.)[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-"
                       "9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*$"));
    static const QRegularExpression dots(QStringLiteral("^\\.|\\.\\.|\\.@"));
    return address.match(text).hasMatch() && !dots.match(text).hasMatch();
}

std::optional<QString> mailboxOf(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@') + 1;
    QString host = text.mid(at);
    if (std::any_of(host.cbegin(), host.cend(), [](QChar c) { return c.unicode() > 127; }))
        host = QString::fromLatin1(QUrl::toAce(host));
    QString out = text.left(at) + host.toLower();
    return isAddress(out) ? std::optional(std::move(out)) : std::nullopt;
}

namespace {

/// The cells of a row; what stands in quotes is not taken apart.
QStringList cellsOf(const QString &row, QChar apart)
{
    QStringList out{QString()};
    bool quoted = false;
    for (const QChar c : row) {
        if (c == apart && !quoted) {
            out.append(QString());
            continue;
        }
        quoted ^= c == u'"';
        out.last() += c;
    }
    return out;
}

/// Without the quotes and the white space around it.
QString unquoted(const QString &text)
{
    static const QRegularExpression around(QStringLiteral("^[\\s\"]+|[\\s\"]+$"));
    return QString(text).remove(around);
}

/// What a row says about addresses.
struct RowRead
{
    QStringList meant;    ///< an address, or what should be one
    QStringList passed{}; ///< looks like one and is not meant
};

/// What has an @ in a cell that may hold several: "Ana <ana@example.com>; bo@example.com".
RowRead readCell(const QString &cell)
{
    static const QRegularExpression apart(QStringLiteral("[,;\\t]"));
    static const QRegularExpression pointed(QStringLiteral("^([^<>]*)<([^<>]*)>$"));
    RowRead out;
    for (const QString &part : cell.split(apart)) {
        const QString piece = unquoted(part);
        const auto match = pointed.match(piece);
        const QString address = match.hasMatch() ? unquoted(match.captured(2)) : piece;
        if (!piece.contains(u'@'))
            continue;
        out.meant += address.contains(u'@') ? address : piece;
        // Mail programs write "ana@example.com" <ana@example.com>.
        const QString name = unquoted(match.captured(1));
        if (isAddress(name) && name.compare(address, Qt::CaseInsensitive) != 0)
            out.passed += name;
    }
    return out;
}

/// What the first row says of the columns.
struct TableHead
{
    QChar apart;
    qsizetype columns = 1;
    QList<qsizetype> mails = {}; ///< the columns that are called so
};

TableHead headIn(const QString &row)
{
    static const QRegularExpression mail(
        QStringLiteral("e-?mail|\\bmail\\b|correo|courriel|邮箱|邮件|电邮|郵箱|郵件"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    TableHead out;
    QStringList cells{row};
    for (const QChar apart : {u'\t', u';', u','}) {
        const QStringList apartBy = cellsOf(row, apart);
        if (apartBy.size() > cells.size()) {
            cells = apartBy;
            out.apart = apart;
        }
    }
    out.columns = cells.size();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells.at(i).contains(mail))
            out.mails += i;
    }
    return out;
}

RowRead readRow(const QString &row, const TableHead &head)
{
    if (head.columns < 2)
        return readCell(row);
    const QStringList cells = cellsOf(row, head.apart);
    const bool fits = cells.size() == head.columns && !head.mails.isEmpty();
    RowRead out;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (fits && !head.mails.contains(i))
            continue;
        const RowRead cell = readCell(cells.at(i));
        if (out.meant.isEmpty())
            out = cell;
        else
            out.passed += cell.meant + cell.passed;
    }
    return out;
}

} // namespace

Recipients recipientsIn(const QString &list)
{
    Recipients out;
    QSet<QString> seen;
    std::optional<TableHead> head;
    int row = 0;
    const bool marked = list.startsWith(QChar::ByteOrderMark);
    for (const QString &line : (marked ? list.mid(1) : list).split(u'\n')) {
        ++row;
        const QString text = line.trimmed();
        if (text.isEmpty())
            continue;
        if (!head) {
            head = text.contains(u'@') ? TableHead() : headIn(line);
            if (!text.contains(u'@'))
                continue;
        }
        const RowRead read = readRow(line, *head);
        const auto name = [&](const QString &what, const char *why) {
            out.bad.append({row, what.left(80), say(why)});
        };
        if (read.meant.isEmpty())
            name(text, QT_TRANSLATE_NOOP("Muster", "has no e-mail address"));
        const bool alone = read.meant.size() + read.passed.size() == 1;
        for (const QString &meant : read.meant) {
            const std::optional<QString> address = mailboxOf(meant);
            if (!address) {
                name(alone ? text : meant, QT_TRANSLATE_NOOP("Muster", "is no e-mail address"));
                continue;
            }
            // Hosts tell apart no capitals; nearly no mailbox does, so nobody gets it twice.
            if (seen.contains(address->toLower())) {
                ++out.duplicates;
                continue;
            }
            seen.insert(address->toLower());
            out.addresses += *address;
        }
        for (const QString &passed : read.passed) {
            if (!seen.contains(mailboxOf(passed).value_or(QString()).toLower()))
                name(passed, QT_TRANSLATE_NOOP("Muster", "has another address, which gets no mail"));
        }
    }
    return out;
}

} // namespace muster
