#pragma once

#include "models/core/result.h"
#include "models/core/tongue.h"

#include <QTest>

// Each evaluates its argument once and says in words what went wrong.

/// The call must have worked: `CHECK_OK(journal->append(drafts));`
#define CHECK_OK(expression)                                                                                 \
    do {                                                                                                     \
        const auto &checked_ = (expression);                                                                 \
        QVERIFY2(checked_.has_value(), checked_ ? "" : qPrintable(muster::test::words(checked_.error())));   \
    } while (false)

// NOLINTBEGIN(bugprone-macro-parentheses): a declaration cannot stand in parentheses.
/// Names the value of a call that must have worked: `TAKE(const auto events, journal->append(drafts));`
#define TAKE(declaration, expression) TAKE_AT(declaration, expression, __LINE__)
#define TAKE_AT(declaration, expression, line) TAKE_NAMED(declaration, expression, line)
#define TAKE_NAMED(declaration, expression, line)                                                            \
    auto taken##line = (expression);                                                                         \
    QVERIFY2(taken##line.has_value(),                                                                        \
             taken##line ? "" : qPrintable(muster::test::words(taken##line.error())));                       \
    declaration = std::move(taken##line).value()
// NOLINTEND(bugprone-macro-parentheses)

/// The call must have failed in this way: `CHECK_FAILS(decide(here, command), Failure::Refused);`
#define CHECK_FAILS(expression, failure)                                                                     \
    do {                                                                                                     \
        const auto &checked_ = (expression);                                                                 \
        QVERIFY2(!checked_.has_value(), "it worked");                                                        \
        QCOMPARE(static_cast<int>(checked_.error().kind), static_cast<int>(failure));                        \
        QVERIFY(!checked_.error().what.source.isEmpty());                                                    \
    } while (false)

namespace muster::test {
inline QString words(const Error &error)
{
    return Tongue()(error.what) + QStringLiteral(" | ") + error.detail;
}
} // namespace muster::test
