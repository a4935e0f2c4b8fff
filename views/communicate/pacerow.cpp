#include "views/communicate/pacerow.h"

#include "models/comms/cadence.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/foldingrow.h"
#include "views/words/words.h"

#include <QLabel>
#include <QPushButton>

namespace muster {

PaceRow::PaceRow(QWidget *parent)
    : QWidget(parent)
    , m_words(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_take(new QPushButton)
    , m_decline(new QPushButton)
{
    setObjectName(QStringLiteral("paceOffer"));
    m_take->setObjectName(QStringLiteral("paceTake"));
    m_decline->setObjectName(QStringLiteral("paceDecline"));
    m_words->setWordWrap(true);
    for (QPushButton *button : {m_take, m_decline})
        setLook(button, ButtonLook::Flat);
    setFlatTone(m_take, Tone::Accent);
    auto *column = columnOn(this, 0);
    column->addWidget(m_words);
    auto *answers = new FoldingRow(4, 0);
    answers->addWidget(m_take, 0, Qt::AlignLeft);
    answers->addWidget(m_decline, 0, Qt::AlignLeft);
    answers->addStretch(1);
    column->addLayout(answers);
    hide();
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_offered); });
    connect(m_decline, &QPushButton::clicked, this, [this] {
        m_declined = m_incident;
        hide();
    });
    retell();
}

void PaceRow::tell(const State &state, int usual, qint64 nowUs)
{
    m_incident = state.incident;
    const auto offered = paceOffered(state, nowUs, usual);
    m_offered = offered.value_or(0);
    const bool slow = state.pace != 0;
    if (slow)
        m_words->setText(tr("A long incident: customers hear every %n min.", nullptr, state.pace));
    else if (offered)
        m_words->setText(
            tr("It has lasted %1. Where nothing changes fast, customers may hear less often; tell "
               "them so.")
                .arg(lastingWords(nowUs - state.started)));
    m_take->setText(slow ? tr("As often as usual") : tr("Every %n min", nullptr, m_offered));
    setShown(m_decline, !slow);
    setShown(this, !state.isOver() && (slow || (offered && m_declined != state.incident)));
}

void PaceRow::retell() { m_decline->setText(tr("Not now")); }

} // namespace muster
