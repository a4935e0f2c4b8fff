#include "views/window/holdingsheet.h"

#include "models/core/clock.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/fields.h"
#include "views/words/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace muster {

HoldingSheet::HoldingSheet(const Clock &clock, QWidget *parent)
    : Sheet(QStringLiteral("holdingSheet"), parent)
    , m_clock(clock)
    , m_list(newColumn(10))
    , m_none(newLabel({}, Type::Body, Tone::Secondary))
    , m_head(newLabel({}, Type::SectionHead))
    , m_previewHead(newLabel({}, Type::SectionHead))
    , m_subject(newLabel({}, Type::Strong))
    , m_preview(newLabel({}, Type::Body))
    , m_names(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_name(new QLineEdit)
    , m_by(new QLineEdit)
    , m_until(new QLineEdit)
    , m_language(new QComboBox)
    , m_text(new QPlainTextEdit)
{
    build();
    connect(m_language, &QComboBox::activated, this, &HoldingSheet::preview);
    for (QLineEdit *field : {m_name, m_by, m_until})
        connect(field, &QLineEdit::textChanged, this, &HoldingSheet::preview);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        dropApproval();
        preview();
    });
    HoldingSheet::retell(); // not virtual yet
}

void HoldingSheet::build()
{
    const std::pair<QWidget *, const char *> names[] = {
        {m_name, "holdingName"},   {m_language, "holdingLanguage"}, {m_by, "holdingBy"},
        {m_until, "holdingUntil"}, {m_text, "holdingText"},         {m_preview, "holdingPreview"}};
    for (const auto &[part, name] : names)
        part->setObjectName(QLatin1String(name));
    for (QLabel *words : {m_none, m_subject, m_preview, m_names})
        words->setWordWrap(true);
    for (QLabel *words : {m_subject, m_preview})
        words->setTextFormat(Qt::PlainText);
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("中文"), QStringLiteral("zh_CN"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(u(108));
    m_nameLabel = labelAbove(m_name);
    m_languageLabel = labelAbove(m_language);
    m_byLabel = labelAbove(m_by);
    m_untilLabel = labelAbove(m_until);
    m_textLabel = labelAbove(m_text);
    body()->addWidget(m_none);
    body()->addLayout(m_list);
    body()->addWidget(m_head);
    auto *upper = newRow(12), *lower = newRow(12);
    upper->addLayout(fieldColumn(m_nameLabel, m_name), 3);
    upper->addLayout(fieldColumn(m_languageLabel, m_language), 2);
    lower->addLayout(fieldColumn(m_byLabel, m_by), 3);
    lower->addLayout(fieldColumn(m_untilLabel, m_until), 2);
    body()->addLayout(upper);
    body()->addLayout(fieldColumn(m_textLabel, m_text), 1);
    body()->addLayout(lower);
    body()->addWidget(m_previewHead);
    body()->addWidget(m_subject);
    body()->addWidget(m_preview);
    body()->addWidget(m_names);
}

void HoldingSheet::begin(const Organisation &house, const FactsIn &facts, const QString &language)
{
    m_house = house;
    m_facts = facts;
    m_language->setCurrentIndex(qMax(0, m_language->findData(language)));
    rebuild();
    preview();
}

void HoldingSheet::tell(const Organisation &house)
{
    m_house = house;
    rebuild();
    preview();
}

void HoldingSheet::rebuild()
{
    for (QWidget *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const Holding &one : std::as_const(m_house.holdings)) {
        m_rows.append(rowOf(one));
        m_list->addWidget(m_rows.last());
    }
    setShown(m_none, m_rows.isEmpty());
}

QWidget *HoldingSheet::rowOf(const Holding &one)
{
    auto *row = new QWidget;
    auto *column = columnOn(row, 0);
    auto *name = newLabel(one.name, Type::Strong);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    column->addWidget(name);
    const bool stands = one.standsAt(m_clock.nowUs());
    const QString last = lastDay(one.until, Zone::local());
    auto *facts = newLabel(factLine({m_language->itemText(m_language->findData(one.language)), one.approvedBy,
                                     stands ? tr("until %1").arg(last)
                                            : QString(QStringLiteral("▲ ") + tr("expired %1").arg(last))}),
                           Type::Secondary, stands ? Tone::Secondary : Tone::Sev2);
    facts->setObjectName(QStringLiteral("holdingFacts"));
    facts->setTextFormat(Qt::PlainText);
    facts->setWordWrap(true);
    auto *change = new QPushButton(tr("Change"));
    auto *drop = new QPushButton(tr("Remove"));
    change->setObjectName(QStringLiteral("changeHolding"));
    drop->setObjectName(QStringLiteral("dropHolding"));
    change->setAccessibleName(tr("Change “%1”").arg(one.name));
    drop->setAccessibleName(tr("Remove “%1”").arg(one.name));
    for (QPushButton *button : {change, drop})
        setLook(button, ButtonLook::Flat);
    auto *line = newRow(8);
    line->addWidget(facts, 1);
    line->addWidget(change);
    line->addWidget(drop);
    column->addLayout(line);
    connect(change, &QPushButton::clicked, this, [this, one] { this->change(one); });
    connect(drop, &QPushButton::clicked, this, [this, one] {
        Holding none;
        none.name = one.name;
        none.language = one.language;
        attempt(SaveHolding{none, {}});
    });
    return row;
}

void HoldingSheet::change(const Holding &one)
{
    m_changed = one;
    m_name->setText(one.name);
    m_language->setCurrentIndex(qMax(0, m_language->findData(one.language)));
    m_text->setPlainText(one.text);
    m_by->setText(one.approvedBy);
    m_until->setText(lastDay(one.until, Zone::local()));
    m_text->setFocus(Qt::OtherFocusReason);
}

void HoldingSheet::clear()
{
    m_changed = {};
    for (QLineEdit *field : {m_name, m_by, m_until})
        field->clear();
    m_text->clear();
}

void HoldingSheet::dropApproval()
{
    if (m_changed.text.isEmpty() || m_text->toPlainText().trimmed() == m_changed.text)
        return;
    m_changed.text.clear();
    if (m_by->text() == m_changed.approvedBy)
        m_by->clear();
}

QString HoldingSheet::language() const { return m_language->currentData().toString(); }

void HoldingSheet::preview()
{
    const QString text = m_text->toPlainText().trimmed();
    const bool any = !text.isEmpty();
    for (QLabel *part : {m_previewHead, m_subject, m_preview})
        setShown(part, any);
    const Facts facts = m_facts ? m_facts(language()) : Facts();
    const Result<DraftText> made = draftFrom(text, facts, Tongue(language()));
    m_subject->setText(made ? made->subject : QString());
    m_preview->setText(made ? made->body : spoken(made.error().what));
    setInk(m_preview, made ? Tone::Text : Tone::Sev2);
    const auto isFilled = [](const QLineEdit *field) { return !field->text().trimmed().isEmpty(); };
    setReady(any && made.has_value() && isFilled(m_name) && isFilled(m_by) && isFilled(m_until));
}

void HoldingSheet::accept()
{
    // A moment set on the command line stays unless somebody types another day.
    const bool kept = m_changed.until != 0 && m_until->text() == lastDay(m_changed.until, Zone::local());
    const Result<qint64> until =
        kept ? Result<qint64>(m_changed.until) : endOfDay(m_until->text(), Zone::local());
    if (!until)
        return fail(until.error().what);
    const Holding holding{m_name->text(), language(), m_text->toPlainText().trimmed(), m_by->text(), *until};
    if (const Result<> good = checkHolding(holding); !good)
        return fail(good.error().what);
    if (!attempt(SaveHolding{holding, {}}))
        return;
    clear();
    m_name->setFocus(Qt::OtherFocusReason);
}

QWidget *HoldingSheet::firstField() { return m_name; }

void HoldingSheet::retell()
{
    setTitle(tr("Holding statements"));
    setHelp(tr("Approved in advance, so they can go out at once, without asking anybody."));
    setVerb(tr("Save"));
    m_none->setText(tr("None yet. One for each thing that can fail saves the wait for a yes."));
    m_head->setText(tr("Add one, or change one"));
    nameField(m_nameLabel, m_name, tr("Name"));
    nameField(m_languageLabel, m_language, tr("Language"));
    nameField(m_byLabel, m_by, tr("Approved by"));
    nameField(m_untilLabel, m_until, tr("Valid through"));
    nameField(m_textLabel, m_text, tr("Statement"));
    m_name->setPlaceholderText(tr("e.g. Website down"));
    constexpr qint64 halfYear = 183 * day;
    m_until->setPlaceholderText(Zone::local().date(m_clock.nowUs() + halfYear));
    m_text->setPlaceholderText(tr("# Problem with {{topic}}\n\nSince {{since}}, …"));
    m_previewHead->setText(tr("Preview"));
    QStringList names;
    for (const QString &name : variablesOf({}))
        names += QStringLiteral("{{%1}}").arg(name);
    m_names->setText(tr("The first line is “# ” and the subject. It may name: %1").arg(names.join(u' ')));
    rebuild();
    preview();
}

} // namespace muster
