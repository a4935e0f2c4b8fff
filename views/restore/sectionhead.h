#pragma once

#include "models/playbook/run.h"

#include <QAbstractButton>

namespace muster {

/// The head of a section: its number, its name, how it is worked through and how far it is. Pressing it folds
/// the section away or brings it back.
class SectionHead : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SectionHead(QWidget *parent = nullptr);

    void tell(int number, const Playbook::Section &section, const Progress &progress);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString mode() const;
    void tellName();

    int m_number = 0;
    QString m_title;
    Playbook::Mode m_mode = Playbook::Mode::ReadThenDo;
    Progress m_progress;
    bool m_folded = false;
    bool m_compact = false;
};

} // namespace muster
