#pragma once

#include "models/core/message.h"

#include <QTranslator>

#include <memory>

namespace muster {

/// A language that sentences can be read in, beside the one the window is in: an export in Chinese from an
/// English room.
class Tongue
{
public:
    /// "en" or "zh_CN"; any other name reads as English. The catalogues are resources of the program.
    explicit Tongue(const QString &name = QStringLiteral("en"));

    QString name() const { return m_name; }
    /// The sentence with its arguments in place, and a space where one of Latin letters meets Chinese.
    QString operator()(const Message &message) const;

    /// The tongue for a locale name such as "zh_Hans_CN" or "de_DE".
    static QString nearest(const QString &localeName);

private:
    QString m_name;
    std::shared_ptr<QTranslator> m_catalogue;
};

} // namespace muster
