#pragma once

#include "views/due/duelist.h"
#include "views/page/incidentpage.h"
#include "views/page/railline.h"
#include "views/situation/boardcard.h"
#include "views/situation/reportcard.h"

namespace muster {

class ElidingLabel;

/// The page that holds together what the room makes of it: the incident in half a minute, the board, the
/// technical report and what is under way.
class SituationPage : public IncidentPage
{
    Q_OBJECT
public:
    /// The decisions that the half minute may tell, oldest first.
    using Record = std::function<Result<QList<Entry>>(const Id &incident)>;

    explicit SituationPage(QWidget *parent = nullptr);

    void setDispatch(const Dispatch &how) override;
    void setDrafts(const Drafts &kept) override;
    void setTongue(const Tongue &wanted) override;
    void setZone(const Zone &wanted) override;
    /// Who is known in the incident.
    void setPeople(const std::function<QStringList(const Id &incident)> &people) { m_people = people; }
    void setRecord(const Record &record) { m_record = record; }
    void setSingleKeys(bool on) override;
    void tell(const State &now, const QString &number) override;
    void tick(qint64 nowUs) override;
    void focusWork() override { m_board->focusNew(); }
    /// Shows the half minute, selected, so that it can be read and copied.
    void catchUp();
    void copy();

    /// Its live line in the rail: "2 theories, 1 ruled out".
    static RailLine lineOf(const State &state);

Q_SIGNALS:
    /// A promised update is kept by sending it.
    void updateWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retell();
    void sum();

    std::function<QStringList(const Id &incident)> m_people;
    Record m_record;
    qint64 m_summed = 0; ///< the minute the sum was made for
    ElidingLabel *m_title, *m_facts;
    QPushButton *m_copy;
    Card *m_half;
    QLabel *m_sum;
    BoardCard *m_board;
    ReportCard *m_report;
    DueList *m_due;
};

} // namespace muster
