#include "models/comms/language.h"

#include <QString>

#include <algorithm>

namespace muster {

QString otherLanguage(const QString &language)
{
    return language == QLatin1String("zh_CN") ? QStringLiteral("en") : QStringLiteral("zh_CN");
}

bool isChinese(const QString &text)
{
    const auto han =
        std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.script() == QChar::Script_Han; });
    return han * 3 > text.size();
}

QString languageOf(const QString &text)
{
    return isChinese(text) ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

} // namespace muster
