#pragma once

#include "views/restore/runrow.h"

class QPainter;

namespace muster {

class RowPaint;

/// A check: box, challenge, dots that lead to the response, who and when.
class CheckRow : public RunRow
{
    Q_OBJECT
public:
    using RunRow::RunRow;

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    QString nameOf() const override;

private:
    QString answerWords() const;
    Tone answerTone() const;
    int challengeWidth() const;
    bool fits(int width) const;
    void paintBox(RowPaint &row, int height) const;
};

} // namespace muster
