#include "views/restore/restorepage.h"

#include "models/playbook/shelf.h"
#include "views/restore/checklist.h"
#include "views/restore/playbookchooser.h"
#include "views/restore/progressstrip.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/emptystate.h"
#include "views/shared/inlinemessage.h"
#include "views/words/words.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedLayout>

namespace muster {

namespace {

/// After so long away somebody has lost the place.
constexpr qint64 longAway = 5 * minute;

enum Face { Empty, Choosing, Running };

/// When somebody last did something in this run.
qint64 lastAct(const PlaybookRun &run)
{
    qint64 last = run.startedAt;
    for (const CheckAnswer &answer : run.answers)
        last = qMax(last, answer.at);
    return last;
}

} // namespace

RailLine RestorePage::lineOf(const State &state)
{
    if (state.runs.isEmpty())
        return {tr("No playbook yet")};
    const PlaybookRun &run = state.runs.constLast();
    const Result<Playbook> book = readPlaybook(run.text.toUtf8());
    if (!book)
        return {run.title};
    Progress progress = progressOf(linesOf(*book, run));
    const auto mark = progress.isComplete() ? RailLine::Mark::Done : RailLine::Mark::None;
    if (progress.blocked > 0)
        progress.notApplicable = 0; // one of the two has room, and only this one asks for something
    if (progress.notApplicable > 0 && progress.counted() >= 10) // the shortest words that say it all
        return {tr("%1/%2 done, %3 not applicable")
                    .arg(QString::number(progress.done), QString::number(progress.counted()),
                         QString::number(progress.notApplicable)),
                mark};
    return {spoken(wordsOf(progress)), mark};
}

void RestorePage::setDrafts(const Drafts &drafts)
{
    IncidentPage::setDrafts(drafts);
    m_list->setDrafts(drafts);
}

void RestorePage::setSingleKeys(bool on) { m_list->setSingleKeys(on); }
void RestorePage::setRows(Rows rows) { m_list->setRows(rows); }

void RestorePage::setZone(const Zone &zone)
{
    IncidentPage::setZone(zone);
    m_list->setZone(zone);
    retell();
}

void RestorePage::setTongue(const Tongue &tongue)
{
    IncidentPage::setTongue(tongue);
    const auto playbooks = carriedPlaybooks(tongue.name());
    m_chooser->setPlaybooks(playbooks.value_or({}));
    m_chooser->fail(playbooks ? QString() : tongue(playbooks.error().what));
    retell();
}

void RestorePage::tell(const State &now, const QString &number)
{
    const bool other = now.incident != state().incident;
    IncidentPage::tell(now, number);
    if (other) {
        m_choosing = false;
        m_touched = 0;
        m_list->setBookmark({});
    }
    const bool begun = std::exchange(m_starting, false);
    if (begun)
        m_choosing = false;
    retell();
    if (begun)
        m_list->focusCurrent();
    if (other && isVisible())
        touch();
}

void RestorePage::tick(qint64 nowUs)
{
    IncidentPage::tick(nowUs);
    tellHeader(); // at midnight "started 23:50" was yesterday
    if (std::exchange(m_returning, false))
        touch();
}

void RestorePage::retell()
{
    const State &now = state();
    m_run = now.runs.isEmpty() ? std::nullopt : std::optional(now.runs.constLast());
    Result<Playbook> book = m_run ? readPlaybook(m_run->text.toUtf8()) : Result<Playbook>(Playbook());
    m_book = book.value_or({});
    m_failure->setVisible(!book);
    if (!book)
        m_failure->say(
            InlineMessage::Kind::Failure,
            tr("The copy of this playbook cannot be read; what was answered is in the timeline. %1")
                .arg(tongue()(book.error().what)));
    const bool running = m_run && book;
    if (running) {
        m_list->tell(m_book, *m_run, now.roles);
        m_progress->tell(progressOf(m_list->lines()));
        if (m_touched == 0)
            m_touched = lastAct(*m_run);
    }
    m_stack->setCurrentIndex(m_choosing ? Choosing : running ? Running : Empty);
    m_chooser->setMayCancel(running);
    m_progress->setVisible(running && !m_choosing);
    m_print->setVisible(running && !m_choosing);
    m_change->setVisible(m_run && !m_choosing);
    tellHeader();
}

void RestorePage::tellHeader()
{
    if (!m_run)
        return m_facts->setText(tr("A playbook leads the room through it, one check after the other."));
    const QString lead = state().roles.value(Role::TechLead);
    m_facts->setText(
        factLine({m_run->version.isEmpty()
                      ? tr("Playbook: %1").arg(m_run->title)
                      : tr("Playbook: %1 v%2", "title, version").arg(m_run->title, m_run->version),
                  lead.isEmpty() ? QString() : tr("led by %1").arg(lead),
                  tr("started %1").arg(momentWords(m_run->startedAt, now(), zone())),
                  m_book.approved.isEmpty() ? QString() : tr("approved %1").arg(m_book.approved)}));
}

void RestorePage::open()
{
    m_choosing = true;
    retell();
    m_chooser->focusChoice();
}

void RestorePage::start(const ShelvedPlaybook &playbook)
{
    StartPlaybook command;
    command.incident = state().incident;
    command.playbook = playbook.book.id;
    command.title = playbook.book.title;
    command.version = playbook.book.version;
    command.text = QString::fromUtf8(playbook.markdown);
    const Result<Outcome> outcome = dispatch()(command);
    if (!outcome)
        return m_chooser->fail(tongue()(outcome.error().what));
    m_chooser->fail({});
    m_list->setBookmark({});
    m_starting = true;
}

void RestorePage::answer(int line, CheckOutcome outcome, const QString &words)
{
    const RunLine &one = m_list->lines().at(line);
    if (const Result<> may = mayAnswer(one, outcome); !may)
        return m_list->fail(tongue()(may.error().what));
    AnswerCheck command;
    command.incident = state().incident;
    command.run = m_run->id;
    command.check = one.check.id;
    command.challenge = one.check.challenge;
    command.outcome = outcome;
    command.text = words;
    // The owner answers, whoever types it. Who goes on without all the others is at the keyboard.
    if (!one.check.pause && !one.check.roles.isEmpty())
        command.said.by = state().roles.value(one.check.roles.constFirst());
    settle(dispatch()(command));
}

void RestorePage::takeBack(int line)
{
    const auto &given = m_list->lines().at(line).answer;
    if (given)
        settle(dispatch()(Withdraw{state().incident, given->event, {}, {}}));
}

void RestorePage::settle(const Result<Outcome> &outcome)
{
    if (!outcome)
        return m_list->fail(tongue()(outcome.error().what));
    m_list->accept();
    m_list->setBookmark({});
    leave(); // from here it counts anew
}

void RestorePage::touch()
{
    if (!m_run || m_touched == 0)
        return;
    if (now() - m_touched >= longAway)
        m_list->setBookmark(tr("You stopped here %1").arg(momentWords(m_touched, now(), zone())));
    m_touched = now();
}

void RestorePage::leave()
{
    if (m_touched != 0)
        m_touched = now();
}

void RestorePage::focusWork()
{
    if (m_stack->currentIndex() == Running)
        m_list->focusCurrent();
    else if (m_stack->currentIndex() == Choosing)
        m_chooser->focusChoice();
    else
        m_empty->button()->setFocus(Qt::OtherFocusReason);
}

} // namespace muster
