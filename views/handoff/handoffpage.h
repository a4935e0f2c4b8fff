#pragma once

#include "views/due/duelist.h"
#include "views/handoff/briefcard.h"
#include "views/handoff/pastcard.h"
#include "views/page/incidentpage.h"

class QGridLayout;

namespace muster {

/// The page where the case goes to somebody outside the room: the brief, what is due, and what came back.
class HandoffPage : public IncidentPage
{
    Q_OBJECT
public:
    explicit HandoffPage(QWidget *parent = nullptr);

    void setDispatch(const Dispatch &how) override;
    void setDrafts(const Drafts &kept) override;
    void setTongue(const Tongue &wanted) override;
    void setZone(const Zone &wanted) override;
    /// Who is known in the incident: they may have a timer.
    void setPeople(const std::function<QStringList(const Id &incident)> &people) { m_people = people; }
    void setSingleKeys(bool on) override { m_due->setSingleKeys(on); }
    void setRecord(const BriefRecord &record) { m_brief->setRecord(record); }
    /// Where files are saved first.
    void setFolder(const QString &folder) { m_folder = folder; }
    void tell(const State &now, const QString &number) override;
    void tick(qint64 nowUs) override;
    void focusWork() override { m_brief->focusBrief(); }

    /// Opens the form of a new timer, for this person.
    void startTimer(const QString &owner) { m_due->startNew(owner); }

Q_SIGNALS:
    void saved(const QString &path);
    /// A promised update is kept by sending it.
    void updateWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retell();
    void arrange();

    std::function<QStringList(const Id &incident)> m_people;
    QString m_folder;
    ElidingLabel *m_title, *m_facts;
    QPushButton *m_copy, *m_save;
    BriefCard *m_brief;
    DueList *m_due;
    PastCard *m_past;
    QGridLayout *m_cards;
    bool m_narrow = false;
};

} // namespace muster
