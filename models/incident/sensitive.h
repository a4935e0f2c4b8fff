#pragma once

#include "models/core/message.h"

namespace muster {

/// Something in a text that must not leave the room.
enum class Secret { Password, Key, Card };

/// Where it stands.
struct SecretLine
{
    int line = 1; ///< counted from 1
    Secret secret = Secret::Password;
    friend bool operator==(const SecretLine &, const SecretLine &) = default;
};

/// The lines of a text that look like a password, a key or a payment card, one each. By form alone: it errs
/// on the side of a warning, and knows only what is written the usual way.
QList<SecretLine> secretsIn(const QString &text);

/// "Line 4 looks like a password. Take it out before the text leaves the room."
Message warningOf(const SecretLine &found);

/// Whether a text speaks of an amount of money: "4,100 EUR", "$20k", "三万元".
bool mentionsMoney(const QString &text);

} // namespace muster
