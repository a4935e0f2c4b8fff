// What leaves the page as a file: a mail, a copy for approval, the status page.

#include "models/core/wholefile.h"
#include "models/post/mail.h"
#include "models/post/review.h"
#include "models/post/site.h"
#include "views/communicate/communicatepage.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/savedialog.h"

#include <QFileDialog>

namespace muster {

void CommunicatePage::askWhere(const QString &title, const QString &fileName,
                               const std::function<Result<>(const QString &)> &write)
{
    auto *dialog = newSaveDialog(this, QStringLiteral("communicateFile"), title, {}, fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString &path) {
        if (const Result<> done = write(path); !done)
            return fail(done.error().what);
        m_failure->hide();
        Q_EMIT mentioned(tr("Saved as %1").arg(path));
    });
    dialog->open();
}

void CommunicatePage::saveMail()
{
    if (isHeldBack())
        return;
    Mail mail;
    mail.text = copyable();
    mail.language = m_mine.language;
    mail.fromName = state().roles.value(Role::CommsLead);
    mail.at = now();
    mail.key = state().incident.toString().toUtf8();
    askWhere(tr("Save as a mail draft"), QStringLiteral("%1-update.eml").arg(number()),
             [mail](const QString &path) { return writeWhole(path, mailOf(mail)); });
}

void CommunicatePage::saveReview()
{
    ReviewCopy copy{number(), state().severity, m_made, tongue().name(), now()};
    copy.made.announcement.text = copyable();
    askWhere(tr("Save for approval"), QStringLiteral("%1-for-approval.odt").arg(number()),
             [copy](const QString &path) -> Result<> {
                 MUSTER_TRY_ASSIGN(const QByteArray document, reviewDocument(copy));
                 return writeWhole(path, document);
             });
}

void CommunicatePage::saveSite()
{
    const Site site{state(), zone()};
    askWhere(tr("Save the status page, with its Chinese side and its feed beside it"),
             QStringLiteral("index.html"), [site](const QString &path) -> Result<> {
                 const QFileInfo front(path);
                 QList<SiteFile> files = statusSite(site);
                 files.first().name = front.fileName();
                 return writeSite(front.path(), files, front.fileName()); // the dialog asked about it
             });
}

} // namespace muster
