#include "models/playbook/shelf.h"

#include <QDir>
#include <QFile>

namespace muster {

Result<QList<ShelvedPlaybook>> carriedPlaybooks(const QString &language)
{
    QList<ShelvedPlaybook> out;
    const QDir shelf(QStringLiteral(":/playbooks"));
    for (const QString &name :
         shelf.entryList({QStringLiteral("*.%1.md").arg(language)}, QDir::Files, QDir::Name)) {
        QFile file(shelf.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ShelvedPlaybook one;
        one.markdown = file.readAll();
        MUSTER_TRY_ASSIGN(one.book, readPlaybook(one.markdown));
        out.append(one);
    }
    if (out.isEmpty())
        return unreadable(say(
            QT_TRANSLATE_NOOP("Muster", "The playbooks are missing from this Muster. Install it again.")));
    return out;
}

} // namespace muster
