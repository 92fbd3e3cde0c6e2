#include "callbacks/withothersmodel.h"

#include "text/codetext.h"
#include "text/districttext.h"
#include "text/language.h"
#include "text/timetext.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QApplication>

#include <algorithm>

namespace baro {

namespace {

template<class Entry, class Id>
QString entryName(const Reference &reference, const std::optional<Id> &id) {
    const Entry *entry = id ? reference.find<Entry>(*id) : nullptr;
    return entry ? nameIn(currentLanguage(), *entry) : QString();
}

} // namespace

WithOthersModel::WithOthersModel(ReferencePointer reference, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reference(std::move(reference)) {}

WithOthersModel::~WithOthersModel() = default;

Milliseconds WithOthersModel::late(const WithOther &item) const {
    return replyLate(item, m_reference->policies(), m_now);
}

int WithOthersModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WithOthersModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : withOtherColumnCount;
}

QString WithOthersModel::cell(const WithOther &item, WithOtherColumn column, bool spoken) const {
    const QTimeZone &zone = m_reference->zone();
    switch (column) {
    case WithOtherColumn::Due: {
        if (!item.due)
            return spoken ? tr("No time for the reply was said") : tr("no time said");
        const QString when = timeNear(*item.due, m_now, zone, currentLanguage());
        if (isOverdue(item))
            return spoken ? tr("Reply due %1, overdue by %2").arg(when, durationText(late(item)))
                          : leftText(-std::max(late(item), Milliseconds{1}));
        return spoken ? tr("Reply due %1").arg(when) : when;
    }
    case WithOtherColumn::Number:
        return spoken ? item.number.toString() : item.number.toString().mid(5);
    case WithOtherColumn::Agency:
        return entryName<Agency>(*m_reference, std::optional(item.agency));
    case WithOtherColumn::Telephone: {
        const Agency *agency = m_reference->find<Agency>(item.agency);
        return agency && !agency->telephone.isEmpty() ? agency->telephone : QStringLiteral("–");
    }
    case WithOtherColumn::Since: {
        const QString since = timeNear(item.since, m_now, zone, currentLanguage());
        return item.answeredAt ? tr("%1, answered", "since when it lies there").arg(since) : since;
    }
    case WithOtherColumn::What: {
        QStringList parts;
        const District *district = item.district ? m_reference->find<District>(*item.district) : nullptr;
        const QString dong = district ? districtName(currentLanguage(), *district, m_now) : QString();
        for (const QString &part : {entryName<Subtype>(*m_reference, item.subtype), dong, item.place})
            if (!part.isEmpty())
                parts << part;
        return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(" · "));
    }
    }
    return {};
}

QVariant WithOthersModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WithOther &item = this->item(index.row());
    const auto column = static_cast<WithOtherColumn>(index.column());
    const bool late = column == WithOtherColumn::Due && isOverdue(item);
    switch (role) {
    case Qt::DisplayRole:
        return cell(item, column, false);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cell(item, column, true);
    case Qt::DecorationRole:
        return late ? QVariant(icon(QStringLiteral("late"), Meaning::Late)) : QVariant();
    case Qt::ForegroundRole:
        return late ? QVariant(colourOf(Meaning::Late, QApplication::palette())) : QVariant();
    case Qt::FontRole: {
        if (column == WithOtherColumn::Agency || column == WithOtherColumn::What)
            return {};
        QFont font = figureFont(QApplication::font());
        font.setBold(late);
        return font;
    }
    default:
        return {};
    }
}

QVariant WithOthersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return role == Qt::AccessibleTextRole && section < rowCount() ? item(section).number.toString() : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (static_cast<WithOtherColumn>(section)) {
    case WithOtherColumn::Due:
        return tr("Reply due");
    case WithOtherColumn::Number:
        return tr("Number");
    case WithOtherColumn::Agency:
        return tr("With whom");
    case WithOtherColumn::Telephone:
        return tr("Telephone");
    case WithOtherColumn::Since:
        return tr("Since");
    case WithOtherColumn::What:
        return tr("What and where");
    }
    return {};
}

std::optional<ComplaintId> WithOthersModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? std::optional(item(row).complaint) : std::nullopt;
}

int WithOthersModel::rowOf(ComplaintId id) const {
    const auto found = std::ranges::find(m_rows, id, &WithOther::complaint);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int WithOthersModel::overdue() const {
    return static_cast<int>(std::ranges::count_if(m_rows, [this](const WithOther &item) { return isOverdue(item); }));
}

void WithOthersModel::show(std::vector<WithOther> items) {
    std::ranges::sort(items, [](const WithOther &a, const WithOther &b) { return a.before(b); });
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::ranges::find(items, item(row)) != items.end())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    // Both are in order now, and every row is one of the items.
    for (size_t row = 0; row < items.size(); ++row) {
        if (row < m_rows.size() && m_rows[row] == items[row])
            continue;
        const int at = static_cast<int>(row);
        beginInsertRows({}, at, at);
        m_rows.insert(m_rows.begin() + at, std::move(items[row]));
        endInsertRows();
    }
}

void WithOthersModel::setReference(ReferencePointer reference) {
    m_reference = std::move(reference);
    retranslate();
}

void WithOthersModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, withOtherColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, withOtherColumnCount - 1));
}

void WithOthersModel::tick(Instant now) {
    m_now = now;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

} // namespace baro
