#pragma once

#include "models/comms/heard.h"
#include "models/core/zone.h"
#include "views/window/sheet.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace muster {

/// What customers were told: any update as it went out, what changed from another to it, and what they could
/// read at a moment.
class HistorySheet : public Sheet
{
    Q_OBJECT
public:
    explicit HistorySheet(QWidget *parent = nullptr);

    void begin(const State &state, const Zone &zone, qint64 nowUs);
    QWidget *firstField() override;

protected:
    void retell() override;

private:
    void fill();
    void show();
    void turnTo(const QString &time);
    QString nameOf(qsizetype place) const;
    QString paceWords() const;
    /// The facts that an update was made of, as they were then; empty where nobody noted them.
    QString factsOf(const SentUpdate &update) const;

    State m_state;
    Zone m_zone;
    qint64 m_now = 0;
    QLineEdit *m_time;
    QComboBox *m_update, *m_before;
    QLabel *m_timeLabel, *m_updateLabel, *m_beforeLabel, *m_none, *m_text;
};

} // namespace muster
