#pragma once

#include "complaint/actions.h"

#include <QWidget>

#include <map>
#include <vector>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace baro {

class FlowLayout;
class KeyButton;

/// What can be done with a complaint now, as buttons in groups. What cannot be done now is one line below them, which
/// unfolds it: grey, each in its place in its group, and each with the reason. Groups in which something can be done stand
/// above those in which nothing can.
/// The keys belong to the panel. GUI thread.
class ActionBar : public QWidget {
    Q_OBJECT
public:
    explicit ActionBar(QWidget *parent = nullptr);

    /// Buttons keep their order in their group. A focused button that turns grey hands the focus to the bar, not to a neighbour.
    void setStates(std::vector<ActionState> states, const Complaint &complaint);
    /// Of an action; absent while nothing was set.
    const ActionState *state(Action action) const;
    /// Of the two actions that share a key, the one that can be done, or the first.
    Action actionOf(Qt::Key key) const;
    /// Shows what cannot be done now, or hides it again.
    void toggleBarred();

Q_SIGNALS:
    void chosen(baro::Action action);
    /// Another height is needed now.
    void folded();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part {
        ActionGroup group;
        QWidget *widget = nullptr;
        QBoxLayout *line = nullptr; ///< title and buttons: beside each other where there is room
        friend bool operator==(const Part &, const Part &) = default;
    };

    void retranslateUi();
    void sortParts();
    void showButtons();
    void placeTitles();
    void fit();
    bool isOffered(const ActionSpec &spec) const;

    QVBoxLayout *m_column = nullptr;
    std::vector<Part> m_parts; ///< from top to bottom

    std::map<Action, KeyButton *> m_buttons;
    std::map<ActionGroup, QLabel *> m_titles;
    std::vector<FlowLayout *> m_flows;
    KeyButton *m_barred = nullptr;
    bool m_unfolded = false;
    std::vector<ActionState> m_states;
    Complaint m_complaint;
};

} // namespace baro
