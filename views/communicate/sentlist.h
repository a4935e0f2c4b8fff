#pragma once

#include "models/core/zone.h"
#include "models/incident/state.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace muster {

/// The updates that went out, newest first: when, where, by whom, whether in time; each can be taken back.
class SentList : public QWidget
{
    Q_OBJECT
public:
    explicit SentList(QWidget *parent = nullptr);

    void tell(const State &state, qint64 nowUs);
    void setZone(const Zone &zone);
    void retell();

Q_SIGNALS:
    /// It did not go out after all.
    void takenBack(const muster::Id &update);

private:
    void rebuild();
    QWidget *row(qsizetype place);

    Zone m_zone;
    State m_state;
    qint64 m_now = 0;
    QLabel *m_head, *m_none;
    QVBoxLayout *m_column;
    QList<QWidget *> m_rows;
};

} // namespace muster
