#include "views/page/lineform.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/inlinemessage.h"
#include "views/words/words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace muster {

LineForm::LineForm(QWidget *parent)
    : QWidget(parent)
    , m_firstLabel(newLabel({}, Type::Label, Tone::Secondary))
    , m_secondLabel(newLabel({}, Type::Label, Tone::Secondary))
    , m_first(new QLineEdit)
    , m_second(new QLineEdit)
    , m_failure(new InlineMessage)
    , m_submit(new QPushButton)
    , m_cancel(new QPushButton)
{
    m_first->setObjectName(QStringLiteral("lineFirst"));
    m_second->setObjectName(QStringLiteral("lineSecond"));
    m_submit->setObjectName(QStringLiteral("lineSubmit"));
    m_cancel->setObjectName(QStringLiteral("lineCancel"));
    m_failure->setObjectName(QStringLiteral("lineFailure"));
    setLook(m_submit, ButtonLook::Primary);
    m_failure->hide();
    auto *column = columnOn(this, 6);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_firstLabel, m_first, m_secondLabel, m_second, m_failure})
        column->addWidget(part);
    auto *buttons = newRow(8);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_submit, &QPushButton::clicked, this, &LineForm::submitted);
    connect(m_cancel, &QPushButton::clicked, this, &LineForm::givenUp);
    for (QLineEdit *field : {m_first, m_second}) {
        connect(field, &QLineEdit::returnPressed, this, &LineForm::submitted);
        connect(field, &QLineEdit::textEdited, this, &LineForm::remember);
    }
}

void LineForm::begin(const QString &draftKey, const QString &first, const QString &second,
                     const QString &verb)
{
    m_key = draftKey;
    m_first->setText(m_drafts.of(m_key + QStringLiteral("/1")));
    m_second->setText(m_drafts.of(m_key + QStringLiteral("/2")));
    m_firstLabel->setText(first);
    m_secondLabel->setText(second);
    m_firstLabel->setBuddy(m_first);
    m_secondLabel->setBuddy(m_second);
    m_first->setAccessibleName(first);
    m_second->setAccessibleName(second);
    m_secondLabel->setVisible(!second.isEmpty());
    m_second->setVisible(!second.isEmpty());
    m_submit->setText(verb);
    m_cancel->setText(tr("Cancel"));
    m_failure->hide();
    m_first->setFocus(Qt::ShortcutFocusReason);
}

QString LineForm::first() const { return m_first->text(); }
QString LineForm::second() const { return m_second->text(); }

void LineForm::remember()
{
    m_drafts.keep(m_key + QStringLiteral("/1"), m_first->text());
    m_drafts.keep(m_key + QStringLiteral("/2"), m_second->text());
}

void LineForm::forget()
{
    m_first->clear();
    m_second->clear();
    remember();
}

void LineForm::fail(const Message &why)
{
    m_failure->say(InlineMessage::Kind::Failure, spoken(why));
    m_failure->show();
}

void LineForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT givenUp();
    else
        QWidget::keyPressEvent(event);
}

} // namespace muster
