#include "views/export/exportsheet.h"

#include "views/export/preview.h"
#include "views/shared/boxes.h"
#include "views/shared/choicerow.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/fields.h"
#include "views/shared/focusring.h"
#include "views/shared/icons.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/segmented.h"
#include "views/shared/shapes.h"
#include "views/words/words.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace muster {

ExportSheet::ExportSheet(QWidget *parent)
    : QFrame(parent)
    , m_head(newLabel({}, Type::PaneTitle))
    , m_readerHint(new ElidingLabel({}, Type::Secondary, Tone::Secondary))
    , m_facts(new ElidingLabel({}, Type::Secondary, Tone::Secondary))
    , m_fileName(new ElidingLabel({}, Type::Body, Tone::Secondary))
    , m_close(new QToolButton)
    , m_formats(new QButtonGroup(this))
    , m_reader(new Segmented)
    , m_zone(new QComboBox)
    , m_language(new QComboBox)
    , m_error(new InlineMessage)
    , m_preview(new Preview)
    , m_copy(new QPushButton)
    , m_cancel(new QPushButton)
    , m_export(new QPushButton)
{
    setObjectName(QStringLiteral("exportSheet"));
    addFormats();
    build();
    wire();
    retell();
}

void ExportSheet::addFormats()
{
    for (int i = 0; i < formats().size(); ++i) {
        if (!formats().at(i).write)
            continue;
        auto *choice = new ChoiceRow;
        choice->setObjectName(QString(QStringLiteral("format-") + formats().at(i).id));
        m_formats->addButton(choice, i);
    }
    m_reader->setChoices(
        {{QStringLiteral("internal"), {}}, {QStringLiteral("customer"), {}}, {QStringLiteral("vendor"), {}}});
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QLocale(QStringLiteral("zh_CN")).nativeLanguageName(), QStringLiteral("zh_CN"));
}

