#include "app/cli/call.h"
#include "app/cli/streams.h"
#include "app/run_window.h"

#include <QCoreApplication>
#include <QFile>

int main(int argc, char **argv)
{
    muster::cli::holdStandardStreams();
    // A double click in a file manager: one argument, and it is a file.
    if (argc == 2 && muster::cli::isWorkspaceFile(argv[1]))
        return muster::runWindow(argc, argv, QFile::decodeName(argv[1]), {});
    if (muster::cli::isCommand(argc, argv)) {
        const QCoreApplication app(argc, argv);
        return muster::cli::run(argc, argv);
    }
    return muster::runWindow(argc, argv);
}
