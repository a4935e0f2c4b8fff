#pragma once

#include "models/core/message.h"

#include <optional>
#include <utility>
#include <variant>

namespace muster {

/// What kind of no it is; the command line's exit status and the window's tone follow from it.
enum class Failure {
    Usage = 2,      ///< asked in a way that makes no sense
    Unreadable = 3, ///< the input cannot be read or understood
    Unwritable = 4, ///< nothing could be written
    Refused = 5,    ///< a rule of the incident says no
};

/// Why something was not done: a sentence for the person, a detail for the log.
struct Error
{
    Failure kind = Failure::Refused;
    Message what;
    QString detail = {};
};

inline Error refused(Message what) { return {Failure::Refused, std::move(what), {}}; }
inline Error unreadable(Message what, QString detail = {})
{
    return {Failure::Unreadable, std::move(what), std::move(detail)};
}
inline Error unwritable(Message what, QString detail = {})
{
    return {Failure::Unwritable, std::move(what), std::move(detail)};
}
inline Error wrongUsage(Message what) { return {Failure::Usage, std::move(what), {}}; }

/// A value, or the error that came instead of it; with the verbs of std::expected, which GCC 12 has only in
/// C++23.
template <typename T = std::monostate>
class [[nodiscard]] Result
{
public:
    Result() requires std::is_same_v<T, std::monostate> : m_held(std::in_place_index<0>) {}
    Result(T value)
        : m_held(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_held(std::in_place_index<1>, std::move(error))
    {}

    bool has_value() const { return m_held.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() & { return std::get<0>(m_held); }
    const T &value() const & { return std::get<0>(m_held); }
    /// By value, so that `for (x : *call())` does not walk what is gone.
    T value() && { return std::get<0>(std::move(m_held)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    T *operator->() { return &std::get<0>(m_held); }
    const T *operator->() const { return &std::get<0>(m_held); }

    const Error &error() const & { return std::get<1>(m_held); }
    Error &&error() && { return std::get<1>(std::move(m_held)); }

    T value_or(T other) const & { return has_value() ? value() : std::move(other); }

    /// `f` of the value, itself a Result; the error passes by.
    template <typename F>
    auto and_then(F &&f) && -> decltype(f(std::declval<T &&>()))
    {
        if (has_value())
            return std::forward<F>(f)(std::move(*this).value());
        return std::move(*this).error();
    }

    /// `f` of the value, wrapped; the error passes by.
    template <typename F>
    auto transform(F &&f) && -> Result<decltype(f(std::declval<T &&>()))>
    {
        if (has_value())
            return std::forward<F>(f)(std::move(*this).value());
        return std::move(*this).error();
    }

private:
    std::variant<T, Error> m_held;
};

} // namespace muster

/// Leaves the function with the error, if there is one: `MUSTER_TRY(journal.append(drafts));`
#define MUSTER_TRY(expression)                                                                               \
    do {                                                                                                     \
        auto tried_ = (expression);                                                                          \
        if (!tried_)                                                                                         \
            return std::move(tried_).error();                                                                \
    } while (false)

/// Names the value, or leaves the function with the error: `MUSTER_TRY_ASSIGN(const State state, fold(id));`
#define MUSTER_TRY_ASSIGN(declaration, expression) MUSTER_TRY_ASSIGN_AT(declaration, expression, __LINE__)
#define MUSTER_TRY_ASSIGN_AT(declaration, expression, line)                                                  \
    MUSTER_TRY_ASSIGN_NAMED(declaration, expression, line)
// NOLINTBEGIN(bugprone-macro-parentheses): a declaration cannot stand in parentheses.
#define MUSTER_TRY_ASSIGN_NAMED(declaration, expression, line)                                               \
    auto tried_##line = (expression);                                                                        \
    if (!tried_##line)                                                                                       \
        return std::move(tried_##line).error();                                                              \
    declaration = std::move(tried_##line).value()
// NOLINTEND(bugprone-macro-parentheses)
