#include "app/cli/call.h"
#include "app/run_window.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    if (muster::cli::isCommand(argc, argv)) {
        const QCoreApplication app(argc, argv);
        return muster::cli::run(argc, argv);
    }
    return muster::runWindow(argc, argv);
}
