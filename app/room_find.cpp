// What the room offers by name: the palette, the keys of this page, and the keys a person chose.

#include "app/offers.h"
#include "app/pagekeys.h"
#include "app/room.h"
#include "app/sheets.h"
#include "views/palette/commandpalette.h"
#include "views/timeline/quickentry.h"
#include "views/timeline/timelinepage.h"
#include "views/window/mainwindow.h"
#include "views/window/otherstrip.h"
#include "views/window/statusbar.h"

namespace muster {

namespace {

constexpr qsizetype mostRecent = 8;

} // namespace

void Room::openPalette()
{
    if (!m_palette) {
        m_palette = new CommandPalette(m_window.get());
        m_palette->hide();
        connect(m_palette, &CommandPalette::dismissed, m_window.get(), &MainWindow::dismissFront);
        connect(m_palette, &CommandPalette::chosen, this, &Room::runOffer);
    }
    settleActions();
    m_window->openAtTop(m_palette);
    const auto summary = m_model->summaryAt(m_model->indexOf(m_incident).row());
    m_palette->begin(
        commandOffers(m_actions) + incidentOffers(*m_model, m_incident, m_preferences.labels), m_recent,
        summary ? tr("in %1").arg(summary->numberText()) : QString(),
        [this](const QString &typed) { return entryOffers(m_session, m_incident, typed, m_zone, m_tongue); });
}

void Room::runOffer(const QString &id)
{
    // First, so that what is done finds the focus where it was.
    m_window->dismissFront();
    if (const auto incident = incidentOffered(id))
        return openIncident(*incident);
    if (const auto entry = entryOffered(id)) {
        choosePage(timelineKey);
        m_timeline->focusList();
        return m_timeline->goToEntry(*entry);
    }
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent = m_recent.mid(0, mostRecent);
    Q_EMIT leftChanged();
    m_actions.of(id.toLatin1().constData())->trigger();
}

void Room::openKeys() { m_sheets->openKeys(pageKeys(page(), m_preferences.singleKeys) + m_actions.keys()); }

QList<KeyBinding> Room::bindings() const
{
    QList<KeyBinding> out;
    for (const QAction *action : m_actions.all())
        out.append({action->objectName(), m_actions.menuOf(action), Actions::plain(action->text()),
                    action->shortcuts(), m_actions.usualKeys(action)});
    for (const KeyLine &line : fixedKeys())
        out.append({{}, line.group, line.words, {QKeySequence(line.keys, QKeySequence::PortableText)}, {}});
    return out;
}

void Room::wearKeys()
{
    m_actions.setKeys(m_preferences.keys);
    m_window->foot()->setKeys(m_actions.keysOf("palette"), m_actions.keysOf("keys"));
    m_window->others()->setKeys(m_actions.keysOf("next"));
    m_entry->setKeys(m_actions.keysOf("log"), m_actions.keysOf("when"));
    if (m_timeline)
        m_timeline->setSearchKeys(m_actions.keysOf("find"));
}

} // namespace muster
