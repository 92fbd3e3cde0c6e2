#include "records/recordscolumns.h"

#include "widgets/complainttable.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace baro {

RecordsColumns::RecordsColumns(ComplaintTable *view, RecordsModel *model, bool brief, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_brief(brief) {
    m_model->setBrief(brief);
    QHeaderView *header = m_view->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &RecordsColumns::showMenu);
}

void RecordsColumns::fit() {
    QHeaderView &header = *m_view->horizontalHeader();
    const auto width = [&](RecordColumn column, const QString &sample) {
        header.resizeSection(sectionOf(column), m_view->fontMetrics().horizontalAdvance(sample) + 20);
    };
    width(RecordColumn::Number, QStringLiteral("2026-000412"));
    width(RecordColumn::Received, QStringLiteral("Mon 23 Nov, 10:00"));
    width(RecordColumn::District, QStringLiteral("Sinwol 3-dong"));
    width(RecordColumn::Kind,
          m_brief ? QStringLiteral("Sinwol 3-dong · Lamp out") : QStringLiteral("Illegally dumped rubbish"));
    width(RecordColumn::Name, QStringLiteral("홍길동 · 010-1234-5678"));
    width(RecordColumn::State, QStringLiteral("Referred · late"));
    width(RecordColumn::Squad, QStringLiteral("Road Repair Squad 1"));
    width(RecordColumn::ToSetOut, QStringLiteral("12 h 59 min"));
    width(RecordColumn::ToResolve, QStringLiteral("12 h 59 min"));
    header.setSectionResizeMode(QHeaderView::Interactive);
    header.setSectionResizeMode(sectionOf(RecordColumn::Place), QHeaderView::Stretch);
    show(m_width);
}

void RecordsColumns::show(int room) {
    m_width = room;
    // What matters least leaves first, until there is room to read where and what; what a person chose stays as it is.
    constexpr std::array leaving{RecordColumn::ToResolve, RecordColumn::ToSetOut, RecordColumn::Squad, RecordColumn::Name};
    const auto hidden = [&](RecordColumn column) { return m_view->isColumnHidden(sectionOf(column)); };
    const auto hide = [&](RecordColumn column, bool on) {
        if (hidden(column) != on)
            m_view->setColumnHidden(sectionOf(column), on);
    };
    int taken = m_view->fontMetrics().horizontalAdvance(QStringLiteral("시장 북문 앞 — 맨홀에서 김이 나요"));
    std::array<int, recordsColumnCount> widths{};
    for (int section = 0; section < recordsColumnCount; ++section) {
        const auto column = columnAt(section);
        const auto chosen = m_shown.find(column);
        const bool matters =
            !m_brief || (column != RecordColumn::District && std::ranges::find(leaving, column) == leaving.end());
        const bool shown = chosen != m_shown.end() ? chosen->second : matters;
        if (column != RecordColumn::Place && shown) {
            // A hidden section has no width; it keeps the one that it comes back with.
            hide(column, false);
            widths[static_cast<size_t>(section)] = m_view->columnWidth(section);
            taken += widths[static_cast<size_t>(section)];
        } else if (column != RecordColumn::Place) {
            hide(column, true);
        }
    }
    room -= m_view->verticalScrollBar()->sizeHint().width();
    for (const RecordColumn column : leaving) {
        if (taken <= room)
            break;
        if (m_shown.contains(column) || hidden(column))
            continue;
        taken -= widths[static_cast<size_t>(sectionOf(column))];
        hide(column, true);
    }
}

void RecordsColumns::showMenu(const QPoint &place) {
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(m_view->horizontalHeader()->mapToGlobal(place));
}

void RecordsColumns::fillMenu(QMenu &menu) {
    for (int section = 0; section < recordsColumnCount; ++section) {
        const auto column = columnAt(section);
        if (column == RecordColumn::Number || column == RecordColumn::Place)
            continue;
        QAction *action = menu.addAction(m_model->headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(section));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_shown[column] = on;
            show(m_width);
            Q_EMIT changed();
        });
    }
}

QStringList RecordsColumns::chosen() const {
    QStringList columns;
    for (const auto &[column, shown] : m_shown)
        columns << QStringLiteral("%1:%2").arg(sectionOf(column)).arg(shown ? 1 : 0);
    return columns;
}

void RecordsColumns::setChosen(const QStringList &columns) {
    m_shown.clear();
    for (const QString &column : columns)
        if (const int section = column.section(u':', 0, 0).toInt(); section > 0 && section < recordsColumnCount)
            m_shown[columnAt(section)] = column.endsWith(u'1');
}

} // namespace baro
