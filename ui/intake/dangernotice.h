#pragma once

#include "complaint/command.h"
#include "complaint/dangerword.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace baro {

class AlertLine;
class Banner;
class ChoiceField;
class KeyButton;
class Session;

/// What a person said about the danger in a call: kept in its draft.
struct DangerTaken {
    bool asked = false;                       ///< by key, whatever is written in the form
    std::optional<DangerId> kind;             ///< chosen by hand
    std::vector<QString> setAside;            ///< words that turned out to be no danger
    std::vector<commands::AlertMade> alerted; ///< in the order in which they were alerted

    friend bool operator==(const DangerTaken &, const DangerTaken &) = default;
};

/// Says at once, in the form, that life may be in danger: whom to alert (119 and 112 first), what to say to the caller
/// in both languages, and takes down who was alerted and when. It stands there while the operator asked for it, a word
/// of danger is written, the sub-type is a danger, or somebody was alerted; hidden otherwise. GUI thread.
class DangerNotice : public QFrame {
    Q_OBJECT
public:
    explicit DangerNotice(Session &session, QWidget *parent = nullptr);

    /// The operator says that life is in danger.
    void ask();
    void setSubtype(std::optional<SubtypeId> subtype);
    /// What is written, with the syllable in composition; each text is searched for words of danger.
    void setSpoken(const QStringList &texts);
    /// The caller's language is said first.
    void setCallerLanguage(CallerLanguage language);
    /// The words written now are no danger, nor is what the key said. Refused, with the reason in the notice, while
    /// somebody counts as alerted and for a sub-type that is a danger.
    void setAside();
    /// After a change of the office's lists.
    void referenceChanged();

    bool applies() const { return m_applies; }
    /// Nobody is sent now.
    bool alertMissing() const { return m_applies && m_taken.alerted.empty(); }
    /// What goes on record as the danger, whoever was alerted: the kind chosen, that of a word in what was said, or danger
    /// without a kind. Absent when nobody said more than a kind of complaint that is one by itself.
    std::optional<DangerId> marked() const;
    const std::vector<commands::AlertMade> &alerted() const { return m_taken.alerted; }
    /// "119, Seoul City Gas": who was alerted.
    QString alertedNames() const;
    /// The same with when, as a sentence for a note; empty when nobody was.
    QString alertedWords() const;
    /// It is known what sort of danger it is.
    bool kindKnown() const { return m_kindShown.has_value(); }
    const DangerTaken &taken() const { return m_taken; }
    void restore(const DangerTaken &taken);

    /// The n-th one was alerted now; a second time takes it back.
    void toggle(int n);
    /// Where the keyboard goes when an alert is asked for first; null when hidden.
    QWidget *firstBox() const;
    /// The boxes follow this field under Tab.
    void setTabBefore(QWidget *field);
    /// How large it speaks: in large text on a small screen the notice would else leave no room for the call.
    /// Least shows no field for the kind either; the keys go on working.
    enum class Size { Large, Ordinary, Small, Least };
    void setSize(Size size);

    /// Says in the notice why something cannot be done, until hush().
    void refuse(std::function<QString()> words);
    void hush();

    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// It appeared or went, shows something else, or somebody was alerted.
    void changed();
    /// It says why something cannot be done, or no longer does: it needs another height.
    void roomAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();
    /// Finds out anew whether it applies, of what kind and for whom.
    void review();
    const Danger *danger() const;
    std::vector<AgencyId> agencies() const;
    void showLines();
    void showSentences();
    void showParts();
    QFont smallFont() const;
    void recordAlert(AgencyId agency, bool on);
    bool isDangerousSubtype() const;
    QString headline() const;

    struct Line {
        AgencyId agency;
        AlertLine *box;
    };

    Session &m_session;
    DangerTaken m_taken;
    std::optional<DangerId> m_setAsideKind; ///< chosen by hand before it was said to be no danger
    std::optional<SubtypeId> m_subtype;
    QStringList m_texts;
    std::optional<DangerWord> m_word;
    std::optional<DangerId> m_kindShown;
    CallerLanguage m_callerLanguage = CallerLanguage::Korean;
    bool m_applies = false;
    Size m_size = Size::Large;
    QLabel *m_sign = nullptr;
    QLabel *m_head = nullptr;
    QLabel *m_first = nullptr;  ///< in the caller's language
    QLabel *m_second = nullptr; ///< in the other one
    Banner *m_refusal = nullptr;
    ChoiceField *m_kind = nullptr;
    KeyButton *m_none = nullptr;
    QVBoxLayout *m_boxes = nullptr;
    QPointer<QWidget> m_tabBefore;
    std::vector<Line> m_lines;
};

} // namespace baro
