#include "views/export/exportsheet.h"

#include "views/export/beginning.h"
#include "views/export/exportwork.h"
#include "views/export/preview.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/inlinemessage.h"
#include "views/shared/savedialog.h"
#include "views/shared/segmented.h"
#include "views/words/words.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>

namespace muster {

namespace {

constexpr qint64 previewBytes = 40LL * 1024;

const char *keyFor(Reader reader)
{
    return reader == Reader::Customer ? "customer" : reader == Reader::Vendor ? "vendor" : "internal";
}

} // namespace

void ExportSheet::begin(const Source &source, const Beside &beside, const Zone &zone, const QString &language)
{
    m_source = source;
    m_beside = beside;
    m_error->hide();
    const Result<Story> told = story();
    if (!told)
        return fail(told.error().what);
    m_number = told->number;
    m_title = told->state.title;
    m_facts->setText(factLine({m_number, m_title}));
    fillZones(zone);
    m_language->setCurrentIndex(qMax(0, m_language->findData(Tongue::nearest(language))));
    m_counts.reset();
    ++m_asked;
    retell();
    renew();
    m_formats->checkedButton()->setFocus(Qt::ShortcutFocusReason);
}

void ExportSheet::fillZones(const Zone &zone)
{
    const QSignalBlocker quiet(m_zone);
    m_zone->clear();
    m_zones = {zone};
    for (const Zone &other : {Zone(), Zone::local()}) {
        const bool there = std::any_of(m_zones.cbegin(), m_zones.cend(),
                                       [&](const Zone &z) { return z.name() == other.name(); });
        if (!there)
            m_zones.append(other);
    }
    for (const Zone &one : std::as_const(m_zones))
        m_zone->addItem(one.name());
}

void ExportSheet::count()
{
    m_beside(this, [this, asked = m_asked](const Result<Story> &story) -> std::function<void()> {
        const auto counts = story ? countReaders(*story) : Result<std::array<int, 3>>(story.error());
        return [this, asked, counts] {
            if (asked != m_asked)
                return;
            if (!counts)
                return fail(counts.error().what);
            m_counts = *counts;
            tellCounts();
        };
    });
}

QString ExportSheet::counted(Reader reader) const
{
    return m_counts ? QString::number(m_counts->at(static_cast<size_t>(reader))) : QStringLiteral("…");
}

void ExportSheet::tellCounts()
{
    m_reader->setWords(QStringLiteral("internal"), tr("Internal %1").arg(counted(Reader::Internal)));
    m_reader->setWords(QStringLiteral("customer"), tr("Customer %1").arg(counted(Reader::Customer)));
    m_reader->setWords(QStringLiteral("vendor"), tr("Vendor %1").arg(counted(Reader::Vendor)));
    const int left = m_counts ? m_counts->at(0) - m_counts->at(static_cast<size_t>(telling().reader)) : 0;
    m_readerHint->setText(!m_counts ? QString()
                          : left    ? tr("Leaves out %n entries that are not marked for them.", nullptr, left)
                                    : tr("Includes struck and restricted entries."));
}

const Format &ExportSheet::format() const { return formats().at(m_formats->checkedId()); }

Telling ExportSheet::telling() const
{
    Telling out;
    for (const Reader reader : {Reader::Internal, Reader::Customer, Reader::Vendor}) {
        if (m_reader->chosen() == QLatin1String(keyFor(reader)))
            out.reader = reader;
    }
    out.zone = m_zones.value(m_zone->currentIndex());
    out.tongue = Tongue(m_language->currentData().toString());
    return out;
}

Result<Story> ExportSheet::story() const
{
    if (!m_source)
        return refused(say(QT_TRANSLATE_NOOP("Muster", "There is no incident to export.")));
    return m_source();
}

void ExportSheet::renew()
{
    const Result<Story> told = story();
    if (!told)
        return fail(told.error().what);
    m_error->hide();
    m_soon.start();
    m_fileName->setText(exportFileName(*told, telling(), format()));
    tellCounts();
}

void ExportSheet::showBeginning()
{
    showPreview();
    // Reading everything takes its share of the machine, so what is to be seen comes first.
    if (!m_counts)
        count();
}

void ExportSheet::showPreview()
{
    const Result<Story> told = story();
    if (!told)
        return fail(told.error().what);
    if (format().id == QLatin1String("html")) {
        if (const Result<> done = m_preview->showPage(*told, telling()); !done)
            fail(done.error().what);
        return;
    }
    Beginning beginning(previewBytes);
    const Result<> done = format().write(*told, telling(), beginning);
    if (!done && !beginning.isFull())
        fail(done.error().what);
    m_preview->showPlain(beginning.bytes(), beginning.isFull());
}

void ExportSheet::fail(const Message &why)
{
    m_error->say(InlineMessage::Kind::Failure, spoken(why));
    m_error->show();
}

void ExportSheet::askForPath()
{
    auto *dialog = newSaveDialog(this, QStringLiteral("exportFile"), tr("Export timeline"), m_folder,
                                 m_fileName->text());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportSheet::writeTo);
    dialog->open();
}

void ExportSheet::writeTo(const QString &path)
{
    m_error->hide();
    m_export->setEnabled(false);
    m_beside(this, [this, path, format = format(), telling = telling()](const Result<Story> &story) {
        const Result<> done = story ? writeExport(*story, telling, format, path) : Result<>(story.error());
        return [this, path, done] {
            m_export->setEnabled(true);
            if (!done)
                return fail(done.error().what);
            m_folder = QFileInfo(path).absolutePath();
            Q_EMIT exported(path);
        };
    });
}

void ExportSheet::copy()
{
    m_error->hide();
    m_beside(this, [this, telling = telling()](const Result<Story> &story) {
        const auto forms =
            story ? clipboardForms(*story, telling) : Result<QList<ClipboardForm>>(story.error());
        return [this, forms] {
            if (!forms)
                return fail(forms.error().what);
            auto mime = std::make_unique<QMimeData>();
            for (const auto &[type, bytes] : *forms)
                mime->setData(type, bytes);
            QGuiApplication::clipboard()->setMimeData(mime.release());
            Q_EMIT copied();
        };
    });
}

} // namespace muster
