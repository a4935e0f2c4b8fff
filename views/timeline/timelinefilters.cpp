#include "views/timeline/timelinefilters.h"

#include "models/core/text.h"
#include "views/shared/boxes.h"
#include "views/shared/countpill.h"
#include "views/shared/dress.h"
#include "views/timeline/entrywords.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace muster {

namespace {

constexpr int typingPause = 80; // ms

/// What people look for first, first: where there is no room for all, the last ones go into the menu.
int rankOf(Kind kind)
{
    constexpr Kind order[] = {Kind::Decision, Kind::Action,   Kind::Observation, Kind::Update,
                              Kind::Call,     Kind::FollowUp, Kind::Note};
    const auto *at = std::find(std::begin(order), std::end(order), kind);
    return static_cast<int>(at - std::begin(order)) + (at == std::end(order) ? static_cast<int>(kind) : 0);
}

QComboBox *newChoice(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return box;
}

} // namespace

TimelineFilters::TimelineFilters(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_person(newChoice(QStringLiteral("timelinePerson")))
    , m_audience(newChoice(QStringLiteral("timelineAudience")))
    , m_pills(new PillGroup(PillGroup::Look::Outlined))
    , m_more(new CountPill)
    , m_rest(new QMenu(this))
{
    build();
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &TimelineFilters::changed);
    connect(m_person, &QComboBox::currentIndexChanged, this, &TimelineFilters::changed);
    connect(m_audience, &QComboBox::currentIndexChanged, this, &TimelineFilters::changed);
    connect(m_pills, &PillGroup::chosenChanged, this, &TimelineFilters::chooseKind);
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_rest->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    retranslate();
}

