#pragma once

class QFileDialog;
class QString;
class QWidget;

namespace muster {

/// Asks where to save, without holding the window up; `fileName` is offered, and its suffix is added to a
/// name that has none. Without a folder it begins at home. To be connected to `fileSelected`, then opened.
QFileDialog *newSaveDialog(QWidget *parent, const QString &objectName, const QString &title,
                           const QString &folder, const QString &fileName);

} // namespace muster
