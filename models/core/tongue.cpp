#include "models/core/tongue.h"

namespace muster {

namespace {

/// Whether a space belongs between them: Chinese on one side, a Latin letter on the other.
bool touch(QChar one, QChar other)
{
    const auto between = [](QChar a, QChar b) {
        return a.script() == QChar::Script_Han && b.script() == QChar::Script_Latin;
    };
    return between(one, other) || between(other, one);
}

void join(QString &out, QStringView piece)
{
    if (!out.isEmpty() && !piece.isEmpty() && touch(out.back(), piece.front()))
        out += u' ';
    out += piece;
}

} // namespace

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
    qsizetype from = 0; // what follows the last argument
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const qsizetype place = text.at(i) == u'%' ? text.at(i + 1).digitValue() - 1 : -1;
        if (place < 0 || place >= message.args.size())
            continue;
        join(out, QStringView(text).sliced(from, i - from));
        join(out, message.args.at(place));
        from = ++i + 1;
    }
    join(out, QStringView(text).sliced(from));
    return out;
}

} // namespace muster
