#include "views/restore/checklist.h"

#include "views/restore/checkacts.h"
#include "views/restore/checkrow.h"
#include "views/restore/pauserow.h"
#include "views/restore/sectionhead.h"
#include "views/shared/card.h"
#include "views/shared/unit.h"
#include "views/words/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace muster {

void Checklist::setDrafts(const Drafts &drafts) { m_acts->setDrafts(drafts); }

void Checklist::setSingleKeys(bool on)
{
    m_singleKeys = on;
    m_acts->setSingleKeys(on);
}

void Checklist::tell(const Playbook &playbook, const PlaybookRun &run, const QMap<Role, QString> &names)
{
    const bool other = run.id != m_run || playbook != m_book;
    const bool wasOpen = !other && m_current >= 0 && !m_lines.at(m_current).isSettled();
    const QList<RunLine> before = m_lines;
    m_names = names;
    m_lines = linesOf(playbook, run);
    m_run = run.id;
    if (other)
        lay(playbook);
    int next = other ? nextLine(m_lines) : m_current;
    // What was answered just now, here or by somebody else, is left behind.
    if (wasOpen && m_lines.at(m_current).answer &&
        m_lines.at(m_current).answer != before.at(m_current).answer)
        next = nextLine(m_lines, m_current);
    if (next < 0)
        next = other ? static_cast<int>(m_lines.size()) - 1 : m_current;
    if (other)
        m_current = -1;
    retell();
    setCurrent(next);
}

void Checklist::retell()
{
    for (int section = 0; section < m_heads.size(); ++section)
        m_heads.at(section)->tell(section + 1, m_book.sections.at(section), progressOf(m_lines, section));
    for (int line = 0; line < m_rows.size(); ++line)
        tellRow(line);
    tellMemory();
}

void Checklist::tellRow(int line)
{
    const RunLine &one = m_lines.at(line);
    const QList<Role> &roles = one.check.roles;
    const auto nameOf = [this](Role role) { return m_names.value(role, spoken(labelOf(role))); };
    LineWords words;
    if (one.answer) {
        words.who = one.answer->by;
        words.time = m_zone.clock(one.answer->at);
    } else if (!roles.isEmpty() && !one.check.pause) {
        words.who = nameOf(roles.constFirst());
    }
    QStringList everyone;
    for (const Role role : roles)
        everyone.append(spoken(labelOf(role)));
    words.everyone = everyone.join(tr(", ", "between roles"));
    m_rows.at(line)->tell(one, words);
}

void Checklist::tellMemory()
{
    // Once the first section is through, everybody has done what is known by heart.
    const bool due = !m_book.memory.isEmpty() && !progressOf(m_lines, 0).isComplete();
    m_memoryHead->setText(tr("By heart, at once"));
    m_memoryWords->setText(factLine(m_book.memory));
    m_memory->setVisible(due);
}

void Checklist::setCurrent(int line)
{
    if (line < 0 || line >= m_rows.size())
        return;
    const bool moved = line != m_current;
    QWidget *focus = QApplication::focusWidget();
    const bool here = focus && m_inner->isAncestorOf(focus);
    if (moved && m_current >= 0)
        m_rows.at(m_current)->setCurrent(false);
    m_current = line;
    m_rows.at(line)->setCurrent(true);
    if (moved && isFolded(m_lines.at(line).section))
        m_chosen.insert(m_lines.at(line).section, false);
    m_acts->tell(m_lines.at(line), m_run, m_names);
    if (moved) {
        placeActs();
        if (here)
            m_rows.at(line)->setFocus(Qt::OtherFocusReason);
    }
    fold();
    if (moved) // else whoever has scrolled away is left where they are
        m_reveal.start();
}

void Checklist::placeActs()
{
    m_column->removeWidget(m_acts);
    m_column->removeWidget(m_bookmark);
    const int place = m_column->indexOf(m_rows.at(m_current));
    m_column->insertWidget(place, m_bookmark);
    m_column->insertWidget(place + 2, m_acts);
    m_acts->show();
    // The keyboard goes from the row to what can be done with it.
    QWidget *before = m_rows.at(m_current);
    for (QWidget *part : m_acts->findChildren<QWidget *>()) {
        if (part->focusPolicy() & Qt::TabFocus) {
            setTabOrder(before, part);
            before = part;
        }
    }
}

void Checklist::setBookmark(const QString &words)
{
    m_bookmark->setText(words);
    m_bookmark->setVisible(!words.isEmpty());
}

void Checklist::focusCurrent()
{
    if (m_current >= 0)
        m_rows.at(m_current)->setFocus(Qt::OtherFocusReason);
}

void Checklist::fail(const QString &sentence) { m_acts->fail(sentence); }
void Checklist::accept() { m_acts->accept(); }

void Checklist::press(int line, bool box)
{
    const RunLine &one = m_lines.at(line);
    const bool ready = line == m_current || (one.check.pause && !one.isSettled()) ||
                       m_book.sections.at(one.section).mode == Playbook::Mode::DoThenConfirm;
    setCurrent(line);
    focusCurrent();
    if (box && ready)
        m_acts->actMain();
}

void Checklist::goToPause()
{
    for (int line = 0; line < m_lines.size(); ++line) {
        if (m_lines.at(line).check.pause && !m_lines.at(line).isSettled()) {
            setCurrent(line);
            return focusCurrent();
        }
    }
}

bool Checklist::act(int key)
{
    switch (key) {
    case Qt::Key_Up: setCurrent(m_current - 1); return true;
    case Qt::Key_Down: setCurrent(m_current + 1); return true;
    case Qt::Key_Home: setCurrent(0); return true;
    case Qt::Key_End: setCurrent(static_cast<int>(m_rows.size()) - 1); return true;
    case Qt::Key_Space: m_acts->actMain(); return true;
    default: break;
    }
    if (!m_singleKeys)
        return false;
    switch (key) {
    case Qt::Key_N: m_acts->begin(CheckOutcome::NotApplicable); return true;
    case Qt::Key_B: m_acts->begin(CheckOutcome::Blocked); return true;
    case Qt::Key_E: m_acts->begin(CheckOutcome::Done); return true;
    case Qt::Key_O: m_acts->begin(CheckOutcome::Overridden); return true;
    default: return false;
    }
}

void Checklist::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (!plain || m_acts->isTyping() || !act(event->key()))
        QWidget::keyPressEvent(event);
}

void Checklist::reveal()
{
    if (m_current < 0)
        return;
    const QRect row = m_rows.at(m_current)->geometry().united(m_acts->geometry());
    m_scroll->ensureVisible(0, row.bottom(), 0, u(24));
    m_scroll->ensureVisible(0, row.top(), 0, u(24));
}

} // namespace muster
