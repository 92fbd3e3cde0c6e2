#pragma once

#include "complaint/details.h"
#include "complaint/reasons.h"
#include "text/language.h"

#include <QFrame>

#include <array>
#include <optional>
#include <vector>

class QLabel;
class QToolButton;

namespace baro {

class ChoiceField;
class FieldNote;
class KeyButton;
class SpokenLine;
struct EnquiryWish;

/// The strip in the form that asks the one thing that an end of a call still needs: the answer given, the complaint
/// asked about, or what kind of call it was. Enter ends the call; the key that opened it and Escape close it. Hidden otherwise.
class CallEnding : public QFrame {
    Q_OBJECT
public:
    enum class Kind { None, Answered, Progress, NoComplaint };

    explicit CallEnding(QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    /// Opens for `kind` with the cursor in it; closes when it stands there already.
    void toggle(Kind kind);
    void close();

    /// Ctrl+Enter: ends the call in the way that stands open, or says what that still needs.
    void complete();
    /// What the key that ends the call does now, in words; empty when closed.
    QString finishWords() const;

    QString answer() const;
    void restoreAnswer(const QString &answer);
    void focusAnswer();
    /// The number and the note of a progress enquiry, while its strip stands open and something was typed.
    std::optional<QString> asked() const;
    std::optional<QString> askedNote() const;
    void restoreEnquiry(const QString &asked, const QString &note);
    /// An answer or a note was typed that another end of the call would lose.
    bool hasWords() const;
    /// Opens for the words that were typed, with the cursor in them.
    void showWords();
    /// Whether the kind of complaint was chosen, which an answer on the line needs.
    void setKindKnown(bool known);
    /// Where there is hardly any room, it is not said ahead that the kind is needed; finishing without one says so.
    void setTight(bool tight);
    /// The complaint with the number typed is somebody else's: said beside the number; the next Enter books it.
    void showFound(ComplaintId complaint, const QString &line);
    /// Strikes resident registration numbers from its fields.
    void strikeNumbers();
    /// What a progress enquiry may be about: this caller's earlier complaints, newest first.
    void setCallersComplaints(std::vector<std::pair<ComplaintId, QString>> complaints);
    void choose(ComplaintId complaint);
    /// What the open progress enquiry is about, as far as it stands there; absent while none is open.
    std::optional<EnquiryWish> wish() const;
    /// The sentence to read to the caller on a progress enquiry; empty: none. It stands there until the next.
    void showProgress(const QString &sentence, Language language);

Q_SIGNALS:
    void answered(const QString &answer);
    /// Asked about this complaint, picked from the caller's.
    void progressAsked(baro::ComplaintId complaint, const QString &note);
    /// Asked about a number as typed.
    void progressNumberAsked(const QString &number, const QString &note);
    void logged(baro::CallKind kind);
    /// The half-typed answer or number changed.
    void changed();
    /// Enter with a kind of complaint still missing.
    void kindAsked();
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
    void showRemarks();
    void showSay();
    void preselect();
    void numberChanged();
    void finish();
    bool isComposing() const;

    Kind m_kind = Kind::None;
    QLabel *m_title = nullptr;
    QToolButton *m_close = nullptr;
    QLabel *m_answerLabel = nullptr;
    SpokenLine *m_answer = nullptr;
    QLabel *m_numberLabel = nullptr;
    ChoiceField *m_number = nullptr;
    QLabel *m_noteLabel = nullptr;
    SpokenLine *m_note = nullptr;
    QLabel *m_sayTitle = nullptr;
    QLabel *m_say = nullptr; ///< what to read to the caller
    FieldNote *m_found = nullptr;
    FieldNote *m_remark = nullptr;
    KeyButton *m_finish = nullptr;
    std::array<CallChoice, 3> m_calls;
    Language m_sayIn = Language::Korean;
    bool m_kindKnown = false;
    bool m_tight = false;
    bool m_choiceAsked = false; ///< Ctrl+Enter did not say what kind of call it was
    std::optional<std::pair<ComplaintId, QString>> m_foundComplaint;
};

} // namespace baro
