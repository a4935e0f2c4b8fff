#pragma once

#include "models/core/zone.h"
#include "models/session/drafts.h"
#include "views/window/sheet.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace muster {

/// Where an update that went out is recorded as it was posted: where, when, and its words.
class UpdateSheet : public Sheet
{
    Q_OBJECT
public:
    explicit UpdateSheet(const Clock &clock, QWidget *parent = nullptr);

    void setDrafts(const Drafts &drafts) { m_drafts = drafts; }
    /// Shows what was typed for this incident and not recorded, else nothing.
    void begin(const Id &incident, const Zone &zone);
    QWidget *firstField() override;

protected:
    void accept() override;
    void retell() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString draftKey() const;

    const Clock &m_clock;
    Drafts m_drafts;
    Id m_incident;
    Zone m_zone;
    QLabel *m_channelLabel, *m_textLabel, *m_timeLabel;
    QComboBox *m_channel;
    QPlainTextEdit *m_text;
    QLineEdit *m_time;
};

} // namespace muster
