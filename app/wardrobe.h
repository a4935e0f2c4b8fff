#pragma once

#include "app/systemlook.h"
#include "views/window/preferences.h"

#include <QFont>
#include <QTranslator>

namespace muster {

/// How the program is dressed: style, colours, letters and language; follows the desktop where it is asked
/// to.
class Wardrobe : public QObject
{
    Q_OBJECT
public:
    /// `systemDark` is what the desktop said at the last start, until it says something now.
    explicit Wardrobe(bool systemDark, QObject *parent = nullptr);

    void wear(const Preferences &preferences);
    /// "en" or "zh_CN": what the window is in.
    QString language() const { return m_language; }
    bool systemDark() const { return m_systemDark; }
    /// Begins to listen to the desktop.
    void watch() { m_system.watch(); }

private:
    void wearLook();
    void wearLetters();
    void wearLanguage();
    void speak(QTranslator &translator, const QString &file, const QString &folder);

    SystemLook m_system;
    Preferences m_now;
    QString m_language;
    QTranslator m_own, m_qt;
    qreal m_basePoints;
    bool m_systemDark;
    bool m_systemContrast = false;
};

} // namespace muster
