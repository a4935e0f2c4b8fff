#include "views/restore/progressstrip.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/shapes.h"
#include "views/words/words.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

namespace muster {

namespace {

enum class Part { Done, NotApplicable, Blocked };

QColor colourOf(Part part, const Tokens &t)
{
    switch (part) {
    case Part::Done: return t.hue(Tone::Ok).fill;
    case Part::NotApplicable: return t.borderStrong;
    case Part::Blocked: return t.hue(Tone::Sev2).fill;
    }
    return {};
}

class Bar : public QWidget
{
public:
    Bar() { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {u(160), u(8)}; }
    Progress progress;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensFor(this);
        QPainterPath clip;
        clip.addRoundedRect(rect(), height() / 2.0, height() / 2.0);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(clip);
        painter.fillRect(rect(), t.sunken);
        const std::pair<Part, int> parts[] = {{Part::Done, progress.done},
                                              {Part::NotApplicable, progress.notApplicable},
                                              {Part::Blocked, progress.blocked}};
        int before = 0;
        for (const auto &[part, count] : parts) {
            const int from = width() * before / qMax(1, progress.all());
            before += count;
            const int to = width() * before / qMax(1, progress.all());
            if (to > from) // a gap between two parts, so that they part without their colours
                painter.fillRect(QRect(from, 0, to - from - u(2), height()), colourOf(part, t));
        }
        painter.setClipping(false);
        if (t.highContrast())
            paintBox(&painter, rect(), height() / 2.0, {}, t.text, u(1));
    }
};

/// Words behind a square of the colour they explain.
class Swatch : public QLabel
{
public:
    explicit Swatch(Part part)
        : m_part(part)
    {
        setType(this, Type::Secondary);
        setInk(this, Tone::Secondary);
        setContentsMargins(u(16), 0, 0, 0);
        setTextFormat(Qt::PlainText);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        const QRectF square(0, (height() - u(10)) / 2.0, u(10), u(10));
        paintBox(&painter, square, u(3), colourOf(m_part, tokensFor(this)));
        painter.end();
        QLabel::paintEvent(event);
    }

private:
    Part m_part;
};

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_bar(new Bar)
    , m_done(new Swatch(Part::Done))
    , m_skipped(new Swatch(Part::NotApplicable))
    , m_blocked(new Swatch(Part::Blocked))
{
    setObjectName(QStringLiteral("runProgress"));
    m_done->setObjectName(QStringLiteral("progressDone"));
    m_skipped->setObjectName(QStringLiteral("progressNotApplicable"));
    m_blocked->setObjectName(QStringLiteral("progressBlocked"));
    auto *row = rowOn(this, 14);
    row->addWidget(m_bar, 1);
    for (QLabel *words : {m_done, m_skipped, m_blocked})
        row->addWidget(words);
}

void ProgressStrip::tell(const Progress &progress)
{
    m_progress = progress;
    static_cast<Bar *>(m_bar)->progress = progress;
    m_bar->update();
    retell();
}

void ProgressStrip::retell()
{
    m_done->setText(tr("%1 of %2 done").arg(m_progress.done).arg(m_progress.counted()));
    m_skipped->setText(tr("%n not applicable", nullptr, m_progress.notApplicable));
    m_blocked->setText(tr("%n blocked", nullptr, m_progress.blocked));
    setShown(m_skipped, m_progress.notApplicable > 0);
    setShown(m_blocked, m_progress.blocked > 0);
    m_bar->setAccessibleName(spoken(wordsOf(m_progress)));
}

void ProgressStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

} // namespace muster
