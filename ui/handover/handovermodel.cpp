#include "handover/handovermodel.h"

#include "text/codetext.h"
#include "text/timetext.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QApplication>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace baro {

namespace {

constexpr std::array<const char *, handoverColumnCount> titles{
    QT_TRANSLATE_NOOP("baro::HandoverModel", "Number"),      QT_TRANSLATE_NOOP("baro::HandoverModel", "What and where"),
    QT_TRANSLATE_NOOP("baro::HandoverModel", "State"),       QT_TRANSLATE_NOOP("baro::HandoverModel", "Waiting for"),
    QT_TRANSLATE_NOOP("baro::HandoverModel", "To set out"),  QT_TRANSLATE_NOOP("baro::HandoverModel", "To resolve"),
    QT_TRANSLATE_NOOP("baro::HandoverModel", "Call-back"),   QT_TRANSLATE_NOOP("baro::HandoverModel", "Note"),
};

QString orDash(const QString &text) {
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

HandoverModel::HandoverModel(ReferencePointer reference, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reference(std::move(reference)) {}

HandoverModel::~HandoverModel() = default;

int HandoverModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HandoverModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : handoverColumnCount;
}

/// As in the queue, so that a note has room beside it; what it waits for stands in its own column.
QString HandoverModel::shortDue(const QueueClock &clock, const std::optional<Instant> &due) const {
    const QString words = shortCellText(clock);
    return due ? tr("%1 (due %2)", "how a promise stands in short, its time")
                     .arg(words, timeNear(*due, m_at, m_reference->zone(), currentLanguage()))
               : words;
}

QString HandoverModel::cell(const HandoverLine &line, HandoverColumn column, bool spoken) const {
    const QTimeZone &zone = m_reference->zone();
    switch (column) {
    case HandoverColumn::Number: {
        // As in the other lists; a screen reader and what stands whole below say the year.
        const bool thisYear = line.number.year == toDateTime(m_at, zone).date().year();
        const QString number = spoken || !thisYear ? line.number.toString() : line.number.toString().mid(5);
        return line.night ? tr("%1 night call", "number").arg(number) : number;
    }
    case HandoverColumn::What: {
        QStringList parts{line.danger, line.what, line.where};
        parts.removeAll(QString());
        return orDash(parts.join(QStringLiteral(" · ")));
    }
    case HandoverColumn::State:
        return stateText(line);
    case HandoverColumn::Waits:
        return orDash(line.waits);
    case HandoverColumn::Out:
        return spoken ? dueText(line.out, ClockKind::Out, line.outDue, m_at, zone, currentLanguage())
                      : shortDue(line.out, line.outDue);
    case HandoverColumn::Resolve:
        return spoken ? dueText(line.resolve, ClockKind::Resolve, line.resolveDue, m_at, zone, currentLanguage())
                      : shortDue(line.resolve, line.resolveDue);
    case HandoverColumn::CallBack:
        return callBackText(line, m_at, zone, currentLanguage());
    case HandoverColumn::Note:
        return orDash(line.note);
    }
    return {};
}

QVariant HandoverModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<HandoverColumn>(index.column());
    const HandoverLine &line = this->line(index.row());
    const bool late = (column == HandoverColumn::Out && line.out.look == QueueClock::Look::Late) ||
                      (column == HandoverColumn::Resolve && line.resolve.look == QueueClock::Look::Late) ||
                      (column == HandoverColumn::CallBack && line.callBackBy && *line.callBackBy < m_at);
    switch (role) {
    case Qt::DisplayRole:
        return cell(line, column, false);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return cell(line, column, true);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DecorationRole:
        if (column == HandoverColumn::What && !line.danger.isEmpty())
            return icon(QStringLiteral("danger"), Meaning::Late);
        return late ? QVariant(icon(QStringLiteral("late"), Meaning::Late)) : QVariant();
    case Qt::ForegroundRole:
        return late ? QVariant(colourOf(Meaning::Late, QApplication::palette())) : QVariant();
    default:
        return {};
    }
}

QVariant HandoverModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return role == Qt::AccessibleTextRole && section < rowCount() ? line(section).number.toString() : QVariant();
    if (section < 0 || section >= handoverColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr(titles[static_cast<size_t>(section)]);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

std::optional<ComplaintId> HandoverModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? std::optional(line(row).id) : std::nullopt;
}

int HandoverModel::rowOf(ComplaintId id) const {
    const auto found = std::ranges::find(m_rows, id, &HandoverLine::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void HandoverModel::replace(std::vector<HandoverLine> lines, Instant at) {
    m_at = at;
    std::ranges::sort(lines, [](const HandoverLine &one, const HandoverLine &other) { return one.before(other); });
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::ranges::find(lines, line(row).id, &HandoverLine::id) != lines.end())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(lines.size()); ++row) {
        HandoverLine &fresh = lines[static_cast<size_t>(row)];
        const int before = rowOf(fresh.id);
        if (before < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, std::move(fresh));
            endInsertRows();
            continue;
        }
        if (before != row) {
            if (!beginMoveRows({}, before, before, {}, row))
                throw std::logic_error("HandoverModel::replace: a line cannot move into itself");
            std::rotate(m_rows.begin() + row, m_rows.begin() + before, m_rows.begin() + before + 1);
            endMoveRows();
        }
        HandoverLine &shown = m_rows[static_cast<size_t>(row)];
        if (shown == fresh)
            continue;
        shown = std::move(fresh);
        Q_EMIT dataChanged(index(row, 0), index(row, handoverColumnCount - 1));
    }
}

void HandoverModel::setReference(ReferencePointer reference) {
    m_reference = std::move(reference);
    retranslate();
}

void HandoverModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, handoverColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, handoverColumnCount - 1));
}

} // namespace baro
