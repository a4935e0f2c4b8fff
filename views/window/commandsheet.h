#pragma once

#include "models/session/drafts.h"
#include "views/window/sheet.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace muster {

/// Where command is handed over: to whom, and the briefing that goes with it, made from the record and free
/// to edit. Who is to lead takes it, unless they have said so in the room already.
class CommandSheet : public Sheet
{
    Q_OBJECT
public:
    explicit CommandSheet(QWidget *parent = nullptr);

    void setDrafts(const Drafts &drafts) { m_drafts = drafts; }
    /// `brief` as the record tells it now; what was typed over an earlier one stays. `to` may be empty.
    void begin(const State &state, const QString &brief, const QStringList &people, const QString &to);
    QWidget *firstField() override;

protected:
    void accept() override;
    void retell() override;

private:
    void settle();
    QString draftKey() const;

    Drafts m_drafts;
    Id m_incident;
    QString m_commander;
    QString m_made; ///< the briefing as the record told it
    QLabel *m_toLabel, *m_briefLabel, *m_unfilled;
    QComboBox *m_to;
    QPlainTextEdit *m_brief;
    QCheckBox *m_said;
};

} // namespace muster
