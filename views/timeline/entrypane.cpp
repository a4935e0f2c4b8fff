#include "views/timeline/entrypane.h"

#include "models/core/text.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/icons.h"
#include "views/shared/inlinemessage.h"
#include "views/timeline/entrywords.h"
#include "views/timeline/factrows.h"
#include "views/timeline/otherbox.h"
#include "views/timeline/taglabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace muster {

EntryPane::EntryPane(QWidget *parent)
    : QWidget(parent)
    , m_kind(newLabel({}, Type::PaneTitle))
    , m_close(new QToolButton)
    , m_struckTag(new TagLabel)
    , m_audienceTag(new TagLabel)
    , m_text(newLabel({}, Type::Body))
    , m_other(new OtherBox)
    , m_rows(new FactRows(82))
    , m_historyHead(newLabel({}, Type::SecondaryBold))
    , m_history(new FactRows(82))
    , m_scroll(new QScrollArea)
    , m_failure(new InlineMessage)
    , m_form(new EntryForm)
    , m_actions(new QWidget)
    , m_undo(new QPushButton)
    , m_correct(new QPushButton)
    , m_copy(new QPushButton)
    , m_more(new QPushButton)
    , m_menu(new QMenu(this))
{
    build();
    buildActions();
    retranslate();
    connect(m_close, &QToolButton::clicked, this, &EntryPane::closed);
    connect(m_other, &OtherBox::wanted, this, &EntryPane::entryWanted);
    connect(m_form, &EntryForm::givenUp, this, &EntryPane::endForm);
    connect(m_form, &EntryForm::done, this, [this](const Id &entry) {
        endForm();
        Q_EMIT done(entry);
    });
}

void EntryPane::build()
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(QStringLiteral("entryText"));
    m_close->setObjectName(QStringLiteral("entryClose"));
    m_form->setObjectName(QStringLiteral("entryForm"));
    m_failure->setObjectName(QStringLiteral("entryFailure"));

    auto *content = new QWidget;
    auto *body = columnOn(content, 12);
    setMargins(body, 0, 0, 8, 0);
    auto *tags = newRow(8);
    tags->addWidget(m_struckTag);
    tags->addWidget(m_audienceTag);
    tags->addStretch(1);
    body->addLayout(tags);
    body->addWidget(m_text);
    body->addWidget(m_other);
    body->addWidget(m_rows);
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    body->addWidget(line);
    body->addWidget(m_historyHead);
    body->addWidget(m_history);
    body->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto *column = columnOn(this, 10);
    auto *head = newRow(8);
    head->addWidget(m_kind, 1);
    head->addWidget(m_close);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_failure);
    column->addWidget(m_form);
    column->addWidget(m_actions);
    m_failure->hide();
    m_form->hide();
}

void EntryPane::buildActions()
{
    m_close->setIcon(icon(QStringLiteral("close")));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_undo->setObjectName(QStringLiteral("entryUndo"));
    m_correct->setObjectName(QStringLiteral("entryCorrect"));
    m_copy->setObjectName(QStringLiteral("entryCopy"));
    m_more->setObjectName(QStringLiteral("entryMore"));
    auto *row = rowOn(m_actions, 8);
    for (QPushButton *button : {m_undo, m_correct, m_copy, m_more})
        row->addWidget(button);
    row->addStretch(1);
    for (const Act act : {Act::Move, Act::Strike, Act::Audience, Act::Erase}) {
        if (act == Act::Erase)
            m_menu->addSeparator();
        m_acts[static_cast<int>(act)] = m_menu->addAction(QString(), this, [this, act] { start(act); });
    }
    m_acts[static_cast<int>(Act::Move)]->setIcon(icon(QStringLiteral("clock")));
    m_acts[static_cast<int>(Act::Strike)]->setIcon(icon(QStringLiteral("strike")));
    m_acts[static_cast<int>(Act::Audience)]->setIcon(icon(QStringLiteral("users")));
    m_acts[static_cast<int>(Act::Erase)]->setIcon(icon(QStringLiteral("erase")));
    connect(m_undo, &QPushButton::clicked, this, &EntryPane::undoStrike);
    connect(m_correct, &QPushButton::clicked, this, [this] { start(Act::Correct); });
    connect(m_copy, &QPushButton::clicked, this, &EntryPane::copyWithTime);
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, -m_menu->sizeHint().height()))); });
}

