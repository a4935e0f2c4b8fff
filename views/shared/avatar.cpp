#include "views/shared/avatar.h"

#include "views/shared/icons.h"
#include "views/shared/shapes.h"
#include "views/shared/unit.h"

#include <QHash>
#include <QPainter>

namespace muster {

namespace {

QString iconOf(const QString &role)
{
    static const QHash<QString, QString> icons{{QStringLiteral("commander"), QStringLiteral("flag")},
                                               {QStringLiteral("comms"), QStringLiteral("mail")},
                                               {QStringLiteral("tech"), QStringLiteral("settings")},
                                               {QStringLiteral("support"), QStringLiteral("phone")},
                                               {QStringLiteral("scribe"), QStringLiteral("edit")},
                                               {QStringLiteral("deputy"), QStringLiteral("users")}};
    return icons.value(role, QStringLiteral("user"));
}

bool isHan(QChar c) { return c.script() == QChar::Script_Han; }

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    const QString first = words.first().left(1);
    if (isHan(first.at(0)) || words.size() == 1)
        return first.toUpper();
    return QString(first % words.last().left(1)).toUpper();
}

void paintAvatar(QPainter *painter, const QRectF &rect, const QString &name, const QString &role,
                 const QPalette &palette)
{
    const Tokens &t = tokensFor(palette);
    const bool empty = name.trimmed().isEmpty();
    const Hue &hue = t.hue(empty ? Tone::Sev2 : roleTone(role));
    const qreal side = qMin(rect.width(), rect.height());
    QRectF round(0, 0, side, side);
    round.moveCenter(rect.center());
    paintBox(painter, round, side / 2, hue.soft, hue.text, t.highContrast() ? u(2) : 1.5 * unit());
    if (empty) {
        const qreal inset = side * 0.26;
        return paintIcon(painter, iconOf(role), round.adjusted(inset, inset, -inset, -inset), hue.text);
    }
    painter->save();
    painter->setFont(sized(painter->font(), side / u(34) * 0.9, 600));
    painter->setPen(hue.text);
    painter->drawText(round, Qt::AlignCenter, initialsOf(name));
    painter->restore();
}

Avatar::Avatar(QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setPerson(const QString &name, const QString &role, const QString &roleWords)
{
    m_name = name;
    m_role = role;
    const QString person = name.trimmed().isEmpty() ? tr("nobody") : name;
    const QString words = roleWords.isEmpty() ? person : tr("%1: %2", "role: person").arg(roleWords, person);
    setAccessibleName(words);
    setToolTip(words.toHtmlEscaped());
    update();
}

void Avatar::setDiameter(qreal units)
{
    m_units = units;
    updateGeometry();
    update();
}

QSize Avatar::sizeHint() const { return {u(m_units), u(m_units)}; }

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(typeFont(Type::Body));
    paintAvatar(&painter, rect(), m_name, m_role, palette());
}

} // namespace muster
