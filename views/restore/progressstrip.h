#pragma once

#include "models/playbook/run.h"

#include <QWidget>

class QLabel;

namespace muster {

/// How far the run is: a bar, and beside it what each of its colours stands for, in words.
class ProgressStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    void tell(const Progress &progress);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retell();

    Progress m_progress;
    QWidget *m_bar;
    QLabel *m_done, *m_skipped, *m_blocked;
};

} // namespace muster
