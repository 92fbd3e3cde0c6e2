#include "callbacks/callbackspanel.h"

#include "complaint/callinghours.h"
#include "complaint/flowlayout.h"
#include "text/callbacktext.h"
#include "text/codetext.h"
#include "text/problemtext.h"
#include "text/timetext.h"
#include "widgets/answer.h"
#include "widgets/banner.h"
#include "widgets/fittedcolumns.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"
#include "widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace baro {

namespace {

using namespace std::chrono_literals;
constexpr auto gatherTime = 50ms;
constexpr auto retryTime = 2s;

QLabel *wrapped(QWidget *parent, const QString &name) {
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

CallBacksPanel::CallBacksPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new CallBackModel(session.reference(), this))
    , m_view(new ComplaintTable(
          *m_model,
          {[this](int row) { return m_model->idAt(row); }, [this](ComplaintId id) { return m_model->rowOf(id); }},
          this))
    , m_title(new QLabel(this))
    , m_back(new KeyButton(this))
    , m_trouble(new Banner(this))
    , m_hint(wrapped(this, QStringLiteral("callBackHint")))
    , m_detail(new QWidget(this))
    , m_who(wrapped(m_detail, QStringLiteral("callBackWho")))
    , m_promise(wrapped(m_detail, QStringLiteral("callBackPromise")))
    , m_sayTitle(new QLabel(m_detail))
    , m_say(wrapped(m_detail, QStringLiteral("callBackSay")))
    , m_left(wrapped(m_detail, QStringLiteral("callBackLeft")))
    , m_noteTitle(new QLabel(m_detail))
    , m_note(new QLineEdit(m_detail))
    , m_reached(new KeyButton(m_detail))
    , m_noAnswer(new KeyButton(m_detail))
    , m_textSent(new KeyButton(m_detail))
    , m_unreachable(new KeyButton(m_detail))
    , m_banner(new Banner(this))
    , m_gather(new QTimer(this)) {
    build();
    m_columns = new FittedColumns(*m_view,
                                  {static_cast<int>(CallBackColumn::Name), static_cast<int>(CallBackColumn::What), static_cast<int>(CallBackColumn::Outcome)},
                                  static_cast<int>(CallBackColumn::What));
    m_view->installEventFilter(this);
    m_gather->setSingleShot(true);
    connect(m_gather, &QTimer::timeout, this, &CallBacksPanel::read);
    connect(m_back, &KeyButton::clicked, this, &CallBacksPanel::backAsked);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_applying)
            return;
        const QModelIndexList rows = m_view->selectionModel()->selectedRows();
        const auto now = rows.isEmpty() ? std::nullopt : m_model->idAt(rows.first().row());
        if (now == m_chosen)
            return;
        m_chosen = now;
        m_note->clear();
        showItem();
        if (m_chosen)
            Q_EMIT chosen(*m_chosen);
    });
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const auto id = m_model->idAt(index.row()))
            Q_EMIT activated(*id);
    });
    Desk &desk = session.desk();
    connect(&desk, &Desk::changed, this, [this] {
        if (!m_gather->isActive())
            m_gather->start(gatherTime);
    });
    connect(&desk, &Desk::referenceChanged, this, [this] {
        m_model->setReference(m_session.reference());
        showItem();
    });
    connect(&session, &Session::ticked, this, [this](Instant now) {
        m_model->tick(now);
        count();
        showItem();
    });
    m_model->tick(session.now());
    retranslateUi();
    read();
}

CallBacksPanel::~CallBacksPanel() = default;

