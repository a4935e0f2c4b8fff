// What was typed into the card of the brief, and what stands there until somebody types.

#include "views/handoff/briefcard.h"

#include "views/shared/inlinemessage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <utility>

namespace muster {

QString BriefCard::key(const char *field) const
{
    return QStringLiteral("handoff/%1/%2").arg(m_state.incident.toString(), QLatin1String(field));
}

void BriefCard::bringDrafts()
{
    m_filling = true;
    m_made.clear();
    m_needs.clear();
    m_result->hide();
    m_wanted->setText(m_drafts.of(key("wanted")));
    m_by->setText(m_drafts.of(key("by")));
    m_text->setPlainText(m_drafts.of(key("brief")));
    m_filling = false;
    judge();
}

/// Those it went to before; the last of them stands there until somebody types another.
void BriefCard::bringNames()
{
    QStringList names, before;
    for (auto at = m_state.handoffs.crbegin(); at != m_state.handoffs.crend(); ++at) {
        if (!names.contains(at->to))
            names += at->to;
    }
    for (int i = 0; i < m_to->count(); ++i)
        before += m_to->itemText(i);
    const QString to = m_drafts.of(key("to"));
    m_filling = true;
    if (names != before) {
        m_to->clear();
        m_to->addItems(names);
    }
    if (const QString wanted = to.isEmpty() ? names.value(0) : to; m_to->currentText() != wanted)
        m_to->setEditText(wanted);
    if (!m_to->hasFocus())
        m_to->lineEdit()->setCursorPosition(0); // its beginning is what tells
    m_filling = false;
}

/// What the technical report needs is what is asked, until somebody types something else.
void BriefCard::bringNeeds()
{
    const auto &report = m_state.board.report;
    const QString before = std::exchange(m_needs, report ? report->needs : QString());
    if (m_wanted->text() != before || before == m_needs)
        return;
    m_filling = true;
    m_wanted->setText(m_needs);
    m_wanted->setCursorPosition(0);
    m_filling = false;
    judge();
}

void BriefCard::remember()
{
    if (m_filling || m_state.incident.isNull())
        return;
    const QString to = m_to->currentText();
    m_drafts.keep(key("to"), to == m_to->itemText(0) ? QString() : to);
    m_drafts.keep(key("wanted"), m_wanted->text() == m_needs ? QString() : m_wanted->text());
    m_drafts.keep(key("by"), m_by->text());
    const QString text = m_text->toPlainText();
    m_drafts.keep(key("brief"), text == m_made ? QString() : text);
    judge();
}

} // namespace muster
