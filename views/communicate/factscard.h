#pragma once

#include "models/comms/composition.h"
#include "views/shared/card.h"

namespace muster {

class FactRow;
struct FactNote;
class PaceRow;
class PromiseRow;

/// The facts an update is made of: their words, changed in place, where they come from, and what is new in
/// them since customers last heard.
class FactsCard : public Card
{
    Q_OBJECT
public:
    explicit FactsCard(QWidget *parent = nullptr);

    void setZone(const Zone &zone);
    void tell(const Composition &composition, const Composed &made, const State &state, qint64 nowUs);
    void retell();

Q_SIGNALS:
    void typed(muster::Fact fact, const QString &words);
    void reset(muster::Fact fact);
    void promised(qint64 next);
    void promiseReset();
    /// Customers are to hear every so many minutes from now on; 0: as usual.
    void paceChosen(int minutes);

private:
    FactNote noteOf(Fact fact, const Composition &composition, const Composed &made, const State &state,
                    qint64 nowUs) const;

    Zone m_zone;
    QList<FactRow *> m_rows;
    PromiseRow *m_promise;
    PaceRow *m_pace;
    QLabel *m_count;
};

} // namespace muster
