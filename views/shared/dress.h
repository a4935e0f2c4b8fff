#pragma once

#include "views/shared/tokens.h"
#include "views/shared/unit.h"

class QAbstractButton;
class QLabel;
class QLineEdit;

namespace muster {

/// Gives a widget a role of the type scale and keeps it when the application's font changes.
void setType(QWidget *widget, Type type);
/// Gives a widget's text a tone and keeps it when the theme changes.
void setInk(QWidget *widget, Tone tone);
/// The same for text on a block filled with the tone.
void setInkOnFill(QWidget *widget, Tone tone);

/// A plain-text label, dressed. It wraps when told to; for one-line headers use ElidingLabel.
QLabel *newLabel(const QString &text, Type type = Type::Body, Tone ink = Tone::Text,
                 QWidget *parent = nullptr);

/// How a push button looks; Outline is what a button is when nobody says anything.
/// The last two are for a bar filled with red.
enum class ButtonLook { Outline, Primary, Danger, Flat, OutlineOnRed, FilledOnRed };
void setLook(QAbstractButton *button, ButtonLook look);
ButtonLook lookOf(const QWidget *button);
/// The one main action of a region: 36 high instead of 32.
void setMainAction(QAbstractButton *button);
bool isMainAction(const QWidget *button);
/// The colour a flat button's text takes; Tone::Text is the default.
void setFlatTone(QAbstractButton *button, Tone tone);
Tone flatToneOf(const QWidget *button);
/// A keycap inside the button behind its text, such as "Ctrl+Shift+N"; shown only, the shortcut is the
/// action's.
void setKeyHint(QAbstractButton *button, const QString &keys);
QString keyHintOf(const QWidget *button);
/// An icon inside a field, at its left (search).
void setFieldIcon(QLineEdit *field, const QString &icon);

} // namespace muster
