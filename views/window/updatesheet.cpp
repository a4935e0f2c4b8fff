#include "views/window/updatesheet.h"

#include "views/shared/dress.h"
#include "views/shared/fields.h"
#include "views/words/words.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace muster {

UpdateSheet::UpdateSheet(const Clock &clock, QWidget *parent)
    : Sheet(QStringLiteral("updateSheet"), parent)
    , m_clock(clock)
    , m_channel(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_time(new QLineEdit)
{
    m_channel->setObjectName(QStringLiteral("updateChannel"));
    m_text->setObjectName(QStringLiteral("updateText"));
    m_time->setObjectName(QStringLiteral("updateTime"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(u(72));
    m_text->installEventFilter(this);
    m_channelLabel = labelAbove(m_channel);
    m_textLabel = labelAbove(m_text);
    m_timeLabel = labelAbove(m_time);
    for (const Term<Channel> &term : terms<Channel>())
        m_channel->addItem({}, static_cast<int>(term.value));
    body()->addLayout(fieldColumn(m_channelLabel, m_channel));
    body()->addLayout(fieldColumn(m_textLabel, m_text), 1);
    body()->addLayout(fieldColumn(m_timeLabel, m_time));
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        setReady(!m_text->toPlainText().trimmed().isEmpty());
        if (!m_incident.isNull())
            m_drafts.keep(draftKey(), m_text->toPlainText());
    });
    setReady(false);
    UpdateSheet::retell(); // not virtual yet
}

void UpdateSheet::begin(const Id &incident, const Zone &zone)
{
    m_zone = zone;
    if (incident != m_incident) {
        m_incident = incident;
        m_text->setPlainText(m_drafts.of(draftKey()));
        m_text->moveCursor(QTextCursor::End);
    }
    if (m_text->document()->isEmpty())
        m_time->clear();
}

QString UpdateSheet::draftKey() const { return QStringLiteral("update/") + m_incident.toString(); }

QWidget *UpdateSheet::firstField() { return m_text; }

void UpdateSheet::retell()
{
    for (const Term<Channel> &term : terms<Channel>())
        m_channel->setItemText(static_cast<int>(term.value), spoken(labelOf(term.value)));
    nameField(m_channelLabel, m_channel, tr("Channel"));
    nameField(m_textLabel, m_text, tr("Text as posted"));
    nameField(m_timeLabel, m_time, tr("Sent at"));
    m_time->setPlaceholderText(tr("e.g. 14:20 or -5m; empty for now"));
    setHelp(tr("Muster sends nothing here. It records what customers have read; the entry is public."));
    setTitle(tr("Record a sent update"));
    setVerb(tr("Record update"));
}

bool UpdateSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::ControlModifier) {
            isReady() ? accept() : void();
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

void UpdateSheet::accept()
{
    SendUpdate update{
        m_incident, static_cast<Channel>(m_channel->currentData().toInt()), m_text->toPlainText(), {}};
    if (!m_time->text().trimmed().isEmpty()) {
        const Result<qint64> at = parseMoment(m_time->text().trimmed(), m_zone, m_clock.nowUs());
        if (!at)
            return fail(at.error().what);
        update.said.at = *at;
    }
    if (!perform(update))
        return;
    m_text->clear();
    m_time->clear();
}

} // namespace muster
