#pragma once

#include "views/palette/offer.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace muster {

class KeyHint;

/// Everything that can be done or gone to, found by typing some of its letters.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    /// What else is found for these words, such as lines of the timeline.
    using Search = std::function<QList<Offer>(const QString &typed)>;

    explicit CommandPalette(QWidget *parent = nullptr);

    /// Begins anew. `recent`: ids of what was used last, latest first; `where`: what it acts on.
    void begin(const QList<Offer> &offers, const QStringList &recent, const QString &where,
               const Search &search);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void follow();
    void addShelf(const Shelf &shelf);
    void tellCounts();
    void tellCurrent();
    void retell();
    bool press(int key);
    void step(int by);
    bool canChoose(int row) const;
    void chooseCurrent();
    int listHeight() const;

    QList<Offer> m_offers;
    QStringList m_recent;
    Search m_search;
    int m_wish = 0; ///< how high the list would like to be, in pixels
    QLineEdit *m_field;
    QLabel *m_where, *m_none, *m_counts;
    QListWidget *m_list;
    KeyHint *m_move, *m_run, *m_close;
};

} // namespace muster
