#pragma once

#include <QLineEdit>
#include <QPointer>

#include <optional>
#include <vector>

class QListView;
class QStringListModel;
class QTimer;

namespace baro {

/// A field for one entry of a list, chosen by typing: any part of its name, Hangul initials ("ㅅㅇ3"), a half-composed
/// syllable, a romanised or otherwise alternative name, or the Hangul keys struck with the keyboard left in English. It
/// is a line edit, so a label takes it as buddy and a screen reader reads and writes its text; a text that equals an
/// entry is that entry at once, however it came in.
///
/// Keys: typing filters; Down and Up walk the list (and open it); Alt+Down opens and Alt+Up closes it; Enter takes the
/// marked entry, Tab takes it and goes on; Shift+Tab too. An emptied field means nothing. Escape closes the list
/// and forgets the mark; while a syllable is composed it is the input method's. Enter with the list closed and nothing half-typed is left to the parent. GUI thread.
class ChoiceField : public QLineEdit {
    Q_OBJECT
public:
    struct Item {
        qint64 id = 0;
        QString text;        ///< what is shown
        QString alternative; ///< found too, never shown; several are parted by '\n'
        bool first = false;  ///< stands above the others, however well those match
    };

    explicit ChoiceField(QWidget *parent = nullptr);
    ~ChoiceField() override;

    /// Keeps the chosen entry if it is still among them (its text follows a change of language), else chooses nothing;
    /// what is half-typed stays. Emits valueChanged() only if the chosen entry went away.
    void setItems(std::vector<Item> items);
    const std::vector<Item> &items() const { return m_items; }

    /// The entry chosen; while something is half-typed, the entry that Tab would take now. Absent for an empty field
    /// and for text that matches nothing. So a shortcut that saves the form needs no Tab before it.
    std::optional<qint64> value() const;
    /// Chooses without emitting valueChanged(); an id that is not among the items chooses nothing.
    void setValue(std::optional<qint64> value);

    /// Half-typed text comes back as it was: nothing is taken before a person goes on.
    void restoreTyped(const QString &text);
    /// An entry that was chosen once and is not among the items any more: its name stands there, nothing is chosen.
    void setMissing(qint64 id, const QString &name);
    /// The id of setMissing(), until the text is changed.
    std::optional<qint64> missing() const { return m_missing; }
    /// Names of the entries that fitted the typed text as well as the one that was taken; empty from the next change on.
    QStringList alsoFits() const { return m_alsoFits; }

    /// Nothing stands in the field, nor is being composed.
    bool isBlank() const;
    /// Text stands in the field that is no entry of the list.
    bool isUnmatched() const;
    /// Something was typed and not taken yet.
    bool isHalfTyped() const { return m_halfTyped; }
    /// Takes what is half-typed, as Tab does.
    void commit();
    /// Where several entries fit equally well, Enter marks the first of them and takes it only the second time; Tab and
    /// leaving the field take none. Else the first one is taken.
    void setAsksWhichOne(bool asks) { m_asksWhichOne = asks; }

Q_SIGNALS:
    /// A person chose another entry, or none.
    void valueChanged(std::optional<qint64> value);
    /// Enter, Tab, a click or leaving the field took what was typed or marked; also when nothing fitted.
    void taken();
    /// With setAsksWhichOne(): so many fit, and none was taken.
    void severalFit(int count);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void typed();
    void textCameIn(const QString &text);
    QString query() const;
    std::vector<size_t> matches() const;
    const Item *find(std::optional<qint64> id) const;
    const Item *exactly(const QString &text) const;
    const Item *marked() const;
    void refill();
    void openList();
    void closeList();
    void placeList();
    bool listOpen() const;
    void step(int rows);
    void take(const Item &item);
    bool isUndecided(std::optional<qint64> id);
    QStringList fittingAsWell(qint64 id) const;
    void settle(std::optional<qint64> value);
    void announce();
    void selectFromEnd();
    void showFromFront(const QString &text);

    std::vector<Item> m_items;
    std::optional<qint64> m_value;
    bool m_halfTyped = false;
    bool m_marked = false;  ///< the mark was moved in the list
    bool m_asksWhichOne = false;
    bool m_writing = false; ///< the text is being set by this class itself
    QString m_preedit;
    std::optional<qint64> m_missing;
    QStringList m_alsoFits;
    std::vector<size_t> m_shown; ///< rows of the list as places in m_items
    QPointer<QListView> m_list;
    QStringListModel *m_rows = nullptr;
    QTimer *m_debounce = nullptr;
};

} // namespace baro