void TimelineFilters::build()
{
    m_search->setObjectName(QStringLiteral("timelineSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    setFieldIcon(m_search, QStringLiteral("search"));
    m_pills->setObjectName(QStringLiteral("timelineKinds"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);

    auto *column = columnOn(this, 10);
    auto *row = newRow(8);
    row->addWidget(m_search, 3);
    row->addWidget(m_person, 1);
    row->addWidget(m_audience, 1);
    column->addLayout(row);
    auto *kinds = newRow(6);
    kinds->addWidget(m_pills);
    kinds->addWidget(m_more);
    kinds->addStretch(1);
    column->addLayout(kinds);
    m_more->setObjectName(QStringLiteral("timelineMoreKinds"));
    m_more->hide();
}

void TimelineFilters::setTongue(const Tongue &tongue)
{
    m_tongue = tongue;
    retranslate();
}

void TimelineFilters::retranslate()
{
    m_search->setPlaceholderText(
        m_searchKeys.isEmpty() ? tr("Search entries") : tr("Search entries   %1", "keys").arg(m_searchKeys));
    m_search->setAccessibleName(tr("Search entries"));
    m_person->setAccessibleName(tr("Entries of whom"));
    m_audience->setAccessibleName(tr("Entries for whom"));
    m_pills->setAccessibleName(tr("Kinds of entries"));
    m_more->setToolTip(tr("More kinds of entries"));
    if (m_person->count() > 0)
        m_person->setItemText(0, tr("Everyone"));
    fillAudiences();
    fillKinds();
}

void TimelineFilters::fillAudiences()
{
    const QSignalBlocker quiet(m_audience);
    const QVariant chosen = m_audience->currentData();
    m_audience->clear();
    m_audience->addItem(tr("All audiences"), QString());
    for (const Term<Audience> &term : terms<Audience>())
        m_audience->addItem(m_tongue(labelOf(term.value)), QString::fromLatin1(term.key));
    m_audience->setCurrentIndex(qMax(0, m_audience->findData(chosen)));
}

void TimelineFilters::fillKinds()
{
    qint64 total = 0;
    for (const auto &kind : std::as_const(m_kinds))
        total += kind.second;
    m_all = {{QString(), tr("All"), Tone::Accent, static_cast<int>(total), false, {}}};
    bool known = m_kind.isEmpty();
    for (const auto &[kind, count] : std::as_const(m_kinds)) {
        m_all.append({keyOf(kind), m_tongue(labelOf(kind)), toneOf(kind), static_cast<int>(count), true, {}});
        known = known || keyOf(kind) == m_kind;
    }
    if (!known)
        m_kind.clear();
    m_shown.clear();
    fit();
}

int TimelineFilters::widthOf(const Pill &pill) const
{
    const QFont font = typeFont(Type::SecondaryBold);
    return QFontMetrics(font).horizontalAdvance(pill.words + QString::number(pill.count)) + u(24 + 6 + 6) +
           (pill.dot ? u(13) : 0);
}

/// Shows the kinds there is room for, the chosen one among them; the rest stand in a menu.
void TimelineFilters::fit()
{
    int whole = 0;
    for (const Pill &pill : std::as_const(m_all))
        whole += widthOf(pill);
    const int room = whole <= width() ? width() : width() - m_more->sizeHint().width() - u(8);
    int used = 0;
    for (const Pill &pill : std::as_const(m_all))
        used += pill.key == m_kind ? widthOf(pill) : 0;
    QList<Pill> shown, rest;
    for (const Pill &pill : std::as_const(m_all)) {
        const bool fits = pill.key == m_kind || used + widthOf(pill) <= room || shown.isEmpty();
        used += pill.key == m_kind ? 0 : widthOf(pill);
        (fits ? shown : rest).append(pill);
    }
    QStringList keys;
    for (const Pill &pill : std::as_const(shown))
        keys.append(pill.key + u' ');
    m_more->setVisible(!rest.isEmpty());
    int entries = 0;
    for (const Pill &pill : std::as_const(rest))
        entries += pill.count;
    m_more->setWords(tr("More"), entries);
    m_rest->clear();
    for (const Pill &pill : std::as_const(rest))
        m_rest->addAction(tr("%1, %2", "kind of entry, how many").arg(pill.words).arg(pill.count), this,
                          [this, key = pill.key] { chooseKind(key); });
    if (keys == m_shown)
        return;
    m_shown = keys;
    const QSignalBlocker quiet(m_pills);
    m_pills->setPills(shown);
    m_pills->choose(m_kind);
}

void TimelineFilters::offer(const TimelineFacts &facts)
{
    const QStringList people = facts.people();
    if (m_person->count() == 0 || people != m_people) {
        const QSignalBlocker quiet(m_person);
        const QString chosen = m_person->currentData().toString();
        m_people = people;
        m_person->clear();
        m_person->addItem(tr("Everyone"), QString());
        for (const QString &person : people)
            m_person->addItem(shownText(person, 60), person);
        m_person->setCurrentIndex(qMax(0, m_person->findData(chosen)));
    }
    auto kinds = facts.kinds();
    std::sort(kinds.begin(), kinds.end(),
              [](const auto &a, const auto &b) { return rankOf(a.first) < rankOf(b.first); });
    const auto sameKinds = [&] {
        return std::equal(kinds.cbegin(), kinds.cend(), m_kinds.cbegin(), m_kinds.cend(),
                          [](const auto &a, const auto &b) { return a.first == b.first; });
    };
    const bool rebuild = !sameKinds();
    const bool changedCounts = kinds != m_kinds;
    m_kinds = kinds;
    if (rebuild) {
        fillKinds();
    } else if (changedCounts) {
        const QStringList shown = m_shown;
        fillKinds();
        m_shown = shown;
        for (const Pill &pill : std::as_const(m_all))
            m_pills->setCount(pill.key, pill.count);
    }
}

void TimelineFilters::chooseKind(const QString &key)
{
    if (key == m_kind)
        return;
    m_kind = key;
    fit();
    const QSignalBlocker quiet(m_pills);
    m_pills->choose(key);
    Q_EMIT changed();
}

EntryQuery TimelineFilters::narrowed(EntryQuery query) const
{
    query.search = m_search->text().trimmed();
    query.person = m_person->currentData().toString();
    query.kinds.clear();
    query.audiences.clear();
    if (const auto kind = fromKey<Kind>(m_kind))
        query.kinds.append(*kind);
    if (const auto audience = fromKey<Audience>(m_audience->currentData().toString()))
        query.audiences.append(*audience);
    return query;
}

bool TimelineFilters::isNarrowing() const
{
    return !m_search->text().trimmed().isEmpty() || !m_kind.isEmpty() || m_person->currentIndex() > 0 ||
           m_audience->currentIndex() > 0;
}

void TimelineFilters::clear()
{
    {
        const QSignalBlocker search(m_search), person(m_person), audience(m_audience), pills(m_pills);
        m_search->clear();
        m_person->setCurrentIndex(0);
        m_audience->setCurrentIndex(0);
        m_kind.clear();
        m_pills->choose(QString());
    }
    m_typing.stop();
    fit();
    Q_EMIT changed();
}

void TimelineFilters::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TimelineFilters::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TimelineFilters::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool TimelineFilters::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            Q_EMIT done();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace muster
