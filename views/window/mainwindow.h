#pragma once

#include <QMainWindow>
#include <QSet>

#include <functional>

class QVBoxLayout;

namespace muster {

class Banner;
class OtherStrip;
class Rail;
class SaveFailedBar;
class Sheet;
class Stage;
class StatusBar;
class Veil;

/// The frame of the room: menus, banner, rail, the page, and at the foot what is logged and what is saved.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);

    Banner *banner() const { return m_banner; }
    OtherStrip *others() const { return m_others; }
    SaveFailedBar *saveFailed() const { return m_saveFailed; }
    Rail *rail() const { return m_rail; }
    StatusBar *foot() const { return m_foot; }

    /// A page of the rail; `make` gives it when it is first shown, so that no start waits for what nobody
    /// sees.
    void addPage(const QString &key, const QString &icon, const std::function<QWidget *()> &make);
    /// What stands below every page, or below what stands beside it: the quick entry.
    void setQuickEntry(QWidget *entry);
    /// What stands beside the pages that leave room for it, where the window is wide enough; made when it is
    /// first shown.
    void setBeside(const std::function<QWidget *()> &make) { m_makeBeside = make; }
    void leaveRoomBeside(const QString &page) { m_leaveRoom.insert(page); }
    /// Whether the person wants it there.
    void setBesideWanted(bool wanted);
    bool isBesideShown() const { return m_besideShown; }
    /// A bar above the pages, below those that are there.
    void addBar(QWidget *bar);
    void showPage(const QString &key);
    QString page() const { return m_page; }
    /// Banner and quick entry are there only while an incident is on show.
    void setHasIncident(bool has);

    void openSheet(Sheet *sheet);
    /// In front of a veil below the banner; `wish` in units of u().
    void openInFront(QWidget *front, const QSizeF &wish);
    /// In front of the same veil near the top, as large as it wants to be; a sheet stays open behind it.
    void openAtTop(QWidget *front);
    void dismissFront();
    void dismissSheet();

    /// Asked before the window closes; false keeps it open.
    void setCloseGuard(const std::function<bool()> &may) { m_mayClose = may; }

Q_SIGNALS:
    void pageChosen(const QString &key);
    /// The quick entry has a column of its own now, or is a bar again.
    void besideShown(bool shown);
    /// It is about to close.
    void closing();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void openMenu();
    void arrange();
    void arrangeBeside();

    Banner *m_banner;
    OtherStrip *m_others;
    SaveFailedBar *m_saveFailed;
    Rail *m_rail;
    Stage *m_stage;
    StatusBar *m_foot;
    Veil *m_veil;
    QWidget *m_below; ///< everything under the banner
    QVBoxLayout *m_bars;
    QVBoxLayout *m_column;
    QVBoxLayout *m_side; ///< right of the page
    QWidget *m_quickEntry = nullptr;
    QWidget *m_beside = nullptr; ///< once it was shown
    std::function<QWidget *()> m_makeBeside;
    QSet<QString> m_leaveRoom;
    bool m_besideWanted = true, m_besideShown = false, m_hasIncident = false;
    QHash<QString, std::function<QWidget *()>> m_makers; ///< of the pages nobody has seen yet
    QHash<QString, QWidget *> m_pages;
    QString m_page;
    std::function<bool()> m_mayClose;
};

} // namespace muster
