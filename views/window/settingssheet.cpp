#include "views/window/settingssheet.h"

#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/shared/fields.h"
#include "views/shared/segmented.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace muster {

SettingsSheet::SettingsSheet(QWidget *parent)
    : Sheet(QStringLiteral("settingsSheet"), parent)
    , m_person(new QLineEdit)
    , m_language(new QComboBox)
    , m_look(new QComboBox)
    , m_textSize(new QComboBox)
    , m_zone(new Segmented)
    , m_labels(new Segmented)
    , m_rows(new Segmented)
    , m_singleKeys(new QCheckBox)
    , m_sound(new QCheckBox)
{
    build();
    SettingsSheet::retell(); // not virtual yet
    connect(m_person, &QLineEdit::editingFinished, this, &SettingsSheet::take);
    for (QComboBox *box : {m_language, m_look, m_textSize})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsSheet::take);
    for (Segmented *choice : {m_zone, m_labels, m_rows})
        connect(choice, &Segmented::chosenChanged, this, &SettingsSheet::take);
    for (QCheckBox *wish : {m_singleKeys, m_sound})
        connect(wish, &QCheckBox::toggled, this, &SettingsSheet::take);
}

void SettingsSheet::build()
{
    m_person->setObjectName(QStringLiteral("settingPerson"));
    m_language->setObjectName(QStringLiteral("settingLanguage"));
    m_look->setObjectName(QStringLiteral("settingLook"));
    m_textSize->setObjectName(QStringLiteral("settingTextSize"));
    m_zone->setObjectName(QStringLiteral("settingZone"));
    m_labels->setObjectName(QStringLiteral("settingLabels"));
    m_rows->setObjectName(QStringLiteral("settingRows"));
    m_singleKeys->setObjectName(QStringLiteral("settingSingleKeys"));
    m_sound->setObjectName(QStringLiteral("settingSound"));
    m_language->addItem({}, QStringLiteral("system"));
    for (const char *name : {"en", "zh_CN"})
        m_language->addItem(QLocale(QLatin1String(name)).nativeLanguageName(), QLatin1String(name));
    m_language->setItemText(1, QStringLiteral("English"));
    for (const Look look : {Look::System, Look::Light, Look::Dark, Look::HighContrast})
        m_look->addItem({}, static_cast<int>(look));
    for (const int size : textSizes)
        m_textSize->addItem(QStringLiteral("%1 %").arg(size), size);
    m_zone->setChoices({{QStringLiteral("room"), {}}, {QStringLiteral("utc"), QStringLiteral("UTC")}});
    m_labels->setChoices(
        {{QStringLiteral("sev"), QStringLiteral("SEV 1–5")}, {QStringLiteral("p"), QStringLiteral("P0–P4")}});
    m_rows->setChoices({{QStringLiteral("comfortable"), {}}, {QStringLiteral("compact"), {}}});
    body()->addLayout(captioned(m_person));
    addPair(m_language, m_look);
    addPair(m_textSize, m_zone);
    body()->addLayout(captioned(m_labels));
    body()->addLayout(captioned(m_rows));
    body()->addWidget(m_singleKeys);
    body()->addWidget(m_sound);
    body()->addStretch(1);
}

QLayout *SettingsSheet::captioned(QWidget *field)
{
    m_captions.append(labelAbove(field));
    return fieldColumn(m_captions.constLast(), field);
}

void SettingsSheet::addPair(QWidget *left, QWidget *right)
{
    auto *row = newRow(12);
    row->addLayout(captioned(left), 1);
    row->addLayout(captioned(right), 1);
    body()->addLayout(row);
}

void SettingsSheet::begin(const Preferences &preferences)
{
    m_now = preferences;
    m_filling = true;
    m_person->setText(m_now.person);
    m_language->setCurrentIndex(m_language->findData(m_now.language));
    m_look->setCurrentIndex(m_look->findData(static_cast<int>(m_now.look)));
    m_textSize->setCurrentIndex(m_textSize->findData(m_now.textSize));
    m_zone->choose(m_now.utc ? QStringLiteral("utc") : QStringLiteral("room"));
    m_labels->choose(m_now.labels == SeverityLabels::P ? QStringLiteral("p") : QStringLiteral("sev"));
    m_rows->choose(m_now.rows == Rows::Compact ? QStringLiteral("compact") : QStringLiteral("comfortable"));
    m_singleKeys->setChecked(m_now.singleKeys);
    m_sound->setChecked(m_now.sound);
    m_filling = false;
}

QWidget *SettingsSheet::firstField() { return m_person; }

void SettingsSheet::retell()
{
    const QStringList captions{tr("Your name"), tr("Language"),        tr("Look"), tr("Text size"),
                               tr("Times"),     tr("Severity labels"), tr("Rows")};
    const QList<QWidget *> fields{m_person, m_language, m_look, m_textSize, m_zone, m_labels, m_rows};
    for (qsizetype i = 0; i < captions.size(); ++i)
        nameField(m_captions.at(i), fields.at(i), captions.at(i));
    m_language->setItemText(0, tr("As the system"));
    m_look->setItemText(0, tr("As the system"));
    m_look->setItemText(1, tr("Light"));
    m_look->setItemText(2, tr("Dark"));
    m_look->setItemText(3, tr("High contrast"));
    m_zone->setWords(QStringLiteral("room"), tr("Room's zone"));
    m_rows->setWords(QStringLiteral("comfortable"), tr("Comfortable"));
    m_rows->setWords(QStringLiteral("compact"), tr("Compact"));
    m_singleKeys->setText(tr("Single-letter keys in lists"));
    m_sound->setText(tr("A short tone when an update is overdue"));
    setTitle(tr("Settings"));
}

void SettingsSheet::take()
{
    if (m_filling)
        return;
    Preferences next = m_now;
    next.person = m_person->text().simplified();
    next.language = m_language->currentData().toString();
    next.look = static_cast<Look>(m_look->currentData().toInt());
    next.textSize = m_textSize->currentData().toInt();
    next.utc = m_zone->chosen() == QLatin1String("utc");
    next.labels = m_labels->chosen() == QLatin1String("p") ? SeverityLabels::P : SeverityLabels::Sev;
    next.rows = m_rows->chosen() == QLatin1String("compact") ? Rows::Compact : Rows::Comfortable;
    next.singleKeys = m_singleKeys->isChecked();
    next.sound = m_sound->isChecked();
    if (next == m_now)
        return;
    m_now = next;
    Q_EMIT changed(next);
}

} // namespace muster
