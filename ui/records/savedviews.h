#pragma once

#include "records/conditions.h"

#include <QSettings>
#include <QStringList>

#include <vector>

namespace baro {

/// How a person looks at the records: which ones, in which order, with which columns. The words that he looks for are
/// no part of it: names and telephone numbers are not to lie in settings.
struct RecordsView {
    std::vector<Condition> conditions;
    RecordOrder order;
    QStringList columns; ///< see RecordsColumns::chosen()
    friend bool operator==(const RecordsView &, const RecordsView &) = default;
};

/// Views under the names that a person gave them, in the settings of this desk. What a settings file holds that is not
/// understood any more is left out. GUI thread.
class SavedViews {
public:
    explicit SavedViews(QSettings &settings)
        : m_settings(settings) {}

    /// As they were kept, the oldest first.
    QStringList names() const;
    RecordsView view(const QString &name) const;
    /// Keeps it under a name; one that is there already becomes this one. Blanks around the name are dropped; an empty
    /// name keeps nothing. Whether it was kept.
    bool keep(const QString &name, const RecordsView &view);
    void drop(const QString &name);

    /// The one without a name: as the room was left.
    RecordsView last() const;
    void setLast(const RecordsView &view);

    static constexpr qsizetype longestName = 60;

private:
    RecordsView read(const QString &group) const;
    void write(const QString &group, const RecordsView &view);
    QString groupOf(const QString &name) const;

    QSettings &m_settings;
};

} // namespace baro
