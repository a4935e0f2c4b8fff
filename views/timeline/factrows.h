#pragma once

#include <QWidget>

class QGridLayout;

namespace muster {

/// Facts as two columns, a faint label and its value; the value can be selected and copied.
class FactRows : public QWidget
{
    Q_OBJECT
public:
    struct Fact
    {
        QString label;
        QString value;
    };

    /// `labelWidth` in units; 0 lets the labels take the room they need.
    explicit FactRows(qreal labelWidth = 0, QWidget *parent = nullptr);

    /// Facts without a value are left out.
    void setFacts(const QList<Fact> &facts);

private:
    qreal m_labelWidth;
    QGridLayout *m_grid;
};

} // namespace muster
