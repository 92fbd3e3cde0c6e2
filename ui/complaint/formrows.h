#pragma once

#include <QGridLayout>

#include <vector>

class QLabel;

namespace baro {

/// The rows of a form: labels beside their fields, or above them where there is little room, so that no field becomes
/// too narrow to write in.
class FormRows : public QGridLayout {
public:
    FormRows();

    /// `below` belongs to the field and stands under it. A hidden label takes no place.
    void add(QLabel *label, QWidget *field, QWidget *below = nullptr);
    /// For this width; again whenever the width or the labels changed.
    void arrange(int width);
    bool areStacked() const { return m_stacked; }

private:
    struct Row {
        QLabel *label;
        QWidget *field;
        QWidget *below;
    };
    void place();

    std::vector<Row> m_rows;
    bool m_stacked = false;
};

} // namespace baro
