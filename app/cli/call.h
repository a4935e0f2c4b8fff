#pragma once

#include "models/core/clock.h"
#include "models/core/tongue.h"
#include "models/core/zone.h"
#include "models/owner/door.h"

#include <QHash>
#include <QJsonValue>

#include <functional>

class QFile;

namespace muster::cli {

/// An option as a command's help shows it. Without a value name it is a switch.
struct Option
{
    QString name;  ///< "severity", without dashes
    QString value; ///< "1..5"
    Message about;
};

/// One run of one command: what was asked for, and where the answer goes.
class Call
{
public:
    QStringList args; ///< what is not an option
    QHash<QString, QString> options;
    bool literal = false; ///< "--" was given: "-" is text
    QString workspace;
    Tongue tongue;
    bool json = false;
    const Clock *clock = nullptr;

    bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    QString value(const char *option) const { return options.value(QLatin1String(option)); }

    Result<std::unique_ptr<Door>> read() const;
    /// A workspace that is not there is made only by what begins something; else it is an error.
    enum class Missing { IsAnError, IsMade };
    Result<std::unique_ptr<Door>> write(Missing missing = Missing::IsAnError) const;
    /// `--at` in the zone of the incident, if given.
    Result<std::optional<qint64>> moment(const char *option, const Zone &zone) const;
    /// Who did it, who typed it, when and how, from --by --recorded-by --at --via.
    Result<Said> said(const Zone &zone) const;
    /// All of standard input, as text; at most 16 MiB.
    Result<QString> input() const;

    /// To standard output, at once.
    void print(const QString &text) const;
    /// Whether all that was printed so far reached standard output.
    Result<> delivered() const;
    void printBytes(const QByteArray &bytes) const;
    void printJson(const QJsonValue &value) const;
    /// To standard error.
    void warn(const QString &text) const;
    int fail(const Error &error) const;
};

/// One subcommand: what it is called with, what it is for, and what it does.
struct Verb
{
    QString name;
    QString synopsis; ///< "INC TEXT|-"
    Message about;
    int least = 0, most = 0; ///< how many arguments; most -1: any number
    QList<Option> options;
    std::function<int(Call &)> run;
};

/// All subcommands, in the order of the help.
const QList<Verb> &verbs();

/// Runs the command line; argv as it came, bytes and all. Gives the exit status.
int run(int argc, char **argv);

/// Whether the arguments ask for a subcommand, rather than for the window.
bool isCommand(int argc, char **argv);

/// Whether the argument is a file to open in the window: it ends in .muster and no command is called so.
bool isWorkspaceFile(const char *argument);

/// Names the account's person, for acts that name nobody.
QString accountName();

/// $XDG_DATA_HOME/muster/room.muster.
QString defaultWorkspace();

} // namespace muster::cli
