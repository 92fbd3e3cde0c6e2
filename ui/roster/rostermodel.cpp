#include "roster/rostermodel.h"

#include "text/advicetext.h"
#include "text/codetext.h"
#include "text/timetext.h"

#include <QMimeData>

#include <algorithm>

namespace baro {

namespace {

using std::chrono::days;
const QString cellsType = QStringLiteral("application/x-baro8572-roster");
constexpr int daysOfWeek = 7;

} // namespace

RosterModel::RosterModel(QObject *parent)
    : QAbstractTableModel(parent) {}

RosterModel::~RosterModel() = default;

int RosterModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_squads.size());
}

int RosterModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : daysOfWeek;
}

int RosterModel::rowOf(SquadId squad) const {
    const auto found = std::ranges::find(m_squads, squad);
    return found == m_squads.end() ? -1 : static_cast<int>(found - m_squads.begin());
}

RosterModel::Cell RosterModel::made(SquadId squad, LocalDay day) const {
    const Roster &roster = m_sheet->roster();
    Cell cell{roster.cell(squad, day).text, m_sheet->isByHand(squad, day), {}};
    QStringList there;
    for (const RosterCell::Part &part : RosterCell::read(cell.text).parts)
        there += QString::number(roster.strength(squad, part.team, day));
    cell.strength = there.join(u'/');
    return cell;
}

void RosterModel::show(std::shared_ptr<const RosterSheet> sheet, LocalDay monday, LocalDay today) {
    const bool otherWeek = monday != m_monday;
    m_sheet = std::move(sheet);
    m_monday = monday;
    m_today = today;
    if (otherWeek) {
        m_conflicts.clear();
        m_covers.clear();
    }
    const std::vector<SquadId> squads = m_sheet->squads(monday);
    if (squads != m_squads) {
        beginResetModel();
        m_squads = squads;
        m_cells.clear();
        for (const SquadId squad : m_squads) {
            auto &row = m_cells.emplace_back();
            for (int day = 0; day < daysOfWeek; ++day)
                row[static_cast<std::size_t>(day)] = made(squad, dayAt(day));
        }
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row)
        for (int day = 0; day < daysOfWeek; ++day) {
            Cell &cell = m_cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(day)];
            Cell now = made(squadAt(row), dayAt(day));
            if (now == cell && !otherWeek)
                continue;
            cell = std::move(now);
            Q_EMIT dataChanged(index(row, day), index(row, day));
        }
    if (otherWeek)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, daysOfWeek - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void RosterModel::setFindings(std::vector<RosterConflict> conflicts, std::vector<DayCover> covers) {
    decltype(m_conflicts) now;
    for (RosterConflict &conflict : conflicts)
        now[{conflict.squad, conflict.day}].push_back(std::move(conflict));
    const auto before = std::exchange(m_conflicts, std::move(now));
    for (int row = 0; row < rowCount(); ++row)
        for (int day = 0; day < daysOfWeek; ++day) {
            const std::pair key(squadAt(row), dayAt(day));
            const auto one = before.find(key);
            const auto other = m_conflicts.find(key);
            const bool same = (one == before.end()) == (other == m_conflicts.end()) &&
                              (one == before.end() || one->second == other->second);
            if (!same)
                Q_EMIT dataChanged(index(row, day), index(row, day));
        }
    if (covers != m_covers) {
        m_covers = std::move(covers);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, daysOfWeek - 1);
    }
}

