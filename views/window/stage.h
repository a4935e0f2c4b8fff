#pragma once

#include "views/window/sheet.h"

#include <QPointer>
#include <QWidget>

class QStackedLayout;

namespace muster {

/// Where pages stand, one at a time, and sheets come in from the side.
class Stage : public QWidget
{
    Q_OBJECT
public:
    explicit Stage(QWidget *parent = nullptr);

    void addPage(QWidget *page);
    void showPage(QWidget *page);
    /// Opens the sheet over the right of the page; another one closes. It stays owned by whoever made it.
    void open(Sheet *sheet);
    void dismiss();
    Sheet *current() const { return m_sheet; }
    /// Pages make do with the room there is; they must not dictate the window's size.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QStackedLayout *m_pages;
    QPointer<Sheet> m_sheet;
    QPointer<QWidget> m_before; ///< had the focus when the sheet came
};

} // namespace muster
