#include "app/startfailure.h"

#include "app/application.h"
#include "app/cli/call.h"
#include "views/shared/boxes.h"
#include "views/shared/dress.h"
#include "views/words/words.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace muster {

StartFailure::StartFailure(Application &application)
    : m_application(application)
{}

void StartFailure::tell(const Error &error)
{
    m_last = error;
    auto *dialog = new QDialog;
    dialog->setObjectName(QStringLiteral("startFailure"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QStringLiteral("Muster"));
    auto *column = columnOn(dialog, 20);
    setMargins(column, 24, 20, 24, 16);
    QLabel *why = newLabel(spoken(error.what));
    why->setObjectName(QStringLiteral("startFailureWhy"));
    why->setWordWrap(true);
    why->setMinimumWidth(u(440));
    column->addWidget(why);
    auto *row = newRow(8);
    row->addStretch(1);
    const auto button = [&](const QString &words, const auto &act) {
        auto *made = new QPushButton(words);
        connect(made, &QPushButton::clicked, this, [dialog, act] {
            dialog->accept();
            act();
        });
        row->addWidget(made);
        return made;
    };
    button(tr("Quit"), [this] { QCoreApplication::exit(static_cast<int>(m_last.kind)); });
    button(tr("Begin a new file…"),
           [this] { ask(QFileDialog::AcceptSave, tr("Begin a new file of incidents")); });
    QPushButton *other = button(tr("Open another file…"),
                                [this] { ask(QFileDialog::AcceptOpen, tr("Open a file of incidents")); });
    setLook(other, ButtonLook::Primary);
    other->setDefault(true);
    column->addLayout(row);
    connect(dialog, &QDialog::rejected, this,
            [this] { QCoreApplication::exit(static_cast<int>(m_last.kind)); });
    dialog->open();
}

void StartFailure::ask(QFileDialog::AcceptMode mode, const QString &title)
{
    auto *dialog = new QFileDialog(nullptr, title, QFileInfo(cli::defaultWorkspace()).absolutePath(),
                                   tr("Muster files (*.muster);;All files (*)"));
    dialog->setObjectName(QStringLiteral("startFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QStringLiteral("muster"));
    connect(dialog, &QFileDialog::fileSelected, this, &StartFailure::tryAgain, Qt::QueuedConnection);
    connect(dialog, &QFileDialog::rejected, this, [this] { tell(m_last); });
    dialog->open();
}

void StartFailure::tryAgain(const QString &path)
{
    const Result<bool> opened = m_application.open(path);
    if (!opened)
        tell(opened.error());
    else if (*opened)
        m_application.show();
    else
        QCoreApplication::quit(); // it is open in a window, which has come to the front
}

} // namespace muster
