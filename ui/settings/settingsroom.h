#pragma once

#include "widgets/closing.h"
#include "widgets/session.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;
class QTabWidget;

namespace baro {

class EntryPage;
class LearnedPage;
class WordsPage;

/// What this desk and this person prefer, who sits here, and what the desk is; and the lists of the office, a page each.
/// Everything acts at once; there is nothing to confirm.
class SettingsRoom : public QWidget {
    Q_OBJECT
public:
    explicit SettingsRoom(Session &session, QWidget *parent = nullptr);

    /// The keyboard goes to the first setting of the page in front.
    void enter();
    /// What a desk that died had in a form and had not saved is in that form again. Whether the cursor stood there.
    bool restoreEntries(const Draft &kept);
    /// The cursor goes where it stood, into the page in front.
    void takeCursor();
    /// What is typed here is in the file, or on its way; else the page that keeps the window is in front.
    Closing mayClose();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    QGroupBox *makePerson();
    QGroupBox *makeLooks();
    QGroupBox *makeOffice();
    QGroupBox *makeAbout();
    void fillOperators();
    void showChoices();
    void showOffice();

    Session &m_session;
    QTabWidget *m_pages;
    EntryPage *m_agencies;
    EntryPage *m_squads;
    EntryPage *m_places;
    EntryPage *m_promises;
    EntryPage *m_weeks;
    EntryPage *m_days;
    EntryPage *m_districts;
    EntryPage *m_members;
    EntryPage *m_shifts;
    EntryPage *m_patterns;
    LearnedPage *m_learned;
    WordsPage *m_words;
    QGroupBox *m_person;
    QLabel *m_operatorLabel;
    QComboBox *m_operator;
    QLabel *m_operatorHint;
    QGroupBox *m_looks;
    QLabel *m_languageLabel;
    QButtonGroup *m_languages;
    QRadioButton *m_korean;
    QRadioButton *m_english;
    QLabel *m_themeLabel;
    QButtonGroup *m_themes;
    QRadioButton *m_system;
    QRadioButton *m_light;
    QRadioButton *m_dark;
    QLabel *m_scaleLabel;
    QComboBox *m_scale;
    QGroupBox *m_office;
    QLabel *m_fileLabel;
    QLineEdit *m_file;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_zoneLabel;
    QLineEdit *m_zone;
    QLabel *m_officeHint;
    QGroupBox *m_about;
    QLabel *m_version;
    QPlainTextEdit *m_licences;
};

} // namespace baro
