#include "views/situation/situationpage.h"

#include "models/incident/commandbrief.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/fields.h"
#include "views/shared/icons.h"
#include "views/shared/pagehead.h"
#include "views/words/words.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace muster {

SituationPage::SituationPage(QWidget *parent)
    : IncidentPage(parent)
    , m_title(new ElidingLabel({}, Type::PageTitle))
    , m_facts(new ElidingLabel({}, Type::Body, Tone::Secondary))
    , m_copy(new QPushButton)
    , m_half(new Card)
    , m_sum(newLabel({}, Type::Body))
    , m_board(new BoardCard)
    , m_report(new ReportCard)
    , m_due(new DueList)
{
    setObjectName(QStringLiteral("situationPage"));
    build();
    retell();
    connect(m_copy, &QPushButton::clicked, this, &SituationPage::copy);
    connect(m_due, &DueList::updateWanted, this, &SituationPage::updateWanted);
}

void SituationPage::build()
{
    m_copy->setObjectName(QStringLiteral("copyHalfMinute"));
    m_sum->setObjectName(QStringLiteral("halfMinute"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_sum->setWordWrap(true);
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_half->setTitle({});
    setMargins(m_half->body(), 16, 10, 16, 12);
    m_half->body()->addWidget(m_sum);
    auto *column = columnOn(this, 16);
    setPageMargins(column);
    column->addLayout(pageHead(m_title, m_facts, {m_copy}));
    // In a low window the cards keep their height and the page scrolls.
    auto *inner = new QWidget;
    auto *columns = rowOn(inner, 16);
    auto *work = newColumn(16), *told = newColumn(16);
    work->addWidget(m_board, 3);
    work->addWidget(m_due, 2);
    told->addWidget(m_half);
    told->addWidget(m_report);
    told->addStretch(1);
    columns->addLayout(work, 56);
    columns->addLayout(told, 44);
    QScrollArea *scroll = scrollingColumn(inner);
    scroll->setObjectName(QStringLiteral("situationScroll"));
    column->addWidget(scroll, 1);
    m_board->setMinimumHeight(u(300));
    m_due->setMinimumHeight(u(190));
}

void SituationPage::setDispatch(const Dispatch &how)
{
    m_board->setDispatch(how);
    m_report->setDispatch(how);
    m_due->setDispatch(how);
}

void SituationPage::setDrafts(const Drafts &kept)
{
    m_board->setDrafts(kept);
    m_report->setDrafts(kept);
    m_due->setDrafts(kept);
}

void SituationPage::setTongue(const Tongue &wanted)
{
    IncidentPage::setTongue(wanted);
    m_board->setTongue(wanted);
    m_due->setTongue(wanted);
    sum();
}

void SituationPage::setZone(const Zone &wanted)
{
    IncidentPage::setZone(wanted);
    m_board->setZone(wanted);
    m_report->setZone(wanted);
    m_due->setZone(wanted);
    sum();
}

void SituationPage::setSingleKeys(bool on)
{
    m_board->setSingleKeys(on);
    m_due->setSingleKeys(on);
}

void SituationPage::tell(const State &now, const QString &number)
{
    IncidentPage::tell(now, number);
    if (m_people) {
        const QStringList people = m_people(now.incident);
        m_report->setPeople(people);
        m_due->setPeople(people);
    }
    m_board->setState(now);
    m_report->setState(now);
    m_due->setState(now);
    retell();
    sum();
}

void SituationPage::tick(qint64 nowUs)
{
    IncidentPage::tick(nowUs);
    m_board->tick(nowUs);
    m_report->tick(nowUs);
    m_due->tick(nowUs);
    if (nowUs / minute != m_summed)
        sum();
}

/// Reads the journal, so only while somebody sees it.
void SituationPage::sum()
{
    if (!isVisible() || !m_record || state().incident.isNull())
        return;
    m_summed = now() / minute;
    const Result<QList<Entry>> decided = m_record(state().incident);
    const QString words = catchUpOf(state(), decided.value_or({}), tongue(), zone(), now(), number());
    if (m_sum->text() != words)
        m_sum->setText(words);
}

void SituationPage::catchUp()
{
    sum();
    m_sum->setFocus(Qt::ShortcutFocusReason);
    m_sum->setSelection(0, static_cast<int>(m_sum->text().size()));
}

void SituationPage::copy()
{
    sum();
    QGuiApplication::clipboard()->setText(m_sum->text());
    Q_EMIT mentioned(tr("Copied: the incident in half a minute"));
}

RailLine SituationPage::lineOf(const State &state)
{
    const auto count = [&](Standing standing) {
        return static_cast<int>(state.board.standing(standing).size());
    };
    if (state.board.lines.isEmpty())
        return {tr("Nothing on the board yet")};
    QStringList parts;
    if (const int theories = count(Standing::Theory); theories > 0)
        parts += tr("%n theories", nullptr, theories);
    if (const int known = count(Standing::Known); known > 0 && parts.isEmpty())
        parts += tr("%n known", nullptr, known);
    if (const int out = count(Standing::RuledOut); out > 0)
        parts += tr("%n ruled out", nullptr, out);
    return {parts.join(tr(", ", "between counts"))};
}

void SituationPage::retell()
{
    m_title->setText(tr("Situation"));
    const auto count = [&](Standing standing) { return m_board->model().count(standing); };
    m_facts->setText(state().board.lines.isEmpty()
                         ? tr("Nothing on the board yet")
                         : factLine({tr("%n known", nullptr, count(Standing::Known)),
                                     tr("%n theories", nullptr, count(Standing::Theory)),
                                     tr("%n ruled out", nullptr, count(Standing::RuledOut))}));
    m_half->setTitle(tr("In half a minute"));
    m_sum->setAccessibleName(tr("The incident in half a minute"));
    m_copy->setText(tr("Copy summary"));
    m_copy->setToolTip(tr("For whoever comes late"));
}

void SituationPage::showEvent(QShowEvent *event)
{
    IncidentPage::showEvent(event);
    sum();
}

void SituationPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retell();
        sum();
    }
}

} // namespace muster
