#pragma once

#include "complaint/actions.h"

#include <QWidget>

#include <map>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace baro {

class FlowLayout;
class KeyButton;

/// Everything that can be done with a complaint, as buttons in groups; what cannot be done now is grey and says why.
/// Groups in which something can be done stand above those in which nothing can.
/// The keys belong to the panel. GUI thread.
class ActionBar : public QWidget {
    Q_OBJECT
public:
    explicit ActionBar(QWidget *parent = nullptr);

    /// Buttons keep their places in their group. A focused button that turns grey hands the focus to the bar, not to a neighbour.
    void setStates(std::vector<ActionState> states, const Complaint &complaint);
    /// Of an action; absent while nothing was set.
    const ActionState *state(Action action) const;
    /// Of the two actions that share a key, the one that can be done, or the first.
    Action actionOf(Qt::Key key) const;

Q_SIGNALS:
    void chosen(baro::Action action);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        ActionGroup group;
        QWidget *widget = nullptr;
        friend bool operator==(const Part &, const Part &) = default;
    };

    void retranslateUi();
    void sortParts();
    void fit();

    QVBoxLayout *m_column = nullptr;
    std::vector<Part> m_parts; ///< from top to bottom

    std::map<Action, KeyButton *> m_buttons;
    std::map<ActionGroup, QLabel *> m_titles;
    std::vector<FlowLayout *> m_flows;
    std::vector<ActionState> m_states;
    Complaint m_complaint;
};

} // namespace baro
