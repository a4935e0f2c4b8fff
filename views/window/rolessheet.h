#pragma once

#include "views/window/sheet.h"

class QComboBox;
class QGridLayout;

namespace muster {

class Avatar;

/// Where roles are given and taken: a name for each, from those who stand in the timeline or typed anew.
class RolesSheet : public Sheet
{
    Q_OBJECT
public:
    explicit RolesSheet(QWidget *parent = nullptr);

    /// `person` is offered for the role that is asked about.
    void begin(const State &state, const QStringList &people, const QString &person,
               std::optional<Role> asked);
    QWidget *firstField() override;

Q_SIGNALS:
    /// Another commander was named while one leads: handing over has two sides.
    void commandWanted(const QString &to);

protected:
    void accept() override;
    void retell() override;

private:
    struct Line
    {
        Role role;
        Avatar *avatar;
        QLabel *label;
        QComboBox *name;
    };
    void addLine(Role role);
    void fill(const Line &line, const QStringList &people) const;

    State m_state;
    QList<Line> m_lines;
    QGridLayout *m_grid;
    QWidget *m_first = nullptr;
};

} // namespace muster
