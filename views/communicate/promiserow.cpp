#include "views/communicate/promiserow.h"

#include "models/core/clock.h"

#include "views/communicate/communicatewords.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/fields.h"
#include "views/shared/icons.h"
#include "views/words/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace muster {

PromiseRow::PromiseRow(QWidget *parent)
    : QWidget(parent)
    , m_label(nullptr)
    , m_field(new QLineEdit)
    , m_reset(new QToolButton)
    , m_about(new ElidingLabel({}, Type::Meta, Tone::Tertiary))
{
    m_label = labelAbove(m_field);
    m_field->setObjectName(QStringLiteral("promise"));
    m_reset->setObjectName(QStringLiteral("resetPromise"));
    m_reset->setIcon(icon(QStringLiteral("undo")));
    m_reset->hide();
    auto *column = columnOn(this, 4);
    column->addWidget(m_label);
    auto *words = newRow(4);
    words->addWidget(m_field, 1);
    words->addWidget(m_reset);
    column->addLayout(words);
    column->addWidget(m_about);
    connect(m_field, &QLineEdit::textEdited, this, &PromiseRow::read);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_field->setFocus(Qt::OtherFocusReason);
        Q_EMIT reset();
    });
    retell();
}

void PromiseRow::tell(qint64 next, bool chosen, int minutes, qint64 nowUs)
{
    m_now = nowUs;
    const QString time = next == 0 ? QString() : momentWords(next, nowUs, m_zone);
    // What is being typed stays: "14:4" is on its way to 14:45.
    if (next != m_next || (m_field->text() != time && !m_field->hasFocus()))
        m_field->setText(time);
    m_next = next;
    setShown(m_reset, chosen);
    const QString usual =
        minutes == 0 ? tr("nothing more is promised") : tr("usually %n min", nullptr, minutes);
    m_about->setText(factLine({next == 0 ? QString() : promiseWords(next, nowUs, m_zone), usual}));
    setInk(m_about, next != 0 && next <= nowUs ? Tone::Sev2 : Tone::Tertiary);
    m_field->setAccessibleName(factLine({m_label->text(), m_about->text()}));
}

void PromiseRow::read()
{
    const QString words = m_field->text().trimmed();
    if (words.isEmpty()) {
        m_next = 0;
        return Q_EMIT chosen(0);
    }
    const Result<qint64> at = parseMomentAhead(words, m_zone, m_now);
    if (!at || (words.size() < 4 && !words.back().isLetter()))
        return; // not yet a time
    m_next = *at / minute * minute;
    Q_EMIT chosen(m_next);
}

void PromiseRow::retell()
{
    m_label->setText(tr("Next update at"));
    m_field->setPlaceholderText(tr("no next update is promised"));
    m_reset->setText(tr("Back to the usual time"));
    m_reset->setToolTip(m_reset->text());
}

} // namespace muster
