#pragma once

#include "models/incident/entry.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace muster {

/// What is held in memory because it cannot be saved, above the quick entry on every page: the newest lines,
/// each marked as not saved. Empty, it is not there.
class HeldStrip : public QFrame
{
    Q_OBJECT
public:
    explicit HeldStrip(QWidget *parent = nullptr);

    /// The lines that the held acts would make, oldest first.
    void tell(const QList<Entry> &lines, const Tongue &tongue, const Zone &zone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Entry> m_lines;
    QString m_language, m_zone; ///< they were told in
    QVBoxLayout *m_column;
};

} // namespace muster
