#include "app/wardrobe.h"

#include "models/core/tongue.h"
#include "views/shared/pressable.h"
#include "views/shared/roomstyle.h"
#include "views/shared/tokens.h"
#include "views/shared/unit.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QLocale>
#include <QPixmapCache>

namespace muster {

Wardrobe::Wardrobe(bool systemDark, QObject *parent)
    : QObject(parent)
    , m_basePoints(qMax(10.0, QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF()))
    , m_systemDark(systemDark || schemeOf(QApplication::palette()) == Scheme::Dark)
{
    QApplication::setStyle(new RoomStyle);
    makeButtonsPressable();
    connect(&m_system, &SystemLook::darkChanged, this, [this](bool dark) {
        m_systemDark = dark;
        wearLook();
    });
    connect(&m_system, &SystemLook::contrastChanged, this, [this](bool high) {
        m_systemContrast = high;
        wearLook();
    });
}

void Wardrobe::wear(const Preferences &preferences)
{
    m_now = preferences;
    wearLook();
    wearLanguage();
    wearLetters();
}

void Wardrobe::wearLook()
{
    const bool follows = m_now.look == Look::System;
    const bool dark = m_now.look == Look::Dark || (m_systemDark && m_now.look != Look::Light);
    const bool contrast = m_now.look == Look::HighContrast || (follows && m_systemContrast);
    const Scheme scheme = contrast ? (dark ? Scheme::HighContrastDark : Scheme::HighContrast)
                                   : (dark ? Scheme::Dark : Scheme::Light);
    const QPalette palette = paletteFor(scheme);
    if (palette == QApplication::palette())
        return;
    QPixmapCache::clear();
    QApplication::setPalette(palette);
}

void Wardrobe::wearLetters()
{
    QFont font = QApplication::font();
    font.setFamilies(familiesFor(m_language));
    font.setPointSizeF(m_basePoints * m_now.textSize / 100);
    font.setStyleStrategy(QFont::PreferNoShaping); // see shapedFor
    if (font != QApplication::font())
        QApplication::setFont(font);
}

void Wardrobe::wearLanguage()
{
    const QString wanted = Tongue::nearest(
        m_now.language == QLatin1String("system") ? QLocale::system().name() : m_now.language);
    if (wanted == m_language)
        return;
    m_language = wanted;
    QLocale::setDefault(QLocale(wanted == QLatin1String("en") ? QStringLiteral("en_GB") : wanted));
    speak(m_qt, QStringLiteral("qtbase_") + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    speak(m_own, QStringLiteral("muster_") + wanted, QStringLiteral(":/i18n"));
}

void Wardrobe::speak(QTranslator &translator, const QString &file, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    // A language that is not there leaves the English of the source.
    if (translator.load(file, folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace muster
