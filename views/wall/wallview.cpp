#include "views/wall/wallview.h"

#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/incident/stretch.h"

#include <QCloseEvent>
#include <QKeyEvent>

namespace muster {

namespace {

constexpr qint64 soon = 5 * minute;

Tone toneOf(Health health)
{
    switch (health) {
    case Health::Works: return Tone::Ok;
    case Health::Degraded: return Tone::Sev3;
    case Health::Down: return Tone::Text;
    case Health::Unknown: break;
    }
    return Tone::Secondary;
}

std::optional<Progress> progressIn(const State &state)
{
    if (state.runs.isEmpty())
        return std::nullopt;
    const Result<Playbook> book = readPlaybook(state.runs.constLast().text.toUtf8());
    return book ? std::optional(progressOf(linesOf(*book, state.runs.constLast()))) : std::nullopt;
}

} // namespace

WallView::WallView(QWidget *parent)
    : QWidget(parent, Qt::Window)
{
    setObjectName(QStringLiteral("wallView"));
    setMinimumSize(320, 200);
    resize(1280, 800);
    build();
    retell();
}

void WallView::setTongue(const Tongue &tongue)
{
    m_tongue = tongue;
    retell();
}

void WallView::setZone(const Zone &zone)
{
    m_zone = zone;
    retell();
}

void WallView::setLabels(SeverityLabels labels)
{
    m_labels = labels;
    retell();
}

void WallView::tell(const State &state, const QString &number, const QList<Entry> &lines)
{
    m_state = state;
    m_number = number;
    m_lines = wallLines(lines, mostLines);
    m_board = wallBoard(state.assessment);
    m_progress = progressIn(state);
    retell();
}

void WallView::retell()
{
    setWindowTitle(tr("War-room view – Muster"));
    tellHead();
    tellThird();
    tellBoard();
    tellLines();
    tellFoot();
    tick(m_now);
    arrange();
    update();
}

void WallView::tellHead()
{
    m_severity->setWords(severityWords(m_state.severity, m_labels));
    m_severity->setTone(m_state.isOver() ? Tone::Secondary : severityTone(m_state.severity));
    m_title->setWords(oneLine(m_state.title));
    QStringList affected;
    for (const auto &[function, health] : std::as_const(m_board.rows)) {
        if (health == Health::Down || health == Health::Degraded)
            affected += m_tongue(labelOf(function));
    }
    m_facts->setWords(
        factLine({m_tongue(labelOf(m_state.status)), affected.join(tr(", ", "between functions"))}));
    m_incident->setWords(m_number);
    m_exercise->setWords(tr("Exercise"));
    m_exercise->setVisible(m_state.exercise);
}

/// What can be said about how far the way back is.
void WallView::tellThird()
{
    const Tile &tile = m_tiles[2];
    if (!m_board.rows.isEmpty()) {
        tile.caption->setWords(tr("Functions back"));
        tile.reading->setWords(QStringLiteral("%1 / %2").arg(m_board.back).arg(m_board.rows.size()));
        tile.note->setWords(
            tr("%1 partly, %2 down").arg(QString::number(m_board.partly), QString::number(m_board.down)));
    } else if (m_progress) {
        tile.caption->setWords(tr("Checks done"));
        tile.reading->setWords(QStringLiteral("%1 / %2").arg(m_progress->done).arg(m_progress->counted()));
        tile.note->setWords(oneLine(m_state.runs.constLast().title));
    } else {
        tile.caption->setWords(tr("Updates sent"));
        tile.reading->setWords(QString::number(m_state.updates.size()));
        tile.note->setWords(m_state.updates.isEmpty()
                                ? tr("none yet")
                                : tr("last %1").arg(m_zone.clock(m_state.updates.constLast().sentAt)));
    }
}

void WallView::tellBoard()
{
    const auto all = static_cast<int>(m_board.rows.size());
    const int shown = all > mostRows ? mostRows - 1 : all;
    for (int i = 0; i < mostRows; ++i) {
        const Row &row = m_rows[static_cast<size_t>(i)];
        row.name->setVisible(i < shown);
        row.health->setVisible(i < shown);
        if (i >= shown)
            continue;
        const auto &[function, health] = m_board.rows.at(i);
        row.name->setWords(m_tongue(labelOf(function)));
        row.health->setWords(m_tongue(labelOf(health)));
        row.health->setTone(toneOf(health));
    }
    m_more->setWords(all == 0      ? tr("What is affected is not assessed yet")
                     : shown < all ? tr("and %n more", nullptr, all - shown)
                                   : QString());
    m_more->setVisible(all == 0 || shown < all);
}

void WallView::tellLines()
{
    for (int i = 0; i < mostLines; ++i) {
        const Line &line = m_entries[static_cast<size_t>(i)];
        const bool there = i < m_lines.size();
        for (WallLabel *label : {line.time, line.words, line.kind})
            label->setVisible(there);
        if (!there)
            continue;
        const Entry &entry = m_lines.at(i);
        line.time->setWords(m_zone.clock(entry.occurred));
        line.words->setWords(oneLine(muster::sentence(entry, m_tongue, m_zone)));
        line.kind->setWords(m_tongue(labelOf(entry.kind)));
        line.kind->setTone(kindTone(keyOf(entry.kind)));
    }
}

void WallView::tellFoot()
{
    QStringList people;
    for (const Role role : {Role::Commander, Role::CommsLead, Role::TechLead}) {
        if (const QString name = m_state.roles.value(role); !name.isEmpty())
            people += tr("%1: %2", "role, name").arg(m_tongue(labelOf(role)), oneLine(name));
        else if (role == Role::Commander)
            people += tr("no commander yet");
    }
    m_people->setWords(factLine(people));
    m_playbook->setWords(m_progress ? tr("Playbook: %1").arg(m_tongue(wordsOf(*m_progress))) : QString());
}

void WallView::tellNext()
{
    const Tile &tile = m_tiles[1];
    const auto next = m_state.isOver() ? std::nullopt : nextUpdate(m_state);
    const bool overdue = next && isOverdue(next->at, m_now);
    const bool near = next && !overdue && next->at - m_now <= soon;
    const QString at = next ? m_zone.clock(next->at) : QString();
    tile.caption->setWords(overdue ? tr("Update overdue") : tr("Next update"));
    tile.reading->setWords(!next     ? QStringLiteral("–")
                           : overdue ? QString(u'+' + stretchWords(m_now - next->at, m_tongue))
                                     : stretchWords(qMax<qint64>(0, next->at - m_now), m_tongue));
    tile.note->setWords(!next     ? tr("none promised")
                        : overdue ? tr("was due %1").arg(at)
                                  : tr("left, by %1").arg(at));
    for (WallLabel *label : {tile.caption, tile.reading, tile.note}) {
        const Tone calm = label == tile.reading ? Tone::Text : Tone::Secondary;
        label->setTone(overdue ? Tone::Sev1 : near ? Tone::Sev3 : calm);
        label->setOnFill(overdue);
    }
    if (m_overdue != overdue)
        update(scaled(tileRects().at(1)).toAlignedRect());
    m_overdue = overdue;
}

void WallView::tick(qint64 nowUs)
{
    m_now = nowUs;
    const qint64 until = m_state.isOver() && m_state.ended ? m_state.ended : nowUs;
    const Tile &elapsed = m_tiles[0];
    elapsed.caption->setWords(m_state.isOver() ? tr("Lasted") : tr("Elapsed"));
    elapsed.reading->setWords(m_state.isOver() ? lastingWords(until - m_state.started)
                                               : elapsedReading(until - m_state.started));
    elapsed.note->setWords(tr("since %1").arg(momentWords(m_state.started, nowUs, m_zone)));
    m_clock->setWords(m_zone.clockSeconds(nowUs) + QStringLiteral("  ") + m_zone.label(nowUs));
    tellNext();
    if (const QString words = sentence(); words != accessibleName())
        setAccessibleName(words);
}

QString WallView::sentence() const
{
    const Tile &next = m_tiles[1];
    const qint64 until = m_state.isOver() && m_state.ended ? m_state.ended : m_now;
    return tr("%1 %2, %3, %4, %5, %6: %7", "number, title, severity, status, how long, next update, when")
        .arg(m_number, m_state.title, m_severity->text(), m_tongue(labelOf(m_state.status)),
             lastingWords(until - m_state.started), next.caption->text(),
             QString(next.reading->text() + u' ' + next.note->text()));
}

void WallView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void WallView::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

void WallView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WallView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

} // namespace muster
