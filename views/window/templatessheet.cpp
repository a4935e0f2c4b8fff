#include "views/window/templatessheet.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/fields.h"
#include "views/shared/segmented.h"
#include "views/words/words.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace muster {

namespace {

constexpr const char *languages[] = {"en", "zh_CN"};

} // namespace

TemplatesSheet::TemplatesSheet(QWidget *parent)
    : Sheet(QStringLiteral("templatesSheet"), parent)
    , m_manner(new Segmented)
    , m_whose(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_names(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_previewHead(newLabel({}, Type::SectionHead))
    , m_subject(newLabel({}, Type::Strong))
    , m_preview(newLabel({}, Type::Body))
    , m_readers(new QComboBox)
    , m_phase(new QComboBox)
    , m_length(new QComboBox)
    , m_language(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_back(new QPushButton)
{
    build();
    for (QComboBox *box : {m_readers, m_phase, m_length, m_language})
        connect(box, &QComboBox::activated, this, &TemplatesSheet::open);
    connect(m_manner, &Segmented::chosenChanged, this, &TemplatesSheet::choose);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TemplatesSheet::preview);
    connect(m_back, &QPushButton::clicked, this, &TemplatesSheet::back);
    TemplatesSheet::retell(); // not virtual yet
}

void TemplatesSheet::build()
{
    const std::pair<QWidget *, const char *> names[] = {
        {m_readers, "templateReaders"},   {m_phase, "templatePhase"}, {m_length, "templateLength"},
        {m_language, "templateLanguage"}, {m_text, "templateText"},   {m_back, "templateBack"},
        {m_preview, "templatePreview"},   {m_whose, "templateWhose"}};
    for (const auto &[part, name] : names)
        part->setObjectName(QLatin1String(name));
    for (QLabel *words : {m_whose, m_names, m_subject, m_preview})
        words->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    m_subject->setTextFormat(Qt::PlainText);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(u(132));
    for (QComboBox *box : {m_readers, m_phase, m_length, m_language}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    setLook(m_back, ButtonLook::Flat);
    m_manner->setObjectName(QStringLiteral("templateManner"));
    m_mannerLabel = labelAbove(m_manner);
    m_readersLabel = labelAbove(m_readers);
    m_phaseLabel = labelAbove(m_phase);
    m_lengthLabel = labelAbove(m_length);
    m_languageLabel = labelAbove(m_language);
    m_textLabel = labelAbove(m_text);
    auto *upper = newRow(12), *lower = newRow(12);
    upper->addLayout(fieldColumn(m_readersLabel, m_readers), 1);
    upper->addLayout(fieldColumn(m_languageLabel, m_language), 1);
    lower->addLayout(fieldColumn(m_phaseLabel, m_phase), 1);
    lower->addLayout(fieldColumn(m_lengthLabel, m_length), 1);
    body()->addLayout(fieldColumn(m_mannerLabel, m_manner));
    body()->addLayout(upper);
    body()->addLayout(lower);
    body()->addLayout(fieldColumn(m_textLabel, m_text), 1);
    auto *whose = newRow(8);
    whose->addWidget(m_whose, 1);
    whose->addWidget(m_back);
    body()->addLayout(whose);
    body()->addWidget(m_previewHead);
    body()->addWidget(m_subject);
    body()->addWidget(m_preview);
    body()->addWidget(m_names);
}

void TemplatesSheet::begin(const Organisation &house, const FactsIn &facts, const TemplatePlace &place)
{
    m_house = house;
    m_facts = facts;
    m_manner->choose(keyOf(house.manner));
    m_readers->setCurrentIndex(m_readers->findData(static_cast<int>(place.readers)));
    m_phase->setCurrentIndex(m_phase->findData(static_cast<int>(place.phase)));
    m_length->setCurrentIndex(static_cast<int>(place.length));
    m_language->setCurrentIndex(place.language == QLatin1String("zh_CN") ? 1 : 0);
    open();
}

void TemplatesSheet::beginWith(const QString &text) { m_text->setPlainText(text); }

void TemplatesSheet::tell(const Organisation &house)
{
    const bool typed = m_text->toPlainText().trimmed() != standing();
    m_house = house;
    m_manner->choose(keyOf(house.manner));
    if (!typed)
        open();
    preview();
}

TemplatePlace TemplatesSheet::place() const
{
    TemplatePlace out;
    out.readers = static_cast<Readers>(m_readers->currentData().toInt());
    out.language = QString::fromLatin1(languages[qBound(0, m_language->currentIndex(), 1)]);
    if (!areCustomers(out.readers))
        return out;
    out.phase = static_cast<Phase>(m_phase->currentData().toInt());
    out.length = static_cast<Length>(qMax(0, m_length->currentIndex()));
    return out;
}

/// The template as it is used now.
QString TemplatesSheet::standing() const
{
    const QString own = m_house.templates.value(nameOf(place()));
    return own.isEmpty() ? builtInTemplate(place()).trimmed() : own;
}

void TemplatesSheet::open()
{
    const bool customers = areCustomers(static_cast<Readers>(m_readers->currentData().toInt()));
    for (QWidget *part : std::initializer_list<QWidget *>{m_phaseLabel, m_phase, m_lengthLabel, m_length})
        setShown(part, customers);
    m_text->setPlainText(standing());
    QStringList names;
    for (const QString &name : variablesOf(place()))
        names += QStringLiteral("{{%1}}").arg(name);
    m_names->setText(tr("It may name: %1").arg(names.join(u' ')));
    preview();
}

void TemplatesSheet::preview()
{
    const QString text = m_text->toPlainText().trimmed();
    const bool own = m_house.templates.contains(nameOf(place()));
    m_whose->setText(text != standing() ? tr("Changed, not saved")
                     : own              ? tr("Your organisation's own")
                                        : tr("Muster's own"));
    setShown(m_back, own);
    const Facts facts = m_facts ? m_facts(place()) : Facts();
    const Result<DraftText> made =
        draftFrom(text, facts, Tongue(place().language), place().readers, m_house.manner);
    m_subject->setText(made ? made->subject : QString());
    m_preview->setText(made ? made->body : spoken(made.error().what));
    setInk(m_preview, made ? Tone::Text : Tone::Sev2);
    setReady(made.has_value() && text != standing());
}

void TemplatesSheet::back()
{
    if (attempt(SaveTemplate{nameOf(place()), {}, {}}))
        m_text->setFocus(Qt::OtherFocusReason);
}

void TemplatesSheet::choose(const QString &manner)
{
    const auto wanted = fromKey<Manner>(manner);
    if (wanted && *wanted != m_house.manner && !attempt(SetManner{*wanted, {}}))
        m_manner->choose(keyOf(m_house.manner));
}

void TemplatesSheet::accept()
{
    const QString text = m_text->toPlainText().trimmed();
    if (const Result<> good = checkTemplateFor(place(), text); !good)
        return fail(good.error().what);
    attempt(SaveTemplate{nameOf(place()), text, {}});
}

QWidget *TemplatesSheet::firstField() { return m_readers; }

void TemplatesSheet::fill()
{
    const auto refill = [](QComboBox *box, const QList<std::pair<QString, int>> &rows) {
        const int kept = qMax(0, box->currentIndex());
        box->clear();
        for (const auto &[words, value] : rows)
            box->addItem(words, value);
        box->setCurrentIndex(kept);
    };
    QList<std::pair<QString, int>> readers, phases;
    for (const Term<Readers> &term : terms<Readers>()) {
        // Those affected get what customers get, with a word in front.
        if (term.value != Readers::Affected)
            readers.append({spoken(labelOf(term.value)), static_cast<int>(term.value)});
    }
    for (const Term<Phase> &term : terms<Phase>())
        phases.append({spoken(labelOf(term.value)), static_cast<int>(term.value)});
    refill(m_readers, readers);
    refill(m_phase, phases);
    refill(m_length,
           {{tr("whole: page, mail, chat"), 0}, {tr("short: posts, SMS"), 1}, {tr("one line: banner"), 2}});
    refill(m_language, {{QStringLiteral("English"), 0}, {QStringLiteral("中文"), 1}});
}

void TemplatesSheet::retell()
{
    setTitle(tr("Templates"));
    setHelp(tr("The first line is “# ” and the subject. {{#works}} … {{/works}} stands only if something is "
               "known."));
    setVerb(tr("Save as our own"));
    nameField(m_mannerLabel, m_manner, tr("Tone of all greetings, apologies and thanks"));
    QList<std::pair<QString, QString>> manners;
    for (const Term<Manner> &term : terms<Manner>())
        manners.append({QString::fromLatin1(term.key), spoken(labelOf(term.value))});
    m_manner->setChoices(manners);
    m_manner->choose(keyOf(m_house.manner));
    nameField(m_readersLabel, m_readers, tr("For"));
    nameField(m_phaseLabel, m_phase, tr("What it tells"));
    nameField(m_lengthLabel, m_length, tr("Length"));
    nameField(m_languageLabel, m_language, tr("Language"));
    nameField(m_textLabel, m_text, tr("Template"));
    m_back->setText(tr("Back to Muster's"));
    m_previewHead->setText(tr("Preview"));
    const QString typed = m_text->toPlainText();
    fill();
    open();
    if (!typed.isEmpty())
        m_text->setPlainText(typed);
}

} // namespace muster
