// How the quick entry bar is put together, dressed and kept in shape.

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/icons.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/pillgroup.h"
#include "views/timeline/entrywords.h"
#include "views/timeline/quickentry.h"
#include "views/timeline/quickfield.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

#include <memory>

namespace muster {

namespace {

constexpr Kind byHand[] = {Kind::Note,        Kind::Action, Kind::Decision,
                           Kind::Observation, Kind::Call,   Kind::FollowUp};
/// The field keeps at least this width beside the pills, in units.
constexpr qreal roomForWords = 240;

} // namespace

void QuickEntry::build()
{
    m_failure->setObjectName(QStringLiteral("quickFailure"));
    m_kinds->setObjectName(QStringLiteral("quickKinds"));
    m_kindBox->setObjectName(QStringLiteral("quickKind"));
    m_field->setObjectName(QStringLiteral("quickText"));
    m_log->setObjectName(QStringLiteral("quickLog"));
    m_when->setObjectName(QStringLiteral("quickWhen"));
    m_time->setObjectName(QStringLiteral("quickTime"));
    m_audience->setObjectName(QStringLiteral("quickAudience"));
    m_preview->setObjectName(QStringLiteral("quickPreview"));
    m_number->setTextFormat(Qt::PlainText);
    setType(m_number, Type::Strong);
    setLook(m_log, ButtonLook::Primary);
    setMainAction(m_log);
    for (QPushButton *button : {m_when, m_audience}) {
        setLook(button, ButtonLook::Flat);
        setType(button, Type::Secondary);
    }
    m_when->setIcon(icon(QStringLiteral("clock")));

    m_failure->hide();
    m_time->hide();
    m_kindBox->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (QWidget *part : std::initializer_list<QWidget *>{m_failure, m_number, m_kinds, m_kindBox, m_field,
                                                          m_log, m_preview, m_when, m_time, m_audience})
        part->setParent(this); // in the order of the Tab key, whatever the shape
    lay();
}

/// The parts stay, and with them focus and words; only what holds them in place is made anew.
void QuickEntry::lay()
{
    while (const std::unique_ptr<QLayoutItem> item{m_column->takeAt(0)}) {
    }
    m_column->addWidget(m_failure);
    m_tall ? layTall() : layBar();
}

void QuickEntry::layBar()
{
    setMargins(m_column, 24, 8, 24, 8);
    m_column->setSpacing(u(2));
    auto *upper = newRow(10);
    upper->addWidget(m_number, 0, Qt::AlignVCenter);
    upper->addWidget(m_kinds, 0, Qt::AlignVCenter);
    upper->addWidget(m_kindBox, 0, Qt::AlignVCenter);
    upper->addWidget(m_field, 1, Qt::AlignVCenter);
    upper->addWidget(m_log, 0, Qt::AlignBottom);
    m_column->addLayout(upper);
    auto *lower = newRow(6);
    lower->addWidget(m_preview, 1);
    lower->addWidget(m_when);
    lower->addWidget(m_time);
    lower->addWidget(m_audience);
    m_column->addLayout(lower);
}

void QuickEntry::layTall()
{
    setMargins(m_column, 16, 8, 16, 12);
    m_column->setSpacing(u(6));
    auto *head = newRow(6);
    head->addWidget(m_number);
    head->addStretch(1);
    head->addWidget(m_when);
    head->addWidget(m_time);
    head->addWidget(m_audience);
    m_column->addLayout(head);
    m_column->addWidget(m_kinds);
    m_column->addWidget(m_kindBox);
    m_column->addWidget(m_field);
    auto *foot = newRow(10);
    foot->addWidget(m_preview, 1);
    foot->addWidget(m_log);
    m_column->addLayout(foot);
}

void QuickEntry::setTall(bool tall)
{
    if (std::exchange(m_tall, tall) == tall)
        return;
    lay();
    fit();
    follow();
    update();
}

void QuickEntry::connectParts()
{
    connect(m_field, &QuickField::textChanged, this, &QuickEntry::typed);
    connect(m_field, &QuickField::submitted, this, &QuickEntry::submit);
    connect(m_field, &QuickField::left, this, &QuickEntry::left);
    connect(m_field, &QuickField::focusChanged, this, &QuickEntry::follow, Qt::QueuedConnection);
    connect(m_log, &QPushButton::clicked, this, &QuickEntry::submit);
    connect(m_when, &QPushButton::clicked, this, &QuickEntry::focusTime);
    connect(m_time, &QLineEdit::textChanged, this, &QuickEntry::follow);
    connect(m_time, &QLineEdit::returnPressed, this, &QuickEntry::focusText);
    m_time->installEventFilter(this);
    connect(m_kinds, &PillGroup::chosenChanged, this, [this](const QString &key) {
        const QSignalBlocker quiet(m_kindBox);
        m_kindBox->setCurrentIndex(m_kindBox->findData(key));
        keepKind();
        follow();
    });
    connect(m_kindBox, &QComboBox::currentIndexChanged, this,
            [this] { m_kinds->choose(m_kindBox->currentData().toString()); });
    connect(m_audience, &QPushButton::clicked, this, [this] {
        m_audiences->popup(m_audience->mapToGlobal(QPoint(0, -m_audiences->sizeHint().height())));
    });
    for (int i = 0; i < int(std::size(byHand)); ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), this, {},
                                       {}, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, i] { chooseKind(byHand[i]); });
    }
}

