#include "views/window/sheet.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/icons.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/softedges.h"
#include "views/words/words.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace muster {

namespace {

/// How far its shadow falls on the page, in units.
constexpr qreal shade = 14;
/// Where what stands in it begins and ends, in units.
constexpr qreal edge = 20;

/// The same margins as everything else in the sheet.
QHBoxLayout *inMargins(QWidget *widget)
{
    auto *row = newRow(0);
    setMargins(row, edge, 0, edge, 0);
    row->addWidget(widget);
    return row;
}

} // namespace

Sheet::Sheet(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_title(newLabel({}, Type::PaneTitle))
    , m_help(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_close(new QToolButton)
    , m_error(new InlineMessage)
    , m_scroll(new QScrollArea)
    , m_body(newColumn(14))
    , m_verb(new QPushButton)
    , m_cancel(new QPushButton)
{
    setObjectName(name);
    setAutoFillBackground(false);
    m_title->setObjectName(QString(name + QStringLiteral("Title")));
    m_close->setObjectName(QString(name + QStringLiteral("Close")));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_error->setObjectName(QString(name + QStringLiteral("Error")));
    m_error->hide();
    m_verb->setObjectName(QString(name + QStringLiteral("Verb")));
    m_cancel->setObjectName(QString(name + QStringLiteral("Cancel")));
    setLook(m_verb, ButtonLook::Primary);
    m_verb->hide();
    auto *column = columnOn(this, 12);
    setMargins(column, shade, 12, 0, 16);
    addHead(column);
    addBody(column);
    column->addLayout(inMargins(m_error));
    addFoot(column);
    connect(m_close, &QToolButton::clicked, this, &Sheet::dismissed);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::dismissed);
    connect(m_verb, &QPushButton::clicked, this, [this] { accept(); });
    retellFrame();
}

void Sheet::addHead(QVBoxLayout *column)
{
    auto *head = newRow(8);
    setMargins(head, edge, 0, edge - closeInset, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *top = newColumn(2);
    top->addLayout(head);
    top->addLayout(inMargins(m_help));
    m_help->setWordWrap(true);
    m_help->hide();
    column->addLayout(top);
}

void Sheet::addBody(QVBoxLayout *column)
{
    m_scroll->setObjectName(QString(objectName() + QStringLiteral("Scroll")));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // nothing moves when there is more
    m_scroll->setFocusPolicy(Qt::NoFocus);
    setMargins(m_body, edge, 0, edge - scrollLane, 0);
    auto *inner = new QWidget;
    inner->setLayout(m_body);
    m_scroll->setWidget(inner);
    // The sheet is one surface.
    inner->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    new SoftEdges(m_scroll);
    column->addWidget(m_scroll, 1);
}

void Sheet::addFoot(QVBoxLayout *column)
{
    auto *foot = newRow(8);
    setMargins(foot, edge, 0, edge, 0);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_verb);
    column->addLayout(foot);
}

void Sheet::letBodyScroll() { m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); }

int Sheet::widthWanted() { return u(420 + shade); }

void Sheet::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
}

void Sheet::setReady(bool ready) { m_verb->setEnabled(ready); }
bool Sheet::isReady() const { return m_verb->isEnabled(); }

void Sheet::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString Sheet::title() const { return m_title->text(); }

void Sheet::setVerb(const QString &verb)
{
    m_verb->setText(verb);
    m_verb->show();
    retellFrame();
}

void Sheet::retellFrame()
{
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_cancel->setText(m_verb->isHidden() ? tr("Close") : tr("Cancel"));
}

void Sheet::fail(const Message &why)
{
    m_error->say(InlineMessage::Kind::Failure, spoken(why));
    m_error->show();
}

bool Sheet::attempt(const Command &command, Outcome *outcome)
{
    m_error->hide();
    const Result<Outcome> came = m_dispatch(command);
    if (!came)
        fail(came.error().what);
    else if (outcome)
        *outcome = *came;
    return came.has_value();
}

bool Sheet::perform(const Command &command)
{
    const bool could = attempt(command);
    if (could)
        Q_EMIT done();
    return could;
}

void Sheet::orderTabs()
{
    // As it is read: fields may have been made anew, and the frame was made before all of them.
    layout()->activate();
    QList<QWidget *> stops;
    for (QWidget *widget : findChildren<QWidget *>()) {
        // Those, too, that become a stop later: a pill is one only while it is chosen.
        if (widget->window() == window() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
            stops.append(widget);
    }
    const auto place = [this](const QWidget *widget) { return widget->mapTo(this, QPoint()); };
    std::stable_sort(stops.begin(), stops.end(), [&](const QWidget *a, const QWidget *b) {
        const QPoint one = place(a), other = place(b);
        return std::pair(one.y(), one.x()) < std::pair(other.y(), other.x());
    });
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

void Sheet::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    orderTabs();
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_verb->isHidden())
        isReady() ? accept() : void();
    else
        QFrame::keyPressEvent(event);
}

void Sheet::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retellFrame();
    retell();
    if (isVisible())
        orderTabs();
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    const QRect paper = rect().adjusted(u(shade), 0, 0, 0);
    if (!t.highContrast()) {
        QLinearGradient shadow(0, 0, paper.left(), 0);
        shadow.setColorAt(0, QColor(0, 0, 0, 0));
        shadow.setColorAt(0.6, QColor(0, 0, 0, t.dark() ? 30 : 8));
        shadow.setColorAt(1, QColor(0, 0, 0, t.dark() ? 90 : 28));
        painter.fillRect(QRect(0, 0, paper.left(), height()), shadow);
    }
    painter.fillRect(paper, t.surface);
    painter.fillRect(QRect(paper.left(), 0, u(t.line), height()), t.dark() ? t.buttonLine : t.border);
}

} // namespace muster
