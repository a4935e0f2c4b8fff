#include "models/post/addresses.h"

#include <QRegularExpression>
#include <QSet>

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

namespace {

/// The cell of a row that is to be an address: "Ana <ana@example.com>" and "Ana,ana@example.com" have it
/// inside.
QString cellOf(const QString &row)
{
    static const QRegularExpression apart(QStringLiteral("[,;\\t]"));
    static const QRegularExpression pointed(QStringLiteral("<([^<>]*)>\\s*$"));
    for (QString cell : row.split(apart)) {
        cell = cell.trimmed();
        if (const auto match = pointed.match(cell); match.hasMatch())
            cell = match.captured(1).trimmed();
        if (cell.size() > 1 && cell.startsWith(u'"') && cell.endsWith(u'"'))
            cell = cell.mid(1, cell.size() - 2).trimmed();
        if (cell.contains(u'@'))
            return cell;
    }
    return row.trimmed();
}

} // namespace

Recipients recipientsIn(const QString &list)
{
    Recipients out;
    QSet<QString> seen;
    int row = 0;
    for (const QString &line : list.split(u'\n')) {
        ++row;
        if (line.trimmed().isEmpty())
            continue;
        const QString cell = cellOf(line);
        if (!isAddress(cell)) {
            // The first row may say what the columns are.
            if (row > 1 || cell.contains(u'@'))
                out.bad.append({row, line.trimmed().left(80),
                                cell.contains(u'@')
                                    ? say(QT_TRANSLATE_NOOP("Muster", "is no e-mail address"))
                                    : say(QT_TRANSLATE_NOOP("Muster", "has no e-mail address"))});
            continue;
        }
        const qsizetype at = cell.lastIndexOf(u'@');
        const QString address = cell.left(at) + cell.mid(at).toLower();
        // Hosts tell apart no capitals; nearly no mailbox does, so nobody gets it twice.
        if (seen.contains(address.toLower())) {
            ++out.duplicates;
            continue;
        }
        seen.insert(address.toLower());
        out.addresses += address;
    }
    return out;
}

} // namespace muster
