#include "views/restore/playbookchooser.h"

#include "views/shared/boxes.h"
#include "views/shared/choicerow.h"
#include "views/shared/dress.h"
#include "views/shared/inlinemessage.h"
#include "views/words/words.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace muster {

PlaybookChooser::PlaybookChooser(QWidget *parent)
    : Card(parent)
    , m_group(new QButtonGroup(this))
    , m_choices(newColumn(2))
    , m_about(newLabel({}, Type::Secondary, Tone::Secondary))
    , m_failure(new InlineMessage)
    , m_start(new QPushButton)
    , m_cancel(new QPushButton)
{
    setObjectName(QStringLiteral("playbookChooser"));
    m_start->setObjectName(QStringLiteral("playbookStart"));
    m_cancel->setObjectName(QStringLiteral("playbookCancel"));
    m_failure->setObjectName(QStringLiteral("playbookFailure"));
    m_about->setWordWrap(true);
    setLook(m_start, ButtonLook::Primary);
    setMainAction(m_start);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addLayout(m_choices);
    m_about->setContentsMargins(u(34), 0, u(8), u(4));
    body()->addWidget(m_about);
    body()->addWidget(m_failure);
    m_failure->hide();
    auto *foot = newRow(8);
    foot->addWidget(m_start);
    foot->addWidget(m_cancel);
    foot->addStretch(1);
    body()->addLayout(foot);
    connect(m_group, &QButtonGroup::idToggled, this, &PlaybookChooser::tellAbout);
    connect(m_cancel, &QPushButton::clicked, this, &PlaybookChooser::cancelled);
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (choice() >= 0)
            Q_EMIT chosen(m_playbooks.at(choice()));
    });
    retell();
}

int PlaybookChooser::choice() const { return m_group->checkedId(); }

void PlaybookChooser::setPlaybooks(const QList<ShelvedPlaybook> &playbooks)
{
    const int before = qMax(0, choice());
    for (QAbstractButton *old : m_group->buttons())
        delete old;
    m_playbooks = playbooks;
    for (int i = 0; i < playbooks.size(); ++i) {
        const Playbook &book = playbooks.at(i).book;
        auto *row = new ChoiceRow;
        row->setObjectName(QStringLiteral("playbook-") + book.id);
        row->setWords(book.title,
                      factLine({spoken(sayN(QT_TRANSLATE_N_NOOP("Muster", "%n checks"), book.checkCount())),
                                tr("version %1").arg(book.version),
                                book.approved.isEmpty() ? QString() : tr("approved %1").arg(book.approved)}));
        m_group->addButton(row, i);
        m_choices->addWidget(row);
    }
    int column = 0;
    for (QAbstractButton *row : m_group->buttons())
        column = qMax(column, static_cast<ChoiceRow *>(row)->wordsEnd() + u(24));
    for (QAbstractButton *row : m_group->buttons())
        static_cast<ChoiceRow *>(row)->setColumn(column);
    if (QAbstractButton *row = m_group->button(qMin(before, static_cast<int>(playbooks.size()) - 1)))
        row->setChecked(true);
    m_start->setEnabled(!playbooks.isEmpty());
}

void PlaybookChooser::setMayCancel(bool may) { setShown(m_cancel, may); }

void PlaybookChooser::fail(const QString &sentence)
{
    m_failure->say(InlineMessage::Kind::Failure, sentence);
    m_failure->setVisible(!sentence.isEmpty());
}

void PlaybookChooser::focusChoice()
{
    if (QAbstractButton *row = m_group->checkedButton())
        row->setFocus(Qt::OtherFocusReason);
}

void PlaybookChooser::tellAbout()
{
    m_about->setText(choice() < 0 ? QString() : m_playbooks.at(choice()).book.about);
}

void PlaybookChooser::retell()
{
    setTitle(tr("Choose a playbook"));
    m_start->setText(tr("Start this playbook"));
    setKeyHint(m_start, QStringLiteral("Enter"));
    m_cancel->setText(tr("Cancel"));
}

void PlaybookChooser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_start->click();
    else if (event->key() == Qt::Key_Escape && !m_cancel->isHidden())
        Q_EMIT cancelled();
    else
        Card::keyPressEvent(event);
}

void PlaybookChooser::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

} // namespace muster
