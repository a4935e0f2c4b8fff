#pragma once

#include "views/window/sheet.h"

class QCheckBox;
class QLineEdit;

namespace muster {

/// Where the incident gets another title. The old one stays in the file, unless it must not: then it is
/// erased with a reason.
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
    bool eraseOld();

    Id m_incident, m_declaring;
    QString m_title; ///< as it was
    QLabel *m_label, *m_reasonLabel;
    QLineEdit *m_name, *m_reason;
    QCheckBox *m_erase;
};

} // namespace muster
