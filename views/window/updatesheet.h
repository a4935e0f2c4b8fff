#pragma once

#include "models/core/zone.h"
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

    void begin(const Id &incident, const Zone &zone);
    QWidget *firstField() override;

protected:
    void accept() override;
    void retell() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Clock &m_clock;
    Id m_incident;
    Zone m_zone;
    QLabel *m_channelLabel, *m_textLabel, *m_timeLabel;
    QComboBox *m_channel;
    QPlainTextEdit *m_text;
    QLineEdit *m_time;
};

} // namespace muster
