#pragma once

#include <QTemporaryDir>

namespace muster::test {

/// A home nobody else has, so that no test sees another's device notes; made before anything asks for a
/// folder.
class OwnHome
{
public:
    OwnHome();

private:
    QTemporaryDir m_dir;
};

/// A folder for workspaces: in memory where the machine has one, since syncing a disk proves nothing here.
QString quickFolder();

/// A number from the environment, else `otherwise`; says it aloud, so that a failed run can be run again.
int asked(const char *variable, int otherwise);

} // namespace muster::test

/// The main() of a fault test: a home of its own first, then the test.
#define MUSTER_FAULT_MAIN(TestClass)                                                                         \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        const muster::test::OwnHome home;                                                                    \
        const QCoreApplication app(argc, argv);                                                              \
        TestClass test;                                                                                      \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
