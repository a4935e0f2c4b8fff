#include "views/restore/checkrow.h"

#include "views/shared/rowpaint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace muster {

namespace {

// Columns, in units: what stands right of the response.
constexpr qreal side = 16, timeWidth = 44, whoWidth = 96, between = 12;
constexpr qreal leastDots = 28;

int rightOfWords(int width) { return width - u(side + timeWidth + whoWidth + 2 * between); }

QRect wrapped(const QString &words, int width)
{
    return QFontMetrics(typeFont(Type::Row))
        .boundingRect(QRect(0, 0, qMax(1, width), 10000), Qt::TextWordWrap, words);
}

} // namespace

QString CheckRow::answerWords() const
{
    const auto &answer = line().answer;
    if (!answer)
        return line().check.response;
    switch (answer->outcome) {
    case CheckOutcome::NotApplicable: return tr("Not applicable: %1").arg(answer->text);
    case CheckOutcome::Blocked: return tr("Blocked: %1").arg(answer->text);
    default: return answer->text.isEmpty() ? line().check.response : answer->text;
    }
}

Tone CheckRow::answerTone() const
{
    const auto &answer = line().answer;
    if (!answer)
        return isCurrent() ? Tone::Accent : Tone::Secondary;
    if (answer->outcome == CheckOutcome::Blocked)
        return Tone::Sev2;
    return answer->outcome == CheckOutcome::NotApplicable ? Tone::Secondary : Tone::Ok;
}

QString CheckRow::nameOf() const
{
    const QString &challenge = line().check.challenge;
    const auto &answer = line().answer;
    if (answer && answer->outcome == CheckOutcome::Blocked)
        return tr("%1, blocked at %2 by %3: %4").arg(challenge, words().time, answer->by, answer->text);
    if (answer && answer->outcome == CheckOutcome::NotApplicable)
        return tr("%1, not applicable, said at %2 by %3: %4")
            .arg(challenge, words().time, answer->by, answer->text);
    if (answer)
        return tr("%1: %2, done at %3 by %4").arg(challenge, answerWords(), words().time, answer->by);
    const QString asked = words().who.isEmpty()
                              ? tr("%1: %2").arg(challenge, line().check.response)
                              : tr("%1: %2, %3").arg(challenge, line().check.response, words().who);
    if (!line().behind.isEmpty())
        return tr("%1, waits for the pause point").arg(asked);
    return line().check.critical ? tr("%1, critical, to do").arg(asked) : tr("%1, to do").arg(asked);
}

int CheckRow::challengeWidth() const
{
    const QFontMetrics metrics(typeFont(isCurrent() ? Type::Strong : Type::Row));
    int width = metrics.horizontalAdvance(line().check.challenge) + u(2);
    if (line().check.critical && !line().isSettled())
        width += u(8) + RowPaint::tagWidth(tr("Critical"));
    return width;
}

bool CheckRow::fits(int width) const
{
    const int response = QFontMetrics(typeFont(Type::Row)).horizontalAdvance(answerWords()) + u(2);
    return challengeWidth() + u(leastDots) + response <= rightOfWords(width) - u(rowInset);
}

int CheckRow::heightForWidth(int width) const
{
    const int one = qMax(u(isCompact() ? 36 : 44), QFontMetrics(typeFont(Type::Row)).height() + u(12));
    return fits(width) ? one
                       : one + wrapped(answerWords(), rightOfWords(width) - u(rowInset)).height() + u(4);
}

void CheckRow::paintBox(RowPaint &row, int height) const
{
    const QRect box(u(16), 0, u(20), height);
    const auto &answer = line().answer;
    if (answer && answer->outcome == CheckOutcome::Blocked)
        row.icon(box, QStringLiteral("warning"), Tone::Sev2, 20);
    else
        row.check(box, line().isSettled() && isChecked() ? Qt::Checked : Qt::Unchecked, isCurrent(),
                  line().isSettled() && !isChecked());
}

void CheckRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(&painter);
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.state |= QStyle::State_Enabled;
    RowPaint row(&painter, option);
    const bool oneLine = fits(width());
    const int right = rightOfWords(width());
    const int high =
        oneLine ? height() : height() - wrapped(answerWords(), right - u(rowInset)).height() - u(4);
    paintBox(row, high);
    int x = row.text(QRect(u(rowInset), 0, right - u(rowInset), high), line().check.challenge,
                     isCurrent() ? Type::Strong : Type::Row,
                     line().isSettled() || !line().behind.isEmpty() ? Tone::Secondary : Tone::Text);
    if (line().check.critical && !line().isSettled())
        x = row.outlineTag(QRect(x + u(8), 0, right, high), tr("Critical"));
    if (oneLine) {
        const int response = QFontMetrics(typeFont(Type::Row)).horizontalAdvance(answerWords()) + u(2);
        row.leaders(QRect(0, 0, width(), high), x + u(6), right - response - u(6));
        row.text(QRect(right - response, 0, response, high), answerWords(), Type::Row, answerTone(),
                 Qt::AlignRight);
    } else {
        painter.setFont(typeFont(Type::Row));
        painter.setPen(row.tokens().hue(answerTone()).text);
        painter.drawText(QRect(u(rowInset), high - u(8), right - u(rowInset), height() - high + u(8)),
                         Qt::TextWordWrap, answerWords());
    }
    row.text(QRect(right + u(between), 0, u(whoWidth), high), words().who, Type::Meta, Tone::Secondary);
    row.text(QRect(width() - u(side + timeWidth), 0, u(timeWidth), high), words().time, Type::Meta,
             Tone::Secondary, Qt::AlignRight);
    if (!isCurrent())
        painter.fillRect(QRect(u(16), height() - 1, width() - u(16), 1), row.tokens().border);
}

} // namespace muster
