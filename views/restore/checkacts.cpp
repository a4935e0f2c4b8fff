#include "views/restore/checkacts.h"

#include "views/restore/readyticks.h"
#include "views/restore/reasonform.h"
#include "views/restore/runrow.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/inlinemessage.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace muster {

CheckActs::CheckActs(QWidget *parent)
    : QWidget(parent)
    , m_how(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_ticks(new ReadyTicks)
    , m_buttons(new QWidget)
    , m_first(newRow(8))
    , m_second(newRow(8))
    , m_main(new QPushButton)
    , m_skip(new QPushButton)
    , m_block(new QPushButton)
    , m_edit(new QPushButton)
    , m_override(new QPushButton)
    , m_hint(new ElidingLabel({}, Type::Secondary, Tone::Secondary))
    , m_form(new ReasonForm)
    , m_failure(new InlineMessage)
{
    build();
    wire();
    tellKeys();
}

void CheckActs::build()
{
    m_main->setObjectName(QStringLiteral("checkMain"));
    m_skip->setObjectName(QStringLiteral("checkNotApplicable"));
    m_block->setObjectName(QStringLiteral("checkBlocked"));
    m_edit->setObjectName(QStringLiteral("checkEdit"));
    m_override->setObjectName(QStringLiteral("checkOverride"));
    m_failure->setObjectName(QStringLiteral("checkFailure"));
    m_how->setWordWrap(true);
    setLook(m_edit, ButtonLook::Flat);
    auto *column = columnOn(this, 8);
    setMargins(column, rowInset, 0, 16, 12);
    column->addWidget(m_how);
    column->addWidget(m_ticks);
    auto *rows = columnOn(m_buttons, 6);
    rows->addLayout(m_first);
    rows->addLayout(m_second);
    m_buttons->setMinimumWidth(1); // the rows follow the room there is
    for (QPushButton *button : {m_main, m_skip, m_block, m_override, m_edit})
        m_first->addWidget(button);
    m_first->addWidget(m_hint, 1);
    m_first->addStretch();
    column->addWidget(m_buttons);
    column->addWidget(m_form);
    column->addWidget(m_failure);
    m_form->hide();
    m_failure->hide();
}

void CheckActs::wire()
{
    connect(m_main, &QPushButton::clicked, this, &CheckActs::actMain);
    connect(m_skip, &QPushButton::clicked, this, [this] { begin(CheckOutcome::NotApplicable); });
    connect(m_block, &QPushButton::clicked, this, [this] { begin(CheckOutcome::Blocked); });
    connect(m_edit, &QPushButton::clicked, this, [this] { begin(CheckOutcome::Done); });
    connect(m_override, &QPushButton::clicked, this, [this] { begin(CheckOutcome::Overridden); });
    connect(m_ticks, &ReadyTicks::changed, this, &CheckActs::tellPause);
    connect(m_form, &ReasonForm::submitted, this, &CheckActs::ask);
    connect(m_form, &ReasonForm::givenUp, this, [this] {
        closeForm();
        Q_EMIT left();
    });
}

void CheckActs::setDrafts(const Drafts &drafts)
{
    m_drafts = drafts;
    m_form->setDrafts(drafts);
    m_ticks->setDrafts(drafts);
}

void CheckActs::setSingleKeys(bool on)
{
    m_singleKeys = on;
    tellKeys();
}

void CheckActs::tellKeys()
{
    const std::pair<QPushButton *, const char *> letters[] = {
        {m_skip, "N"}, {m_block, "B"}, {m_edit, "E"}, {m_override, "O"}};
    for (const auto &[button, key] : letters)
        setKeyHint(button, m_singleKeys ? QString::fromLatin1(key) : QString());
    setKeyHint(m_main, tr("Space", "the key"));
}

/// What does not fit beside the others stands below them.
void CheckActs::fit()
{
    int wide = 0;
    for (const QPushButton *button : {m_main, m_skip, m_block, m_override, m_edit})
        wide += button->isHidden() ? 0 : button->sizeHint().width() + u(8);
    const int room = m_buttons->width();
    const bool hintFits = wide + m_hint->sizeHint().width() <= room;
    for (QHBoxLayout *row : {m_first, m_second}) {
        row->removeWidget(m_edit);
        row->removeWidget(m_hint);
    }
    const auto put = [this](QWidget *part, bool beside, int stretch) {
        QHBoxLayout *row = beside ? m_first : m_second;
        row->insertWidget(row->count() - (beside ? 1 : 0), part, stretch); // before what fills the row
    };
    put(m_edit, wide <= room + u(8), 0);
    put(m_hint, hintFits, 1);
    m_hint->setAlignment((hintFits ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString CheckActs::place() const { return m_run.toString() + u'/' + m_line.check.id; }

CheckActs::Face CheckActs::face() const
{
    if (m_line.isSettled())
        return Face::Settled;
    if (!m_line.behind.isEmpty())
        return Face::Waits;
    return m_line.check.pause ? Face::Pause : Face::Check;
}

void CheckActs::tell(const RunLine &line, const Id &run, const QMap<Role, QString> &names)
{
    const bool other = run != m_run || line.check.id != m_line.check.id;
    const bool changed = other || line.answer != m_line.answer || line.behind != m_line.behind;
    m_line = line;
    m_run = run;
    if (changed) {
        closeForm();
        m_failure->hide();
    }
    if (line.check.pause && other)
        m_ticks->tell(place(), line.check.roles, names);
    retell();
}

void CheckActs::retell()
{
    const Face now = face();
    m_how->setText(m_line.check.how);
    setShown(m_how, !m_line.check.how.isEmpty());
    setShown(m_ticks, now == Face::Pause);
    for (QPushButton *button : {m_skip, m_block, m_edit})
        setShown(button, now == Face::Check);
    setShown(m_override, now == Face::Pause);
    setLook(m_main, now == Face::Check || now == Face::Pause ? ButtonLook::Primary : ButtonLook::Outline);
    m_skip->setText(tr("Not applicable"));
    m_block->setText(tr("Blocked"));
    m_edit->setText(tr("Other response"));
    m_override->setText(tr("Go on without all"));
    m_main->setEnabled(true);
    switch (now) {
    case Face::Check:
        m_main->setText(tr("Confirm"));
        m_hint->setText(tr("Read aloud, wait for the answer."));
        break;
    case Face::Waits:
        m_main->setText(tr("Go to the pause point"));
        m_hint->setText(tr("Waits for: %1").arg(m_line.behind));
        break;
    case Face::Pause: tellPause(); break;
    case Face::Settled:
        m_main->setText(tr("Undo"));
        m_hint->setText({});
        break;
    }
    tellKeys();
    setShown(m_hint, !m_hint->text().isEmpty());
    fit();
}

void CheckActs::tellPause()
{
    if (face() != Face::Pause)
        return;
    m_main->setText(tr("All are ready"));
    m_main->setEnabled(m_ticks->allReady());
    m_hint->setText(tr("%1 of %2 ready").arg(m_ticks->readyCount()).arg(m_ticks->count()));
    fit();
}

void CheckActs::begin(CheckOutcome outcome)
{
    const Face now = face();
    const bool fits = outcome == CheckOutcome::Overridden ? now == Face::Pause : now == Face::Check;
    if (!fits)
        return;
    m_failure->hide();
    m_buttons->hide();
    m_form->begin(outcome, place(), outcome == CheckOutcome::Done ? m_line.check.response : QString());
    Q_EMIT opened();
}

bool CheckActs::isTyping() const { return m_form->isVisibleTo(this); }

void CheckActs::closeForm()
{
    m_form->hide();
    setShown(m_buttons, true);
}

void CheckActs::actMain()
{
    switch (face()) {
    case Face::Check: ask(CheckOutcome::Done, m_line.check.response); break;
    case Face::Waits: Q_EMIT pauseWanted(); break;
    case Face::Settled: Q_EMIT takenBack(); break;
    case Face::Pause:
        if (m_ticks->allReady())
            ask(CheckOutcome::Ready, m_ticks->said().join(tr(", ", "between names")));
        else
            m_ticks->focusFirst();
        break;
    }
}

void CheckActs::fail(const QString &sentence)
{
    if (isTyping())
        return m_form->fail(sentence);
    m_failure->say(InlineMessage::Kind::Failure, sentence);
    m_failure->show();
}

void CheckActs::ask(CheckOutcome outcome, const QString &words)
{
    m_asked = place();
    Q_EMIT answered(outcome, words);
}

void CheckActs::accept()
{
    // The answer has reached the list already, which may be one line further by now.
    m_form->forget(m_asked);
    m_ticks->forget(m_asked);
    if (m_asked == place())
        closeForm();
}

void CheckActs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    painter.fillRect(rect(), t.accentSoft);
    painter.fillRect(QRect(0, 0, u(t.highContrast() ? 6 : 3), height()), t.accent);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
}

void CheckActs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CheckActs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

} // namespace muster
