#include "app/cli/streams.h"

#include <initializer_list>

#include <fcntl.h>
#include <unistd.h>

namespace muster::cli {

void holdStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // The lowest free number is given out, so each stand-in falls into its place.
        if (::fcntl(stream, F_GETFD) < 0)
            (void)::open(stream == STDIN_FILENO ? "/dev/null" : "/dev/full",
                         stream == STDIN_FILENO ? O_RDONLY : O_WRONLY);
    }
}

} // namespace muster::cli
