#include "views/window/railfoot.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/words/words.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace muster {

RailFoot::RailFoot(QWidget *parent)
    : QWidget(parent)
    , m_say(new QPushButton)
{
    setObjectName(QStringLiteral("railFoot"));
    auto *column = columnOn(this, 8);
    setMargins(column, 8, 12, 8, 0);
    for (Fact &fact : m_facts) {
        fact = {newLabel({}, Type::Meta, Tone::Secondary), new ElidingLabel({}, Type::MetaBold)};
        auto *pair = newColumn(1);
        pair->addWidget(fact.label);
        pair->addWidget(fact.words);
        column->addLayout(pair);
    }
    m_say->setObjectName(QStringLiteral("railRoom"));
    setLook(m_say, ButtonLook::Flat);
    setType(m_say, Type::Meta);
    setFlatTone(m_say, Tone::Accent);
    auto *row = newRow(0);
    row->addWidget(m_say);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_say, &QPushButton::clicked, this, &RailFoot::roomWanted);
    retell();
}

void RailFoot::tell(const State &state, const Zone &zone, qint64 nowUs)
{
    m_state = state;
    m_zone = zone;
    m_now = nowUs;
    retell();
}

void RailFoot::retell()
{
    const QString labels[] = {tr("War room"), tr("Conference call"), tr("Customers")};
    QString told;
    if (!m_state.updates.isEmpty())
        told = tr("Update #%1 sent %2")
                   .arg(QString::number(m_state.updates.size()),
                        momentWords(m_state.updates.constLast().sentAt, m_now, m_zone));
    const QString words[] = {m_state.place, m_state.call, told};
    for (size_t i = 0; i < m_facts.size(); ++i) {
        m_facts.at(i).label->setText(labels[i]);
        m_facts.at(i).words->setText(words[i]);
        setShown(m_facts.at(i).label, !words[i].isEmpty());
        setShown(m_facts.at(i).words, !words[i].isEmpty());
    }
    m_say->setText(tr("Where does the room meet?"));
    setShown(m_say, m_state.place.isEmpty() && m_state.call.isEmpty());
}

void RailFoot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

void RailFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(u(8), 0, width() - u(16), 1), tokensFor(this).border);
}

} // namespace muster
