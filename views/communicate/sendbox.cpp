#include "views/communicate/sendbox.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/fields.h"
#include "views/shared/foldingrow.h"
#include "views/words/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace muster {

SendBox::SendBox(QWidget *parent)
    : QWidget(parent)
    , m_head(newLabel({}, Type::SectionHead))
    , m_time(new QLineEdit)
    , m_by(new QLineEdit)
    , m_mark(new QPushButton)
{
    m_time->setObjectName(QStringLiteral("sentTime"));
    m_by->setObjectName(QStringLiteral("sentBy"));
    m_mark->setObjectName(QStringLiteral("markSent"));
    m_timeLabel = labelAbove(m_time);
    m_byLabel = labelAbove(m_by);
    auto *column = columnOn(this, 8);
    column->addWidget(m_head);
    // Above the fields, which are right as they are mostly: what is to be done next stays in sight.
    column->addWidget(m_mark);
    auto *first = new FoldingRow;
    first->addLayout(fieldColumn(m_byLabel, m_by), 3);
    first->addLayout(fieldColumn(m_timeLabel, m_time), 2);
    column->addLayout(first);
    setTabOrder(m_mark, m_by);
    setTabOrder(m_by, m_time);
    for (QLineEdit *field : {m_time, m_by})
        connect(field, &QLineEdit::returnPressed, m_mark, &QPushButton::click);
    connect(m_mark, &QPushButton::clicked, this, &SendBox::sent);
    retell();
}

void SendBox::setMain(bool main) { setLook(m_mark, main ? ButtonLook::Primary : ButtonLook::Outline); }
void SendBox::setReady(bool ready) { m_mark->setEnabled(ready); }
void SendBox::setSender(const QString &name) { m_by->setPlaceholderText(name); }
void SendBox::setChannel(Channel channel)
{
    m_channel = channel;
    retell();
}
QString SendBox::time() const { return m_time->text().trimmed(); }

QString SendBox::by() const
{
    const QString typed = m_by->text().trimmed();
    return typed.isEmpty() ? m_by->placeholderText() : typed;
}

void SendBox::clear() { m_time->clear(); }

void SendBox::retell()
{
    m_head->setText(tr("Sent: %1").arg(spoken(labelOf(m_channel))));
    nameField(m_timeLabel, m_time, tr("Sent at"));
    nameField(m_byLabel, m_by, tr("Sent by"));
    m_time->setPlaceholderText(tr("now"));
    m_mark->setText(tr("Mark as sent"));
    m_mark->setToolTip(
        tr("Sends nothing: notes that the text above was posted by hand, and runs the promise in it"));
}

} // namespace muster
