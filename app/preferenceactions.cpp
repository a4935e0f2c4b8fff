#include "app/preferenceactions.h"

#include "app/actions.h"

#include <algorithm>
#include <iterator>

namespace muster {

namespace {

constexpr std::pair<Look, const char *> lookActions[] = {{Look::System, "look-system"},
                                                         {Look::Light, "look-light"},
                                                         {Look::Dark, "look-dark"},
                                                         {Look::HighContrast, "look-contrast"}};
constexpr std::pair<Rows, const char *> rowActions[] = {{Rows::Comfortable, "rows-comfortable"},
                                                        {Rows::Compact, "rows-compact"}};
constexpr const char *languages[] = {"system", "en", "zh_CN"};
/// Those that are on or off.
constexpr std::pair<bool Preferences::*, const char *> switches[] = {{&Preferences::utc, "utc"},
                                                                     {&Preferences::beside, "beside"}};

QByteArray languageAction(const char *language) { return QByteArray("language-").append(language); }

} // namespace

PreferenceActions::PreferenceActions(Actions &actions)
    : QObject(&actions)
    , m_actions(actions)
{
    const auto on = [this](const char *id, const std::function<void(Preferences &)> &how) {
        connect(m_actions.of(id), &QAction::triggered, this, [this, how] { change(how); });
    };
    for (const auto &[look, id] : lookActions)
        on(id, [chosen = look](Preferences &p) { p.look = chosen; });
    for (const auto &[rows, id] : rowActions)
        on(id, [chosen = rows](Preferences &p) { p.rows = chosen; });
    for (const char *language : languages)
        on(languageAction(language).constData(),
           [language](Preferences &p) { p.language = QLatin1String(language); });
    for (const auto &[preference, id] : switches)
        on(id, [which = preference, action = m_actions.of(id)](Preferences &p) {
            p.*which = action->isChecked();
        });
    for (const auto &[id, by] : {std::pair("text-larger", +1), {"text-smaller", -1}, {"text-normal", 0}})
        connect(m_actions.of(id), &QAction::triggered, this, [this, by = by] { stepText(by); });
}

void PreferenceActions::tell(const Preferences &preferences)
{
    m_preferences = preferences;
    for (const auto &[look, id] : lookActions)
        m_actions.of(id)->setChecked(look == preferences.look);
    for (const auto &[rows, id] : rowActions)
        m_actions.of(id)->setChecked(rows == preferences.rows);
    for (const char *language : languages)
        m_actions.of(languageAction(language).constData())
            ->setChecked(preferences.language == QLatin1String(language));
    for (const auto &[preference, id] : switches)
        m_actions.of(id)->setChecked(preferences.*preference);
}

void PreferenceActions::change(const std::function<void(Preferences &)> &how)
{
    Preferences next = m_preferences;
    how(next);
    if (next != m_preferences)
        Q_EMIT wanted(next);
}

void PreferenceActions::stepText(int by)
{
    const auto *at = std::find(std::begin(textSizes), std::end(textSizes), m_preferences.textSize);
    const auto place =
        std::clamp<std::ptrdiff_t>(at - std::begin(textSizes) + by, 0, std::size(textSizes) - 1);
    change([&](Preferences &p) { p.textSize = by == 0 ? 100 : textSizes[place]; });
}

} // namespace muster
