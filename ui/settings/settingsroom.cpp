#include "settings/settingsroom.h"

#include "settings/entrypage.h"
#include "settings/learnedpage.h"
#include "settings/wordspage.h"
#include "shell/helpwindow.h"
#include "text/codetext.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

namespace baro {

namespace {

constexpr std::array scales{100, 110, 125, 150, 175, 200};
constexpr int readingWidth = 760;

QLineEdit *shownOnly(const QString &name, QWidget *parent) {
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setReadOnly(true);
    return field;
}

} // namespace

SettingsRoom::SettingsRoom(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_pages(new QTabWidget(this))
    , m_agencies(new EntryPage(session, agenciesKind()))
    , m_squads(new EntryPage(session, squadsKind()))
    , m_places(new EntryPage(session, placesKind()))
    , m_promises(new EntryPage(session, promisesKind()))
    , m_weeks(new EntryPage(session, serviceWeeksKind()))
    , m_days(new EntryPage(session, specialDaysKind()))
    , m_districts(new EntryPage(session, districtsKind()))
    , m_members(new EntryPage(session, membersKind()))
    , m_shifts(new EntryPage(session, shiftsKind()))
    , m_patterns(new EntryPage(session, patternsKind()))
    , m_learned(new LearnedPage(session))
    , m_words(new WordsPage(session))
    , m_person(makePerson())
    , m_looks(makeLooks())
    , m_office(makeOffice())
    , m_about(makeAbout()) {
    setObjectName(QStringLiteral("settingsRoom"));
    auto *page = new QWidget;
    page->setMaximumWidth(readingWidth);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    for (QGroupBox *group : {m_person, m_looks, m_office, m_about})
        column->addWidget(group);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("settingsPage"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto *room = new QVBoxLayout(this);
    room->setContentsMargins(0, 0, 0, 0);
    room->addWidget(m_pages);
    m_pages->setObjectName(QStringLiteral("settingsPages"));
    m_pages->setDocumentMode(true);
    for (QWidget *each : std::initializer_list<QWidget *>{scroll, m_agencies, m_squads, m_places, m_learned, m_words,
                                                          m_promises, m_weeks, m_days, m_districts, m_members,
                                                          m_shifts, m_patterns})
        m_pages->addTab(each, QString());
    for (QWidget *list : std::initializer_list<QWidget *>{m_agencies, m_squads, m_places, m_learned, m_words})
        setHelpPlace(list, QStringLiteral("lists"));
    for (EntryPage *hours : {m_promises, m_weeks, m_days})
        setHelpPlace(hours, QStringLiteral("hours"));
    for (EntryPage *roster : {m_districts, m_members, m_shifts, m_patterns})
        setHelpPlace(roster, QStringLiteral("roster"));
    connect(m_pages, &QTabWidget::currentChanged, this, [this] {
        if (!m_pages->tabBar()->hasFocus())
            enter();
    });

    // A list of choices that has the cursor would take the keys that turn pages elsewhere for its own.
    using Keys = QList<QKeySequence>;
    for (const auto &[keys, step] :
         {std::pair(Keys{Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown}, 1),
          std::pair(Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, Qt::CTRL | Qt::Key_PageUp}, -1)}) {
        auto *turn = new QAction(this);
        turn->setShortcuts(keys);
        turn->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(turn, &QAction::triggered, this, [this, step = step] {
            m_pages->setCurrentIndex((m_pages->currentIndex() + step + m_pages->count()) % m_pages->count());
            enter();
        });
        addAction(turn);
    }
    connect(m_operator, &QComboBox::activated, this, [this](int row) {
        m_session.setActor(OperatorId{m_operator->itemData(row).toLongLong()});
        Q_EMIT m_session.said(tr("Everything done from now on is recorded for: %1").arg(m_operator->itemText(row)));
    });
    connect(m_languages, &QButtonGroup::idClicked, this,
            [this](int id) { m_session.setLanguage(static_cast<Language>(id)); });
    connect(m_themes, &QButtonGroup::idClicked, this,
            [this](int id) { m_session.setTheme(static_cast<ThemeChoice>(id)); });
    connect(m_scale, &QComboBox::activated, this,
            [this](int row) { m_session.setTextScale(m_scale->itemData(row).toInt()); });
    connect(&m_session, &Session::chosen, this, &SettingsRoom::showChoices);
    connect(&m_session.desk(), &Desk::referenceChanged, this, [this] {
        fillOperators();
        showOffice();
    });
    retranslateUi();
}

QGroupBox *SettingsRoom::makePerson() {
    auto *group = new QGroupBox(this);
    group->setObjectName(QStringLiteral("personGroup"));
    m_operatorLabel = new QLabel(group);
    m_operator = new QComboBox(group);
    m_operator->setObjectName(QStringLiteral("operatorChoice"));
    m_operatorLabel->setBuddy(m_operator);
    m_operatorHint = new QLabel(group);
    m_operatorHint->setWordWrap(true);
    auto *form = new QFormLayout(group);
    form->addRow(m_operatorLabel, m_operator);
    form->addRow(m_operatorHint);
    return group;
}

QGroupBox *SettingsRoom::makeLooks() {
    auto *group = new QGroupBox(this);
    group->setObjectName(QStringLiteral("looksGroup"));
    auto *form = new QFormLayout(group);
    const auto choice = [&](QButtonGroup *among, int id, const QString &name) {
        auto *button = new QRadioButton(group);
        button->setObjectName(name);
        among->addButton(button, id);
        return button;
    };
    m_languageLabel = new QLabel(group);
    m_languages = new QButtonGroup(this);
    m_korean = choice(m_languages, static_cast<int>(Language::Korean), QStringLiteral("languageKorean"));
    m_english = choice(m_languages, static_cast<int>(Language::English), QStringLiteral("languageEnglish"));
    auto *languages = new QHBoxLayout;
    languages->addWidget(m_korean);
    languages->addWidget(m_english);
    languages->addStretch(1);
    form->addRow(m_languageLabel, languages);

    m_themeLabel = new QLabel(group);
    m_themes = new QButtonGroup(this);
    m_system = choice(m_themes, static_cast<int>(ThemeChoice::System), QStringLiteral("themeSystem"));
    m_light = choice(m_themes, static_cast<int>(ThemeChoice::Light), QStringLiteral("themeLight"));
    m_dark = choice(m_themes, static_cast<int>(ThemeChoice::Dark), QStringLiteral("themeDark"));
    auto *themes = new QHBoxLayout;
    for (QRadioButton *button : {m_system, m_light, m_dark})
        themes->addWidget(button);
    themes->addStretch(1);
    form->addRow(m_themeLabel, themes);

    m_scaleLabel = new QLabel(group);
    m_scale = new QComboBox(group);
    m_scale->setObjectName(QStringLiteral("textScale"));
    m_scaleLabel->setBuddy(m_scale);
    form->addRow(m_scaleLabel, m_scale);
    return group;
}

QGroupBox *SettingsRoom::makeOffice() {
    auto *group = new QGroupBox(this);
    group->setObjectName(QStringLiteral("officeGroup"));
    auto *form = new QFormLayout(group);
    m_nameLabel = new QLabel(group);
    m_name = shownOnly(QStringLiteral("officeName"), group);
    m_zoneLabel = new QLabel(group);
    m_zone = shownOnly(QStringLiteral("officeZone"), group);
    m_fileLabel = new QLabel(group);
    m_file = shownOnly(QStringLiteral("databaseFile"), group);
    m_officeHint = new QLabel(group);
    m_officeHint->setWordWrap(true);
    for (const auto &[label, field] :
         {std::pair(m_nameLabel, m_name), std::pair(m_zoneLabel, m_zone), std::pair(m_fileLabel, m_file)}) {
        label->setBuddy(field);
        form->addRow(label, field);
    }
    form->addRow(m_officeHint);
    return group;
}

QGroupBox *SettingsRoom::makeAbout() {
    auto *group = new QGroupBox(this);
    group->setObjectName(QStringLiteral("aboutGroup"));
    m_version = new QLabel(group);
    m_version->setObjectName(QStringLiteral("version"));
    m_version->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_licences = new QPlainTextEdit(group);
    m_licences->setObjectName(QStringLiteral("licences"));
    m_licences->setReadOnly(true);
    m_licences->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(group);
    column->addWidget(m_version);
    column->addWidget(m_licences);
    return group;
}

void SettingsRoom::enter() {
    QWidget *page = m_pages->currentWidget();
    if (auto *list = qobject_cast<EntryPage *>(page))
        list->enter();
    else if (page == m_learned)
        m_learned->enter();
    else if (page == m_words)
        m_words->enter();
    else
        m_operator->setFocus(Qt::ShortcutFocusReason);
}

bool SettingsRoom::restoreEntries(const Draft &kept) {
    const auto draft = EntryDraft::fromJson(kept.data);
    auto *list = draft ? findChild<EntryPage *>(draft->page) : nullptr;
    const bool words = draft && draft->page == m_words->objectName();
    if (!list && !words)
        return false; // a page of another version: the draft stays in the file
    const bool all = list ? list->restore(*draft) : m_words->restore(*draft);
    QWidget *page = list ? static_cast<QWidget *>(list) : m_words;
    if (!all)
        return false; // it stays in the file as well, and comes back with the next start
    m_session.desk().dropDraft(kept.tab); // written already under a name of this desk
    Q_EMIT m_session.said(tr("What was typed in the settings and not saved is there again."));
    if (!draft->field)
        return false;
    m_pages->setCurrentWidget(page);
    return true;
}

void SettingsRoom::takeCursor() {
    if (auto *page = qobject_cast<EntryPage *>(m_pages->currentWidget()))
        page->takeCursor();
    else if (m_pages->currentWidget() == m_words)
        m_words->enter();
}

Closing SettingsRoom::mayClose() {
    Closing all = Closing::Now;
    QWidget *kept = nullptr;
    const auto ask = [&](auto *page) {
        const Closing one = page->mayClose();
        all = std::max(all, one);
        if (one == Closing::NotYet && !kept)
            kept = page;
    };
    for (EntryPage *page : {m_agencies, m_squads, m_places, m_promises, m_weeks, m_days, m_districts, m_members,
                            m_shifts, m_patterns})
        ask(page);
    ask(m_words);
    if (kept)
        m_pages->setCurrentWidget(kept);
    return all;
}

void SettingsRoom::fillOperators() {
    const QSignalBlocker silent(m_operator);
    m_operator->clear();
    const Instant now = m_session.now();
    for (const auto &[id, entry] : m_session.reference()->all<Operator>()) {
        // The system acts by itself and sits nowhere.
        if (entry.role == Role::System || (entry.until && *entry.until <= now))
            continue;
        m_operator->addItem(nameIn(m_session.language(), entry), QVariant::fromValue<qlonglong>(id.value));
    }
    showChoices();
}

void SettingsRoom::showChoices() {
    const QSignalBlocker silentOperator(m_operator);
    const QSignalBlocker silentScale(m_scale);
    m_operator->setCurrentIndex(m_operator->findData(QVariant::fromValue<qlonglong>(m_session.desk().actor().value)));
    m_languages->button(static_cast<int>(m_session.language()))->setChecked(true);
    m_themes->button(static_cast<int>(m_session.theme()))->setChecked(true);
    int nearest = 0;
    for (int row = 0; row < m_scale->count(); ++row)
        if (m_scale->itemData(row).toInt() <= m_session.textScale())
            nearest = row;
    m_scale->setCurrentIndex(nearest);
}

void SettingsRoom::showOffice() {
    const QString korean = m_session.reference()->setting(QStringLiteral("office.name"));
    const bool english = m_session.language() == Language::English;
    m_name->setText(english ? m_session.reference()->setting(QStringLiteral("office.name.en"), korean) : korean);
    m_zone->setText(QString::fromLatin1(m_session.zone().id()));
    m_file->setText(QDir::toNativeSeparators(m_session.desk().file()));
    m_file->setToolTip(m_file->text());
}

void SettingsRoom::retranslateUi() {
    setAccessibleName(tr("Settings"));
    const QStringList pages{tr("This desk"), tr("Telephone numbers"), tr("Squads"),
                            tr("Places"),    tr("Learned places"),    tr("Urgent words"),
                            tr("Promises"),  tr("Service hours"),     tr("Single days"),
                            tr("Dongs"),     tr("Members"),           tr("Shifts"),
                            tr("Patterns")};
    for (int at = 0; at < m_pages->count(); ++at)
        m_pages->setTabText(at, pages[at]);
    m_pages->setAccessibleName(tr("Settings"));
    m_pages->tabBar()->setAccessibleName(tr("Pages of the settings"));
    m_pages->tabBar()->setToolTip(tr("The next page: Ctrl+Tab or Ctrl+PgDn"));
    const auto name = [](QLabel *label, QWidget *field, const QString &words) {
        label->setText(words);
        field->setAccessibleName(words);
    };
    m_person->setTitle(tr("Who sits here"));
    name(m_operatorLabel, m_operator, tr("Operator"));
    m_operatorHint->setText(tr("Every step is recorded with the operator chosen here."));
    m_looks->setTitle(tr("Language and looks"));
    m_languageLabel->setText(tr("Language"));
    m_korean->setText(text(Language::Korean));
    m_english->setText(text(Language::English));
    m_themeLabel->setText(tr("Theme"));
    m_system->setText(tr("As the system"));
    m_light->setText(tr("Light"));
    m_dark->setText(tr("Dark"));
    for (QRadioButton *button : {m_korean, m_english, m_system, m_light, m_dark})
        button->setAccessibleName(button->text());
    name(m_scaleLabel, m_scale, tr("Text size"));
    {
        const QSignalBlocker silent(m_scale);
        m_scale->clear();
        for (const int percent : scales)
            m_scale->addItem(tr("%1 %").arg(percent), percent);
    }
    m_office->setTitle(tr("The office"));
    name(m_nameLabel, m_name, tr("Office"));
    name(m_zoneLabel, m_zone, tr("Time zone"));
    name(m_fileLabel, m_file, tr("File of the desk"));
    m_officeHint->setText(tr("These stand in the desk's file and hold for everyone who works on it. Start the program "
                             "with --database to work on another file."));
    m_about->setTitle(tr("About"));
    m_version->setText(tr("8572 Desk, version %1").arg(QCoreApplication::applicationVersion()));
    m_licences->setAccessibleName(tr("Licences"));
    m_licences->setPlainText(
        tr("8572 Desk is free software: you may use, study, share and change it under the GNU General Public License, "
           "version 3 or later. It comes without any warranty.\n\n"
           "It is built on these works, each under its own licence:\n"
           "Qt 6 (LGPL 3), Qt Charts (GPL 3), SQLite (public domain), ICU (Unicode licence), libsodium (ISC), "
           "libxlsxwriter (BSD), tl::expected (CC0)."));
    m_licences->setFixedHeight(m_licences->fontMetrics().lineSpacing() * 8);
    fillOperators();
    showOffice();
}

void SettingsRoom::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslateUi();
}

} // namespace baro