void EntryPane::retranslate()
{
    m_close->setText(tr("Close the details"));
    m_close->setToolTip(m_close->text());
    m_undo->setText(tr("Undo strike"));
    m_correct->setText(tr("Correct…"));
    m_copy->setText(tr("Copy with time"));
    m_more->setToolTip(tr("More that can be done with this entry"));
    m_more->setAccessibleName(m_more->toolTip());
    m_historyHead->setText(tr("History"));
    m_acts[static_cast<int>(Act::Move)]->setText(tr("Move in time…"));
    m_acts[static_cast<int>(Act::Strike)]->setText(tr("Strike…"));
    m_acts[static_cast<int>(Act::Audience)]->setText(tr("Audience…"));
    m_acts[static_cast<int>(Act::Erase)]->setText(tr("Erase words…"));
    if (!m_entry.id.isNull())
        tell(m_entry, m_place, m_of);
}

void EntryPane::setDispatch(const Dispatch &dispatch)
{
    m_dispatch = dispatch;
    m_form->setDispatch(dispatch);
}

void EntryPane::setZone(const Zone &zone)
{
    m_zone = zone;
    m_form->setZone(zone);
    retranslate();
}

void EntryPane::setTongue(const Tongue &tongue)
{
    m_tongue = tongue;
    m_form->setTongue(tongue);
    retranslate();
}

void EntryPane::tell(const Entry &entry, int place, int of)
{
    if (entry.id != m_entry.id) {
        m_form->hide();
        m_actions->show();
        m_failure->hide();
        m_scroll->ensureVisible(0, 0);
    }
    m_entry = entry;
    m_place = place;
    m_of = of;
    tellHead();
    tellOther();
    tellFacts();
    tellHistory();
    tellActions();
}

void EntryPane::tellHead()
{
    m_kind->setText(m_tongue(labelOf(m_entry.kind)));
    setInk(m_kind, toneOf(m_entry.kind));
    m_struckTag->setVisible(m_entry.struck || m_entry.erased);
    m_struckTag->setWords(m_entry.erased                 ? tr("Erased")
                          : m_entry.correctedBy.isNull() ? tr("Struck")
                                                         : tr("Corrected"));
    m_audienceTag->setWords(m_tongue(labelOf(m_entry.audience)), iconOf(m_entry.audience));
    m_text->setText(shownText(sentence(m_entry, m_tongue)));
    QFont font = typeFont(Type::Body);
    font.setStrikeOut(m_entry.struck && !m_entry.erased);
    m_text->setFont(font);
    setInk(m_text, m_entry.struck || m_entry.erased ? Tone::Tertiary : Tone::Text);
}

void EntryPane::tellOther()
{
    const auto find = [this](const Id &id) {
        return m_facts ? m_facts->entry(id).value_or(Entry()) : Entry();
    };
    const bool corrected = !m_entry.correctedBy.isNull();
    const Entry other = find(corrected ? m_entry.correctedBy : m_entry.corrects);
    m_other->setVisible(!other.id.isNull());
    const QString words = shownText(sentence(other, m_tongue), 600), by = oneLine(other.by);
    if (corrected)
        m_other->tell(Tone::Ok, tr("Corrected %1 by %2").arg(m_zone.clock(other.notedAt), by), words,
                      tr("Go to correction"), other.id);
    else
        m_other->tell(Tone::Secondary, tr("Corrects %1 by %2").arg(m_zone.clock(other.occurred), by), words,
                      tr("Go to the old entry"), other.id);
}

void EntryPane::tellFacts()
{
    const auto moment = [this](qint64 at) -> QString {
        return m_zone.date(at) + u' ' + m_zone.clockSeconds(at) + u' ' + m_zone.label(at);
    };
    QString source = m_tongue(labelOf(m_entry.via));
    if (!m_entry.recordedBy.isEmpty() && m_entry.recordedBy != m_entry.by)
        source = tr("typed by %1, %2").arg(oneLine(m_entry.recordedBy), source);
    if (!source.isEmpty())
        source[0] = source.at(0).toUpper();
    const qint64 noted = recordedUs(m_entry.recorded);
    m_rows->setFacts({{tr("By"), oneLine(m_entry.by)},
                      {tr("Reason"), oneLine(m_entry.struck ? m_entry.struckReason : m_entry.reason)},
                      {tr("Happened"), moment(m_entry.occurred)},
                      {tr("Noted"), m_entry.late() || m_entry.via == Via::Import ? moment(noted) : QString()},
                      {tr("Entry"), m_place > 0 ? tr("%1 of %2").arg(m_place).arg(m_of) : QString()},
                      {tr("Source"), source}});
}

