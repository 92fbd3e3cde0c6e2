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

    /// Its page and its widgets are called so ("places").
    virtual QString name() const { return codeText(*list()); }
    /// How it comes and goes as a file; absent where it does not.
    virtual std::optional<ListKind> list() const { return std::nullopt; }
    virtual bool canAdd() const { return true; }
    /// What is there already can be changed; else it is only shown.
    virtual bool canChange() const { return true; }
    /// An entry can be taken out of service and comes back.
    virtual bool canRetire() const { return canAdd(); }
    /// Nobody else changes it.
    virtual bool isForSupervisors() const { return false; }
    /// The telephone numbers in it are checked now and then.
    virtual bool isChecked() const { return false; }

    virtual QStringList headings() const = 0;
    virtual std::vector<EntryField> fields(const Session &session) const = 0;
    /// In the order in which they are shown, those out of service last.
    virtual std::vector<EntryRow> rows(const Session &session) const = 0;
    /// What a list without any row says.
    virtual QString emptyText() const = 0;
    virtual QString addWords() const = 0;
    virtual QString retireWords(bool retired) const;
    /// What it is all about, over the form; mostly nothing.
    virtual QString about() const { return {}; }
    /// What follows from an entry as it is typed, before it is saved, or what else is known of it; said under the form of
    /// kinds that have any.
    virtual bool hasConsequences() const { return false; }
    virtual QString consequence(const ReferenceEntry &entry, std::optional<std::int64_t> id, const Session &session) const {
        Q_UNUSED(entry)
        Q_UNUSED(id)
        Q_UNUSED(session)
        return {};
    }

    virtual std::optional<ReferenceEntry> find(std::int64_t id, const Reference &reference) const = 0;
    virtual std::optional<std::int64_t> idOf(const QString &code, const Reference &reference) const = 0;
    /// A new entry with a code that no other has.
    virtual ReferenceEntry fresh(const Reference &reference) const = 0;
    /// A new entry that begins as a copy of `like`, where that helps.
    virtual ReferenceEntry freshLike(const ReferenceEntry &like, const Reference &reference) const {
        Q_UNUSED(like)
        return fresh(reference);
    }
    /// What an entry is called over its form and in the undo bar.
    virtual QString titleOf(const ReferenceEntry &entry, const Session &session) const;
    /// The text of each field.
    virtual QStringList texts(const ReferenceEntry &entry, const Session &session) const = 0;
    /// Puts the texts of the fields into an entry; absent when all of them can be used. `id`: absent for a new one.
    virtual std::optional<EntryFault> put(ReferenceEntry &entry, std::optional<std::int64_t> id,
                                          const QStringList &texts, const Session &session) const = 0;
};

std::unique_ptr<EntryKind> placesKind();
std::unique_ptr<EntryKind> squadsKind();
std::unique_ptr<EntryKind> agenciesKind();
/// What is promised from a time on: new versions come, none is ever changed.
std::unique_ptr<EntryKind> promisesKind();
/// The hours in which squads are on duty, by the first day of each version.
std::unique_ptr<EntryKind> serviceWeeksKind();
/// Single days that are otherwise: decreed holidays, other hours, no service.
std::unique_ptr<EntryKind> specialDaysKind();

/// Dongs are renamed, end, and become a part of another one as of a day.
std::unique_ptr<EntryKind> districtsKind();
std::unique_ptr<EntryKind> shiftsKind();
std::unique_ptr<EntryKind> membersKind();
/// Weeks that come round again, and who follows them.
std::unique_ptr<EntryKind> patternsKind();

/// Names of districts parted by commas, in the language of the moment.
QString districtNames(const std::vector<QString> &codes, const Reference &reference);
/// The codes of what is written so, by name in either language or by code; the first that there is none of otherwise.
tl::expected<std::vector<QString>, QString> districtCodes(const QString &names, const Session &session);
/// A dong to which somebody goes now and nobody would with this squad as it is; empty where there is none.
QString nobodyGoesTo(const Squad &squad, std::int64_t id, const Session &session);

/// Finding an entry is the same in all lists.
template<class Entry>
class KindOf : public EntryKind {
public:
    std::optional<ReferenceEntry> find(std::int64_t id, const Reference &reference) const override {
        const Entry *entry = reference.find<Entry>(typename IdOfEntry<Entry>::type{id});
        return entry ? std::optional<ReferenceEntry>(*entry) : std::nullopt;
    }
    std::optional<std::int64_t> idOf(const QString &code, const Reference &reference) const override {
        for (const auto &[id, entry] : reference.all<Entry>())
            if (referenceCode(entry) == code)
                return id.value;
        return std::nullopt;
    }
};

} // namespace baro
