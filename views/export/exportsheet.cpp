#include "views/export/exportsheet.h"

#include "views/export/beginning.h"
#include "views/export/preview.h"
#include "views/shared/dress.h"
#include "views/shared/elidinglabel.h"
#include "views/shared/inlinemessage.h"
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
#include <QSaveFile>

namespace muster {

namespace {

constexpr qint64 previewBytes = 40LL * 1024;
constexpr qint64 clipboardBytes = 8LL * 1024 * 1024;

const char *keyFor(Reader reader)
{
    return reader == Reader::Customer ? "customer" : reader == Reader::Vendor ? "vendor" : "internal";
}

} // namespace

void ExportSheet::begin(const Source &source, const Zone &zone, const QString &language)
{
    m_source = source;
    m_error->hide();
    const Result<Story> told = story();
    if (!told)
        return fail(told.error().what);
    m_number = told->number;
    m_title = told->state.title;
    m_facts->setText(factLine({m_number, m_title}));
    fillZones(zone);
    m_language->setCurrentIndex(qMax(0, m_language->findData(Tongue::nearest(language))));
    count();
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
    m_counts = {};
    const Result<Story> told = story();
    if (!told)
        return;
    const Result<> all = told->entries([this](const Entry &entry) -> Result<> {
        for (const Reader reader : {Reader::Internal, Reader::Customer, Reader::Vendor})
            m_counts[static_cast<size_t>(reader)] += mayRead(reader, entry) ? 1 : 0;
        return {};
    });
    if (!all)
        fail(all.error().what);
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
    showBeginning(*told);
    m_fileName->setText(exportFileName(*told, telling(), format()));
    const int left = m_counts[0] - m_counts[static_cast<size_t>(telling().reader)];
    m_readerHint->setText(left ? tr("Leaves out %n entries that are not marked for them.", nullptr, left)
                               : tr("Includes struck and restricted entries."));
}

void ExportSheet::showBeginning(const Story &story)
{
    if (format().id == QLatin1String("html")) {
        if (const Result<> done = m_preview->showPage(story, telling()); !done)
            fail(done.error().what);
        return;
    }
    Beginning beginning(previewBytes);
    const Result<> done = format().write(story, telling(), beginning);
    if (!done && !beginning.isFull())
        fail(done.error().what);
    m_preview->showPlain(beginning.bytes(), beginning.isFull());
}

void ExportSheet::fail(const Message &why)
{
    m_error->say(InlineMessage::Kind::Failure, spoken(why));
    m_error->show();
}

Result<> ExportSheet::writeTo(const QString &path) const
{
    MUSTER_TRY_ASSIGN(const Story told, story());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(
            say(QT_TRANSLATE_NOOP(
                    "Muster",
                    "The file %1 could not be written. Nothing was exported; choose another place."),
                path),
            file.errorString());
    MUSTER_TRY(format().write(told, telling(), file));
    if (!file.commit())
        return unwritable(
            say(QT_TRANSLATE_NOOP(
                    "Muster",
                    "The file %1 could not be written. Nothing was exported; choose another place."),
                path),
            file.errorString());
    return {};
}

void ExportSheet::askForPath()
{
    const QString folder = m_folder.isEmpty() ? QDir::homePath() : m_folder;
    auto *dialog = new QFileDialog(this, tr("Export timeline"), folder);
    dialog->setObjectName(QStringLiteral("exportFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(format().suffix);
    dialog->selectFile(m_fileName->text());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<> done = writeTo(path);
        if (!done)
            return fail(done.error().what);
        m_folder = QFileInfo(path).absolutePath();
        Q_EMIT exported(path);
    });
    dialog->open();
}

Result<QByteArray> ExportSheet::written(const QString &id) const
{
    MUSTER_TRY_ASSIGN(const Story told, story());
    const Format *wanted = formatOf(id);
    if (!wanted || !wanted->write)
        return QByteArray();
    Beginning all(clipboardBytes);
    const Result<> done = wanted->write(told, telling(), all);
    if (all.isFull())
        return refused(say(QT_TRANSLATE_NOOP(
            "Muster", "This timeline is too long for the clipboard. Export it into a file.")));
    MUSTER_TRY(done);
    return all.bytes();
}

void ExportSheet::copy()
{
    auto mime = std::make_unique<QMimeData>();
    const std::pair<const char *, const char *> forms[] = {
        {"html", "text/html"}, {"txt", "text/plain"}, {"md", "text/markdown"}};
    for (const auto &[id, type] : forms) {
        const Result<QByteArray> bytes = written(QLatin1String(id));
        if (!bytes)
            return fail(bytes.error().what);
        mime->setData(QLatin1String(type), *bytes);
    }
    QGuiApplication::clipboard()->setMimeData(mime.release());
    Q_EMIT copied();
}

} // namespace muster
