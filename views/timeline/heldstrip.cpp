#include "views/timeline/heldstrip.h"

#include "models/core/text.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/tag.h"
#include "views/timeline/entrywords.h"
#include "views/words/words.h"

#include <QLabel>
#include <QPainter>

namespace muster {

namespace {

/// More lines would push the page away; the bar above says how many there are.
constexpr qsizetype mostHeld = 3;

} // namespace

HeldStrip::HeldStrip(QWidget *parent)
    : QFrame(parent)
    , m_column(columnOn(this, 2))
{
    setObjectName(QStringLiteral("heldStrip"));
    setMargins(m_column, 24, 8, 24, 6);
    hide();
}

void HeldStrip::tell(const QList<Entry> &lines, const Tongue &tongue, const Zone &zone)
{
    if (lines == m_lines && tongue.name() == m_language && zone.name() == m_zone)
        return;
    m_lines = lines;
    m_language = tongue.name();
    m_zone = zone.name();
    while (QLayoutItem *old = m_column->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    QStringList spokenLines;
    for (const Entry &entry : lines.last(qMin(mostHeld, lines.size()))) {
        auto *line = new QWidget;
        auto *row = rowOn(line, 8);
        auto *tag = newTag(Tone::Sev1);
        tag->setText(tr("not saved"));
        const QString kind = tongue(labelOf(entry.kind)), words = oneLine(sentence(entry, tongue, zone));
        row->addWidget(newLabel(zone.clock(entry.occurred), Type::Secondary, Tone::Secondary));
        row->addWidget(newLabel(kind, Type::SecondaryBold, toneOf(entry.kind)));
        row->addWidget(new ElidingLabel(words, Type::Timeline), 1);
        row->addWidget(tag);
        m_column->addWidget(line);
        spokenLines +=
            tr("%1 %2, not saved: %3", "time, kind, words").arg(zone.clock(entry.occurred), kind, words);
    }
    setAccessibleName(spokenLines.join(u'\n'));
    setShown(this, !lines.isEmpty());
}

void HeldStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, 0, width(), 1), t.border);
}

} // namespace muster
