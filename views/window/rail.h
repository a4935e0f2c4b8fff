#pragma once

#include "views/page/railline.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace muster {

class RailButton;

/// The pages there are, at the left, each with one live line.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void addPage(const QString &page, const QString &icon);
    void setWords(const QString &page, const QString &name, const RailLine &line);
    void setPageEnabled(const QString &page, bool enabled);
    void choose(const QString &page);
    /// What stands below the pages while there is room for it.
    void setFoot(QWidget *foot);
    void setFootWanted(bool wanted);
    /// Only icons, 56 wide instead of 232.
    void setCompact(bool compact);

Q_SIGNALS:
    void chosen(const QString &page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void settleWidth();
    void settleFoot();

    QButtonGroup *m_group;
    QVBoxLayout *m_column;
    QHash<QString, RailButton *> m_pages;
    QWidget *m_foot = nullptr;
    bool m_compact = false, m_footWanted = false;
};

} // namespace muster
