#pragma once

#include "models/exchange/format.h"

#include <QFrame>
#include <QTimer>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLayout;
class QPushButton;
class QToolButton;

namespace muster {

class ElidingLabel;
class InlineMessage;
class Preview;
class Segmented;

/// Where a timeline becomes a file or goes to the clipboard: for whom, in which form, and how it will read.
class ExportSheet : public QFrame
{
    Q_OBJECT
public:
    using Source = std::function<Result<Story>()>;
    /// Work on a story of its own, and what to do with what came of it.
    using Work = std::function<std::function<void()>(const Result<Story> &)>;
    /// Does the work beside the thread that people wait for, and the rest on this one; not at all once
    /// `context` is gone.
    using Beside = std::function<void(QObject *context, const Work &work)>;

    explicit ExportSheet(QWidget *parent = nullptr);

    /// What to tell, in which zone times are shown, and the window's language, to begin with.
    void begin(const Source &story, const Beside &beside, const Zone &zone, const QString &language);
    /// Where the file dialog begins.
    void setFolder(const QString &folder) { m_folder = folder; }

Q_SIGNALS:
    void dismissed();
    /// It is in this file now.
    void exported(const QString &path);
    void copied();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    QWidget *buildChoices();
    static QLayout *field(QLabel **label, QWidget *field, QWidget *behind = nullptr);
    void addFormats();
    void wire();
    void retell();
    void alignFormats();
    void fillZones(const Zone &zone);
    void count();
    void tellCounts();
    void renew();
    void showBeginning();
    void showPreview();
    void fail(const Message &why);
    void askForPath();
    void writeTo(const QString &path);
    void copy();
    const Format &format() const;
    Telling telling() const;
    Result<Story> story() const;
    QString counted(Reader reader) const;

    QTimer m_soon; ///< the preview comes in the turn after the choice, so that neither waits for the other
    Source m_source;
    Beside m_beside;
    QString m_folder, m_number, m_title;
    std::optional<std::array<int, 3>> m_counts; ///< once they are known
    int m_asked = 0;                            ///< counts of earlier stories come too late
    QLabel *m_head, *m_formatLabel, *m_readerLabel, *m_zoneLabel, *m_languageLabel, *m_previewLabel,
        *m_previewHint;
    ElidingLabel *m_readerHint, *m_facts, *m_fileName;
    QToolButton *m_close;
    QButtonGroup *m_formats;
    Segmented *m_reader;
    QComboBox *m_zone, *m_language;
    InlineMessage *m_error;
    Preview *m_preview;
    QPushButton *m_copy, *m_cancel, *m_export;
    QList<Zone> m_zones;
};

} // namespace muster
