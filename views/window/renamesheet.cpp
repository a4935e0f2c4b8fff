#include "views/window/renamesheet.h"

#include "views/shared/fields.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

namespace muster {

RenameSheet::RenameSheet(QWidget *parent)
    : Sheet(QStringLiteral("renameSheet"), parent)
    , m_name(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_erase(new QCheckBox)
{
    m_name->setObjectName(QStringLiteral("newTitle"));
    m_erase->setObjectName(QStringLiteral("eraseTitle"));
    m_reason->setObjectName(QStringLiteral("eraseTitleReason"));
    m_label = labelAbove(m_name);
    m_reasonLabel = labelAbove(m_reason);
    body()->addLayout(fieldColumn(m_label, m_name));
    body()->addWidget(m_erase);
    body()->addLayout(fieldColumn(m_reasonLabel, m_reason));
    body()->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_reasonLabel, m_reason}) {
        part->hide();
        connect(m_erase, &QCheckBox::toggled, part, &QWidget::setVisible);
    }
    RenameSheet::retell(); // not virtual yet
}

void RenameSheet::begin(const State &state)
{
    m_incident = state.incident;
    m_declaring = state.declaring;
    m_title = state.title;
    m_name->setText(state.title);
    m_name->selectAll();
    m_erase->setChecked(false);
    m_reason->clear();
}

QWidget *RenameSheet::firstField() { return m_name; }

void RenameSheet::retell()
{
    nameField(m_label, m_name, tr("What is wrong, in a few words?"));
    nameField(m_reasonLabel, m_reason, tr("Why (stays in the record)"));
    m_erase->setText(tr("Erase the old title, it must not stay in the file"));
    setTitle(tr("Rename the incident"));
    setVerb(tr("Rename"));
}

void RenameSheet::accept()
{
    const bool erase = m_erase->isChecked();
    if (erase && m_reason->text().trimmed().isEmpty())
        return fail(say(QT_TRANSLATE_NOOP("Muster", "Say why in a few words: it stays in the record.")));
    // Renamed already where only the erasing was refused.
    if (m_name->text().simplified() != m_title || !erase) {
        if (!attempt(Rename{m_incident, m_name->text(), {}}))
            return;
        m_title = m_name->text().simplified();
    }
    if (!erase || eraseOld())
        Q_EMIT done();
}

/// Whether nothing is left to do; what is, stays to be read.
bool RenameSheet::eraseOld()
{
    Outcome left;
    if (!attempt(Erase{m_incident, m_declaring, m_reason->text(), {}}, &left))
        return false;
    m_erase->setChecked(false);
    if (!left.unreached.isEmpty())
        fail(say(QT_TRANSLATE_NOOP("Muster", "The old title is erased, but not in the backup %1, which could "
                                             "not be reached. Erase or delete it by hand."),
                 left.unreached.join(QStringLiteral(", "))));
    else if (!left.echoes.isEmpty())
        fail(sayN(QT_TRANSLATE_N_NOOP("Muster", "The old title is erased. %n entries may repeat it: search "
                                                "for its words and erase them too."),
                  static_cast<int>(left.echoes.size())));
    return left.unreached.isEmpty() && left.echoes.isEmpty();
}

} // namespace muster
