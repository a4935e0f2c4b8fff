#include "views/shared/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

namespace muster {

namespace {

constexpr QLatin1String ours("muster-");

QByteArray drawingOf(const QString &name, const QColor &colour, qreal pixels)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    if (pixels < 20)
        drawing.replace("stroke-width=\"1.75\"", "stroke-width=\"2\"");
    return drawing;
}

void render(QPainter *painter, const QString &name, const QRectF &square, const QColor &colour)
{
    QSvgRenderer renderer(drawingOf(name, colour, square.width()));
    painter->setOpacity(painter->opacity() * colour.alphaF());
    renderer.render(painter, square);
}

QPixmap cached(const QString &name, const QSize &pixels, qreal units, const QColor &colour)
{
    const QString key = QStringLiteral("muster/%1/%2/%3/%4")
                            .arg(name)
                            .arg(pixels.width())
                            .arg(units)
                            .arg(colour.rgba(), 8, 16, QLatin1Char('0'));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(colour.alphaF());
    // The line's weight follows the size people see, not the screen's density.
    QSvgRenderer renderer(drawingOf(name, colour, units));
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QRectF squareIn(const QRectF &rect)
{
    const qreal side = qMin(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

bool paintsPixels(const QPainter *painter)
{
    const QPaintEngine *engine = painter->paintEngine();
    return engine && engine->type() == QPaintEngine::Raster &&
           painter->transform().type() <= QTransform::TxTranslate;
}

/// Draws a line icon in the colour that fits the palette of the moment, so that a theme change needs no new
/// icons.
class LineIcon : public QIconEngine
{
public:
    LineIcon(QString name, std::optional<Tone> tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, m_name, rect, colour(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = qApp->devicePixelRatio();
        return cached(m_name, size, size.width() / ratio, colour(mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return cached(m_name, size, size.width() / scale, colour(mode));
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QString iconName() override { return ours + m_name; }
    bool isNull() override { return !QFile::exists(QStringLiteral(":/icons/%1.svg").arg(m_name)); }
    QString key() const override { return QStringLiteral("muster"); }
    QIconEngine *clone() const override { return new LineIcon(m_name, m_tone); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const Tokens &tokens = tokensFor(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return tokens.disabled;
        return m_tone ? tokens.hue(*m_tone).text : tokens.text;
    }

    QString m_name;
    std::optional<Tone> m_tone;
};

} // namespace

QIcon icon(const QString &name) { return QIcon(new LineIcon(name, {})); }
QIcon icon(const QString &name, Tone tone) { return QIcon(new LineIcon(name, tone)); }
QIcon applicationIcon() { return QIcon(QStringLiteral(":/icons/muster.svg")); }

void paintIcon(QPainter *painter, const QString &name, const QRectF &rect, const QColor &colour)
{
    const QRectF square = squareIn(rect);
    if (square.isEmpty())
        return;
    if (!paintsPixels(painter)) {
        painter->save();
        render(painter, name, square, colour);
        painter->restore();
        return;
    }
    const qreal ratio = painter->device()->devicePixelRatioF();
    const int side = qRound(square.width() * ratio);
    const QPixmap pixmap = cached(name, {side, side}, square.width(), colour);
    // Whole device pixels, or the lines blur.
    const QPointF at(qRound(square.x() * ratio) / ratio, qRound(square.y() * ratio) / ratio);
    painter->drawPixmap(QRectF(at, QSizeF(side, side) / ratio), pixmap, QRectF(pixmap.rect()));
}

void paintIcon(QPainter *painter, const QIcon &icon, const QRectF &rect, const QColor &colour, bool enabled)
{
    const QString name = icon.name();
    if (name.startsWith(ours))
        paintIcon(painter, name.mid(ours.size()), rect, colour);
    else
        icon.paint(painter, rect.toRect(), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

QStringList iconNames()
{
    QStringList names =
        QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    names.removeAll(QStringLiteral("muster"));
    return names;
}

} // namespace muster
