#pragma once

class QString;

namespace muster {

// The two languages that customers are written to in, by the names of Tongue: "en" and "zh_CN".

/// "zh_CN" for "en", and the other way round.
QString otherLanguage(const QString &language);
/// Whether a text is Chinese: more than a third of it is Han, which leaves room for names, times and numbers.
bool isChinese(const QString &text);
/// In which of the two a text is written.
QString languageOf(const QString &text);

} // namespace muster
