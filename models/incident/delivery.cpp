#include "models/incident/delivery.h"

#include <algorithm>

namespace muster {

template <>
const QList<Term<DeliveryStage>> &terms<DeliveryStage>()
{
    static const QList<Term<DeliveryStage>> list{
        {DeliveryStage::Waiting, "waiting", QT_TRANSLATE_NOOP("Muster", "waiting")},
        {DeliveryStage::Underway, "underway", QT_TRANSLATE_NOOP("Muster", "being sent")},
        {DeliveryStage::Delivered, "delivered", QT_TRANSLATE_NOOP("Muster", "delivered")},
        {DeliveryStage::Failed, "failed", QT_TRANSLATE_NOOP("Muster", "not sent")},
        {DeliveryStage::Stopped, "stopped", QT_TRANSLATE_NOOP("Muster", "stopped")},
        {DeliveryStage::Unclear, "unclear", QT_TRANSLATE_NOOP("Muster", "perhaps sent")},
    };
    return list;
}

QString remoteOf(const QList<Delivery> &deliveries, const QString &connector)
{
    const auto it = std::find_if(deliveries.crbegin(), deliveries.crend(), [&](const Delivery &one) {
        return one.connector.name == connector && !one.remote.isEmpty();
    });
    return it == deliveries.crend() ? QString() : it->remote;
}

} // namespace muster