void QuickEntry::retranslate()
{
    {
        const QSignalBlocker quietPills(m_kinds), quietBox(m_kindBox);
        const QString chosen = m_kinds->chosen();
        if (m_kinds->keys().isEmpty() || m_kindBox->itemText(0) != m_tongue(labelOf(Kind::Note))) {
            QList<Pill> pills;
            m_kindBox->clear();
            for (const Kind kind : byHand) {
                pills.append({keyOf(kind), m_tongue(labelOf(kind)), toneOf(kind), -1, false, {}});
                m_kindBox->addItem(pills.constLast().words, keyOf(kind));
            }
            m_kinds->setPills(pills);
            m_kindBox->setCurrentIndex(qMax(0, m_kindBox->findData(chosen)));
        }
    }
    m_field->setAccessibleName(tr("New entry in %1").arg(m_number->text()));
    m_kinds->setAccessibleName(tr("Kind of entry"));
    m_kindBox->setAccessibleName(tr("Kind of entry"));
    m_log->setText(tr("Log entry"));
    m_time->setPlaceholderText(tr("-5m or 14:20"));
    m_time->setAccessibleName(tr("Happened at"));
    m_when->setToolTip(m_whenKeys.isEmpty() ? tr("Say when it happened")
                                            : tr("Say when it happened (%1)").arg(m_whenKeys));
    m_audience->setToolTip(tr("Who may read it"));
    m_audiences->clear();
    for (const Term<Audience> &term : terms<Audience>())
        m_audiences->addAction(icon(iconOf(term.value)), m_tongue(labelOf(term.value)), this,
                               [this, audience = term.value] { chooseAudience(audience); });
    fit();
}

QString QuickEntry::placeholder() const
{
    switch (chosenKind()) {
    case Kind::Action: return tr("What was done, and what should it do?");
    case Kind::Decision: return tr("What was decided, and why?");
    case Kind::Observation: return tr("What was seen, and where?");
    case Kind::Call: return tr("Who was called, and what did they say?");
    case Kind::FollowUp: return tr("What must not be forgotten?");
    default: return m_keys.isEmpty() ? tr("What happened?") : tr("What happened?   %1", "keys").arg(m_keys);
    }
}

void QuickEntry::fit()
{
    const int beside = m_number->sizeHint().width() + m_log->sizeHint().width() + u(48 + 40 + roomForWords);
    const int room = width() - (m_tall ? u(32) : beside);
    m_kinds->setTight(false);
    if (m_kinds->sizeHint().width() > room)
        m_kinds->setTight(true);
    const bool pills = m_kinds->sizeHint().width() <= room;
    setShown(m_kinds, pills);
    setShown(m_kindBox, !pills);
    m_time->setFixedWidth(u(150));
}

void QuickEntry::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void QuickEntry::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void QuickEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    painter.fillRect(rect(), t.canvas);
    painter.fillRect(QRect(0, 0, width(), 1), t.border);
    if (m_tall)
        painter.fillRect(QRect(0, 0, 1, height()), t.border);
}

bool QuickEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_time && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_time->clear();
        m_time->hide();
        m_when->show();
        focusText();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace muster
