#pragma once

#include "views/window/sheet.h"

class QButtonGroup;
class QLineEdit;
class QRadioButton;

namespace muster {

/// Where the status is changed, to any of them, in any order.
class StatusSheet : public Sheet
{
    Q_OBJECT
public:
    explicit StatusSheet(QWidget *parent = nullptr);

    void begin(const State &state);
    QWidget *firstField() override;

protected:
    void accept() override;
    void retell() override;

private:
    void explain();
    Status chosen() const;

    State m_state;
    QButtonGroup *m_group;
    QLineEdit *m_of, *m_reason;
    QLabel *m_ofLabel, *m_reasonLabel;
};

} // namespace muster