void CallBacksPanel::build() {
    setObjectName(QStringLiteral("callBacksPanel"));
    m_view->setObjectName(QStringLiteral("callBacksTable"));
    m_title->setObjectName(QStringLiteral("callBacksTitle"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_back->setObjectName(QStringLiteral("callBacksBack"));
    m_back->setKey({Qt::Key_F7});
    m_back->setIcon(icon(QStringLiteral("left")));
    m_trouble->setObjectName(QStringLiteral("callBacksTrouble"));
    m_banner->setObjectName(QStringLiteral("callBackBanner"));
    m_note->setObjectName(QStringLiteral("callBackNote"));
    m_reached->setObjectName(QStringLiteral("callBackReached"));
    m_noAnswer->setObjectName(QStringLiteral("callBackNoAnswer"));
    m_textSent->setObjectName(QStringLiteral("callBackTextSent"));
    m_unreachable->setObjectName(QStringLiteral("callBackUnreachable"));
    m_unreachable->setIcon(icon(QStringLiteral("close")));
    m_reached->setIcon(icon(QStringLiteral("kept")));
    m_noAnswer->setIcon(icon(QStringLiteral("phone")));
    m_textSent->setIcon(icon(QStringLiteral("inform")));
    m_title->setBuddy(m_view);
    m_noteTitle->setBuddy(m_note);
    m_say->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_say->setMargin(8);
    m_say->setFrameShape(QFrame::StyledPanel);
    m_say->setAutoFillBackground(true);
    m_say->setBackgroundRole(QPalette::Base);
    m_say->setForegroundRole(QPalette::Text);

    const auto bind = [this](KeyButton *button, Qt::Key key, const Outcome &outcome) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::ALT | key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, outcome] { tell(outcome); });
        connect(button, &KeyButton::clicked, this, [this, outcome] { tell(outcome); });
        addAction(action);
        button->setKey(action->shortcut());
    };
    bind(m_reached, Qt::Key_1, {InformMethod::Telephone, InformResult::Reached, false});
    bind(m_noAnswer, Qt::Key_2, {InformMethod::Telephone, InformResult::NoAnswer, false});
    bind(m_textSent, Qt::Key_3, {InformMethod::Message, InformResult::Reached, true});

    bind(m_unreachable, Qt::Key_4, {InformMethod::Record, InformResult::NoAnswer, false});

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_back);
    auto *note = new QHBoxLayout;
    note->setSpacing(8);
    note->addWidget(m_noteTitle);
    note->addWidget(m_note, 1);
    auto *keys = new QWidget(m_detail);
    auto *flow = new FlowLayout(FlowLayout::Columns::Own, 8, keys);
    flow->addWidget(m_reached);
    flow->addWidget(m_noAnswer);
    flow->addWidget(m_textSent);
    flow->addWidget(m_unreachable);
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(8, 0, 8, 8);
    detail->setSpacing(4);
    detail->addWidget(m_who);
    detail->addWidget(m_promise);
    detail->addSpacing(4);
    detail->addWidget(m_sayTitle);
    detail->addWidget(m_say);
    detail->addWidget(m_left);
    detail->addLayout(note);
    detail->addWidget(keys);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_trouble);
    column->addWidget(m_view, 1);
    column->addWidget(m_hint);
    column->addWidget(m_detail);
    column->addWidget(m_banner);
    m_hint->setMargin(8);
}

// --- the list --------------------------------------------------------------------------------------------------------

void CallBacksPanel::read() {
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    whenAnswered(
        m_session.desk(), m_session.desk().callBacksOwed(), this, [this](Result<std::vector<OwedCallBack>> answer) {
            m_asking = false;
            if (answer) {
                m_trouble->dismiss();
                replaceAll(std::move(*answer));
            } else {
                m_trouble->say(Banner::Kind::Trouble,
                               [this, problem = answer.error()] { return problemText(problem, m_session.zone()); });
                m_gather->start(retryTime);
            }
            if (std::exchange(m_askAgain, false) && !m_gather->isActive())
                m_gather->start(gatherTime);
        });
}

void CallBacksPanel::replaceAll(std::vector<OwedCallBack> items) {
    const ComplaintTable::Sight sight = m_view->sight();
    if (m_chosen)
        m_resumeAt = std::max(0, m_model->rowOf(*m_chosen));
    m_applying = true;
    const std::vector<ComplaintId> moved = m_model->replace(std::move(items));
    // Qt marks a neighbour when the marked line goes; nobody has chosen that one.
    if (!m_chosen || m_model->rowOf(*m_chosen) < 0) {
        m_view->selectionModel()->clear(); // nor a frame, which would look as if
        if (m_chosen)
            m_note->clear();
        m_chosen.reset();
    }
    m_view->hold(sight, moved);
    m_applying = false;
    count();
    showItem();
}

