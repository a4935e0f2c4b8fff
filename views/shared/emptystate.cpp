#include "views/shared/emptystate.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/icons.h"

#include <QLabel>
#include <QPushButton>

namespace muster {

EmptyState::EmptyState(const QString &iconName, const QString &sentence, const QString &verb, QWidget *parent)
    : QWidget(parent)
    , m_sentence(newLabel({}, Type::Body, Tone::Secondary))
    , m_button(new QPushButton)
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_button->setIcon(iconName.isEmpty() ? QIcon() : icon(iconName));
    auto *column = columnOn(this, 12);
    setMargins(column, 24, 32, 24, 32);
    column->addStretch(1);
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(1);
    setWords(sentence, verb);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);
}

void EmptyState::setWords(const QString &sentence, const QString &verb)
{
    m_sentence->setText(sentence);
    m_button->setText(verb);
    m_button->setVisible(!verb.isEmpty());
}

} // namespace muster
