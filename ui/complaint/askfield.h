#pragma once

#include "complaint/answers.h"
#include "complaint/formdraft.h"

#include <QTimeZone>
#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace baro {

class ChoiceField;

/// A field for a time, and beside it the time understood.
class TimeCell : public QWidget {
    Q_OBJECT
public:
    explicit TimeCell(QWidget *parent);
    QLineEdit *const line;
    QLabel *const echo;
};

/// One question of a form: a label and the widget that its kind of answer needs. Owned by `form`, which places them.
struct AskField {
    Ask ask;
    AskKind kind;
    QLabel *label = nullptr;
    QLabel *echo = nullptr;  ///< the time understood
    QWidget *cell = nullptr; ///< a time with its echo beside it
    ChoiceField *choice = nullptr;
    QLineEdit *line = nullptr;
    QPlainTextEdit *lines = nullptr;
    QCheckBox *tick = nullptr;

    AskField(Ask question, Action action, QWidget *form);

    QWidget *editor() const;
    /// The editor with what belongs beside it.
    QWidget *place() const { return cell ? cell : editor(); }
    /// What an answer says, in words.
    QString said(const Answers &answers) const;
    /// Calls when a person changed it.
    void onEdited(QObject *context, const std::function<void()> &edited) const;
    void retranslateUi(Action action) const;
    void show(const Answers &answers) const;
    void read(Answers &into, Instant now, const QTimeZone &zone) const;
    /// Something was written that is no answer of this kind: no entry of the list, no time.
    bool isNonsense(Instant now, const QTimeZone &zone) const;
    bool isEmpty() const;
    /// What stands in it, whether it is an answer or not, and the way back.
    FieldDraft draft() const;
    void restore(const FieldDraft &draft) const;
};

} // namespace baro
