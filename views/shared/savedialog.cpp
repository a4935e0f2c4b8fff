#include "views/shared/savedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace muster {

QFileDialog *newSaveDialog(QWidget *parent, const QString &objectName, const QString &title,
                           const QString &folder, const QString &fileName)
{
    auto *dialog = new QFileDialog(parent, title, folder.isEmpty() ? QDir::homePath() : folder);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QFileInfo(fileName).suffix());
    dialog->selectFile(fileName);
    return dialog;
}

} // namespace muster
