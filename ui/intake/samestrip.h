#pragma once

#include <QFrame>
#include <QKeySequence>

#include <array>
#include <optional>

class QLabel;

namespace baro {

/// An open complaint that the call may be about as well, in the words of the moment.
struct SameWords {
    QString matter; ///< "0412 · Sinwol 3-dong · Manhole, market"
    QString why;    ///< "same dong · same kind · 12 min ago"
    friend bool operator==(const SameWords &, const SameWords &) = default;
};

/// "Same?": up to three open complaints that the call may be about as well, each with why and its own key. No stop for
/// Tab, and the cursor stays where it is whatever comes and goes here. Hidden while there is none. GUI thread.
class SameStrip : public QFrame {
    Q_OBJECT
public:
    static constexpr int places = 3;

    explicit SameStrip(QWidget *parent = nullptr);
    ~SameStrip() override;

    /// `place`: from 0, and always under the same key.
    void propose(int place, const std::optional<SameWords> &words);
    /// Shows no more lines than find room in so many pixels.
    void fit(int height);
    /// With one of them.
    int heightOfOne() const;
    /// Only what can be seen can be meant by its key.
    bool isShown(int place) const;

Q_SIGNALS:
    /// By the mouse; the keys belong to the form.
    void asked(int place);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Line;
    void retranslateUi();
    void arrange();

    QLabel *m_title = nullptr;
    std::array<Line *, places> m_lines{};
    int m_room = 0;
};

} // namespace baro
