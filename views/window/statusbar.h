#pragma once

#include "models/core/zone.h"

#include <QFrame>

class QLabel;

namespace muster {

class Digits;
class ElidingLabel;

/// Says at the foot of the window whether everything is saved, into which file, and what time it is in the
/// room.
class StatusBar : public QFrame
{
    Q_OBJECT
public:
    explicit StatusBar(QWidget *parent = nullptr);

    void setZone(const Zone &zone);
    void setFile(const QString &path, bool readOnly);
    /// When the last change reached the disk, microseconds UTC; 0 if there was none yet.
    void setSaved(qint64 savedUs);
    /// Since when nothing can be saved, and how many changes wait; 0 if all is well.
    void setUnsaved(qint64 sinceUs, int waiting);
    /// The keys of the palette and of the help, to be hinted at; empty hints at nothing.
    void setKeys(const QString &palette, const QString &help);
    void tick(qint64 nowUs);
    /// Puts the focus on one sentence that says where we are; it goes when the focus goes.
    void tell(const QString &sentence);
    /// What just happened, for a few seconds.
    void mention(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retell();
    QString savedWords() const;

    Zone m_zone;
    QString m_path, m_paletteKeys, m_helpKeys;
    bool m_readOnly = false;
    qint64 m_saved = 0, m_since = 0, m_now = 0, m_mentioned = 0;
    int m_waiting = 0;
    QLabel *m_icon, *m_state;
    ElidingLabel *m_file, *m_sentence;
    QLabel *m_find, *m_help;
    Digits *m_clock;
};

} // namespace muster