void ExportSheet::build()
{
    m_close->setObjectName(QStringLiteral("exportClose"));
    m_reader->setObjectName(QStringLiteral("exportReader"));
    m_zone->setObjectName(QStringLiteral("exportZone"));
    m_language->setObjectName(QStringLiteral("exportLanguage"));
    m_copy->setObjectName(QStringLiteral("exportCopy"));
    m_cancel->setObjectName(QStringLiteral("exportCancel"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_error->setObjectName(QStringLiteral("exportError"));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    setLook(m_export, ButtonLook::Primary);
    m_error->hide();
    auto *column = columnOn(this, 0);
    auto *head = newRow(8);
    setMargins(head, 24, 14, 24 - closeInset, 12);
    auto *words = newColumn(4);
    words->addWidget(m_head);
    words->addWidget(m_facts);
    head->addLayout(words, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    column->addLayout(head);
    auto *middle = newRow(0);
    middle->addWidget(buildChoices());
    auto *right = newColumn(8);
    setMargins(right, 20, 14, 20, 0);
    m_previewLabel = newLabel({}, Type::Label, Tone::Secondary);
    m_previewHint = newLabel({}, Type::Secondary, Tone::Tertiary);
    auto *over = newRow(8);
    over->addWidget(m_previewLabel, 1);
    over->addWidget(m_previewHint);
    right->addLayout(over);
    right->addWidget(m_preview, 1);
    middle->addLayout(right, 1);
    column->addLayout(middle, 1);
    auto *foot = newRow(8);
    setMargins(foot, 24, 12, 24, 12);
    auto *file = new QLabel;
    file->setPixmap(icon(QStringLiteral("file"), Tone::Secondary).pixmap(u(16), u(16)));
    foot->addWidget(file);
    foot->addWidget(m_fileName, 1);
    foot->addWidget(m_copy);
    foot->addWidget(m_cancel);
    foot->addWidget(m_export);
    column->addLayout(foot);
}

QWidget *ExportSheet::buildChoices()
{
    auto *left = new QWidget;
    auto *column = columnOn(left, 14);
    setMargins(column, 16, 14, 16, 8);
    auto *rows = newColumn(0);
    m_formatLabel = newLabel({}, Type::Label, Tone::Secondary);
    m_formatLabel->setBuddy(m_formats->buttons().constFirst());
    m_formatLabel->setContentsMargins(u(8), 0, 0, u(4));
    rows->addWidget(m_formatLabel);
    for (QAbstractButton *choice : m_formats->buttons())
        rows->addWidget(choice);
    column->addLayout(rows);
    auto *fields = newColumn(14);
    setMargins(fields, 8, 0, 8, 0);
    fields->addLayout(field(&m_readerLabel, m_reader, m_readerHint));
    auto *pair = newRow(12);
    pair->addLayout(field(&m_zoneLabel, m_zone), 1);
    pair->addLayout(field(&m_languageLabel, m_language), 1);
    fields->addLayout(pair);
    column->addLayout(fields);
    column->addStretch(1);
    column->addWidget(m_error);
    auto *scroll = scrollingColumn(left);
    scroll->setObjectName(QStringLiteral("exportChoices"));
    scroll->setFixedWidth(u(384));
    return scroll;
}

QLayout *ExportSheet::field(QLabel **label, QWidget *field, QWidget *behind)
{
    *label = labelAbove(field);
    auto *one = fieldColumn(*label, field);
    if (behind)
        one->addWidget(behind);
    return one;
}

void ExportSheet::wire()
{
    m_formats->buttons().constFirst()->setChecked(true);
    if (const Format *html = formatOf(QStringLiteral("html")); html && html->write)
        m_formats->button(static_cast<int>(html - formats().constData()))->setChecked(true);
    connect(m_formats, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on && m_source)
            renew();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(40); // what was pressed is painted first
    connect(&m_soon, &QTimer::timeout, this, &ExportSheet::showBeginning);
    connect(m_reader, &Segmented::chosenChanged, this, &ExportSheet::renew);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &ExportSheet::renew);
    connect(m_language, &QComboBox::activated, this, &ExportSheet::renew);
    connect(m_close, &QToolButton::clicked, this, &ExportSheet::dismissed);
    connect(m_cancel, &QPushButton::clicked, this, &ExportSheet::dismissed);
    connect(m_copy, &QPushButton::clicked, this, &ExportSheet::copy);
    connect(m_export, &QPushButton::clicked, this, &ExportSheet::askForPath);
}

void ExportSheet::retell()
{
    m_head->setText(tr("Export timeline"));
    setAccessibleName(m_head->text());
    m_formatLabel->setText(tr("Format"));
    for (QAbstractButton *choice : m_formats->buttons()) {
        const Format &format = formats().at(m_formats->id(choice));
        static_cast<ChoiceRow *>(choice)->setWords(spoken(format.name), spoken(format.about));
    }
    alignFormats();
    nameField(m_readerLabel, m_reader, tr("Audience"));
    nameField(m_zoneLabel, m_zone, tr("Time zone"));
    nameField(m_languageLabel, m_language, tr("Language"));
    m_previewLabel->setText(tr("Preview"));
    m_previewHint->setText(tr("the beginning"));
    m_preview->setAccessibleName(m_previewLabel->text());
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy as formatted text, Markdown and plain text"));
    m_cancel->setText(tr("Cancel"));
    m_export->setText(tr("Export…"));
}

void ExportSheet::alignFormats()
{
    int column = 0;
    for (const ChoiceRow *choice : findChildren<ChoiceRow *>())
        column = qMax(column, choice->wordsEnd() + u(16));
    for (ChoiceRow *choice : findChildren<ChoiceRow *>())
        choice->setColumn(column);
}

void ExportSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        askForPath();
    else
        QFrame::keyPressEvent(event);
}

bool ExportSheet::focusNextPrevChild(bool next)
{
    moveFocusWithin(this, next);
    return true;
}

void ExportSheet::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
    else if (event->type() == QEvent::FontChange)
        alignFormats();
}

void ExportSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensFor(this);
    paintBox(&painter, rect(), u(10), t.surface, t.border, u(t.line));
    const QWidget *left = findChild<QWidget *>(QStringLiteral("exportChoices"));
    const QRect side = left->geometry();
    painter.fillRect(
        QRect(side.right() + 1, side.top(), width() - side.right() - 1 - u(t.line), side.height()), t.canvas);
    painter.fillRect(QRect(u(t.line), side.top(), width() - 2 * u(t.line), 1), t.border);
    painter.fillRect(QRect(u(t.line), side.bottom(), width() - 2 * u(t.line), 1), t.border);
    painter.fillRect(QRect(side.right(), side.top(), 1, side.height()), t.border);
}

} // namespace muster
