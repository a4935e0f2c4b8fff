// How the checklist is put together, and what of it is folded away.

#include "views/restore/checkacts.h"
#include "views/restore/checklist.h"
#include "views/restore/checkrow.h"
#include "views/restore/pauserow.h"
#include "views/restore/sectionhead.h"
#include "views/shared/boxes.h"
#include "views/shared/card.h"
#include "views/shared/dress.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace muster {

namespace {

/// In a window lower than this, in units, rows stand closer.
constexpr qreal roomForTallRows = 760;

/// Leaves the arrows to the list.
class Scroller : public QScrollArea
{
protected:
    void keyPressEvent(QKeyEvent *event) override { event->ignore(); }
};

} // namespace

Checklist::Checklist(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_memory(new QWidget)
    , m_memoryHead(newLabel({}, Type::SecondaryBold))
    , m_memoryWords(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_scroll(new Scroller)
    , m_inner(new QWidget)
    , m_column(columnOn(m_inner, 0))
    , m_bookmark(newLabel({}, Type::SecondaryBold, Tone::Accent))
    , m_acts(new CheckActs(m_inner))
{
    build();
    wireActs();
    m_reveal.setSingleShot(true);
    m_reveal.setInterval(0);
    connect(&m_reveal, &QTimer::timeout, this, &Checklist::reveal);
}

void Checklist::build()
{
    m_acts->setObjectName(QStringLiteral("checkActs"));
    m_acts->hide();
    m_bookmark->setObjectName(QStringLiteral("bookmark"));
    m_bookmark->setContentsMargins(u(rowInset), u(8), u(16), u(2));
    m_bookmark->setParent(m_inner);
    m_bookmark->hide();
    m_memory->setObjectName(QStringLiteral("memoryItems"));
    m_memoryWords->setWordWrap(true);
    auto *memory = rowOn(m_memory, 12);
    setMargins(memory, 18, 10, 16, 10);
    memory->addWidget(m_memoryHead, 0, Qt::AlignTop);
    memory->addWidget(m_memoryWords, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_inner);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_inner->setAutoFillBackground(false);
    setMargins(m_card->body(), 2, 4, 2, 4);
    m_card->body()->setSpacing(0);
    m_card->body()->addWidget(m_memory);
    m_card->body()->addWidget(m_scroll, 1);
    columnOn(this, 0)->addWidget(m_card);
}

void Checklist::wireActs()
{
    connect(m_acts, &CheckActs::answered, this, [this](CheckOutcome outcome, const QString &words) {
        Q_EMIT answered(m_current, outcome, words);
    });
    connect(m_acts, &CheckActs::takenBack, this, [this] { Q_EMIT takenBack(m_current); });
    connect(m_acts, &CheckActs::pauseWanted, this, &Checklist::goToPause);
    connect(m_acts, &CheckActs::opened, this, [this] { m_reveal.start(); });
    connect(m_acts, &CheckActs::left, this, &Checklist::focusCurrent);
}

void Checklist::lay(const Playbook &playbook)
{
    m_book = playbook;
    m_chosen.clear();
    m_acts->hide();
    m_column->removeWidget(m_acts);
    m_column->removeWidget(m_bookmark);
    qDeleteAll(m_rows);
    qDeleteAll(m_heads);
    m_rows.clear();
    m_heads.clear();
    delete m_column->takeAt(0); // the stretch
    for (int line = 0; line < m_lines.size(); ++line) {
        const RunLine &one = m_lines.at(line);
        if (const int section = one.section; section == m_heads.size()) {
            auto *head = new SectionHead;
            head->setObjectName(QStringLiteral("section-%1").arg(section + 1));
            connect(head, &SectionHead::clicked, this, [this, section] {
                m_chosen.insert(section, !isFolded(section));
                fold();
            });
            m_heads.append(head);
            m_column->addWidget(head);
        }
        RunRow *row = one.check.pause ? static_cast<RunRow *>(new PauseRow) : new CheckRow;
        row->setObjectName(QStringLiteral("check-") + one.check.id);
        connect(row, &RunRow::pressedAt, this, [this, line](bool box) { press(line, box); });
        m_rows.append(row);
        m_column->addWidget(row);
    }
    m_column->addStretch(1);
    settleDensity();
}

void Checklist::setRows(Rows rows)
{
    m_rowsWish = rows;
    settleDensity();
    fold();
}

void Checklist::settleDensity()
{
    const bool compact = m_rowsWish == Rows::Compact || window()->height() < u(roomForTallRows);
    for (RunRow *row : std::as_const(m_rows))
        row->setCompact(compact);
    for (SectionHead *head : std::as_const(m_heads))
        head->setCompact(compact);
}

bool Checklist::isFolded(int section) const
{
    return m_chosen.value(section, m_heads.at(section)->isFolded());
}

int Checklist::heightUnfolded() const
{
    const int width = m_scroll->viewport()->width();
    int height = m_acts->sizeHint().height();
    for (const SectionHead *head : m_heads)
        height += head->sizeHint().height();
    for (const RunRow *row : m_rows)
        height += row->heightForWidth(width);
    return height;
}

/// What is done gives its place to what is not, where there is not enough for both.
void Checklist::fold()
{
    const bool tight = heightUnfolded() > m_scroll->viewport()->height();
    for (int section = 0; section < m_heads.size(); ++section) {
        const bool here = m_current >= 0 && m_lines.at(m_current).section == section;
        const bool byItself = tight && !here && progressOf(m_lines, section).isComplete();
        m_heads.at(section)->setFolded(m_chosen.value(section, byItself));
    }
    for (int line = 0; line < m_rows.size(); ++line)
        setShown(m_rows.at(line), !m_heads.at(m_lines.at(line).section)->isFolded());
    const bool shown = m_current >= 0 && !m_heads.at(m_lines.at(m_current).section)->isFolded();
    setShown(m_acts, shown);
    setShown(m_bookmark, shown && !m_bookmark->text().isEmpty());
}

void Checklist::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    settleDensity();
    fold();
    m_reveal.start();
}

void Checklist::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_rows.isEmpty())
        retell();
}

} // namespace muster