void CallBacksPanel::focusList() {
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (m_view->selectionModel()->hasSelection() || m_model->rowCount() == 0)
        return;
    const int row = std::clamp(m_resumeAt, 0, m_model->rowCount() - 1);
    m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void CallBacksPanel::count() {
    const int owed = m_model->rowCount();
    const int late = m_model->late();
    if (owed == m_owed && late == m_late)
        return;
    m_owed = owed;
    m_late = late;
    showTitle();
    Q_EMIT counted(owed, late);
}

const OwedCallBack *CallBacksPanel::item() const {
    const int row = m_chosen ? m_model->rowOf(*m_chosen) : -1;
    return row < 0 ? nullptr : &m_model->item(row);
}

// --- the chosen line -------------------------------------------------------------------------------------------------

CallBacksPanel::Words CallBacksPanel::wordsFor(const OwedCallBack &item) const {
    const ReferencePointer reference = m_session.reference();
    const Language language = languageFor(item.language);
    const bool korean = language == Language::Korean;
    CallBackMatter matter;
    matter.office = reference->setting(korean ? QStringLiteral("office.name") : QStringLiteral("office.name.en"));
    matter.number = item.number;
    if (const Subtype *subtype = item.subtype ? reference->find<Subtype>(*item.subtype) : nullptr)
        matter.what = nameIn(language, *subtype);
    matter.where = item.place.simplified();
    if (matter.where.isEmpty() || !canBeTold(matter.where, language)) {
        const District *district = item.district ? reference->find<District>(*item.district) : nullptr;
        matter.where = district ? nameIn(language, *district) : QString();
    }
    matter.outcome = item.outcome;
    matter.resolution = item.resolution;
    const bool left = !item.resolution.isEmpty() && !canBeTold(item.resolution, language);
    return {callBackSentence(matter, language), callBackMessage(matter, language),
            left ? item.resolution.simplified() : QString(), language};
}

QString CallBacksPanel::promiseText(const OwedCallBack &item) const {
    const Instant now = m_session.now();
    if (!item.promisedBy)
        return tr("Nothing was promised; to be told as soon as possible.");
    const QString when = timeNear(*item.promisedBy, now, m_session.zone(), m_session.language());
    const QString span = durationText(*item.promisedBy - now);
    const bool late = *item.promisedBy < now;
    const QString by =
        late ? tr("Promised by %1: late by %2.").arg(when, span) : tr("Promised by %1: %2 left.").arg(when, span);
    return item.promised.isEmpty() ? by : tr("%1 What was promised: %2").arg(by, item.promised);
}

QString CallBacksPanel::reasonAgainst(const OwedCallBack &item, const Outcome &outcome) const {
    if (outcome.method == InformMethod::Record)
        return item.telephone.isEmpty() ? QString() : tr("a number is known");
    if (item.telephone.isEmpty())
        return tr("no number is known");
    if (const auto from = mayBeCalledFrom(m_session.now(), item.atNight, m_session.zone()))
        return tr("night: from %1").arg(timeOfDay(*from, m_session.zone()));
    return {};
}

void CallBacksPanel::showItem() {
    const OwedCallBack *owed = item();
    m_detail->setVisible(owed);
    m_hint->setVisible(!owed && m_model->rowCount() > 0);
    if (!owed)
        return;
    const auto show = [](QLabel *label, const QString &words) {
        if (label->text() == words)
            return;
        label->setText(words);
        label->setAccessibleName(words);
    };
    const QString name = owed->name.isEmpty() ? tr("Name not known") : owed->name;
    const QString telephone = owed->telephone.isEmpty() ? tr("no number") : telephoneText(owed->telephone);
    show(m_who, tr("%1 · %2 · %3").arg(name, telephone, owed->number.toString()));
    show(m_promise, promiseText(*owed));
    const Words words = wordsFor(*owed);
    show(m_sayTitle, words.language == Language::Korean ? tr("To say, in Korean:") : tr("To say, in English:"));
    show(m_say, words.sentence);
    m_left->setVisible(!words.left.isEmpty());
    show(m_left, tr("Recorded in Korean, for you to tell in the caller's language: %1").arg(words.left));
    const QString reason = reasonAgainst(*owed, {});
    for (KeyButton *button : {m_reached, m_noAnswer, m_textSent}) {
        button->setReason(reason);
        button->setEnabled(reason.isEmpty() && !m_telling);
    }
    // Without a number there is one end: that he cannot be reached.
    m_unreachable->setVisible(owed->telephone.isEmpty());
    m_unreachable->setEnabled(!m_telling);
}

void CallBacksPanel::tell(const Outcome &outcome) {
    const OwedCallBack *owed = item();
    if (!owed || m_telling || !reasonAgainst(*owed, outcome).isEmpty())
        return;
    QGuiApplication::inputMethod()->commit();
    const QString message = wordsFor(*owed).message;
    const QString number = owed->number.toString();
    const ComplaintId id = owed->complaint;
    if (outcome.text)
        QGuiApplication::clipboard()->setText(message);
    m_telling = true;
    m_banner->dismiss();
    const bool inNote = m_note->hasFocus();
    Request request =
        m_session.desk().request(commands::InformCaller{id, outcome.method, outcome.result, wordsOf(m_note->text())});
    whenAnswered(m_session.desk(), m_session.desk().submit(std::move(request)), this,
                 [this, outcome, message, number, id, inNote](const Result<Receipt> &answer) {
                     m_telling = false;
                     if (!answer) {
                         m_banner->say(Banner::Kind::Trouble, [this, problem = answer.error()] {
                             return problemText(problem, m_session.zone());
                         });
                         showItem();
                         return;
                     }
                     // The words are recorded; those of another line that was chosen meanwhile are not touched.
                     if (m_chosen == id)
                         m_note->clear();
                     if (inNote && m_note->hasFocus())
                         m_view->setFocus(Qt::OtherFocusReason);
                     QString sentence = tr("Caller reached, %1").arg(number);
                     if (outcome.text)
                         sentence = tr("Text sent to the caller, %1").arg(number);
                     else if (outcome.method == InformMethod::Record)
                         sentence = tr("Caller cannot be reached, %1").arg(number);
                     else if (outcome.result == InformResult::NoAnswer)
                         sentence = tr("No answer noted, %1").arg(number);
                     if (outcome.text)
                         m_banner->say(Banner::Kind::Notice, [message] {
                             return tr("Copied, to be pasted into the text message: %1").arg(message);
                         });
                     Q_EMIT m_session.done(answer->command, sentence);
                     showItem();
                 });
    showItem();
}

// --- words -----------------------------------------------------------------------------------------------------------

void CallBacksPanel::showTitle() {
    m_title->setText(tr("Call-backs owed: %1 · late: %2").arg(std::max(0, m_owed)).arg(std::max(0, m_late)));
}

void CallBacksPanel::retranslateUi() {
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_sayTitle->setFont(bold);
    QFont large = bold;
    large.setPointSizeF(font().pointSizeF() * 1.25);
    m_who->setFont(large);
    setAccessibleName(tr("Call-backs owed"));
    m_view->setAccessibleName(tr("Call-backs owed"));
    m_view->setEmptyText(tr("Nobody waits for a call. Callers who were promised one, or do not know yet how their "
                            "complaint ended, appear here."));
    m_back->setWords(tr("To the queue"));
    m_hint->setText(tr("Choose a line with Up or Down: what to say to the caller appears here."));
    m_noteTitle->setText(tr("Note (optional)"));
    m_note->setAccessibleName(tr("Note (optional)"));
    m_reached->setWords(tr("Reached"));
    m_noAnswer->setWords(tr("No answer"));
    m_textSent->setWords(tr("Copy text and note it as sent"));
    m_unreachable->setWords(tr("Cannot be reached"));
    m_model->retranslate();
    showTitle();
    showItem();
}

bool CallBacksPanel::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_view && event->type() == QEvent::KeyPress && !m_view->currentIndex().isValid()) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            focusList();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CallBacksPanel::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslateUi();
        m_columns->measureAnew();
        break;
    case QEvent::FontChange:
        retranslateUi();
        m_columns->measureAnew();
        break;
    case QEvent::PaletteChange:
        m_model->retranslate();
        break;
    default:
        break;
    }
}

} // namespace baro