void EntryPane::tellHistory()
{
    const History history = m_facts ? m_facts->history(m_entry.id) : History();
    m_strike = history.strike;
    QList<FactRows::Fact> facts;
    for (const HistoryLine &line : history.lines) {
        const QString what = oneLine(m_tongue(line.what));
        facts.append({m_zone.clockSeconds(line.at),
                      line.reason.isEmpty() ? what : tr("%1: %2").arg(what, oneLine(line.reason))});
    }
    m_history->setFacts(facts);
    m_historyHead->setVisible(!facts.isEmpty());
}

void EntryPane::tellActions()
{
    const bool stands = !m_entry.struck && !m_entry.erased;
    m_undo->setVisible(m_entry.struck && !m_entry.erased && !m_strike.isNull());
    m_correct->setVisible(stands);
    m_correct->setEnabled(isLogged(m_entry.kind));
    m_correct->setToolTip(
        isLogged(m_entry.kind)
            ? QString()
            : tr("Only logged entries can be reworded; strike this one, or do the act again."));
    m_acts[static_cast<int>(Act::Move)]->setEnabled(stands);
    m_acts[static_cast<int>(Act::Strike)]->setEnabled(stands);
    m_acts[static_cast<int>(Act::Erase)]->setEnabled(!m_entry.erased);
}

void EntryPane::forget()
{
    m_entry = {};
    m_form->hide();
    m_actions->show();
}

void EntryPane::focusFirst()
{
    for (QPushButton *button : {m_undo, m_correct, m_copy}) {
        if (button->isVisibleTo(m_actions) && button->isEnabled())
            return button->setFocus(Qt::TabFocusReason);
    }
}

bool EntryPane::isEditing() const { return m_form->isVisibleTo(this); }

void EntryPane::start(Act act)
{
    if (m_entry.id.isNull() || !m_facts)
        return;
    if (m_entry.erased)
        return fail(tr("The words of this entry were erased; there is nothing left to change."));
    if (m_entry.struck && act != Act::Audience && act != Act::Erase)
        return fail(tr("This entry is struck. Undo the strike first, or change the newer entry."));
    if (act == Act::Correct && !isLogged(m_entry.kind))
        return fail(tr("Only logged entries can be reworded. Strike this one, or do the act again."));
    m_failure->hide();
    m_actions->hide();
    m_form->show();
    m_form->begin(act, m_entry, m_facts->now());
}

void EntryPane::endForm()
{
    m_form->hide();
    m_actions->show();
    Q_EMIT leftToList();
}

void EntryPane::fail(const QString &sentence)
{
    m_failure->say(InlineMessage::Kind::Failure, sentence);
    m_failure->show();
}

void EntryPane::undoStrike()
{
    if (m_strike.isNull() || !m_dispatch)
        return;
    const Id entry = m_entry.id;
    const Result<Outcome> outcome = m_dispatch(Withdraw{m_entry.incident, m_strike, {}, {}});
    if (!outcome)
        return fail(m_tongue(outcome.error().what));
    m_failure->hide();
    Q_EMIT done(entry);
}

void EntryPane::copyWithTime()
{
    const QString when = m_zone.dateAndClock(m_entry.occurred) + u' ' + m_zone.label(m_entry.occurred);
    QGuiApplication::clipboard()->setText(
        tr("%1 %2, %3: %4", "time, kind, who, words")
            .arg(when, m_tongue(labelOf(m_entry.kind)), m_entry.by, sentence(m_entry, m_tongue)));
}

void EntryPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leftToList();
    else
        QWidget::keyPressEvent(event);
}

void EntryPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ApplicationFontChange && !m_entry.id.isNull())
        tellHead();
}

} // namespace muster
