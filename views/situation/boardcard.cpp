#include "views/situation/boardcard.h"

#include "views/page/lineform.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/segmented.h"
#include "views/words/words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace muster {

void BoardCard::setDrafts(const Drafts &drafts)
{
    m_drafts = drafts;
    m_form->setDrafts(drafts);
}

void BoardCard::setTongue(const Tongue &tongue) { m_model.setTongue(tongue); }

QString BoardCard::draftKey() const { return QStringLiteral("board/%1/new").arg(m_incident.toString()); }

void BoardCard::setState(const State &state)
{
    const bool other = state.incident != m_incident;
    const QModelIndex now = m_list->currentIndex();
    const Id current = m_model.lineAt(now.row()).value_or(BoardLine()).event;
    m_incident = state.incident;
    m_model.setBoard(state.board);
    if (other) {
        m_new->setText(m_drafts.of(draftKey()));
        m_message->hide();
        closeForm();
    } else if (const int row = m_model.rowOf(current); row >= 0) {
        m_list->setCurrentIndex(m_model.index(row)); // a line that turned out otherwise stands elsewhere now
    }
    settle();
}

void BoardCard::settle()
{
    const bool none = m_model.rowCount() == 0;
    m_empty->setVisible(none);
    m_list->setVisible(!none);
    m_put->setEnabled(!m_new->text().trimmed().isEmpty());
    const auto line = m_model.lineAt(m_list->currentIndex().row());
    const auto offer = [&](QPushButton *button, Standing standing) {
        button->setEnabled(line && line->standing != standing);
    };
    offer(m_known, Standing::Known);
    offer(m_theory, Standing::Theory);
    offer(m_ruledOut, Standing::RuledOut);
    m_off->setEnabled(line.has_value());
}

void BoardCard::put()
{
    const auto standing = fromKey<Standing>(m_standing->chosen()).value_or(Standing::Theory);
    const Result<Outcome> outcome = m_dispatch(NoteFinding{m_incident, standing, m_new->text(), {}});
    if (!outcome)
        return fail(outcome.error().what);
    m_message->hide();
    m_new->clear();
    m_new->setFocus(Qt::OtherFocusReason);
}

void BoardCard::ask(Standing standing)
{
    const auto line = m_model.lineAt(m_list->currentIndex().row());
    if (!line || line->standing == standing)
        return;
    m_asked = *line;
    m_wanted = standing;
    const QString key = QStringLiteral("board/%1/%2").arg(line->event.toString(), keyOf(standing));
    const QString verb = standing == Standing::Known    ? tr("Note as known")
                         : standing == Standing::Theory ? tr("Note as a theory")
                                                        : tr("Rule out");
    m_message->hide();
    m_buttons->hide();
    m_form->show();
    m_form->begin(key, tr("What shows it? (may stay empty)"), {}, verb);
}

void BoardCard::answer()
{
    const Result<Outcome> outcome =
        m_dispatch(SettleFinding{m_incident, m_asked.event, m_wanted, m_form->first(), {}});
    if (!outcome)
        return m_form->fail(outcome.error().what);
    m_form->forget();
    closeForm();
}

void BoardCard::takeOff()
{
    const auto line = m_model.lineAt(m_list->currentIndex().row());
    if (!line)
        return;
    const Result<Outcome> outcome = m_dispatch(Withdraw{m_incident, line->event, {}, {}});
    if (!outcome)
        return fail(outcome.error().what);
    m_taken = outcome->events.isEmpty() ? Id{} : outcome->events.constFirst().id;
    m_message->say(InlineMessage::Kind::Done, tr("Taken off the board; it stays in the timeline, struck."),
                   m_taken.isNull() ? QString() : tr("Put it back"));
    m_message->show();
}

void BoardCard::putBack()
{
    const Result<Outcome> outcome = m_dispatch(Withdraw{m_incident, m_taken, {}, {}});
    if (!outcome)
        return fail(outcome.error().what);
    m_message->hide();
    focusList();
}

void BoardCard::fail(const Message &why)
{
    m_message->say(InlineMessage::Kind::Failure, spoken(why));
    m_message->show();
}

void BoardCard::closeForm()
{
    const bool hadFocus = m_form->isAncestorOf(m_form->window()->focusWidget());
    m_form->hide();
    m_buttons->show();
    if (hadFocus)
        focusList();
}

void BoardCard::focusList()
{
    if (m_model.rowCount() == 0)
        return focusNew();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void BoardCard::focusNew() { m_new->setFocus(Qt::ShortcutFocusReason); }

bool BoardCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_Delete) {
        takeOff();
        return true;
    }
    if (!m_singleKeys || key->modifiers() != Qt::NoModifier)
        return Card::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_K: ask(Standing::Known); return true;
    case Qt::Key_T: ask(Standing::Theory); return true;
    case Qt::Key_R: ask(Standing::RuledOut); return true;
    case Qt::Key_N: focusNew(); return true;
    default: return Card::eventFilter(watched, event);
    }
}

void BoardCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

} // namespace muster
