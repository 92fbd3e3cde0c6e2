#pragma once

#include "complaint/reference.h"
#include "desk/views.h"

#include <QWidget>

#include <vector>

namespace baro {

class UrgentLine;

/// The complaints whose promise breaks first, at most five, each with what is left. Without a word of a caller, for it
/// hangs on the wall.
class UrgentList : public QWidget {
    Q_OBJECT
public:
    explicit UrgentList(QWidget *parent = nullptr);
    ~UrgentList() override;

    void show(const std::vector<QueueItem> &items, const Reference &reference, Instant now);
    /// Off: it is looked at only.
    void setKeyboard(bool on);

    QSize sizeHint() const override { return {280, 260}; }
    QSize minimumSizeHint() const override { return {180, 170}; }

Q_SIGNALS:
    void activated(baro::ComplaintId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<UrgentLine *> m_lines;
};

} // namespace baro
