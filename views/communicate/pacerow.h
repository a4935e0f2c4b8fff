#pragma once

#include "models/core/id.h"
#include "models/incident/state.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace muster {

/// In a long incident the offer of a slower pace, never assumed; and once it is chosen, the way back.
class PaceRow : public QWidget
{
    Q_OBJECT
public:
    explicit PaceRow(QWidget *parent = nullptr);

    /// `usual`: minutes until customers hear again now.
    void tell(const State &state, int usual, qint64 nowUs);
    void retell();

Q_SIGNALS:
    /// Customers are to hear every so many minutes from now on; 0: as usual.
    void chosen(int minutes);

private:
    Id m_incident, m_declined; ///< the one on show, and the one where nobody wanted a slower pace
    int m_offered = 0;         ///< minutes; 0: as usual again
    QLabel *m_words;
    QPushButton *m_take, *m_decline;
};

} // namespace muster
