#include "views/timeline/leavingsbox.h"

#include "views/shared/boxes.h"
#include "views/shared/inlinemessage.h"
#include "views/timeline/otherbox.h"

namespace muster {

namespace {

/// More than these are found by searching for what they share.
constexpr qsizetype mostEchoes = 10;

} // namespace

LeavingsBox::LeavingsBox(QWidget *parent)
    : QWidget(parent)
    , m_copies(new InlineMessage)
    , m_repeated(new InlineMessage)
    , m_echoes(newColumn(8))
{
    m_copies->setObjectName(QStringLiteral("unreachedCopies"));
    m_repeated->setObjectName(QStringLiteral("repeatedWords"));
    auto *column = columnOn(this, 8);
    column->addWidget(m_copies);
    column->addWidget(m_repeated);
    column->addLayout(m_echoes);
    hide();
}

void LeavingsBox::tell(const QStringList &unreached, const QList<Echo> &echoes)
{
    m_copies->say(InlineMessage::Kind::Warning,
                  tr("%n backups could not be reached and still hold the words. Erase or delete them by "
                     "hand: %1",
                     nullptr, static_cast<int>(unreached.size()))
                      .arg(unreached.join(QLatin1String(", "))));
    setShown(m_copies, !unreached.isEmpty());
    QString repeated = tr("%n entries share a number, an address or a code with what was erased. Look "
                          "whether they must go too.",
                          nullptr, static_cast<int>(echoes.size()));
    if (echoes.size() > mostEchoes)
        repeated += u' ' + tr("These are the first %1.").arg(mostEchoes);
    m_repeated->say(InlineMessage::Kind::Warning, repeated);
    setShown(m_repeated, !echoes.isEmpty());
    while (QLayoutItem *old = m_echoes->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (const Echo &echo : echoes.first(qMin(mostEchoes, echoes.size()))) {
        auto *box = new OtherBox;
        box->tell(Tone::Secondary, echo.head, echo.words, tr("Go to the entry"), echo.entry);
        connect(box, &OtherBox::wanted, this, &LeavingsBox::entryWanted);
        m_echoes->addWidget(box);
    }
    setShown(this, !unreached.isEmpty() || !echoes.isEmpty());
}

} // namespace muster
