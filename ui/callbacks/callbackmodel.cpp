#include "callbacks/callbackmodel.h"

#include "complaint/callinghours.h"
#include "text/districttext.h"
#include "text/codetext.h"
#include "text/language.h"
#include "text/printable.h"
#include "text/timetext.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QApplication>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace baro {

namespace {

struct Column {
    CallBackColumn column;
    const char *title;
    const char *spokenTitle;
};

constexpr std::array<Column, callBackColumnCount> columns{{
    {CallBackColumn::Due, QT_TRANSLATE_NOOP("baro::CallBackModel", "By when"),
     QT_TRANSLATE_NOOP("baro::CallBackModel", "By when the call-back was promised")},
    {CallBackColumn::Number, QT_TRANSLATE_NOOP("baro::CallBackModel", "Number"),
     QT_TRANSLATE_NOOP("baro::CallBackModel", "Number of the complaint")},
    {CallBackColumn::Name, QT_TRANSLATE_NOOP("baro::CallBackModel", "Who"),
     QT_TRANSLATE_NOOP("baro::CallBackModel", "Name of the caller")},
    {CallBackColumn::Telephone, QT_TRANSLATE_NOOP("baro::CallBackModel", "Telephone"),
     QT_TRANSLATE_NOOP("baro::CallBackModel", "Telephone")},
    {CallBackColumn::Language, QT_TRANSLATE_NOOP("baro::CallBackModel", "Speaks"),
     QT_TRANSLATE_NOOP("baro::CallBackModel", "Language of the caller")},
    {CallBackColumn::What, QT_TRANSLATE_NOOP("baro::CallBackModel", "What and where"),
     QT_TRANSLATE_NOOP("baro::CallBackModel", "What and where")},
    {CallBackColumn::Outcome, QT_TRANSLATE_NOOP("baro::CallBackModel", "Result"),
     QT_TRANSLATE_NOOP("baro::CallBackModel", "Result, or where it stands")},
    {CallBackColumn::Tries, QT_TRANSLATE_NOOP("baro::CallBackModel", "Tried"),
     QT_TRANSLATE_NOOP("baro::CallBackModel", "Times tried without an answer")},
}};

const Column &columnAt(int section) {
    return columns[static_cast<size_t>(section)];
}

template<class Entry, class Id>
QString nameOf(const Reference &reference, const std::optional<Id> &id) {
    const Entry *entry = id ? reference.find<Entry>(*id) : nullptr;
    return entry ? nameIn(currentLanguage(), *entry) : QString();
}

QString orDash(const QString &text) {
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

CallBackModel::CallBackModel(ReferencePointer reference, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reference(std::move(reference)) {}

CallBackModel::~CallBackModel() = default;

int CallBackModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CallBackModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : callBackColumnCount;
}

QString CallBackModel::due(const OwedCallBack &item, bool spoken) const {
    const QTimeZone &zone = m_reference->zone();
    const auto from = mayBeCalledFrom(m_now, item.atNight, zone);
    const QString morning = from ? timeOfDay(*from, zone) : QString();
    if (!item.promisedBy) {
        if (from)
            return tr("from %1").arg(morning);
        return spoken ? tr("Nothing was promised; to be told as soon as possible") : tr("soon");
    }
    const Milliseconds left = *item.promisedBy - m_now;
    const QString when = timeNear(*item.promisedBy, m_now, zone, currentLanguage());
    if (spoken) {
        const QString span = durationText(left);
        const QString said = isLate(item) ? tr("promised by %1, late by %2").arg(when, span)
                                          : tr("promised by %1, %2 left").arg(when, span);
        return from ? tr("%1; may be called from %2").arg(said, morning) : said;
    }
    if (from)
        return tr("%1 · from %2").arg(leftText(left), morning);
    const bool today = toDateTime(*item.promisedBy, zone).date() == toDateTime(m_now, zone).date();
    return today ? tr("%1 · %2").arg(when, leftText(left)) : leftText(left);
}

QString CallBackModel::cell(const OwedCallBack &item, CallBackColumn column, bool spoken) const {
    switch (column) {
    case CallBackColumn::Due:
        return due(item, spoken);
    case CallBackColumn::Number: {
        const QString whole = item.number.toString();
        const bool thisYear = item.number.year == toDateTime(m_now, m_reference->zone()).date().year();
        return spoken || !thisYear ? whole : whole.mid(5);
    }
    case CallBackColumn::Name:
        return orDash(item.name);
    case CallBackColumn::Telephone:
        return orDash(telephoneText(item.telephone));
    case CallBackColumn::Language:
        return text(item.language);
    case CallBackColumn::What: {
        QStringList parts;
        for (const QString &part :
             {nameOf<Subtype>(*m_reference, item.subtype), dongName(item.district, *m_reference, m_now), onOneLine(item.place)})
            if (!part.isEmpty())
                parts << part;
        return orDash(parts.join(spoken ? QStringLiteral(", ") : QStringLiteral(" · ")));
    }
    case CallBackColumn::Outcome:
        return item.outcome ? text(*item.outcome) : text(item.state);
    case CallBackColumn::Tries:
        return item.unanswered == 0 && !spoken ? QStringLiteral("–") : QString::number(item.unanswered);
    }
    return {};
}

QVariant CallBackModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CallBackColumn column = columnAt(index.column()).column;
    const OwedCallBack &item = this->item(index.row());
    const bool lateCell = column == CallBackColumn::Due && isLate(item);
    const bool figures = column == CallBackColumn::Due || column == CallBackColumn::Number ||
                         column == CallBackColumn::Telephone || column == CallBackColumn::Tries;
    switch (role) {
    case Qt::DisplayRole:
        return cell(item, column, false);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return cell(item, column, true);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return lateCell ? QVariant(icon(QStringLiteral("late"), Meaning::Late)) : QVariant();
    case Qt::ForegroundRole:
        return lateCell ? QVariant(colourOf(Meaning::Late, QApplication::palette())) : QVariant();
    case Qt::FontRole: {
        if (!figures)
            return {};
        QFont font = figureFont(QApplication::font());
        font.setBold(lateCell);
        return font;
    }
    case IdRole:
        return QVariant::fromValue(static_cast<qint64>(item.complaint.value));
    default:
        return {};
    }
}

QVariant CallBackModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return role == Qt::AccessibleTextRole && section < rowCount() ? item(section).number.toString() : QVariant();
    if (section < 0 || section >= callBackColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return tr(columnAt(section).title);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr(columnAt(section).spokenTitle);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

std::optional<ComplaintId> CallBackModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? std::optional(item(row).complaint) : std::nullopt;
}

int CallBackModel::rowOf(ComplaintId id) const {
    const auto found = std::ranges::find(m_rows, id, &OwedCallBack::complaint);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CallBackModel::late() const {
    return static_cast<int>(std::ranges::count_if(m_rows, [this](const OwedCallBack &item) { return isLate(item); }));
}

std::vector<ComplaintId> CallBackModel::replace(std::vector<OwedCallBack> items) {
    std::vector<ComplaintId> moved;
    std::ranges::sort(items, [](const OwedCallBack &one, const OwedCallBack &other) { return one.before(other); });
    const auto stays = [&](ComplaintId id) {
        return std::ranges::find(items, id, &OwedCallBack::complaint) != items.end();
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (stays(item(row).complaint))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(items.size()); ++row) {
        OwedCallBack &fresh = items[static_cast<size_t>(row)];
        const int before = rowOf(fresh.complaint);
        if (before < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, std::move(fresh));
            endInsertRows();
            continue;
        }
        if (before != row) {
            if (!beginMoveRows({}, before, before, {}, row))
                throw std::logic_error("CallBackModel::replace: a line cannot move into itself");
            std::rotate(m_rows.begin() + row, m_rows.begin() + before, m_rows.begin() + before + 1);
            endMoveRows();
        }
        OwedCallBack &shown = m_rows[static_cast<size_t>(row)];
        if (shown == fresh)
            continue;
        if (shown.dueAt() != fresh.dueAt())
            moved.push_back(fresh.complaint);
        shown = std::move(fresh);
        Q_EMIT dataChanged(index(row, 0), index(row, callBackColumnCount - 1));
    }
    return moved;
}

void CallBackModel::setReference(ReferencePointer reference) {
    m_reference = std::move(reference);
    retranslate();
}

void CallBackModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, callBackColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, callBackColumnCount - 1));
}

void CallBackModel::tick(Instant now) {
    m_now = now;
    const int column = static_cast<int>(CallBackColumn::Due);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

} // namespace baro
