#include "models/comms/manner.h"

#include <QFile>
#include <QMap>

namespace muster {

namespace {

/// What is said of one thing, in each manner.
using Phrase = QMap<Manner, QString>;

QHash<QString, Phrase> phrasesIn(const QString &language)
{
    QHash<QString, Phrase> out;
    QFile file(QStringLiteral(":/templates/manners/%1.md").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return out;
    QString name;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(QLatin1String("# ")))
            name = line.mid(2).trimmed();
        else if (const auto manner = fromKey<Manner>(line.section(u':', 0, 0)))
            out[name].insert(*manner, line.section(u':', 1).trimmed());
    }
    return out;
}

} // namespace

Names mannerNames(Manner manner, const Tongue &tongue)
{
    static const QHash<QString, QHash<QString, Phrase>> all{
        {QStringLiteral("en"), phrasesIn(QStringLiteral("en"))},
        {QStringLiteral("zh_CN"), phrasesIn(QStringLiteral("zh_CN"))}};
    const QHash<QString, Phrase> phrases = all.value(tongue.name());
    Names out;
    for (auto it = phrases.cbegin(); it != phrases.cend(); ++it)
        out.insert(it.key(), it->value(manner));
    for (const Term<Manner> &term : terms<Manner>()) {
        const QString key = QString::fromLatin1(term.key);
        out.insert(key, term.value == manner ? key : QString());
    }
    return out;
}

} // namespace muster
