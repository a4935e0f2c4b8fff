#include "views/communicate/languagessheet.h"

#include "views/communicate/languagecolumn.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/focusring.h"
#include "views/shared/icons.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/shapes.h"
#include "views/words/words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace muster {

LanguagesSheet::LanguagesSheet(QWidget *parent)
    : QFrame(parent)
    , m_head(newLabel({}, Type::PaneTitle))
    , m_facts(new ElidingLabel({}, Type::Secondary, Tone::Secondary))
    , m_close(new QToolButton)
    , m_error(new InlineMessage)
    , m_done(new QPushButton)
{
    build();
    wire();
    retell();
}

void LanguagesSheet::build()
{
    setObjectName(QStringLiteral("languagesSheet"));
    m_close->setObjectName(QStringLiteral("languagesClose"));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_done->setObjectName(QStringLiteral("languagesDone"));
    m_error->setObjectName(QStringLiteral("languagesError"));
    setLook(m_done, ButtonLook::Primary);
    setKeyHint(m_done, QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_error->hide();
    auto *page = columnOn(this, 10);
    setMargins(page, 24, 14, 24, 14);
    auto *head = newRow(8);
    setMargins(head, 0, 0, -closeInset, 0);
    auto *words = newColumn(4);
    words->addWidget(m_head);
    words->addWidget(m_facts);
    head->addLayout(words, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    page->addLayout(head);
    page->addWidget(m_error);
    auto *sides = newGrid(8);
    sides->setHorizontalSpacing(u(24));
    for (const char *language : {"en", "zh_CN"}) {
        auto *side = new LanguageColumn(QLatin1String(language), sides, static_cast<int>(m_columns.size()));
        side->setParent(this);
        m_columns.append(side);
    }
    page->addLayout(sides, 1);
    auto *foot = newRow(8);
    foot->addStretch(1);
    foot->addWidget(m_done);
    page->addLayout(foot);
}

void LanguagesSheet::wire()
{
    QWidget *before = nullptr;
    for (LanguageColumn *side : std::as_const(m_columns)) {
        connect(side, &LanguageColumn::written, this, &LanguagesSheet::write);
        connect(side, &LanguageColumn::same, this, &LanguagesSheet::same);
        connect(side, &LanguageColumn::draftedAnew, this, &LanguagesSheet::draftedAnew);
        for (QWidget *stop : side->stops()) {
            if (before)
                setTabOrder(before, stop);
            before = stop;
        }
    }
    setTabOrder(before, m_done);
    setTabOrder(m_done, m_close);
    connect(m_close, &QToolButton::clicked, this, &LanguagesSheet::dismissed);
    connect(m_done, &QPushButton::clicked, this, &LanguagesSheet::dismissed);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *close = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        close->setContext(Qt::WidgetWithChildrenShortcut);
        connect(close, &QShortcut::activated, this, &LanguagesSheet::dismissed);
    }
}

LanguageColumn *LanguagesSheet::column(const QString &language) const
{
    return m_columns.at(language == QLatin1String("zh_CN") ? 1 : 0);
}

void LanguagesSheet::begin(const Result<BothLanguages> &both, const QString &language)
{
    m_following.clear();
    for (LanguageColumn *side : std::as_const(m_columns))
        side->forget();
    tell(both);
    LanguageColumn *first = column(language);
    for (LanguageColumn *side : std::as_const(m_columns)) {
        if (side->isBehind() && !first->isBehind())
            first = side;
    }
    first->message()->setFocus(Qt::ShortcutFocusReason);
}

void LanguagesSheet::tell(const Result<BothLanguages> &both)
{
    setShown(m_error, !both);
    if (!both)
        return m_error->say(InlineMessage::Kind::Failure, spoken(both.error().what));
    m_reach = both->reach;
    tellHead();
    for (const LanguageSide &side : both->sides)
        column(side.language)->tell(side);
}

void LanguagesSheet::write(const QString &language, const DraftText &text)
{
    // With the first letter it is no longer behind, but the rest of the sentence is brought after it as well.
    if (column(language)->isBehind())
        m_following = language;
    else if (m_following != language)
        m_following.clear();
    Q_EMIT written(language, text, m_following == language);
}

void LanguagesSheet::tellHead()
{
    m_facts->setText(factLine({spoken(labelOf(m_reach.readers)), spoken(labelOf(m_reach.channel))}));
}

void LanguagesSheet::retell()
{
    m_head->setText(tr("Both languages"));
    setAccessibleName(m_head->text());
    tellHead();
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_done->setText(tr("Done"));
    for (LanguageColumn *side : std::as_const(m_columns))
        side->retell();
}

void LanguagesSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        QFrame::keyPressEvent(event);
}

bool LanguagesSheet::focusNextPrevChild(bool next)
{
    moveFocusWithin(this, next);
    return true;
}

void LanguagesSheet::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

void LanguagesSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    paintBox(&painter, rect(), u(10), t.surface, t.border, u(t.line));
}

} // namespace muster
