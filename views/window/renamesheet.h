#pragma once

#include "views/window/sheet.h"

class QLineEdit;

namespace muster {

/// Where the incident gets another title; the old one stays in the timeline.
class RenameSheet : public Sheet
{
    Q_OBJECT
public:
    explicit RenameSheet(QWidget *parent = nullptr);

    void begin(const State &state);
    QWidget *firstField() override;

protected:
    void accept() override;
    void retell() override;

private:
    Id m_incident;
    QLabel *m_label;
    QLineEdit *m_name;
};

} // namespace muster
