#pragma once

#include <QByteArrayList>
#include <QString>

namespace muster {

/// Whether words hold one of the secrets in a writing that `veiled` does not hide: in other case or width,
/// with gaps between its characters, escaped more than it needs, in Base64 or hexadecimal, or several of
/// these one in the other. Secrets of fewer than five characters are not looked for. Words that are escaped
/// too often or unfold to too much count as holding one.
bool holdsSecret(const QString &words, const QByteArrayList &secrets);

} // namespace muster
