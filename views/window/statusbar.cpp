#include "views/window/statusbar.h"

#include "models/core/clock.h"
#include "views/shared/boxes.h"
#include "views/shared/digits.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/icons.h"
#include "views/words/words.h"

#include <QEvent>
#include <QFileInfo>
#include <QPainter>

namespace muster {

StatusBar::StatusBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_state(newLabel({}, Type::MetaBold, Tone::Ok))
    , m_file(new ElidingLabel({}, Type::Meta, Tone::Secondary))
    , m_sentence(new ElidingLabel({}, Type::MetaBold))
    , m_find(newLabel({}, Type::Meta, Tone::Secondary))
    , m_help(newLabel({}, Type::Meta, Tone::Secondary))
    , m_clock(new Digits(0.9))
{
    setObjectName(QStringLiteral("statusBar"));
    m_state->setObjectName(QStringLiteral("savedState"));
    m_file->setObjectName(QStringLiteral("fileName"));
    m_sentence->setObjectName(QStringLiteral("whereAreWe"));
    m_sentence->setFocusPolicy(Qt::TabFocus);
    m_sentence->installEventFilter(this);
    m_sentence->hide();
    m_clock->setAlongText(true);
    auto *row = rowOn(this, 6);
    setMargins(row, 16, 0, 16, 0);
    row->addStrut(u(28));
    row->addWidget(m_icon);
    row->addWidget(m_state);
    row->addSpacing(u(14));
    row->addWidget(m_file, 1);
    row->addWidget(m_sentence, 4);
    row->addWidget(m_find);
    row->addSpacing(u(14));
    row->addWidget(m_help);
    row->addSpacing(u(14));
    row->addWidget(m_clock);
    retell();
}

void StatusBar::setZone(const Zone &zone)
{
    m_zone = zone;
    retell();
    tick(m_now);
}

void StatusBar::setFile(const QString &path, bool readOnly)
{
    m_path = path;
    m_readOnly = readOnly;
    retell();
}

void StatusBar::setSaved(qint64 savedUs)
{
    m_saved = savedUs;
    retell();
}

void StatusBar::setUnsaved(qint64 sinceUs, int waiting)
{
    m_since = sinceUs;
    m_waiting = waiting;
    retell();
}

QString StatusBar::savedWords() const
{
    if (!m_saved)
        return tr("All saved");
    return tr("Saved %1")
        .arg(m_zone.sameDay(m_saved, m_now) ? m_zone.clockSeconds(m_saved) : m_zone.dateAndClock(m_saved));
}

void StatusBar::setKeys(const QString &palette, const QString &help)
{
    m_paletteKeys = palette;
    m_helpKeys = help;
    retell();
}

void StatusBar::retell()
{
    const Tone tone = m_since ? Tone::Sev1 : (m_readOnly ? Tone::Secondary : Tone::Ok);
    QString words;
    if (m_since)
        words = tr("Not saved since %1 · %n changes waiting", nullptr, m_waiting)
                    .arg(m_zone.clockSeconds(m_since));
    else if (m_readOnly)
        words = tr("Reading only");
    else
        words = savedWords();
    setInk(m_state, tone);
    m_state->setText(words);
    m_state->setAccessibleName(words);
    const QString name =
        m_since ? QStringLiteral("octagon") : (m_readOnly ? QStringLiteral("lock") : QStringLiteral("tick"));
    m_icon->setPixmap(icon(name, tone).pixmap(u(14), u(14)));
    m_icon->setAccessibleName(words);
    m_file->setText(m_path.isEmpty() ? QString() : tr("Local file: %1").arg(QFileInfo(m_path).fileName()));
    m_file->setToolTip(m_path.toHtmlEscaped());
    m_find->setText(m_paletteKeys.isEmpty() ? QString() : tr("%1  Find a command").arg(m_paletteKeys));
    m_help->setText(m_helpKeys.isEmpty() ? QString() : tr("%1  Keys").arg(m_helpKeys));
    update();
}

void StatusBar::tick(qint64 nowUs)
{
    const bool otherDay = !m_zone.sameDay(std::exchange(m_now, nowUs), nowUs);
    if (otherDay)
        retell();
    const QString reading = m_zone.clockSeconds(nowUs) + QStringLiteral("  ") + m_zone.label(nowUs);
    m_clock->setReading(reading, tr("It is %1").arg(reading));
    if (m_mentioned && nowUs > m_mentioned + 8 * second) {
        m_mentioned = 0;
        m_sentence->hide();
    }
}

void StatusBar::tell(const QString &sentence)
{
    m_mentioned = 0;
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    m_sentence->show();
    m_sentence->setFocus(Qt::ShortcutFocusReason);
}

void StatusBar::mention(const QString &sentence)
{
    m_mentioned = m_now;
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    m_sentence->show();
}

bool StatusBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sentence && event->type() == QEvent::FocusOut && !m_mentioned)
        m_sentence->hide();
    return QFrame::eventFilter(watched, event);
}

void StatusBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange) {
        retell();
        tick(m_now);
    }
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    painter.fillRect(rect(), t.sunken);
    painter.fillRect(QRect(0, 0, width(), 1), t.border);
}

} // namespace muster
