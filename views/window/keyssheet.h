#pragma once

#include "views/window/sheet.h"

class QListWidget;

namespace muster {

/// One line of the keys sheet.
struct KeyLine
{
    QString group, words, keys;
};

/// Every key there is, by menu, read from the table of actions.
class KeysSheet : public Sheet
{
    Q_OBJECT
public:
    explicit KeysSheet(QWidget *parent = nullptr);

    void begin(const QList<KeyLine> &lines);
    QWidget *firstField() override;

protected:
    void retell() override;

private:
    QListWidget *m_list;
};

} // namespace muster
