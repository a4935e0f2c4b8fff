#pragma once

#include "models/session/drafts.h"
#include "views/window/sheet.h"

class QComboBox;
class QLineEdit;

namespace muster {

/// Where a decision is recorded as its result: what is decided, by whom, and which strong objections were
/// heard (PagerDuty incident response documentation: the commander asks for strong objections, not for
/// votes).
class DecisionSheet : public Sheet
{
    Q_OBJECT
public:
    explicit DecisionSheet(QWidget *parent = nullptr);

    void setDrafts(const Drafts &drafts) { m_drafts = drafts; }
    /// Shows what was typed for this incident and not recorded; the commander decides unless somebody else is
    /// named.
    void begin(const State &state, const QStringList &people);
    QWidget *firstField() override;

protected:
    void accept() override;
    void retell() override;

private:
    QString draftKey(const char *field) const;
    void remember();

    Drafts m_drafts;
    Id m_incident;
    QLabel *m_whatLabel, *m_againstLabel, *m_byLabel;
    QLineEdit *m_what, *m_against;
    QComboBox *m_by;
};

} // namespace muster
