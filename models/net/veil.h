#pragma once

#include "models/incident/connector.h"

#include <QByteArrayList>
#include <QUrl>

namespace muster {

/// What of an address lets anybody write there, and every part of it that a server may repeat alone: all
/// that is behind the host, the parts of the path that may be a token (of a chat's address all that are no
/// ordinary words, else those of eight characters and more), the values of the query, the login.
QByteArrayList secretsIn(const QUrl &url, Carrier carrier);

/// A header's value and what is secret in it alone: what is behind "Bearer" and its like, the values behind
/// "=", the login that "Basic" holds.
QByteArrayList secretsOfHeader(const QByteArray &value);

/// A password, alone and with the user's name, also in the Base64 that it is handed over in.
QByteArrayList secretsOfLogin(const QByteArray &user, const QByteArray &password);

/// Words with the secrets as bullets, whether they stand there plainly, percent-encoded, or escaped as JSON
/// or HTML has it. Where secrets overlap, all of them is hidden. Secrets of one character are none.
QString veiled(QString text, const QByteArrayList &secrets);

} // namespace muster
