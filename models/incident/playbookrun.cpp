#include "models/incident/playbookrun.h"

namespace muster {

template <>
const QList<Term<CheckOutcome>> &terms<CheckOutcome>()
{
    static const QList<Term<CheckOutcome>> list{
        {CheckOutcome::Done, "done", QT_TRANSLATE_NOOP("Muster", "Done")},
        {CheckOutcome::NotApplicable, "not-applicable", QT_TRANSLATE_NOOP("Muster", "Not applicable")},
        {CheckOutcome::Blocked, "blocked", QT_TRANSLATE_NOOP("Muster", "Blocked")},
        {CheckOutcome::Ready, "ready", QT_TRANSLATE_NOOP("Muster", "All ready")},
        {CheckOutcome::Overridden, "overridden", QT_TRANSLATE_NOOP("Muster", "Passed without all")},
    };
    return list;
}

} // namespace muster
