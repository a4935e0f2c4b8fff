#include "views/timeline/quickentry.h"

#include "models/core/text.h"
#include "views/shared/boxes.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/icons.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/pillgroup.h"
#include "views/timeline/entrywords.h"
#include "views/timeline/quickfield.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

namespace muster {

QuickEntry::QuickEntry(QWidget *parent)
    : QWidget(parent)
    , m_now([] { return SystemClock().nowUs(); })
    , m_column(columnOn(this, 2))
    , m_failure(new InlineMessage)
    , m_number(new QLabel)
    , m_kinds(new PillGroup(PillGroup::Look::Plain))
    , m_kindBox(new QComboBox)
    , m_field(new QuickField)
    , m_log(new QPushButton)
    , m_when(new QPushButton)
    , m_time(new QLineEdit)
    , m_audience(new QPushButton)
    , m_audiences(new QMenu(this))
    , m_preview(new ElidingLabel({}, Type::Secondary, Tone::Secondary))
{
    build();
    connectParts();
    retranslate();
    follow();
}

QString QuickEntry::text() const { return m_field->toPlainText(); }

QString QuickEntry::draftKey() const { return QStringLiteral("entry/") + m_incident.toString(); }

QString QuickEntry::kindKey() const { return QStringLiteral("kind/") + m_incident.toString(); }

void QuickEntry::setIncident(const Id &incident, const QString &number)
{
    m_number->setText(number);
    m_field->setAccessibleName(tr("New entry in %1").arg(number));
    setEnabled(!incident.isNull());
    if (incident == m_incident)
        return;
    m_incident = incident;
    m_restoring = true;
    clear();
    m_restoring = false;
    restore();
}

void QuickEntry::setZone(const Zone &zone)
{
    m_zone = zone;
    follow();
}

void QuickEntry::setTongue(const Tongue &tongue)
{
    m_tongue = tongue;
    retranslate();
    follow();
}

void QuickEntry::setPeople(const QStringList &people)
{
    m_people = people;
    m_field->setPeople(people);
    follow();
}

void QuickEntry::setPerson(const QString &person)
{
    m_person = person;
    follow();
}

void QuickEntry::setDrafts(const Drafts &drafts)
{
    m_drafts = drafts;
    if (text().isEmpty())
        restore();
}

/// Words and kind as they were left.
void QuickEntry::restore()
{
    if (m_incident.isNull())
        return follow();
    m_restoring = true;
    m_field->setPlainText(m_drafts.of(draftKey()));
    m_field->moveCursor(QTextCursor::End);
    chooseKind(fromKey<Kind>(m_drafts.of(kindKey())).value_or(Kind::Note));
    m_restoring = false;
}

void QuickEntry::keepKind()
{
    if (m_restoring || m_incident.isNull())
        return;
    const Kind kind = chosenKind();
    m_drafts.keep(kindKey(), kind == Kind::Note ? QString() : keyOf(kind));
}

void QuickEntry::setClock(std::function<qint64()> nowUs) { m_now = std::move(nowUs); }

void QuickEntry::setKeys(const QString &here, const QString &when)
{
    m_keys = here;
    m_whenKeys = when;
    retranslate();
    follow();
}

Kind QuickEntry::chosenKind() const { return fromKey<Kind>(m_kinds->chosen()).value_or(Kind::Note); }

void QuickEntry::chooseKind(Kind kind)
{
    const QSignalBlocker quietPills(m_kinds), quietBox(m_kindBox);
    m_kinds->choose(keyOf(kind));
    m_kindBox->setCurrentIndex(m_kindBox->findData(keyOf(kind)));
    keepKind();
    follow();
}

void QuickEntry::chooseAudience(Audience audience)
{
    m_whom = audience;
    follow();
}

void QuickEntry::focusText() { m_field->setFocus(Qt::ShortcutFocusReason); }

void QuickEntry::focusTime()
{
    m_time->show();
    showSecond(true);
    m_time->setFocus(Qt::ShortcutFocusReason);
    m_time->selectAll();
}

void QuickEntry::typed()
{
    if (!m_restoring && !m_incident.isNull())
        m_drafts.keep(draftKey(), text());
    follow();
}

/// What would be written now, from the words, the pills and the fields; what is typed into the words wins.
Result<LogEntry> QuickEntry::entry() const
{
    const qint64 now = m_now();
    const QuickLine line = readQuickLine(text(), m_zone, now, m_people);
    LogEntry out;
    out.incident = m_incident;
    out.text = line.text;
    out.kind = line.kind.value_or(chosenKind());
    out.audience = m_whom;
    out.said.by = line.by;
    out.said.at = line.at;
    if (const QString time = m_time->text().trimmed(); !line.at && !m_time->isHidden() && !time.isEmpty()) {
        if (const auto stamp = parseStampIn(time, m_zone)) {
            out.said.at = *stamp;
        } else {
            MUSTER_TRY_ASSIGN(out.said.at, parseMoment(time, m_zone, now));
        }
    }
    return out;
}

QString QuickEntry::preview() const
{
    const Result<LogEntry> wanted = entry();
    if (!wanted)
        return m_tongue(wanted.error().what);
    const qint64 now = m_now();
    QStringList facts;
    if (const auto at = wanted->said.at)
        facts.append(m_zone.sameDay(*at, now) ? m_zone.clock(*at) : m_zone.dateAndClock(*at));
    else
        facts.append(tr("now, %1").arg(m_zone.clock(now)));
    facts.append(m_tongue(labelOf(wanted->kind)));
    const QString by = wanted->said.by.isEmpty() ? m_person : wanted->said.by;
    if (!by.isEmpty())
        facts.append(oneLine(by));
    facts.append(m_tongue(labelOf(wanted->audience)));
    return tr("Will be logged as %1").arg(facts.join(QStringLiteral("  ·  ")));
}

void QuickEntry::follow()
{
    const bool words = !text().trimmed().isEmpty();
    m_field->setPlaceholderText(placeholder());
    m_log->setEnabled(words && !m_incident.isNull());
    showSecond(m_tall || isInside() || words || !m_time->isHidden());
    m_audience->setText(m_tongue(labelOf(m_whom)));
    m_audience->setIcon(icon(iconOf(m_whom)));
    m_audience->setAccessibleName(tr("For whom: %1").arg(m_audience->text()));
    const Result<LogEntry> wanted = entry();
    const bool given = wanted && wanted->said.at;
    m_when->setText(given ? tr("Happened %1").arg(m_zone.clock(*wanted->said.at)) : tr("Happened now"));
    const QString hint =
        m_tall ? tr("@name says who, -5m says when")
               : tr("Enter logs it, Shift+Enter begins a new line. @name says who, -5m or 14:20 says when.");
    m_preview->setText(words ? preview() : hint);
    m_preview->setAccessibleName(m_preview->text());
}

bool QuickEntry::isInside() const
{
    const auto hasFocus = [](const QWidget *part) { return part->hasFocus(); };
    const QWidget *const parts[] = {m_field, m_when, m_time, m_audience};
    return std::any_of(std::begin(parts), std::end(parts), hasFocus);
}

/// When it happened, for whom, and what would be written.
void QuickEntry::showSecond(bool show)
{
    setShown(m_when, show && m_time->isHidden());
    setShown(m_audience, show);
    setShown(m_preview, show);
}

void QuickEntry::submit()
{
    if (!m_log->isEnabled() || !m_dispatch)
        return;
    const Result<LogEntry> wanted = entry();
    if (!wanted)
        return fail(wanted.error());
    const Result<Outcome> outcome = m_dispatch(*wanted);
    if (!outcome)
        return fail(outcome.error());
    clear();
    if (!outcome->events.isEmpty())
        Q_EMIT logged(outcome->events.constFirst().id);
    focusText();
}

void QuickEntry::clear()
{
    m_failure->hide();
    m_time->clear();
    m_time->hide();
    m_whom = Audience::Internal;
    m_field->clear();
    chooseKind(Kind::Note);
}

void QuickEntry::fail(const Error &error)
{
    m_failure->say(InlineMessage::Kind::Failure, m_tongue(error.what));
    m_failure->show();
}

} // namespace muster
