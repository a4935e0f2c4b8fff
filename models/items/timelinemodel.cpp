#include "models/items/timelinemodel.h"

#include "models/core/text.h"

namespace muster {

namespace {

/// Up to this many lines the whole order is read at once; above, the newest page first.
constexpr qint64 atOnce = 512;
constexpr qint64 firstPage = 128;
/// What is painted of one text.
constexpr int shownUnits = 512;

bool isFiltered(const EntryQuery &query)
{
    return !query.search.trimmed().isEmpty() || !query.kinds.isEmpty() || !query.audiences.isEmpty() ||
           !query.person.isEmpty() || query.from || query.to;
}

} // namespace

TimelineModel::TimelineModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_entries(session)
{
    m_later.setSingleShot(true);
    m_later.setInterval(30); // after the first paint
    connect(&m_later, &QTimer::timeout, this, &TimelineModel::complete);
    connect(&session, &Session::appended, this, &TimelineModel::take);
}

void TimelineModel::show(const EntryQuery &query)
{
    const bool sameIncident = query.incident == m_query.incident;
    const EntryQuery before = std::exchange(m_query, query);
    m_query.limit = -1;
    m_query.newestFirst = false;
    Result<Order> order = load();
    if (!order) {
        m_query = before;
        Q_EMIT failed(order.error());
        return;
    }
    if (sameIncident && m_unknown == 0 && order->unknown == 0)
        become(std::move(*order));
    else
        replace(std::move(*order));
    if (m_unknown > 0)
        m_later.start();
    else
        Q_EMIT completed();
}

void TimelineModel::setTongue(const Tongue &tongue)
{
    m_tongue = tongue;
    tellAll({Qt::DisplayRole, Qt::AccessibleTextRole});
}

void TimelineModel::setZone(const Zone &zone)
{
    m_zone = zone;
    tellAll({Qt::AccessibleTextRole, DayStartRole});
}

void TimelineModel::tellAll(const QList<int> &roles)
{
    if (!m_order.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), roles);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::optional<Entry> entry = entryAt(index.row());
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole: return words(*entry);
    case Qt::AccessibleTextRole: return spoken(*entry);
    case EntryRole: return QVariant::fromValue(*entry);
    case DayStartRole: return startsDay(index.row(), *entry);
    case CorrectsAtRole: return correctsAt(*entry);
    default: return {};
    }
}

std::optional<Entry> TimelineModel::entryAt(int row) const
{
    if (row < 0 || row >= m_order.size() || (row < m_unknown && !fill()))
        return std::nullopt;
    const Entry *entry = m_entries.at(m_order, row);
    return entry ? std::optional(*entry) : std::nullopt;
}

QModelIndex TimelineModel::indexOf(const Id &id) const
{
    if (id.isNull())
        return {};
    const Result<std::optional<Entry>> entry = m_session.entry(id);
    if (!entry || !*entry)
        return {};
    const auto find = [&] { return m_order.lastIndexOf((*entry)->seq); };
    qsizetype row = find();
    if (row < 0 && m_unknown > 0 && fill())
        row = find();
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

/// One line: sent updates by their number, everything else as it reads.
QString TimelineModel::words(const Entry &entry) const
{
    QString line = oneLine(elided(sentence(entry, m_tongue, m_zone), shownUnits));
    if (entry.kind != Kind::Update || entry.erased)
        return line;
    const QList<SentUpdate> sent = m_session.state(entry.incident).value_or({}).updates;
    for (qsizetype i = 0; i < sent.size(); ++i) {
        if (sent.at(i).id == entry.id)
            return m_tongue(say(QT_TRANSLATE_NOOP("Muster", "#%1: “%2”"), QString::number(i + 1), line));
    }
    return line;
}

QString TimelineModel::spoken(const Entry &entry) const
{
    QStringList facts{m_zone.clock(entry.occurred) + u' ' + m_tongue(labelOf(entry.kind))};
    if (!entry.by.isEmpty())
        facts.append(oneLine(elided(entry.by, 200)));
    facts.append(m_tongue(labelOf(entry.audience)));
    if (entry.struck)
        facts.append(m_tongue(say(QT_TRANSLATE_NOOP("Muster", "struck"))));
    if (entry.late())
        facts.append(
            m_tongue(say(QT_TRANSLATE_NOOP("Muster", "noted %1"), m_zone.clock(recordedUs(entry.recorded)))));
    return m_tongue(
        say(QT_TRANSLATE_NOOP("Muster", "%1: %2"), facts.join(QLatin1String(", ")), words(entry)));
}

bool TimelineModel::startsDay(int row, const Entry &entry) const
{
    if (row == 0)
        return true;
    const std::optional<Entry> before = entryAt(row - 1);
    return before && !m_zone.sameDay(before->occurred, entry.occurred);
}

qint64 TimelineModel::correctsAt(const Entry &entry) const
{
    if (entry.corrects.isNull())
        return 0;
    if (const auto known = m_correctsAt.constFind(entry.corrects); known != m_correctsAt.cend())
        return *known;
    const Result<std::optional<Entry>> old = m_session.entry(entry.corrects);
    const qint64 at = old && *old ? (*old)->occurred : 0;
    m_correctsAt.insert(entry.corrects, at);
    return at;
}

bool TimelineModel::matches(const Entry &entry) const
{
    // The journal decides, asked for this one moment only: the filter is written down once.
    EntryQuery one = m_query;
    if (one.from.value_or(entry.occurred) > entry.occurred ||
        one.to.value_or(entry.occurred) < entry.occurred)
        return false;
    one.from = one.to = entry.occurred;
    return m_session.rows(one).value_or({}).contains(entry.seq);
}

Result<QList<qint64>> TimelineModel::loadAll() const
{
    if (m_query.incident.isNull())
        return QList<qint64>();
    return m_session.rows(m_query);
}

Result<TimelineModel::Order> TimelineModel::load() const
{
    qint64 total = 0;
    if (!m_query.incident.isNull() && !isFiltered(m_query)) {
        MUSTER_TRY_ASSIGN(const QList<Journal::Count> counts, m_session.counts(m_query.incident));
        for (const Journal::Count &count : counts)
            total += count.n;
    }
    if (total <= atOnce) {
        MUSTER_TRY_ASSIGN(QList<qint64> rows, loadAll());
        return Order{std::move(rows), 0};
    }
    EntryQuery newest = m_query;
    newest.limit = firstPage;
    MUSTER_TRY_ASSIGN(const QList<qint64> tail, m_session.rows(newest));
    Order order;
    order.unknown = total - tail.size();
    order.rows = QList<qint64>(order.unknown, 0) + tail;
    return order;
}

} // namespace muster
