#pragma once

#include "desk/desk.h"
#include "settings/entrydraft.h"

#include <QPointer>

namespace baro {

class DraftKeeping;
class Session;

/// Keeps in the file what is typed in a page of the settings, as a half-taken call is kept; takes it out again once it
/// is saved or dropped. GUI thread.
class EntryKeeping : public QObject {
    Q_OBJECT
public:
    EntryKeeping(Session &session, QObject *parent);

    /// This is not saved now; nothing: all is.
    void keep(const EntryDraft &draft);
    /// Hands over what is due.
    void flush();

private:
    Session &m_session;
    EntryDraft m_draft;
    QPointer<DraftKeeping> m_keeping; ///< while something is kept
};

} // namespace baro
