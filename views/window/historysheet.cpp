#include "views/window/historysheet.h"

#include "models/comms/facts.h"
#include "models/core/clock.h"
#include "views/shared/dress.h"
#include "views/shared/fields.h"
#include "views/words/words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace muster {

namespace {

QString whole(const SentUpdate &update)
{
    return update.subject.isEmpty() ? update.text : update.subject + QLatin1String("\n\n") + update.text;
}

/// What went is struck, what came is underlined: it reads without colours.
QString marked(const QList<Piece> &pieces)
{
    QString out;
    for (const Piece &piece : pieces) {
        const QString words = piece.words.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
        out += piece.is == Piece::Is::Gone  ? QStringLiteral("<s>%1</s>").arg(words)
               : piece.is == Piece::Is::New ? QStringLiteral("<u>%1</u>").arg(words)
                                            : words;
    }
    return out;
}

} // namespace

HistorySheet::HistorySheet(QWidget *parent)
    : Sheet(QStringLiteral("historySheet"), parent)
    , m_time(new QLineEdit)
    , m_update(new QComboBox)
    , m_before(new QComboBox)
    , m_timeLabel(labelAbove(m_time))
    , m_updateLabel(labelAbove(m_update))
    , m_beforeLabel(labelAbove(m_before))
    , m_none(newLabel({}, Type::Body, Tone::Secondary))
    , m_text(newLabel({}, Type::Body))
{
    m_time->setObjectName(QStringLiteral("historyTime"));
    m_update->setObjectName(QStringLiteral("historyUpdate"));
    m_before->setObjectName(QStringLiteral("historyBefore"));
    m_text->setObjectName(QStringLiteral("historyText"));
    for (QComboBox *box : {m_update, m_before}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        connect(box, &QComboBox::activated, this, &HistorySheet::show);
    }
    m_none->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body()->addLayout(fieldColumn(m_timeLabel, m_time));
    body()->addLayout(fieldColumn(m_updateLabel, m_update));
    body()->addLayout(fieldColumn(m_beforeLabel, m_before));
    body()->addWidget(m_none);
    body()->addWidget(m_text);
    body()->addStretch(1);
    connect(m_time, &QLineEdit::textEdited, this, &HistorySheet::turnTo);
    HistorySheet::retell(); // not virtual yet
}

void HistorySheet::begin(const State &state, const Zone &zone, qint64 nowUs)
{
    m_state = state;
    m_zone = zone;
    m_now = nowUs;
    m_time->clear();
    fill();
    retell();
    show();
}

QWidget *HistorySheet::firstField()
{
    return m_state.updates.isEmpty() ? static_cast<QWidget *>(m_time) : m_update;
}

QString HistorySheet::nameOf(qsizetype place) const
{
    const SentUpdate &update = m_state.updates.at(place);
    return factLine({QStringLiteral("#%1").arg(place + 1), momentWords(update.sentAt, m_now, m_zone),
                     spoken(labelOf(update.channel))});
}

void HistorySheet::fill()
{
    m_update->clear();
    m_before->clear();
    m_before->addItem({}, -1);
    for (qsizetype place = m_state.updates.size() - 1; place >= 0; --place) {
        m_update->addItem(nameOf(place), place);
        m_before->addItem(nameOf(place), place);
    }
    const bool any = !m_state.updates.isEmpty();
    m_none->setVisible(!any);
    for (QWidget *part : {static_cast<QWidget *>(m_update), static_cast<QWidget *>(m_before),
                          static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_text)})
        part->setVisible(any);
    for (QLabel *label : {m_timeLabel, m_updateLabel, m_beforeLabel})
        label->setVisible(any);
}

void HistorySheet::show()
{
    const int place = m_update->currentIndex() < 0 ? -1 : m_update->currentData().toInt();
    if (place < 0)
        return m_text->clear();
    const QString now = whole(m_state.updates.at(place));
    const int before = m_before->currentData().toInt();
    m_text->setText((before < 0 ? marked({{Piece::Is::Same, now}})
                                : marked(compared(whole(m_state.updates.at(before)), now))) +
                    factsOf(m_state.updates.at(place)));
}

void HistorySheet::turnTo(const QString &time)
{
    if (time.trimmed().isEmpty()) {
        m_update->setCurrentIndex(0);
        return show();
    }
    const Result<qint64> at = parseMoment(time, m_zone, m_now);
    if (!at)
        return; // still being typed
    const QList<SentUpdate> page = pageAt(m_state, *at);
    const qsizetype place = page.isEmpty() ? -1 : m_state.updates.indexOf(page.first());
    m_update->setCurrentIndex(place < 0 ? -1 : m_update->findData(static_cast<int>(place)));
    if (place < 0)
        m_text->setText(tr("Customers had read nothing yet."));
    else
        show();
}

QString HistorySheet::factsOf(const SentUpdate &update) const
{
    QString out;
    for (const Term<Fact> &term : terms<Fact>()) {
        if (const QString words = update.facts.value(QLatin1String(term.key)); !words.isEmpty())
            out += QStringLiteral("<br>%1: %2")
                       .arg(spoken(say(term.label)).toHtmlEscaped(), words.toHtmlEscaped());
    }
    return out.isEmpty() ? out
                         : QStringLiteral("<p><b>%1</b>%2</p>").arg(tr("Made of, then").toHtmlEscaped(), out);
}

QString HistorySheet::paceWords() const
{
    const Pace pace = paceOf(m_state);
    if (m_state.updates.isEmpty())
        return {};
    QStringList facts;
    if (pace.firstWord)
        facts += tr("First word after %1").arg(lastingWords(*pace.firstWord));
    if (pace.longest != 0)
        facts += tr("then every %1, at most %2").arg(lastingWords(pace.median), lastingWords(pace.longest));
    if (pace.kept + pace.late > 0)
        facts += tr("%1 of %2 promises kept").arg(pace.kept).arg(pace.kept + pace.late);
    return factLine(facts);
}

void HistorySheet::retell()
{
    setTitle(tr("What customers were told"));
    setHelp(paceWords());
    nameField(m_timeLabel, m_time, tr("What they saw at"));
    m_time->setPlaceholderText(tr("e.g. 14:32; empty for now"));
    nameField(m_updateLabel, m_update, tr("Update"));
    nameField(m_beforeLabel, m_before, tr("Changes since"));
    m_before->setItemText(0, tr("Do not compare"));
    m_none->setText(tr("Customers have read nothing yet."));
    m_text->setAccessibleName(tr("The update"));
}

} // namespace muster
