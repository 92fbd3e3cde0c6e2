#include "records/bulkstrip.h"

#include "complaint/flowlayout.h"
#include "text/problemtext.h"
#include "widgets/banner.h"
#include "widgets/filedialog.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace baro {

namespace {
constexpr int longestPurpose = 300;
}

BulkStrip::BulkStrip(Session &session, Ids chosen, Ids listed, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_chosenIds(std::move(chosen))
    , m_listedIds(std::move(listed))
    , m_work(new BulkWork(session, this))
    , m_file(new RecordsFile(session, this))
    , m_words(new QLabel(this))
    , m_noteTitle(new QLabel(this))
    , m_note(new QLineEdit(this))
    , m_addNote(new KeyButton(this))
    , m_handOver(new KeyButton(this))
    , m_close(new KeyButton(this))
    , m_write(new KeyButton(this))
    , m_writePersonal(new KeyButton(this))
    , m_purposeTitle(new QLabel(this))
    , m_purpose(new QLineEdit(this))
    , m_stop(new KeyButton(this))
    , m_banner(new Banner(this)) {
    build();
    const auto progress = [this](int done, int of) {
        m_progress = {done, of};
        refresh();
    };
    connect(m_work, &BulkWork::progressed, this, progress);
    connect(m_file, &RecordsFile::progressed, this, progress);
    connect(m_work, &BulkWork::ended, this, &BulkStrip::tell);
    connect(m_file, &RecordsFile::ended, this, [this](const Result<qint64> &rows, const QString &file) {
        m_progress = {};
        if (rows)
            m_banner->say(Banner::Kind::Notice, [count = *rows, file, personal = m_personal] {
                const int written = static_cast<int>(count);
                return (personal ? tr("%n complaint(s) written to %1 with names and telephone numbers; that you have "
                                      "them, and for what, is recorded",
                                      nullptr, written)
                                 : tr("%n complaint(s) written to %1; names and telephone numbers are masked", nullptr,
                                      written))
                    .arg(file);
            });
        else if (rows.error().code == ProblemCode::Stopped)
            m_banner->say(Banner::Kind::Notice, [] { return tr("Stopped. No file was written."); });
        else
            m_banner->say(Banner::Kind::Trouble,
                          [this, problem = rows.error()] { return problemText(problem, m_session.zone()); });
        refresh();
    });
    connect(&session, &Session::chosen, this, &BulkStrip::refresh); // who sits here decides what may be written
    connect(m_stop, &KeyButton::clicked, this, [this] {
        m_work->stop();
        m_file->stop();
    });
    retranslateUi();
}

BulkStrip::~BulkStrip() = default;

void BulkStrip::build() {
    setObjectName(QStringLiteral("bulkStrip"));
    m_words->setObjectName(QStringLiteral("bulkWords"));
    m_note->setObjectName(QStringLiteral("bulkNote"));
    m_banner->setObjectName(QStringLiteral("bulkBanner"));
    m_noteTitle->setBuddy(m_note);
    const auto bind = [this](KeyButton *button, const char *name, const char *sign, Qt::Key key, auto act) {
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(icon(QString::fromLatin1(sign)));
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::ALT | key));
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, [button, act] {
            if (button->isVisible() && button->isEnabled())
                act();
        });
        connect(button, &KeyButton::clicked, this, act);
        button->addAction(action); // heard while the button is to be seen
        button->setKey(action->shortcut());
    };
    bind(m_addNote, "bulkAddNote", "note", Qt::Key_1, [this] { carryOut(Step::Note); });
    bind(m_handOver, "bulkHandOver", "handover", Qt::Key_2, [this] { carryOut(Step::HandOver); });
    bind(m_close, "bulkClose", "close", Qt::Key_3, [this] { carryOut(Step::Close); });
    bind(m_write, "bulkWrite", "find", Qt::Key_4, [this] { askForFile({}); });
    bind(m_writePersonal, "bulkWritePersonal", "find", Qt::Key_5, [this] { askPurpose(); });
    m_purpose->setObjectName(QStringLiteral("bulkPurpose"));
    m_purpose->setMaxLength(longestPurpose);
    m_purpose->installEventFilter(this);
    m_purposeTitle->setBuddy(m_purpose);
    connect(m_purpose, &QLineEdit::returnPressed, this, [this] {
        const QString purpose = m_purpose->text().simplified();
        if (purpose.isEmpty())
            return; // without one it waits for one
        m_purpose->hide();
        m_purposeTitle->hide();
        askForFile(purpose);
    });
    m_purpose->hide();
    m_purposeTitle->hide();
    m_stop->setObjectName(QStringLiteral("bulkStop"));
    m_stop->setIcon(icon(QStringLiteral("cancel")));

    auto *note = new QHBoxLayout;
    note->setSpacing(8);
    note->addWidget(m_words);
    note->addSpacing(8);
    note->addWidget(m_noteTitle);
    note->addWidget(m_note, 1);
    auto *keys = new QWidget(this);
    auto *flow = new FlowLayout(FlowLayout::Columns::Own, 8, keys);
    for (KeyButton *button : {m_addNote, m_handOver, m_close, m_write, m_writePersonal, m_stop})
        flow->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(note);
    column->addWidget(keys);
    auto *purpose = new QHBoxLayout;
    purpose->setSpacing(8);
    purpose->addWidget(m_purposeTitle);
    purpose->addWidget(m_purpose, 1);
    column->addLayout(purpose);
    column->addWidget(m_banner);
}

