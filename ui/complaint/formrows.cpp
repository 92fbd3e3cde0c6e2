#include "complaint/formrows.h"

#include <QLabel>

#include <algorithm>

namespace baro {

namespace {

/// Room for so many letters is the least that a field needs.
constexpr int lettersAtLeast = 32;

} // namespace

FormRows::FormRows() {
    setHorizontalSpacing(8);
    setVerticalSpacing(4);
    setColumnStretch(1, 1);
}

void FormRows::add(QLabel *label, QWidget *field, QWidget *below) {
    m_rows.push_back({label, field, below});
    place();
}

void FormRows::arrange(int width) {
    int labels = 0;
    for (const Row &row : m_rows)
        if (!row.label->isHidden())
            labels = std::max(labels, row.label->sizeHint().width());
    const int letter = m_rows.empty() ? 0 : m_rows.front().label->fontMetrics().horizontalAdvance(u'x');
    const bool stacked = width - labels - horizontalSpacing() < lettersAtLeast * letter;
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    place();
}

void FormRows::place() {
    int line = 0;
    const int column = m_stacked ? 0 : 1;
    const int span = m_stacked ? 2 : 1;
    for (const Row &row : m_rows) {
        for (QWidget *part : {static_cast<QWidget *>(row.label), row.field, row.below})
            if (part)
                removeWidget(part);
        if (m_stacked)
            addWidget(row.label, line++, 0, 1, 2);
        else
            addWidget(row.label, line, 0);
        addWidget(row.field, line++, column, 1, span);
        if (row.below)
            addWidget(row.below, line++, column, 1, span);
    }
}

} // namespace baro
