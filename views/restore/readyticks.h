#pragma once

#include "models/incident/terms.h"
#include "models/session/drafts.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace muster {

/// Who has said "ready" at a pause point: a box for each role, with the name of whoever has it. The ticks of
/// one that is not passed yet are kept like a draft.
class ReadyTicks : public QWidget
{
    Q_OBJECT
public:
    explicit ReadyTicks(QWidget *parent = nullptr);

    void setDrafts(const Drafts &drafts) { m_drafts = drafts; }
    /// `place` names the pause point; `names` are those of the room, by role.
    void tell(const QString &place, const QList<Role> &roles, const QMap<Role, QString> &names);
    bool allReady() const;
    int readyCount() const;
    int count() const { return static_cast<int>(m_boxes.size()); }
    /// Who said so, for the record.
    QStringList said() const;
    /// Puts the keyboard on the first who has not answered.
    void focusFirst();
    /// That pause point is passed: its ticks are kept no longer.
    void forget(const QString &place);

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Box
    {
        Role role;
        QString name;
        QCheckBox *box;
    };
    void keep();

    Drafts m_drafts;
    QString m_key;
    QList<Box> m_boxes;
    QGridLayout *m_grid;
};

} // namespace muster
