#pragma once

#include "records/conditions.h"

#include <QWidget>

class QLabel;

namespace baro {

class ChoiceField;
class FlowLayout;
class Session;

/// The conditions of a list: one field in which they are typed, and a chip for each that holds. A stretch of days may
/// be typed as it is (periodTyped); what names nothing is said and stays in the field, and so is what names several. Alt+
/// Backspace drops the last chip, Alt+Delete all of them. GUI thread.
class ConditionChips : public QWidget {
    Q_OBJECT
public:
    /// `field` is placed by whoever makes this, and may stand elsewhere.
    ConditionChips(Session &session, ChoiceField *field, QWidget *parent = nullptr);

    const std::vector<Condition> &conditions() const { return m_conditions; }
    /// Without changed().
    void setConditions(std::vector<Condition> conditions);
    bool anyHangsOnTime() const;
    /// Words and names anew: another language, or other reference data.
    void refresh();

Q_SIGNALS:
    /// A person added one or dropped one.
    void changed();

private:
    enum class Trouble { None, Unknown, Several };

    void offer();
    void typed(const QString &text);
    void takeTyped();
    void add(const Condition &condition);
    void drop(size_t index);
    void dropAll();
    void say(Trouble trouble, const QString &text);
    void showAll();

    Session &m_session;
    ChoiceField *m_field;
    FlowLayout *m_row;
    QLabel *m_unknown;
    std::vector<Condition> m_conditions;
    std::vector<OfferedCondition> m_offered;
    std::optional<Period> m_period; ///< that is being typed
    QString m_periodText;           ///< as it was typed
    Trouble m_trouble = Trouble::None;
    QString m_troubleText; ///< as it was typed
};

} // namespace baro
