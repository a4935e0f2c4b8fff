// How the restore page is put together, dressed and kept in shape.

#include "views/restore/checklist.h"
#include "views/restore/playbookchooser.h"
#include "views/restore/progressstrip.h"
#include "views/restore/restorepage.h"
#include "views/shared/boxes.h"
#include "views/shared/card.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/emptystate.h"
#include "views/shared/icons.h"
#include "views/shared/inlinemessage.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedLayout>

namespace muster {

RestorePage::RestorePage(QWidget *parent)
    : IncidentPage(parent)
    , m_title(new ElidingLabel({}, Type::PageTitle))
    , m_facts(new ElidingLabel({}, Type::Body, Tone::Secondary))
    , m_print(new QPushButton)
    , m_change(new QPushButton)
    , m_progress(new ProgressStrip)
    , m_failure(new InlineMessage)
    , m_empty(new EmptyState(QStringLiteral("restore"), {}))
    , m_chooser(new PlaybookChooser)
    , m_list(new Checklist)
{
    setObjectName(QStringLiteral("restorePage"));
    build();
    wire();
    retranslate();
}

void RestorePage::build()
{
    m_facts->setObjectName(QStringLiteral("restoreFacts"));
    m_print->setObjectName(QStringLiteral("printPlaybook"));
    m_print->setIcon(icon(QStringLiteral("print")));
    m_change->setObjectName(QStringLiteral("changePlaybook"));
    m_failure->setObjectName(QStringLiteral("restoreFailure"));
    m_empty->button()->setObjectName(QStringLiteral("choosePlaybook"));
    auto *page = columnOn(this, 12);
    setPageMargins(page);
    // The facts have the whole width, below the buttons: this page is narrower by what stands beside it.
    auto *head = newColumn(2);
    auto *first = newRow(8);
    first->addWidget(m_title, 1);
    first->addWidget(m_print);
    first->addWidget(m_change);
    head->addLayout(first);
    head->addWidget(m_facts);
    page->addLayout(head);
    page->addWidget(m_failure);
    m_failure->hide();
    page->addWidget(m_progress);
    auto *empty = new Card;
    empty->body()->addWidget(m_empty);
    auto *chooser = new QWidget;
    auto *column = columnOn(chooser, 0);
    column->addWidget(m_chooser);
    column->addStretch(1);
    auto *work = new QWidget;
    m_stack = new QStackedLayout(work); // in the order of Face
    m_stack->addWidget(empty);
    m_stack->addWidget(chooser);
    m_stack->addWidget(m_list);
    page->addWidget(work, 1);
    m_progress->hide();
    m_print->hide();
    m_change->hide();
}

void RestorePage::wire()
{
    connect(m_empty, &EmptyState::pressed, this, &RestorePage::open);
    connect(m_print, &QPushButton::clicked, this, &RestorePage::print);
    connect(m_change, &QPushButton::clicked, this, &RestorePage::open);
    connect(m_chooser, &PlaybookChooser::chosen, this, &RestorePage::start);
    connect(m_chooser, &PlaybookChooser::cancelled, this, [this] {
        m_choosing = false;
        retell();
        focusWork();
    });
    connect(m_list, &Checklist::answered, this, &RestorePage::answer);
    connect(m_list, &Checklist::takenBack, this, &RestorePage::takeBack);
}

void RestorePage::retranslate()
{
    m_title->setText(tr("Restore service"));
    m_print->setText(tr("Print…"));
    m_change->setText(tr("Change playbook"));
    m_empty->setWords(
        tr("No playbook is run yet. It says what to do first, who answers, and how you see that it is done."),
        tr("Choose a playbook"));
    setAccessibleName(m_title->text());
    tellHeader();
}

void RestorePage::showEvent(QShowEvent *event)
{
    IncidentPage::showEvent(event);
    // What it was told last is as old as its last time on show.
    if (m_wasHidden)
        m_returning = true;
    else
        touch();
}

void RestorePage::hideEvent(QHideEvent *event)
{
    IncidentPage::hideEvent(event);
    m_wasHidden = true;
    leave();
}

bool RestorePage::event(QEvent *event)
{
    // Coming back to the window is coming back to the page.
    if (event->type() == QEvent::WindowActivate)
        touch();
    else if (event->type() == QEvent::WindowDeactivate)
        leave();
    return IncidentPage::event(event);
}

void RestorePage::changeEvent(QEvent *event)
{
    IncidentPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace muster
