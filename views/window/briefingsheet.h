#pragma once

#include "models/incident/board.h"
#include "views/window/sheet.h"

namespace muster {

/// Where whoever is to lead reads the briefing that goes with command, and takes it.
class BriefingSheet : public Sheet
{
    Q_OBJECT
public:
    explicit BriefingSheet(QWidget *parent = nullptr);

    void begin(const Id &incident, const CommandOffer &offer);
    QWidget *firstField() override;

protected:
    void accept() override;
    void retell() override;

private:
    Id m_incident;
    CommandOffer m_offer;
    QLabel *m_brief;
};

} // namespace muster
