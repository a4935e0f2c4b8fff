#pragma once

#include "views/window/preferences.h"
#include "views/window/sheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace muster {

class Segmented;

/// Where a person makes the room fit: name, language, look, text size, times. Every change holds at once.
class SettingsSheet : public Sheet
{
    Q_OBJECT
public:
    explicit SettingsSheet(QWidget *parent = nullptr);

    void begin(const Preferences &preferences);
    QWidget *firstField() override;

Q_SIGNALS:
    void changed(const muster::Preferences &preferences);

protected:
    void retell() override;

private:
    void build();
    QLayout *captioned(QWidget *field);
    void addPair(QWidget *left, QWidget *right);
    void take();

    Preferences m_now;
    bool m_filling = false;
    QLineEdit *m_person;
    QComboBox *m_language, *m_look, *m_textSize;
    Segmented *m_zone, *m_labels, *m_rows;
    QCheckBox *m_singleKeys, *m_sound;
    QList<QLabel *> m_captions;
};

} // namespace muster