void BulkStrip::setCounts(int chosen, int listed) {
    m_chosen = chosen;
    m_listed = listed;
    refresh();
}

void BulkStrip::refresh() {
    const bool busy = m_work->isBusy() || m_file->isBusy();
    const bool several = m_chosen > 1;
    m_words->setText(busy ? tr("%1 of %2 done", "complaints")
                                .arg(locale().toString(m_progress.first), locale().toString(m_progress.second))
                     : several ? tr("%n chosen", "complaints", m_chosen)
                               : tr("Choose several with Shift or Ctrl, all with Ctrl+A"));
    m_words->setAccessibleName(m_words->text());
    for (KeyButton *button : {m_addNote, m_handOver, m_close})
        button->setEnabled(several && !busy);
    // Never disabled under the cursor: it would go to some other button, and the next key with it.
    m_note->setReadOnly(busy);
    m_noteTitle->setEnabled(several || m_note->hasFocus());
    m_note->setEnabled(several || m_note->hasFocus());
    m_write->setEnabled(m_listed > 0 && !busy);
    m_writePersonal->setVisible(mayHavePersonal());
    m_writePersonal->setEnabled(m_listed > 0 && !busy);
    m_stop->setVisible(busy);
    m_write->setWords(several ? tr("Write the chosen ones to a file") : tr("Write the list to a file"));
}

void BulkStrip::carryOut(Step step) {
    QGuiApplication::inputMethod()->commit();
    const auto note = wordsOf(m_note->text());
    if (step == Step::Note && !note) {
        m_note->setFocus(Qt::OtherFocusReason);
        m_banner->say(Banner::Kind::Notice, [] { return tr("Type the note first; it is added to each of them."); });
        return;
    }
    m_banner->dismiss();
    std::function<Command(ComplaintId)> command;
    std::function<QString(int)> sentence;
    switch (step) {
    case Step::Note:
        command = [note](ComplaintId id) { return commands::AddNote{id, *note}; };
        sentence = [](int done) { return tr("Note added to %n complaint(s)", nullptr, done); };
        break;
    case Step::HandOver:
        command = [note](ComplaintId id) { return commands::HandOver{id, HandoverTo::NextShift, note}; };
        sentence = [](int done) { return tr("%n complaint(s) handed to the next shift", nullptr, done); };
        break;
    case Step::Close:
        command = [note](ComplaintId id) { return commands::Close{id, {}, note}; };
        sentence = [](int done) { return tr("%n complaint(s) closed", nullptr, done); };
        break;
    }
    std::vector<ComplaintId> ids = m_chosenIds();
    m_progress = {0, static_cast<int>(ids.size())};
    m_work->start(std::move(ids), std::move(command), std::move(sentence));
    refresh();
}

void BulkStrip::tell(const BulkWork::Outcome &outcome) {
    m_progress = {};
    if (outcome.done > 0)
        m_note->clear();
    if (outcome.refused == 0)
        m_banner->dismiss();
    else
        m_banner->say(Banner::Kind::Trouble, [this, outcome] {
            QStringList said{tr("Done for %1, not for %2.", "complaints, complaints")
                                 .arg(locale().toString(outcome.done), locale().toString(outcome.refused))};
            for (const auto &[problem, count] : outcome.reasons) {
                const QString why = problemText(problem, m_session.zone());
                said << (count == 1
                             ? why
                             : tr("%n times; the first of them: %1", "why something was refused", count).arg(why));
            }
            return said.join(u'\n');
        });
    refresh();
}

bool BulkStrip::mayHavePersonal() const {
    const Operator *actor = m_session.reference()->find<Operator>(m_session.desk().actor());
    return actor && actor->role == Role::Supervisor;
}

void BulkStrip::askPurpose() {
    m_purpose->clear();
    m_purposeTitle->show();
    m_purpose->show();
    m_purpose->setFocus(Qt::OtherFocusReason);
}

bool BulkStrip::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_purpose && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_purpose->hide();
        m_purposeTitle->hide();
        m_writePersonal->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void BulkStrip::askForFile(const QString &purpose) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Complaints as a CSV file"), folder + QStringLiteral("/8572.csv"),
                                   tr("CSV files (*.csv)"));
    leaveFilesClosed(*dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, purpose](const QString &file) { writeTo(file, purpose); });
    dialog->open();
}

void BulkStrip::writeTo(const QString &file, const QString &purpose) {
    if (!purpose.isEmpty() && !mayHavePersonal())
        return;
    std::vector<ComplaintId> ids = m_chosen > 1 ? m_chosenIds() : m_listedIds();
    m_banner->dismiss();
    m_progress = {0, static_cast<int>(ids.size())};
    m_personal = !purpose.isEmpty();
    m_file->start(file, std::move(ids), purpose);
    refresh();
}

void BulkStrip::retranslateUi() {
    m_noteTitle->setText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    m_addNote->setWords(tr("Add the note"));
    m_handOver->setWords(tr("Hand to the next shift"));
    m_close->setWords(tr("Close"));
    m_writePersonal->setWords(tr("With names, for a purpose…"));
    m_purposeTitle->setText(tr("Purpose"));
    m_purpose->setAccessibleName(tr("What the names are needed for"));
    m_purpose->setPlaceholderText(tr("What the names are needed for; it is recorded with yours. Enter goes on"));
    m_stop->setWords(tr("Stop"));
    refresh();
}

void BulkStrip::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslateUi();
}

} // namespace baro
