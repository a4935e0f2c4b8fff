#pragma once

#include <span>

namespace muster {

/// What an action needs to make sense.
enum class When { Always, HasIncident, HasOthers, EntrySelected };

/// The one table of the window's actions, in the order of the menus.
namespace actiontable {

/// The menus; those from Look on lie inside View.
enum Menu {
    Incident,
    Edit,
    View,
    Go,
    Tools,
    Help,
    LookMenu,
    TextSizeMenu,
    RowsMenu,
    LanguageMenu,
    menuCount
};

/// One action: what it is called, where it stands, which keys, and when it can be used.
struct Row
{
    const char *id;
    const char *text; ///< "" for a name that is the same in every language
    const char *icon;
    const char *keys; ///< portable, several parted by a space
    Menu menu;
    When when;
    const char *group; ///< exclusive choice; "toggle" for one that stands alone; "" for none
    bool lineBefore = false;
};

std::span<const Row> rows();
/// What a menu is called, to be translated.
const char *textOf(int menu);

} // namespace actiontable

} // namespace muster
