#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace muster {

/// Two to four choices in one sunken track, the chosen one raised; for choices that change what is meant, not
/// what is seen.
class Segmented : public QWidget
{
    Q_OBJECT
public:
    explicit Segmented(QWidget *parent = nullptr);

    /// Keys and the words for them, in order; the first is chosen.
    void setChoices(const QList<std::pair<QString, QString>> &choices);
    void setWords(const QString &key, const QString &words);
    void choose(const QString &key);
    QString chosen() const;

Q_SIGNALS:
    void chosenChanged(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(int by);

    QButtonGroup *m_group;
    QHBoxLayout *m_row;
    QStringList m_keys;
};

} // namespace muster
