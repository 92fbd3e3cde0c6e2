#pragma once

#include "complaint/details.h"
#include "complaint/reasons.h"

#include <QFrame>

#include <array>
#include <optional>
#include <vector>

class QLabel;
class QToolButton;

namespace baro {

class ChoiceField;
class KeyButton;
class SpokenLine;

/// The strip in the form that asks the one thing that an end of a call still needs: the answer given, the complaint
/// asked about, or what kind of call it was. Enter ends the call; the key that opened it closes it. Hidden otherwise.
class CallEnding : public QFrame {
    Q_OBJECT
public:
    enum class Kind { None, Answered, Progress, NoComplaint };

    explicit CallEnding(QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    /// Opens for `kind` with the cursor in it; closes when it stands there already.
    void toggle(Kind kind);
    void close();

    QString answer() const;
    void restoreAnswer(const QString &answer);
    /// What a progress enquiry may be about: this caller's earlier complaints, newest first.
    void setCallersComplaints(std::vector<std::pair<ComplaintId, QString>> complaints);
    void choose(ComplaintId complaint);

Q_SIGNALS:
    void answered(const QString &answer);
    /// Asked about this complaint, picked from the caller's.
    void progressAsked(baro::ComplaintId complaint, const QString &note);
    /// Asked about a number as typed.
    void progressNumberAsked(const QString &number, const QString &note);
    void logged(baro::CallKind kind);
    /// The half-typed answer or number changed.
    void changed();
    void opened();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct CallChoice {
        CallKind kind;
        Qt::Key key;
        KeyButton *button = nullptr;
    };

    void retranslateUi();
    void showParts();
    void finish();

    Kind m_kind = Kind::None;
    QLabel *m_title = nullptr;
    QToolButton *m_close = nullptr;
    QLabel *m_answerLabel = nullptr;
    SpokenLine *m_answer = nullptr;
    QLabel *m_numberLabel = nullptr;
    ChoiceField *m_number = nullptr;
    QLabel *m_noteLabel = nullptr;
    SpokenLine *m_note = nullptr;
    KeyButton *m_finish = nullptr;
    std::array<CallChoice, 3> m_calls;
};

} // namespace baro
