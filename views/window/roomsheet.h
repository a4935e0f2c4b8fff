#pragma once

#include "views/window/sheet.h"

class QLineEdit;

namespace muster {

/// Where somebody says where the room meets, and the number it is called by.
class RoomSheet : public Sheet
{
    Q_OBJECT
public:
    explicit RoomSheet(QWidget *parent = nullptr);

    void begin(const State &state);
    QWidget *firstField() override;

protected:
    void accept() override;
    void retell() override;

private:
    Id m_incident;
    QLineEdit *m_place, *m_call;
    QLabel *m_placeLabel, *m_callLabel;
};

} // namespace muster
