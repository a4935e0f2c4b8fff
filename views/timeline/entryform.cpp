#include "views/timeline/entryform.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/inlinemessage.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace muster {

EntryForm::EntryForm(QWidget *parent)
    : QWidget(parent)
    , m_title(newLabel({}, Type::SectionHead))
    , m_sentence(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_words(new QPlainTextEdit)
    , m_time(new QLineEdit)
    , m_moment(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_audience(new QComboBox)
    , m_reasonLabel(newLabel({}, Type::Label, Tone::Secondary))
    , m_reason(new QLineEdit)
    , m_failure(new InlineMessage)
    , m_cancel(new QPushButton)
    , m_submit(new QPushButton)
{
    build();
    connect(m_submit, &QPushButton::clicked, this, &EntryForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &EntryForm::givenUp);
    connect(m_reason, &QLineEdit::returnPressed, this, &EntryForm::submit);
    connect(m_time, &QLineEdit::returnPressed, this, &EntryForm::submit);
    connect(m_words, &QPlainTextEdit::textChanged, this, &EntryForm::remember);
    connect(m_reason, &QLineEdit::textChanged, this, &EntryForm::remember);
    connect(m_time, &QLineEdit::textChanged, this, &EntryForm::previewMoment);
}

void EntryForm::build()
{
    m_words->setObjectName(QStringLiteral("formWords"));
    m_time->setObjectName(QStringLiteral("formTime"));
    m_audience->setObjectName(QStringLiteral("formAudience"));
    m_reason->setObjectName(QStringLiteral("formReason"));
    m_failure->setObjectName(QStringLiteral("formFailure"));
    m_cancel->setObjectName(QStringLiteral("formCancel"));
    m_submit->setObjectName(QStringLiteral("formSubmit"));
    m_sentence->setWordWrap(true);
    m_words->setTabChangesFocus(true);
    m_words->installEventFilter(this);
    m_reasonLabel->setBuddy(m_reason);

    auto *column = columnOn(this, 8);
    for (QWidget *part : QList<QWidget *>{m_title, m_sentence, m_words, m_time, m_moment, m_audience,
                                          m_reasonLabel, m_reason, m_failure})
        column->addWidget(part);
    auto *buttons = newRow(8);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
}

QString EntryForm::draftKey(const char *field) const
{
    return QStringLiteral("form/%1/%2/%3")
        .arg(m_entry.id.toString(), QString::number(static_cast<int>(m_act)), QLatin1String(field));
}

void EntryForm::remember()
{
    if (m_entry.id.isNull())
        return;
    // What the entry says anyway is no draft.
    const bool moving = m_act == Act::Move;
    const QString typed = moving ? m_time->text() : m_words->toPlainText();
    const QString given = moving ? m_zone.clockSeconds(m_entry.occurred) : m_entry.text;
    m_drafts.keep(draftKey("words"), typed == given ? QString() : typed);
    m_drafts.keep(draftKey("reason"), m_reason->text());
}

void EntryForm::forget()
{
    m_drafts.keep(draftKey("words"), {});
    m_drafts.keep(draftKey("reason"), {});
}

void EntryForm::begin(Act act, const Entry &entry, qint64 nowUs)
{
    m_act = act;
    m_entry = entry;
    const QString typed = m_drafts.of(draftKey("words")), reason = m_drafts.of(draftKey("reason"));
    m_entry = {}; // filling the fields is not typing
    m_words->setPlainText(!typed.isEmpty() && act == Act::Correct ? typed : entry.text);
    m_words->moveCursor(QTextCursor::End);
    m_now = nowUs;
    m_time->setText(act != Act::Move  ? QString()
                    : typed.isEmpty() ? m_zone.clockSeconds(entry.occurred)
                                      : typed);
    m_reason->setText(reason);
    m_audience->clear();
    for (const Term<Audience> &term : terms<Audience>())
        m_audience->addItem(m_tongue(labelOf(term.value)), static_cast<int>(term.value));
    m_audience->setCurrentIndex(static_cast<int>(entry.audience));
    m_entry = entry;
    m_failure->hide();
    dress();
    previewMoment();
    QWidget *first = m_reason;
    if (act == Act::Correct)
        first = m_words;
    else if (act == Act::Move)
        first = m_time;
    else if (act == Act::Audience)
        first = m_audience;
    first->setFocus(Qt::ShortcutFocusReason);
    if (act == Act::Move)
        m_time->selectAll();
}

EntryForm::Face EntryForm::face() const
{
    switch (m_act) {
    case Act::Correct:
        return {tr("Correct this entry"), tr("The old words stay in the record, struck."),
                tr("Correct entry")};
    case Act::Move:
        return {tr("Move in time"), tr("When did it really happen? 14:20, -5m, or date and time."),
                tr("Move entry")};
    case Act::Strike:
        return {tr("Strike this entry"), tr("It stays to be seen, struck through, with the reason."),
                tr("Strike entry")};
    case Act::Audience:
        return {tr("Who may read this"), tr("Customer exports hold public entries only."),
                tr("Set audience")};
    case Act::Erase:
        return {tr("Erase the words"),
                tr("The words go for ever: from this file, its search and its backups. That there was an "
                   "entry, "
                   "when and by whom, stays. Copies already exported or merged elsewhere are not reached."),
                tr("Erase words")};
    }
    return {};
}

void EntryForm::dress()
{
    const Face words = face();
    m_title->setText(words.title);
    m_sentence->setText(words.sentence);
    m_submit->setText(words.verb);
    m_cancel->setText(tr("Cancel"));
    m_reasonLabel->setText(m_act == Act::Erase ? tr("Reason (stays in the record)") : tr("Reason"));
    m_words->setAccessibleName(tr("Corrected words"));
    m_time->setAccessibleName(tr("Happened at"));
    m_audience->setAccessibleName(tr("Audience"));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_words->setVisible(m_act == Act::Correct);
    m_words->setFixedHeight(m_words->fontMetrics().lineSpacing() * 5 + u(16));
    m_time->setVisible(m_act == Act::Move);
    m_moment->setVisible(m_act == Act::Move);
    m_audience->setVisible(m_act == Act::Audience);
    m_reasonLabel->setVisible(m_act != Act::Audience);
    m_reason->setVisible(m_act != Act::Audience);
    setLook(m_submit, m_act == Act::Erase ? ButtonLook::Danger : ButtonLook::Primary);
}

void EntryForm::previewMoment()
{
    remember();
    if (m_act != Act::Move)
        return;
    Result<qint64> at = parseMoment(m_time->text(), m_zone, m_now);
    if (const auto stamp = parseStampIn(m_time->text(), m_zone); !at && stamp)
        at = *stamp;
    m_moment->setText(at ? tr("Will stand at %1").arg(m_zone.dateAndClock(*at) + u' ' + m_zone.label(*at))
                         : QString(u' '));
}

Result<Command> EntryForm::command() const
{
    const QString reason = m_reason->text();
    switch (m_act) {
    case Act::Correct:
        return Command(Correct{m_entry.incident, m_entry.id, m_words->toPlainText(), {}, reason, {}});
    case Act::Move: {
        if (const auto stamp = parseStampIn(m_time->text(), m_zone))
            return Command(Correct{m_entry.incident, m_entry.id, {}, *stamp, reason, {}});
        MUSTER_TRY_ASSIGN(const qint64 at, parseMoment(m_time->text(), m_zone, m_now));
        return Command(Correct{m_entry.incident, m_entry.id, {}, at, reason, {}});
    }
    case Act::Strike: return Command(Withdraw{m_entry.incident, m_entry.id, reason, {}, true});
    case Act::Audience:
        return Command(SetAudience{
            m_entry.incident, m_entry.id, static_cast<Audience>(m_audience->currentData().toInt()), {}});
    case Act::Erase: break;
    }
    return Command(Erase{m_entry.incident, m_entry.id, reason, {}});
}

void EntryForm::submit()
{
    const Result<Command> wanted = command();
    if (!wanted)
        return fail(wanted.error());
    if (!m_dispatch)
        return;
    const Entry entry = m_entry;
    const Result<Outcome> outcome = m_dispatch(*wanted);
    if (!outcome)
        return fail(outcome.error());
    forget();
    m_entry = {};
    Id now = entry.id;
    for (const Event &event : outcome->events) {
        if (replaces(event.type))
            now = event.id;
    }
    Q_EMIT done(now, *outcome);
}

void EntryForm::fail(const Error &error)
{
    m_failure->say(InlineMessage::Kind::Failure, m_tongue(error.what));
    m_failure->show();
}

void EntryForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT givenUp();
    else
        QWidget::keyPressEvent(event);
}

void EntryForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        dress();
}

bool EntryForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            submit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace muster
