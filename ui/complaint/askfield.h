#pragma once

#include "complaint/answers.h"

#include <QTimeZone>

#include <functional>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace baro {

class ChoiceField;

/// One question of a form: a label and the widget that its kind of answer needs, in a row of their own. Owned by
/// `form`.
struct AskField {
    Ask ask;
    AskKind kind;
    QLabel *label = nullptr;
    QLabel *echo = nullptr; ///< the time understood
    ChoiceField *choice = nullptr;
    QLineEdit *line = nullptr;
    QPlainTextEdit *lines = nullptr;
    QCheckBox *tick = nullptr;

    AskField(Ask question, Action action, QGridLayout *grid, QWidget *form);

    QWidget *editor() const;
    /// Calls when a person changed it.
    void onEdited(QObject *context, const std::function<void()> &edited) const;
    void retranslateUi(Action action) const;
    void show(const Answers &answers) const;
    void read(Answers &into, Instant now, const QTimeZone &zone) const;
    /// Something was written that is no answer of this kind: no entry of the list, no time.
    bool isNonsense(Instant now, const QTimeZone &zone) const;
    bool isEmpty() const;
};

} // namespace baro
