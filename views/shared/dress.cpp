#include "views/shared/dress.h"

#include "views/shared/icons.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>

namespace muster {

namespace {

constexpr char lookProperty[] = "musterLook";
constexpr char toneProperty[] = "musterTone";
constexpr char mainProperty[] = "musterMain";
constexpr char keysProperty[] = "musterKeys";

/// Keeps a widget's font and ink in step with the application's font and theme.
class Dresser : public QObject
{
public:
    explicit Dresser(QWidget *widget)
        : QObject(widget)
        , m_widget(widget)
    {
        setObjectName(QStringLiteral("dresser"));
        widget->installEventFilter(this);
    }

    static Dresser *of(QWidget *widget)
    {
        QObject *found = widget->findChild<QObject *>(QStringLiteral("dresser"), Qt::FindDirectChildrenOnly);
        return found ? static_cast<Dresser *>(found) : new Dresser(widget);
    }

    void wear(Type type)
    {
        m_type = type;
        m_typed = true;
        m_widget->setFont(typeFont(type));
    }

    void wear(Tone ink, bool onFill)
    {
        m_ink = ink;
        m_onFill = onFill;
        m_inked = true;
        paint();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (m_typed && event->type() == QEvent::ApplicationFontChange)
            m_widget->setFont(typeFont(m_type));
        else if (m_inked && event->type() == QEvent::PaletteChange)
            paint();
        return false;
    }

private:
    void paint()
    {
        const Hue &hue = tokensFor(m_widget).hue(m_ink);
        const QColor ink = m_onFill ? hue.onFill : hue.text;
        QPalette palette = m_widget->palette();
        // Setting a palette sends PaletteChange again: the second time there is nothing left to do.
        if (palette.color(QPalette::Active, QPalette::WindowText) == ink)
            return;
        palette = QPalette();
        palette.setResolveMask(0);
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
                palette.setColor(group, role, ink);
        }
        m_widget->setPalette(palette);
    }

    QWidget *m_widget;
    Type m_type = Type::Body;
    Tone m_ink = Tone::Text;
    bool m_typed = false;
    bool m_inked = false;
    bool m_onFill = false;
};

/// A button keeps its size hint until something visible changes; our properties are not among those.
void remeasure(QAbstractButton *button)
{
    QEvent change(QEvent::FontChange);
    QCoreApplication::sendEvent(button, &change);
    button->updateGeometry();
    button->update();
}

} // namespace

void setType(QWidget *widget, Type type) { Dresser::of(widget)->wear(type); }
void setInk(QWidget *widget, Tone tone) { Dresser::of(widget)->wear(tone, false); }
void setInkOnFill(QWidget *widget, Tone tone) { Dresser::of(widget)->wear(tone, true); }

QLabel *newLabel(const QString &text, Type type, Tone ink, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setType(label, type);
    if (ink != Tone::Text)
        setInk(label, ink);
    return label;
}

void setLook(QAbstractButton *button, ButtonLook look)
{
    button->setProperty(lookProperty, static_cast<int>(look));
    remeasure(button);
}

ButtonLook lookOf(const QWidget *button)
{
    return button ? static_cast<ButtonLook>(button->property(lookProperty).toInt()) : ButtonLook::Outline;
}

void setMainAction(QAbstractButton *button)
{
    button->setProperty(mainProperty, true);
    remeasure(button);
}

bool isMainAction(const QWidget *button) { return button && button->property(mainProperty).toBool(); }

void setFlatTone(QAbstractButton *button, Tone tone)
{
    button->setProperty(toneProperty, static_cast<int>(tone));
    remeasure(button);
}

Tone flatToneOf(const QWidget *button)
{
    return button ? static_cast<Tone>(button->property(toneProperty).toInt()) : Tone::Text;
}

void setKeyHint(QAbstractButton *button, const QString &keys)
{
    button->setProperty(keysProperty, keys);
    remeasure(button);
}

QString keyHintOf(const QWidget *button)
{
    return button ? button->property(keysProperty).toString() : QString();
}

void setFieldIcon(QLineEdit *field, const QString &icon)
{
    field->addAction(muster::icon(icon, Tone::Tertiary), QLineEdit::LeadingPosition);
    field->setTextMargins(-u(4), 0, 0, 0); // Qt leaves more air behind an icon than 8
}

} // namespace muster
