#include "models/items/boardmodel.h"

#include "models/core/text.h"
#include "models/items/changes.h"

#include <algorithm>

namespace muster {

namespace {

QList<Id> idsOf(const QList<BoardLine> &lines)
{
    QList<Id> ids;
    for (const BoardLine &line : lines)
        ids.append(line.event);
    return ids;
}

} // namespace

void BoardModel::setTongue(const Tongue &tongue)
{
    m_tongue = tongue;
    retell();
}

void BoardModel::setZone(const Zone &zone)
{
    m_zone = zone;
    retell();
}

void BoardModel::retell()
{
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void BoardModel::setBoard(const Board &board)
{
    QList<BoardLine> lines;
    for (const Term<Standing> &term : terms<Standing>())
        lines += board.standing(term.value);
    const RowChanges changes = changesBetween(idsOf(m_lines), idsOf(lines));
    for (const Run &run : changes.removed) {
        beginRemoveRows({}, run.first, run.first + run.count - 1);
        m_lines.remove(run.first, run.count);
        endRemoveRows();
    }
    for (const Run &run : changes.inserted) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        for (int row = run.first; row < run.first + run.count; ++row)
            m_lines.insert(row, lines.at(row));
        endInsertRows();
    }
    for (int row = 0; row < lines.size(); ++row) {
        if (m_lines.at(row) == lines.at(row))
            continue;
        m_lines[row] = lines.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString BoardModel::wordsOf(const BoardLine &line) const
{
    return line.text.isEmpty() ? m_tongue(say(QT_TRANSLATE_NOOP("Muster", "(erased)")))
                               : oneLine(elided(line.text, 512));
}

QString BoardModel::aboutOf(const BoardLine &line) const
{
    QStringList parts{m_tongue(labelOf(line.standing)),
                      m_zone.sameDay(line.at, m_now) ? m_zone.clock(line.at) : m_zone.dateAndClock(line.at),
                      oneLine(elided(line.by, 120)), oneLine(elided(line.note, 512))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BoardLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return wordsOf(line);
    case Qt::ToolTipRole: return QString(wordsOf(line) + u'\n' + aboutOf(line)).toHtmlEscaped();
    case Qt::AccessibleTextRole: return QString(wordsOf(line) + QStringLiteral(", ") + aboutOf(line));
    case LineRole: return QVariant::fromValue(line);
    case AboutRole: return aboutOf(line);
    default: return {};
    }
}

std::optional<BoardLine> BoardModel::lineAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? std::optional(m_lines.at(row)) : std::nullopt;
}

int BoardModel::rowOf(const Id &event) const { return static_cast<int>(idsOf(m_lines).indexOf(event)); }

int BoardModel::count(Standing standing) const
{
    return static_cast<int>(std::count_if(m_lines.cbegin(), m_lines.cend(),
                                          [&](const BoardLine &line) { return line.standing == standing; }));
}

} // namespace muster
