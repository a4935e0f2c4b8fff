#include "views/communicate/sentlist.h"

#include "models/incident/sentto.h"
#include "views/communicate/communicatewords.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/words/words.h"

#include <QLabel>
#include <QPushButton>

namespace muster {

SentList::SentList(QWidget *parent)
    : QWidget(parent)
    , m_head(newLabel({}, Type::SectionHead))
    , m_none(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_history(new QPushButton)
    , m_questions(new QPushButton)
    , m_column(columnOn(this, 8))
{
    setObjectName(QStringLiteral("sentList"));
    m_none->setWordWrap(true);
    m_history->setObjectName(QStringLiteral("history"));
    m_questions->setObjectName(QStringLiteral("questions"));
    for (QPushButton *button : {m_history, m_questions})
        setLook(button, ButtonLook::Flat);
    auto *head = newRow(8);
    head->addWidget(m_head, 1);
    head->addWidget(m_questions);
    head->addWidget(m_history);
    m_column->addLayout(head);
    connect(m_history, &QPushButton::clicked, this, &SentList::historyWanted);
    connect(m_questions, &QPushButton::clicked, this, &SentList::questionsWanted);
    m_column->addWidget(m_none);
    m_column->addStretch(1);
    retell();
}

const QList<SentUpdate> &SentList::updates() const { return sentTo(m_readers, m_state); }

void SentList::tell(const State &state, Readers readers, qint64 nowUs)
{
    const bool same = state.updates == m_state.updates && state.told == m_state.told &&
                      state.incident == m_state.incident && readers == m_readers;
    m_state = state;
    m_readers = readers;
    m_now = nowUs;
    if (!same)
        rebuild();
}

void SentList::setZone(const Zone &zone)
{
    m_zone = zone;
    rebuild();
}

void SentList::rebuild()
{
    for (QWidget *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    setShown(m_questions, m_readers == Readers::Support);
    setShown(m_history, areCustomers(m_readers) && !m_state.updates.isEmpty());
    for (qsizetype place = updates().size(); place > 0; --place) {
        if (!areCustomers(m_readers) && updates().at(place - 1).readers != m_readers)
            continue;
        m_rows.append(row(place));
        m_column->insertWidget(m_column->count() - 1, m_rows.last());
    }
    setShown(m_none, m_rows.isEmpty());
}

QWidget *SentList::row(qsizetype place)
{
    const SentUpdate &update = updates().at(place - 1);
    const QString number = updateNumber(place);
    auto *row = new QWidget;
    auto *column = columnOn(row, 2);
    auto *head = new ElidingLabel(factLine({number, momentWords(update.sentAt, m_now, m_zone),
                                            spoken(labelOf(update.channel)), keptWords(m_state, update)}),
                                  Type::SecondaryBold);
    auto *words = new ElidingLabel(update.text, Type::Secondary, Tone::Secondary);
    words->setToolTip(update.text);
    auto *back = new QPushButton(tr("Not sent after all"));
    back->setObjectName(QStringLiteral("takeBack-") + QString::number(place));
    back->setAccessibleName(tr("%1 was not sent after all").arg(number));
    setLook(back, ButtonLook::Flat);
    auto *foot = newRow(8);
    foot->addWidget(new ElidingLabel(update.by, Type::Meta, Tone::Tertiary), 1);
    foot->addWidget(back);
    column->addWidget(head);
    column->addWidget(words);
    column->addLayout(foot);
    row->setAccessibleName(factLine({head->text(), update.by, update.text}));
    connect(back, &QPushButton::clicked, this, [this, id = update.id] { Q_EMIT takenBack(id); });
    return row;
}

void SentList::retell()
{
    m_head->setText(tr("Sent so far"));
    m_none->setText(tr("They have read nothing yet."));
    m_history->setText(tr("History…"));
    m_questions->setText(tr("Questions…"));
    rebuild();
}

} // namespace muster
