#include "models/comms/language.h"

#include "models/comms/ease.h"

namespace muster {

QString otherLanguage(const QString &language)
{
    return language == QLatin1String("zh_CN") ? QStringLiteral("en") : QStringLiteral("zh_CN");
}

bool isChinese(const QString &text) { return isMostlyHan(hanIn(text), text.size()); }

QString languageOf(const QString &text)
{
    return isChinese(text) ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

} // namespace muster
