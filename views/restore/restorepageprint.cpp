// The playbook on paper: for the wall, for a power cut, for the folder afterwards.

#include "models/playbook/paper.h"
#include "views/restore/restorepage.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/printing.h"
#include "views/shared/savedialog.h"
#include "views/words/words.h"

#include <QFileDialog>

namespace muster {

void RestorePage::print()
{
    if (!m_run)
        return Q_EMIT mentioned(tr("No playbook is run yet, so there is nothing to print."));
    auto *dialog = newSaveDialog(this, QStringLiteral("printFile"), tr("Save the playbook for printing"),
                                 m_folder, QStringLiteral("%1-%2.pdf").arg(number(), m_run->playbook));
    connect(dialog, &QFileDialog::fileSelected, this, &RestorePage::printTo);
    dialog->open();
}

void RestorePage::printTo(const QString &path)
{
    const PaperRun run{state(), number(), zone(), now()};
    const QString foot = factLine(
        {number(), m_book.title, m_book.version.isEmpty() ? QString() : tr("version %1").arg(m_book.version),
         tr("as of %1", "time").arg(QString(zone().dateAndClock(now()) + u' ' + zone().label(now())))});
    const Result<int> pages = writePdf(paperOf(m_book, tongue(), &run), foot, path);
    m_failure->setVisible(!pages);
    if (!pages)
        return m_failure->say(InlineMessage::Kind::Failure, spoken(pages.error().what));
    Q_EMIT mentioned(tr("Saved for printing on %n pages: %1", nullptr, *pages).arg(path));
    Q_EMIT saved(path);
}

} // namespace muster
