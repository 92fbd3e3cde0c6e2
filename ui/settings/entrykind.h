#pragma once

#include "exchange/lists.h"
#include "widgets/choicefield.h"
#include "widgets/session.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace baro {

/// One field of the form of an entry.
struct EntryField {
    QString name; ///< object name
    QString label;
    QString hint;        ///< shown while the field is empty
    bool choice = false; ///< one of `choices`, or nothing
    std::vector<ChoiceField::Item> choices{};
};

/// One line of the list.
struct EntryRow {
    std::int64_t id = 0;
    QStringList cells;
    QString searched; ///< found too, never shown
    bool retired = false;
    friend bool operator==(const EntryRow &, const EntryRow &) = default;
};

/// What is wrong with one field.
struct EntryFault {
    int field = 0;
    QString sentence;
};

/// What one list of the office has of its own: its columns, its fields, and how texts become an entry. Everything in
/// the language of the moment. GUI thread.
class EntryKind {
public:
    virtual ~EntryKind() = default;

    /// How it comes and goes as a file.
    virtual ListKind list() const = 0;
    virtual bool canAdd() const { return true; }
    /// The telephone numbers in it are checked now and then.
    virtual bool isChecked() const { return false; }

    virtual QStringList headings() const = 0;
    virtual std::vector<EntryField> fields(const Session &session) const = 0;
    /// In the order in which they are shown, those out of service last.
    virtual std::vector<EntryRow> rows(const Session &session) const = 0;
    /// What a list without any row says.
    virtual QString emptyText() const = 0;
    virtual QString addWords() const = 0;

    virtual std::optional<ReferenceEntry> find(std::int64_t id, const Reference &reference) const = 0;
    virtual std::optional<std::int64_t> idOf(const QString &code, const Reference &reference) const = 0;
    /// A new entry with a code that no other has.
    virtual ReferenceEntry fresh(const Reference &reference) const = 0;
    /// The text of each field.
    virtual QStringList texts(const ReferenceEntry &entry, const Session &session) const = 0;
    /// Puts the texts of the fields into an entry; absent when all of them can be used. `id`: absent for a new one.
    virtual std::optional<EntryFault> put(ReferenceEntry &entry, std::optional<std::int64_t> id,
                                          const QStringList &texts, const Session &session) const = 0;
};

std::unique_ptr<EntryKind> placesKind();
std::unique_ptr<EntryKind> squadsKind();
std::unique_ptr<EntryKind> agenciesKind();

} // namespace baro
