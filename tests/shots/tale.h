#pragma once

#include "models/session/session.h"

namespace muster::shots {

/// The words in the language of the story.
QString chosen(const QString &language, const char16_t *english, const char16_t *chinese);
/// Who sits at the keyboard.
QString person(const QString &language);
/// What the pictures show, as a file: at 14:53:40 in the room's zone, microseconds UTC.
qint64 momentShown();
/// The launch-day incident, a second one twenty minutes old, and seven that are over.
bool writeTale(const QString &path, const QString &language);

/// Briefs that went out and what is owed since, in an incident of the story; moves the clock and sets it
/// back.
bool writeHandoffs(Session &session, const Id &incident, qint64 &now, const QString &language);

} // namespace muster::shots
