#pragma once

#include <QLibrary>

namespace muster {

/// A library that is opened when somebody first sends something: a start does not pay for it (libcurl alone
/// brings thirty others along). A function that is not found is null.
class LateLibrary
{
public:
    LateLibrary(const char *name, int version)
        : m_library(QString::fromLatin1(name), version)
    {
        m_library.setLoadHints(QLibrary::PreventUnloadHint);
    }
    template <typename Function>
    Function find(const char *name)
    {
        return reinterpret_cast<Function>(m_library.resolve(name));
    }

private:
    QLibrary m_library;
};

} // namespace muster

// NOLINTBEGIN(bugprone-macro-parentheses): a declaration cannot stand in parentheses.
/// Declares a member of the name and type of a function, found in `library`.
#define MUSTER_LATE(name) decltype(&::name) name = library.find<decltype(&::name)>(#name)
// NOLINTEND(bugprone-macro-parentheses)
