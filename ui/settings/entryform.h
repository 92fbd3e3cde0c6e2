#pragma once

#include "settings/entrykind.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace baro {

class FieldNote;

/// The fields of one entry, one below the other, each with room for a note. Knows texts only. Enter in a field is left
/// to the page, as enterPressed(). GUI thread.
class EntryForm : public QWidget {
    Q_OBJECT
public:
    explicit EntryForm(QWidget *parent = nullptr);

    /// Makes the fields the first time; later only words and choices, and what stands in a choice follows the language.
    void setFields(const std::vector<EntryField> &fields);
    int size() const { return static_cast<int>(m_fields.size()); }

    /// What stands in the fields, a syllable in composition and a half-typed choice included.
    QStringList texts() const;
    void setText(int field, const QString &text);
    QString text(int field) const;
    /// Beside the field; empty takes it away.
    void setNote(int field, const QString &sentence);
    QString note(int field) const;
    void clearNotes();
    void focusField(int field);
    QWidget *edit(int field) const;
    /// The field with the cursor, and where in it, in letters.
    std::optional<std::pair<int, int>> cursor() const;
    void putCursor(int field, int caret);

Q_SIGNALS:
    void edited(int field);
    void enterPressed();
    /// To another place in a field.
    void cursorMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Field {
        QLabel *label;
        QLineEdit *edit;
        FieldNote *note;
    };
    std::vector<Field> m_fields;
    QGridLayout *m_grid;
    bool m_setting = false;
};

} // namespace baro
