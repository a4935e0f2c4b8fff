#include "views/communicate/factrow.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/fields.h"
#include "views/shared/icons.h"
#include "views/shared/tag.h"
#include "views/words/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace muster {

FactRow::FactRow(Fact fact, QWidget *parent)
    : QWidget(parent)
    , m_fact(fact)
    , m_label(nullptr)
    , m_news(new Tag(Tone::Accent))
    , m_field(new QLineEdit)
    , m_reset(new QToolButton)
    , m_source(new ElidingLabel({}, Type::Meta, Tone::Tertiary))
{
    m_label = labelAbove(m_field);
    m_field->setObjectName(QStringLiteral("fact-") + keyOf(fact));
    m_reset->setObjectName(QStringLiteral("reset-") + keyOf(fact));
    m_reset->setIcon(icon(QStringLiteral("undo")));
    auto *column = columnOn(this, 4);
    auto *head = newRow(8);
    head->addWidget(m_label);
    head->addStretch(1);
    head->addWidget(m_news);
    head->addStrut(u(20));
    column->addLayout(head);
    auto *line = newRow(4);
    line->addWidget(m_field, 1);
    line->addWidget(m_reset);
    column->addLayout(line);
    column->addWidget(m_source);
    for (QWidget *part :
         {static_cast<QWidget *>(m_news), static_cast<QWidget *>(m_reset), static_cast<QWidget *>(m_source)})
        part->hide();
    connect(m_field, &QLineEdit::textEdited, this,
            [this](const QString &words) { Q_EMIT typed(m_fact, words); });
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_field->setFocus(Qt::OtherFocusReason);
        Q_EMIT reset(m_fact);
    });
    retell();
}

void FactRow::tell(const QString &words, const FactNote &note)
{
    m_note = note;
    if (m_field->text() != words) {
        m_field->setText(words);
        m_field->setCursorPosition(0);
    }
    m_field->setToolTip(words);
    m_news->setText(note.news);
    setShown(m_news, !note.news.isEmpty());
    setShown(m_reset, note.typed);
    m_source->setText(note.source);
    setInk(m_source, note.old ? Tone::Sev2 : Tone::Tertiary);
    setShown(m_source, !note.source.isEmpty());
    tellName();
}

void FactRow::tellName()
{
    const QString name = spoken(labelOf(m_fact));
    nameField(m_label, m_field, name);
    m_field->setAccessibleName(factLine({name, m_note.news, m_note.source}));
}

void FactRow::retell()
{
    m_field->setPlaceholderText(tr("left out of the text"));
    m_reset->setText(tr("%1: back to what the room knows").arg(spoken(labelOf(m_fact))));
    m_reset->setToolTip(tr("Back to what the room knows"));
    tellName();
}

} // namespace muster
