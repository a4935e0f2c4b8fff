#include "views/communicate/checksbar.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/icons.h"
#include "views/words/words.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace muster {

namespace {

/// How many are named in the bar, and of those that are well in a narrow one, where they take one line; the
/// others are in its tool tip.
constexpr qsizetype wellShown = 4, wellInNarrow = 2, wrongShown = 3;

} // namespace

ChecksBar::ChecksBar(QWidget *parent)
    : Card(parent)
    , m_well(newLabel({}, Type::Body, Tone::Ok))
    , m_wrong(newLabel({}, Type::Body, Tone::Sev2))
    , m_show(new QPushButton)
    , m_save(new QPushButton)
    , m_plain(new QPushButton)
    , m_copy(new QPushButton)
    , m_ways(new QMenu(this))
    , m_mail(m_ways->addAction({}, this, &ChecksBar::mailWanted))
    , m_review(m_ways->addAction({}, this, &ChecksBar::reviewWanted))
    , m_site(m_ways->addAction({}, this, &ChecksBar::siteWanted))
    , m_template(m_ways->addAction({}, this, &ChecksBar::templateWanted))
    , m_sending(m_ways->addAction({}, this, &ChecksBar::sendingWanted))
{
    setObjectName(QStringLiteral("checksBar"));
    m_well->setObjectName(QStringLiteral("checksWell"));
    m_wrong->setObjectName(QStringLiteral("checksWrong"));
    m_show->setObjectName(QStringLiteral("showFault"));
    setLook(m_show, ButtonLook::Flat);
    m_save->setObjectName(QStringLiteral("saveAs"));
    m_plain->setObjectName(QStringLiteral("copyPlain"));
    m_copy->setObjectName(QStringLiteral("copyText"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    setKeyHint(m_copy, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C).toString(QKeySequence::NativeText));
    for (QLabel *words : {m_well, m_wrong})
        words->setWordWrap(true);
    setMargins(body(), 16, 10, 16, 10);
    auto *row = newRow(8);
    auto *found = newColumn(4);
    found->addStretch(1);
    found->addWidget(m_wrong);
    found->addWidget(m_well);
    found->addStretch(1);
    row->addLayout(found, 1);
    row->addWidget(m_show);
    row->addWidget(m_save);
    row->addWidget(m_plain);
    row->addWidget(m_copy);
    body()->addLayout(row);
    connect(m_save, &QPushButton::clicked, this,
            [this] { m_ways->popup(m_save->mapToGlobal(QPoint(0, -m_ways->sizeHint().height()))); });
    connect(m_copy, &QPushButton::clicked, this, &ChecksBar::copied);
    connect(m_show, &QPushButton::clicked, this, &ChecksBar::showFirst);
    connect(m_plain, &QPushButton::clicked, this, &ChecksBar::copiedPlain);
    retell();
}

void ChecksBar::shorten(QStringList &lines, qsizetype most)
{
    const qsizetype more = lines.size() - most;
    if (more <= 1)
        return;
    lines = lines.first(most);
    lines.append(tr("and %n more", nullptr, static_cast<int>(more)).replace(u' ', QChar::Nbsp));
}

/// The first fault that is somewhere to be seen.
const Finding *ChecksBar::firstToShow() const
{
    const auto it = std::find_if(m_findings.cbegin(), m_findings.cend(), [](const Finding &one) {
        return !one.ok && (one.start >= 0 || one.id == QLatin1String("languages"));
    });
    return it == m_findings.cend() ? nullptr : &*it;
}

void ChecksBar::showFirst()
{
    const Finding *first = firstToShow();
    if (first && first->start >= 0)
        Q_EMIT located(first->start, first->end);
    else if (first)
        Q_EMIT bothWanted();
}

void ChecksBar::tell(const QList<Finding> &findings)
{
    m_findings = findings;
    QStringList well, wrong;
    const auto together = [](QString words) {
        return words.replace(u' ', QChar::Nbsp);
    }; // a line ends between two
    for (const Finding &one : findings)
        one.ok ? well.append(together(QStringLiteral("✓  ") + spoken(one.message)))
               : wrong.append(QStringLiteral("▲ ") + spoken(one.message));
    const qsizetype faults = wrong.size();
    m_well->setToolTip(well.join(u'\n'));
    m_wrong->setToolTip(wrong.join(u'\n'));
    shorten(well, m_narrow ? wellInNarrow : wellShown);
    shorten(wrong, wrongShown);
    m_well->setText(well.join(QStringLiteral("    ")));
    m_wrong->setText(wrong.join(u'\n'));
    setShown(m_well, !well.isEmpty());
    setShown(m_wrong, !wrong.isEmpty());
    const Finding *first = firstToShow();
    setShown(m_show, first != nullptr);
    m_show->setToolTip(first && first->start < 0 ? tr("Opens both languages side by side")
                                                 : tr("Selects the words in the message"));
    setAccessibleName(faults == 0 ? tr("All checks are well")
                                  : tr("%n checks found something", nullptr, static_cast<int>(faults)));
}

void ChecksBar::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool narrow = width() < u(1100);
    if (std::exchange(m_narrow, narrow) != narrow)
        tell(QList<Finding>(m_findings));
}

void ChecksBar::retell()
{
    m_save->setText(tr("Save…"));
    m_mail->setText(tr("As a mail draft…"));
    m_review->setText(tr("For approval, sentences numbered…"));
    m_site->setText(tr("Status page to upload…"));
    m_template->setText(tr("As our own &template…"));
    m_sending->setText(tr("Set up sending…"));
    m_show->setText(tr("Show it"));
    m_plain->setText(tr("Copy plain"));
    m_plain->setToolTip(tr("Plain text alone"));
    m_copy->setText(tr("Copy text"));
    m_copy->setToolTip(tr("Formatted text, Markdown and plain text in one"));
    m_copy->setAccessibleName(m_copy->text());
    tell(m_findings);
}

} // namespace muster
