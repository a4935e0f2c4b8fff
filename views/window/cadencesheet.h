#pragma once

#include "models/comms/cadence.h"
#include "views/window/sheet.h"

class QGridLayout;
class QLabel;
class QSpinBox;

namespace muster {

/// How often customers hear, by severity and by how far it is: Muster's matrix, or the organisation's own.
class CadenceSheet : public Sheet
{
    Q_OBJECT
public:
    explicit CadenceSheet(QWidget *parent = nullptr);

    void begin(const Organisation &house);
    QWidget *firstField() override;

protected:
    void accept() override;
    void retell() override;

private:
    struct Cell
    {
        int severity;
        PublicStatus status;
        QSpinBox *minutes;
    };

    Organisation m_house;
    QList<Cell> m_cells;
    QList<QLabel *> m_heads, m_sides;
    QLabel *m_about;
};

} // namespace muster
