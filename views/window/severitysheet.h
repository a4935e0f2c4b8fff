#pragma once

#include "views/window/preferences.h"
#include "views/window/sheet.h"

class QLineEdit;

namespace muster {

class PillGroup;

/// Where the severity is changed: five levels with their shapes; lowering needs a reason.
class SeveritySheet : public Sheet
{
    Q_OBJECT
public:
    explicit SeveritySheet(QWidget *parent = nullptr);

    void begin(const State &state, SeverityLabels labels);
    QWidget *firstField() override;

protected:
    void accept() override;
    void retell() override;

private:
    void explain();
    int chosen() const;

    State m_state;
    SeverityLabels m_labels = SeverityLabels::Sev;
    PillGroup *m_levels;
    QLabel *m_meaning, *m_reasonLabel, *m_hint;
    QLineEdit *m_reason;
};

} // namespace muster
