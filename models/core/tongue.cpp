#include "models/core/tongue.h"

namespace muster {

Tongue::Tongue(const QString &name)
    : m_name(nearest(name))
    , m_catalogue(std::make_shared<QTranslator>())
{
    // A missing catalogue is no error: every sentence is its own English text.
    (void)m_catalogue->load(QStringLiteral(":/i18n/muster_%1.qm").arg(m_name));
}

QString Tongue::nearest(const QString &localeName)
{
    return localeName.startsWith(QLatin1String("zh")) ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

QString Tongue::operator()(const Message &message) const
{
    QString text = m_catalogue->translate("Muster", message.source.constData(), nullptr, message.count);
    if (text.isNull())
        text = QString::fromUtf8(message.source);
    if (message.count >= 0)
        text.replace(QLatin1String("%n"), QString::number(message.count));
    // All at once, so that a %2 inside the first argument stays what the user typed.
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype place =
            text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() - 1 : -1;
        if (place >= 0 && place < message.args.size()) {
            out += message.args.at(place);
            ++i;
        } else {
            out += text.at(i);
        }
    }
    return out;
}

} // namespace muster
