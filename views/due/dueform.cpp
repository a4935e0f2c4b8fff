#include "views/due/dueform.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/inlinemessage.h"
#include "views/words/words.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace muster {

namespace {

/// In the order of the box; the update is promised elsewhere.
constexpr DueKind kinds[] = {DueKind::ReturnTimer, DueKind::FollowUp, DueKind::Answer, DueKind::CallBack};

} // namespace

DueForm::DueForm(QWidget *parent)
    : QWidget(parent)
    , m_title(newLabel({}, Type::SectionHead))
    , m_wordsLabel(newLabel({}, Type::Label, Tone::Secondary))
    , m_ownerLabel(newLabel({}, Type::Label, Tone::Secondary))
    , m_timeLabel(newLabel({}, Type::Label, Tone::Secondary))
    , m_moment(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_kind(new QComboBox)
    , m_owner(new QComboBox)
    , m_words(new QLineEdit)
    , m_time(new QLineEdit)
    , m_failure(new InlineMessage)
    , m_submit(new QPushButton)
    , m_cancel(new QPushButton)
{
    build();
    dress();
    connect(m_submit, &QPushButton::clicked, this, &DueForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &DueForm::givenUp);
    for (QLineEdit *field : {m_words, m_time, m_owner->lineEdit()}) {
        connect(field, &QLineEdit::returnPressed, this, &DueForm::submit);
        connect(field, &QLineEdit::textChanged, this, &DueForm::remember);
    }
    connect(m_time, &QLineEdit::textChanged, this, &DueForm::preview);
}

void DueForm::build()
{
    m_kind->setObjectName(QStringLiteral("dueKind"));
    m_words->setObjectName(QStringLiteral("dueWords"));
    m_owner->setObjectName(QStringLiteral("dueOwner"));
    m_time->setObjectName(QStringLiteral("dueTime"));
    m_failure->setObjectName(QStringLiteral("dueFailure"));
    m_submit->setObjectName(QStringLiteral("dueSubmit"));
    m_cancel->setObjectName(QStringLiteral("dueCancel"));
    setLook(m_submit, ButtonLook::Primary);
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_owner->setMinimumContentsLength(8);
    m_moment->setWordWrap(true);
    m_failure->hide();
    auto *column = columnOn(this, 8);
    auto *head = newRow(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_kind);
    column->addLayout(head);
    auto *fields = newGrid(4);
    fields->setHorizontalSpacing(u(12));
    const auto put = [fields](QLabel *label, QWidget *field, int row, int at, int span) {
        label->setBuddy(field);
        fields->addWidget(label, row, at, 1, span);
        fields->addWidget(field, row + 1, at, 1, span);
    };
    put(m_wordsLabel, m_words, 0, 0, 2);
    put(m_timeLabel, m_time, 2, 0, 1);
    put(m_ownerLabel, m_owner, 2, 1, 1);
    fields->addWidget(m_moment, 4, 0, 1, 2);
    for (const int at : {0, 1})
        fields->setColumnStretch(at, 1);
    column->addLayout(fields);
    column->addWidget(m_failure);
    auto *buttons = newRow(8);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    column->addSpacing(u(2));
    column->addLayout(buttons);
}

void DueForm::setPeople(const QStringList &people)
{
    if (people == m_people)
        return;
    m_people = people;
    m_filling = true;
    const QString typed = m_owner->currentText();
    m_owner->clear();
    m_owner->addItems(people);
    m_owner->setEditText(typed);
    m_filling = false;
}

QString DueForm::draftKey(const char *field) const
{
    const QString what = m_act == Act::Set ? m_incident.toString() : m_item.event.toString();
    return QStringLiteral("due/%1/%2/%3")
        .arg(what, QString::number(static_cast<int>(m_act)), QLatin1String(field));
}

void DueForm::remember()
{
    if (m_filling || m_incident.isNull())
        return;
    m_drafts.keep(draftKey("words"), m_words->text());
    m_drafts.keep(draftKey("time"), m_time->text());
    if (m_act == Act::Set)
        m_drafts.keep(draftKey("owner"), m_words->text().isEmpty() ? QString() : m_owner->currentText());
}

void DueForm::begin(Act act, const Id &incident, const DueItem &item, qint64 nowUs)
{
    m_filling = true;
    m_act = act;
    m_incident = incident;
    m_item = item;
    m_now = nowUs;
    m_words->setText(m_drafts.of(draftKey("words")));
    m_time->setText(m_drafts.of(draftKey("time")));
    const QString owner = act == Act::Set ? m_drafts.of(draftKey("owner")) : QString();
    m_owner->setEditText(owner.isEmpty() ? item.owner : owner);
    m_filling = false;
    m_failure->hide();
    dress();
    preview();
    (act == Act::Move || act == Act::Snooze ? m_time : m_words)->setFocus(Qt::ShortcutFocusReason);
}

void DueForm::dress()
{
    const bool sets = m_act == Act::Set, closes = m_act == Act::Close, snoozes = m_act == Act::Snooze;
    const QString about = m_item.text.isEmpty() ? spoken(labelOf(m_item.kind)) : m_item.text;
    m_title->setText(sets     ? tr("Set a timer")
                     : closes ? tr("Done: %1").arg(about)
                     : snoozes
                         ? tr("The time of an update stays, since it was promised. Remind the room again:")
                         : tr("Another time for: %1").arg(about));
    m_title->setWordWrap(true);
    const int kept = m_kind->currentIndex();
    m_kind->clear();
    for (const DueKind kind : kinds)
        m_kind->addItem(spoken(labelOf(kind)), static_cast<int>(kind));
    m_kind->setCurrentIndex(qMax(0, kept));
    m_kind->setAccessibleName(tr("Kind"));
    m_wordsLabel->setText(sets     ? tr("What is due")
                          : closes ? tr("What came of it, can stay empty")
                                   : tr("Reason"));
    m_timeLabel->setText(snoozes ? tr("Remind again at") : tr("By when"));
    m_ownerLabel->setText(tr("Who has it"));
    m_time->setPlaceholderText(tr("14:40 or 20m"));
    m_submit->setText(sets      ? tr("Set timer")
                      : closes  ? tr("Mark as done")
                      : snoozes ? tr("Put off")
                                : tr("Move"));
    m_cancel->setText(tr("Cancel"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_kind, m_ownerLabel, m_owner})
        part->setVisible(sets);
    for (QWidget *part : std::initializer_list<QWidget *>{m_timeLabel, m_time, m_moment})
        part->setVisible(!closes);
    for (QLabel *label : {m_wordsLabel, m_timeLabel, m_ownerLabel})
        label->buddy()->setAccessibleName(label->text());
}

void DueForm::preview()
{
    const Result<qint64> at = parseMomentAhead(m_time->text(), m_zone, m_now);
    m_moment->setText(
        at ? tr("%1, in %2", "time with zone, how long from now")
                 .arg(momentWords(*at, m_now, m_zone) + u' ' + m_zone.label(*at), lastingWords(*at - m_now))
           : QString(u' '));
}

Result<Command> DueForm::command() const
{
    if (m_act == Act::Close)
        return Command(CloseDue{m_incident, m_item.event, m_words->text(), {}});
    MUSTER_TRY_ASSIGN(const qint64 at, parseMomentAhead(m_time->text(), m_zone, m_now));
    if (m_act == Act::Move)
        return Command(MoveDue{m_incident, m_item.event, at, m_words->text(), {}});
    if (m_act == Act::Snooze)
        return Command(SnoozeUpdate{m_incident, m_item.event, at, m_words->text(), {}});
    return Command(SetDue{m_incident,
                          static_cast<DueKind>(m_kind->currentData().toInt()),
                          m_words->text(),
                          m_owner->currentText().trimmed(),
                          at,
                          {}});
}

void DueForm::submit()
{
    const Result<Command> wanted = command();
    const Result<Outcome> outcome = wanted ? m_dispatch(*wanted) : Result<Outcome>(wanted.error());
    if (!outcome) {
        m_failure->say(InlineMessage::Kind::Failure, spoken(outcome.error().what));
        return m_failure->show();
    }
    m_words->clear();
    m_time->clear();
    Q_EMIT done();
}

void DueForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT givenUp();
    else
        QWidget::keyPressEvent(event);
}

void DueForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        dress();
}

} // namespace muster