void RosterModel::setShortening(std::function<QString(const QString &)> shorten) {
    m_shorten = std::move(shorten);
    if (!m_squads.empty())
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void RosterModel::retranslate() {
    if (m_squads.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, daysOfWeek - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, daysOfWeek - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

QStringList RosterModel::conflictsAt(int row, int column) const {
    QStringList sentences;
    if (const auto found = m_conflicts.find({squadAt(row), dayAt(column)}); found != m_conflicts.end())
        for (const RosterConflict &conflict : found->second)
            sentences += conflictText(conflict, m_sheet->roster());
    return sentences;
}

/// The shifts of a cell by their names and hours, and how it came to be: for the tooltip and the screen reader.
QString RosterModel::spoken(int row, int column) const {
    const Cell &cell = m_cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
    QStringList lines;
    for (const RosterCell::Part &part : RosterCell::read(cell.text).parts) {
        const Shift *shift = m_sheet->roster().shift(part.shift);
        const int there = m_sheet->roster().strength(squadAt(row), part.team, dayAt(column));
        const QString name = shift ? nameIn(currentLanguage(), *shift) : part.shift;
        const QString hours = shift ? shiftHoursText(*shift) : QString();
        lines += part.team.isEmpty()
                     ? tr("%1 %2, %n there", "shift, hours, members", there).arg(name, hours)
                     : tr("%1 %2, team %3, %n there", "shift, hours, team, members", there).arg(name, hours, part.team);
    }
    if (lines.isEmpty())
        lines += tr("Off duty");
    if (cell.byHand) {
        const QString pattern = m_sheet->patternText(squadAt(row), dayAt(column));
        lines += tr("Set by hand; the pattern says: %1").arg(pattern.isEmpty() ? tr("off duty") : pattern);
    }
    return (lines + conflictsAt(row, column)).join(u'\n');
}

QVariant RosterModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const Cell &cell = m_cells[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell.text;
    case Qt::ToolTipRole:
        return spoken(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "squad, day, what it does")
            .arg(headerData(index.row(), Qt::Vertical).toString(), dayWords(index.column(), true),
                 spoken(index.row(), index.column()).replace(u'\n', QStringLiteral("; ")));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case ByHandRole:
        return cell.byHand;
    case StrengthRole:
        return cell.strength;
    case ConflictsRole:
        return conflictsAt(index.row(), index.column());
    case HolidayRole:
    case TodayRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        return {};
    }
}

QString RosterModel::dayWords(int column, bool spoken) const {
    const QDate date = toDate(dayAt(column));
    const QLocale locale = localeOf(currentLanguage());
    QString words = currentLanguage() == Language::Korean ? locale.toString(date, QStringLiteral("M.d (ddd)"))
                                                          : locale.toString(date, QStringLiteral("ddd d MMM"));
    QStringList holidays;
    if (m_sheet)
        for (const Holiday &holiday : m_sheet->roster().calendar().holidays().on(dayAt(column)))
            holidays += currentLanguage() == Language::Korean ? holiday.korean : holiday.english;
    if (!holidays.isEmpty())
        words += (spoken ? QStringLiteral(", ") : QStringLiteral("\n")) + holidays.join(QStringLiteral(", "));
    else if (!spoken && dayAt(column) == m_today)
        words += u'\n' + tr("today");
    return words;
}

QString RosterModel::coverWords(int column) const {
    if (static_cast<std::size_t>(column) >= m_covers.size())
        return QStringLiteral("…");
    const DayCover &cover = m_covers[static_cast<std::size_t>(column)];
    if (!cover.service)
        return tr("no service");
    if (cover.gap > Milliseconds{0})
        return tr("Gap %1", "how long nobody is on duty").arg(durationText(cover.gap));
    if (cover.leadAlone > Milliseconds{0})
        return tr("Lead alone %1", "how long only the lead squad is on duty").arg(durationText(cover.leadAlone));
    return tr("Covered");
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        if (!m_sheet || section < 0 || section >= rowCount())
            return {};
        const Squad *squad = m_sheet->reference().find<Squad>(squadAt(section));
        if (role == Qt::DisplayRole && m_shorten && squad)
            return m_shorten(nameIn(currentLanguage(), *squad));
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return squad ? nameIn(currentLanguage(), *squad) : QString();
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        return {};
    }
    if (!m_sheet || section < 0 || section >= daysOfWeek)
        return {};
    const bool known = static_cast<std::size_t>(section) < m_covers.size();
    switch (role) {
    case Qt::DisplayRole: {
        const QString day = dayWords(section, false);
        return QString((day.contains(u'\n') ? day : day + u'\n') + u'\n' + coverWords(section));
    }
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "day, how it is covered").arg(dayWords(section, true), coverWords(section));
    case Qt::ToolTipRole: {
        QString words = dayWords(section, true) + u'\n' + coverWords(section);
        if (known && m_covers[static_cast<std::size_t>(section)].gap > Milliseconds{0})
            words += u'\n' + tr("In this time somewhere nobody is on duty for some kind of work; see the list below.");
        else if (known && m_covers[static_cast<std::size_t>(section)].leadAlone > Milliseconds{0})
            words += u'\n' + tr("In this time everything is covered by the lead squad alone.");
        return words;
    }
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case HolidayRole:
        return m_sheet->roster().calendar().holidays().contains(dayAt(section)) || section == daysOfWeek - 1;
    case TodayRole:
        return dayAt(section) == m_today;
    case GapRole:
        return known && m_covers[static_cast<std::size_t>(section)].gap > Milliseconds{0};
    default:
        return {};
    }
}

Qt::ItemFlags RosterModel::flags(const QModelIndex &index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_editable)
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    return flags;
}

bool RosterModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (!index.isValid() || role != Qt::EditRole || !m_editable)
        return false;
    // What is shown follows from the roster, once the room has made the change.
    Q_EMIT written(index.row(), index.column(), value.toString());
    return true;
}

QStringList RosterModel::mimeTypes() const {
    return {cellsType};
}

QString RosterModel::textOf(const QModelIndexList &indexes) const {
    if (indexes.isEmpty())
        return {};
    int top = rowCount(), bottom = 0, left = daysOfWeek, right = 0;
    for (const QModelIndex &index : indexes) {
        top = std::min(top, index.row());
        bottom = std::max(bottom, index.row());
        left = std::min(left, index.column());
        right = std::max(right, index.column());
    }
    QStringList lines;
    for (int row = top; row <= bottom; ++row) {
        QStringList cells;
        for (int column = left; column <= right; ++column)
            cells += index(row, column).data().toString();
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QMimeData *RosterModel::mimeData(const QModelIndexList &indexes) const {
    auto *mime = new QMimeData;
    mime->setData(cellsType, textOf(indexes).toUtf8());
    return mime;
}

bool RosterModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent) const {
    Q_UNUSED(row)
    Q_UNUSED(column)
    return m_editable && action == Qt::CopyAction && parent.isValid() && data->hasFormat(cellsType);
}

bool RosterModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                               const QModelIndex &parent) {
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT dropped(parent.row(), parent.column(), QString::fromUtf8(data->data(cellsType)));
    return true;
}

} // namespace baro
