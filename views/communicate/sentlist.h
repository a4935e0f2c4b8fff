#pragma once

#include "models/core/zone.h"
#include "models/incident/state.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace muster {

/// The updates that went out to some readers, newest first: when, where, by whom, whether in time; each can
/// be taken back.
class SentList : public QWidget
{
    Q_OBJECT
public:
    explicit SentList(QWidget *parent = nullptr);

    void tell(const State &state, Readers readers, qint64 nowUs);
    void setZone(const Zone &zone);
    void retell();

Q_SIGNALS:
    /// It did not go out after all.
    void takenBack(const muster::Id &update);
    void historyWanted();
    void questionsWanted();

private:
    const QList<SentUpdate> &updates() const;
    void rebuild();
    QWidget *row(qsizetype place);

    Zone m_zone;
    State m_state;
    Readers m_readers = Readers::Customers;
    qint64 m_now = 0;
    QLabel *m_head, *m_none;
    QPushButton *m_history, *m_questions;
    QVBoxLayout *m_column;
    QList<QWidget *> m_rows;
};

} // namespace muster
