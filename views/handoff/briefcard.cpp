#include "views/handoff/briefcard.h"

#include "models/core/wholefile.h"
#include "models/incident/sensitive.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/savedialog.h"
#include "views/words/words.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>

namespace muster {

void BriefCard::setTongue(const Tongue &tongue)
{
    m_tongue = tongue;
    if (isVisible())
        refresh();
}

void BriefCard::setZone(const Zone &zone)
{
    m_zone = zone;
    if (isVisible())
        refresh();
    retellHead();
}

void BriefCard::setState(const State &state, const QString &number)
{
    const bool other = state.incident != m_state.incident;
    m_state = state;
    m_number = number;
    if (other)
        bringDrafts();
    bringNames();
    bringNeeds();
    if (isVisible())
        refresh();
    retellHead();
}

void BriefCard::tick(qint64 nowUs) { m_now = nowUs; }

Result<QString> BriefCard::made() const
{
    MUSTER_TRY_ASSIGN(const QList<Entry> lines, m_record(m_state.incident));
    return briefOf(m_state, lines, m_tongue, m_zone, m_number);
}

/// Words that nobody typed follow the record.
void BriefCard::refresh()
{
    const QString text = m_text->toPlainText();
    if (m_state.incident.isNull() || !m_record || (text != m_made && !text.trimmed().isEmpty()))
        return;
    const Result<QString> now = made();
    if (!now)
        return fail(now.error().what);
    m_made = *now;
    if (text == *now)
        return;
    m_filling = true;
    m_text->setPlainText(*now);
    m_filling = false;
    judge();
}

/// As typing does, so that Ctrl+Z takes it back as well.
void BriefCard::put(const QString &text)
{
    QTextCursor all(m_text->document());
    all.select(QTextCursor::Document);
    all.insertText(text);
    m_text->moveCursor(QTextCursor::Start);
}

void BriefCard::fillAgain()
{
    const Result<QString> now = made();
    if (!now)
        return fail(now.error().what);
    const QString typed = m_text->toPlainText();
    const bool keeps = typed != m_made && typed != *now && !typed.trimmed().isEmpty();
    if (keeps)
        m_drafts.keep(key("kept"), typed);
    m_made = *now;
    put(*now);
    remember();
    m_result->say(InlineMessage::Kind::Done,
                  keeps ? tr("Filled again from the record. What you had typed is kept.")
                        : tr("Filled again from the record."),
                  m_drafts.of(key("kept")).isEmpty() ? QString() : tr("Bring it back"));
    m_result->show();
}

void BriefCard::bringBack()
{
    const QString kept = m_drafts.of(key("kept"));
    if (kept.isEmpty())
        return;
    const QString now = m_text->toPlainText();
    m_drafts.keep(key("kept"), now == m_made ? QString() : now);
    put(kept);
    m_result->hide();
    m_text->setFocus(Qt::OtherFocusReason);
}

/// What the text still needs, or should not have.
void BriefCard::judge()
{
    const QString whole = m_text->toPlainText();
    const QStringList gaps = unfilled(whole);
    m_unfilled->setText(gaps.isEmpty() ? QString()
                                       : tr("Still empty: %1").arg(gaps.join(tr(", ", "between headings"))));
    m_unfilled->setVisible(!gaps.isEmpty());
    QStringList warnings;
    for (const SecretLine &found : secretsIn(whole))
        warnings += spoken(warningOf(found));
    if (!secretsIn(m_wanted->text()).isEmpty())
        warnings += tr("What you ask looks as if it held a password, a key or a card number.");
    m_warning->setVisible(!warnings.isEmpty());
    if (!warnings.isEmpty())
        m_warning->say(InlineMessage::Kind::Warning, warnings.mid(0, 3).join(u'\n'));
    m_handOver->setEnabled(!whole.trimmed().isEmpty());
    const Result<qint64> at = parseMomentAhead(m_by->text(), m_zone, m_now);
    m_moment->setText(m_by->text().trimmed().isEmpty() ? QString()
                      : at ? QString(momentWords(*at, m_now, m_zone) + u' ' + m_zone.label(*at))
                           : tr("Not a time yet"));
}

Result<Ask> BriefCard::ask() const
{
    Ask out{m_wanted->text().trimmed(), 0};
    if (!m_by->text().trimmed().isEmpty()) {
        MUSTER_TRY_ASSIGN(out.answerBy, parseMomentAhead(m_by->text(), m_zone, m_now));
    }
    return out;
}

QString BriefCard::text() const
{
    // A time that nobody understands is said when the brief is handed over; a copy goes without it.
    const Ask asked = ask().value_or(Ask{m_wanted->text().trimmed(), 0});
    return withAsk(m_text->toPlainText().trimmed() + u'\n', asked, m_tongue, m_zone);
}

void BriefCard::handOver()
{
    const Result<Ask> asked = ask();
    if (!asked)
        return fail(asked.error().what);
    HandOff command{m_state.incident, m_to->currentText(), text(), asked->wanted, {}, {}};
    if (m_text->toPlainText().trimmed().isEmpty())
        command.text.clear(); // what is asked alone is no brief
    if (asked->answerBy != 0)
        command.answerBy = asked->answerBy;
    const Result<Outcome> outcome = m_dispatch(command);
    if (!outcome)
        return fail(outcome.error().what);
    m_result->hide();
    m_filling = true;
    m_wanted->clear();
    m_by->clear();
    m_text->setPlainText(m_made);
    m_filling = false;
    remember();
    m_drafts.keep(key("kept"), {});
    refresh();
    Q_EMIT handedOver();
}

void BriefCard::copy(bool plainOnly)
{
    const QString whole = text();
    auto mime = std::make_unique<QMimeData>();
    mime->setText(plainBrief(whole));
    if (!plainOnly) {
        QTextDocument rich;
        rich.setMarkdown(whole, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                    QTextDocument::MarkdownNoHTML);
        mime->setHtml(rich.toHtml());
        mime->setData(QStringLiteral("text/markdown"), whole.toUtf8());
    }
    QGuiApplication::clipboard()->setMimeData(mime.release());
    Q_EMIT copied(plainOnly);
}

void BriefCard::askForPath(const QString &folder)
{
    auto *dialog = newSaveDialog(this, QStringLiteral("briefFile"), tr("Save the brief"), folder,
                                 QStringLiteral("%1-brief-v%2.md").arg(m_number, QString::number(version())));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<> done = writeTo(path);
        if (!done)
            return fail(done.error().what);
        m_result->say(InlineMessage::Kind::Done, tr("Saved as %1").arg(path));
        m_result->show();
        Q_EMIT saved(path);
    });
    dialog->open();
}

Result<> BriefCard::writeTo(const QString &path) const { return writeWhole(path, text().toUtf8()); }

void BriefCard::fail(const Message &why)
{
    m_result->say(InlineMessage::Kind::Failure, spoken(why));
    m_result->show();
}

} // namespace muster
