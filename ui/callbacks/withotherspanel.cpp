#include "callbacks/withotherspanel.h"

#include "complaint/flowlayout.h"
#include "text/problemtext.h"
#include "text/repliestext.h"
#include "text/timetext.h"
#include "widgets/answer.h"
#include "widgets/banner.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"
#include "widgets/replyrecord.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace baro {

namespace {

constexpr std::chrono::milliseconds readAgain{2'000};
constexpr std::chrono::milliseconds gatherLying{200}; ///< many changes, one question

QLabel *wrappedLine(QWidget *parent, const QString &name) {
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

WithOthersPanel::WithOthersPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new WithOthersModel(session.reference(), this))
    , m_view(new ComplaintTable(
          *m_model,
          {[this](int row) { return m_model->idAt(row); }, [this](ComplaintId id) { return m_model->rowOf(id); }},
          this))
    , m_title(new QLabel(this))
    , m_back(new KeyButton(this))
    , m_trouble(new Banner(this))
    , m_detail(new QWidget(this))
    , m_who(wrappedLine(m_detail, QStringLiteral("withOthersWho")))
    , m_when(wrappedLine(m_detail, QStringLiteral("withOthersWhen")))
    , m_replies(wrappedLine(m_detail, QStringLiteral("withOthersReplies")))
    , m_noteTitle(new QLabel(m_detail))
    , m_note(new QLineEdit(m_detail))
    , m_again(new KeyButton(m_detail))
    , m_answered(new KeyButton(m_detail))
    , m_done(new KeyButton(m_detail))
    , m_returned(new KeyButton(m_detail))
    , m_banner(new Banner(this))
    , m_gather(new QTimer(this)) {
    build();
    m_gather->setSingleShot(true);
    connect(m_gather, &QTimer::timeout, this, &WithOthersPanel::readAll);
    connect(&ReplyRecord::of(session), &ReplyRecord::changed, this, &WithOthersPanel::showItem);
    connect(m_back, &KeyButton::clicked, this, &WithOthersPanel::backAsked);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showItem();
        if (const WithOther *lying = item())
            Q_EMIT chosen(lying->complaint);
    });
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const auto id = m_model->idAt(index.row()))
            Q_EMIT activated(*id);
    });
    connect(&session.desk(), &Desk::changed, this, [this](const Changes &changes) {
        if (!changes.complaints.empty() && !m_gather->isActive())
            m_gather->start(gatherLying);
    });
    connect(&session.desk(), &Desk::referenceChanged, this, [this] {
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
    fitColumns();
    count();
    showItem();
    readAll();
}

WithOthersPanel::~WithOthersPanel() = default;

void WithOthersPanel::build() {
    setObjectName(QStringLiteral("withOthersPanel"));
    m_view->setObjectName(QStringLiteral("withOthersTable"));
    m_title->setObjectName(QStringLiteral("withOthersTitle"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_back->setObjectName(QStringLiteral("withOthersBack"));
    m_back->setKey(QKeySequence(Qt::SHIFT | Qt::Key_F7));
    m_back->setIcon(icon(QStringLiteral("left")));
    m_trouble->setObjectName(QStringLiteral("withOthersTrouble"));
    m_banner->setObjectName(QStringLiteral("withOthersBanner"));
    m_note->setObjectName(QStringLiteral("withOthersNote"));
    m_noteTitle->setBuddy(m_note);
    m_title->setBuddy(m_view);
    const auto bind = [this](KeyButton *button, const char *name, const char *sign, Qt::Key key, Step step) {
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(icon(QString::fromLatin1(sign)));
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::ALT | key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, step] { tell(step); });
        connect(button, &KeyButton::clicked, this, [this, step] { tell(step); });
        addAction(action);
        button->setKey(action->shortcut());
    };
    bind(m_again, "withOthersAgain", "phone", Qt::Key_1, Step::AskedAgain);
    bind(m_answered, "withOthersAnswered", "answer", Qt::Key_2, Step::Answered);
    bind(m_done, "withOthersDone", "kept", Qt::Key_3, Step::Done);
    bind(m_returned, "withOthersReturned", "recall", Qt::Key_4, Step::Returned);

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
    for (KeyButton *button : {m_again, m_answered, m_done, m_returned})
        flow->addWidget(button);
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(8, 0, 8, 8);
    detail->setSpacing(4);
    detail->addWidget(m_who);
    detail->addWidget(m_when);
    detail->addWidget(m_replies);
    detail->addLayout(note);
    detail->addWidget(keys);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_trouble);
    column->addWidget(m_view, 1);
    column->addWidget(m_detail);
    column->addWidget(m_banner);
}

void WithOthersPanel::fitColumns() {
    QHeaderView &header = *m_view->horizontalHeader();
    const auto width = [&](WithOtherColumn column, const QString &sample) {
        header.resizeSection(static_cast<int>(column), m_view->fontMetrics().horizontalAdvance(sample) + 16);
    };
    width(WithOtherColumn::Due, QStringLiteral("Mon 23 Nov, 10:00"));
    width(WithOtherColumn::Number, QStringLiteral("000412"));
    width(WithOtherColumn::Agency, QStringLiteral("한국전력공사 강서지사"));
    width(WithOtherColumn::Telephone, QStringLiteral("02-2620-3114"));
    width(WithOtherColumn::Since, QStringLiteral("Mon 23 Nov, 10:00"));
    header.setSectionResizeMode(QHeaderView::Interactive);
    header.setSectionResizeMode(static_cast<int>(WithOtherColumn::What), QHeaderView::Stretch);
}

// --- the list --------------------------------------------------------------------------------------------------------

void WithOthersPanel::readAll() {
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    whenAnswered(m_session.desk(), m_session.desk().withOthers(), this, [this](Result<std::vector<WithOther>> lying) {
        m_reading = false;
        if (!lying) {
            m_trouble->say(Banner::Kind::Trouble,
                           [this, problem = lying.error()] { return problemText(problem, m_session.zone()); });
            m_gather->start(readAgain);
            return;
        }
        m_trouble->dismiss();
        const int before = m_view->currentIndex().row();
        m_model->show(*std::move(lying));
        // Qt marks a neighbour when the marked line goes; nobody has chosen that one.
        if (m_view->currentIndex().row() != before && !m_view->hasFocus())
            m_view->selectionModel()->clearSelection();
        count();
        showItem();
        if (std::exchange(m_readAgain, false))
            m_gather->start(gatherLying);
    });
}

void WithOthersPanel::focusList() {
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (m_view->selectionModel()->hasSelection() || m_model->rowCount() == 0)
        return;
    const int row = std::clamp(m_view->currentIndex().row(), 0, m_model->rowCount() - 1);
    m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void WithOthersPanel::count() {
    const int lying = m_model->rowCount();
    const int overdue = m_model->overdue();
    if (lying == m_lying && overdue == m_overdue)
        return;
    m_lying = lying;
    m_overdue = overdue;
    showTitle();
    Q_EMIT counted(lying, overdue);
}

const WithOther *WithOthersPanel::item() const {
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->item(rows.first().row());
}

// --- the chosen line -------------------------------------------------------------------------------------------------

void WithOthersPanel::showItem() {
    const WithOther *lying = item();
    m_detail->setVisible(lying);
    if (!lying)
        return;
    const Agency *agency = m_session.reference()->find<Agency>(lying->agency);
    const Instant now = m_session.now();
    const QString telephone = agency && !agency->telephone.isEmpty() ? agency->telephone : tr("no number");
    QString who = tr("%1 · %2 · %3", "agency, telephone, number of the complaint")
                      .arg(m_session.name(std::optional(lying->agency)), telephone, lying->number.toString());
    if (agency && agency->hours)
        who = tr("%1 · reached %2", "agency, its hours").arg(who, *agency->hours);
    m_who->setText(who);
    const auto near = [&](Instant at) { return timeNear(at, now, m_session.zone(), m_session.language()); };
    QString when = lying->due
                       ? *lying->due < now
                             ? tr("There since %1; their reply was due %2, overdue by %3.")
                                   .arg(near(lying->since), near(*lying->due),
                                        durationText(replyLate(*lying, m_session.reference()->policies(), now)))
                             : tr("There since %1; their reply is due %2.").arg(near(lying->since), near(*lying->due))
                       : tr("There since %1; no time for their reply was said.").arg(near(lying->since));
    if (lying->extended)
        when = tr("%1 They asked for more time once already.").arg(when);
    m_when->setText(when);
    const AgencyReplies *replies = ReplyRecord::of(m_session).of(lying->agency);
    m_replies->setText(replies ? repliesText(*replies) : QString());
    for (KeyButton *button : {m_again, m_answered, m_done, m_returned})
        button->setEnabled(!m_telling);
}

void WithOthersPanel::tell(Step step) {
    const WithOther *lying = item();
    if (!lying || m_telling)
        return;
    QGuiApplication::inputMethod()->commit();
    const auto note = wordsOf(m_note->text());
    const QString name = m_session.name(std::optional(lying->agency));
    const QString number = lying->number.toString();
    Command command;
    QString sentence;
    switch (step) {
    case Step::AskedAgain: {
        const QString words =
            note ? tr("Asked again at %1: %2").arg(name, note->value) : tr("Asked again at %1").arg(name);
        command = commands::AddNote{lying->complaint, Words{words}};
        sentence = tr("Noted that they were asked again, %1").arg(number);
        break;
    }
    case Step::Answered:
        command = commands::AnswerReferral{lying->complaint, lying->referral, note, {}};
        sentence = tr("Their answer noted, %1").arg(number);
        break;
    case Step::Done:
        command = commands::CompleteReferral{lying->complaint, lying->referral, note};
        sentence = tr("Noted as done by them, %1").arg(number);
        break;
    case Step::Returned:
        command = commands::ReturnReferral{lying->complaint, lying->referral, ReturnReason::NotTheirs, note};
        sentence = tr("Noted as returned to us, %1").arg(number);
        break;
    }
    m_telling = true;
    m_banner->dismiss();
    Request request = m_session.desk().request(std::move(command));
    if (step != Step::AskedAgain)
        request.saidBy = Source::Agency;
    whenAnswered(m_session.desk(), m_session.desk().submit(std::move(request)), this,
                 [this, sentence](const Result<Receipt> &answer) {
                     m_telling = false;
                     if (answer) {
                         m_note->clear();
                         Q_EMIT m_session.done(answer->command, sentence);
                     } else {
                         m_banner->say(Banner::Kind::Trouble, [this, problem = answer.error()] {
                             return problemText(problem, m_session.zone());
                         });
                     }
                     showItem();
                 });
    showItem();
}

// --- words -----------------------------------------------------------------------------------------------------------

void WithOthersPanel::showTitle() {
    m_title->setText(tr("With others: %1 · overdue: %2").arg(std::max(0, m_lying)).arg(std::max(0, m_overdue)));
}

void WithOthersPanel::retranslateUi() {
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_who->setFont(bold);
    setAccessibleName(tr("With others"));
    m_view->setAccessibleName(tr("With others"));
    m_view->setEmptyText(
        tr("Nothing lies with others. Complaints for which another body was asked to help appear here, "
           "with when their reply is due."));
    m_back->setWords(tr("To the queue"));
    m_noteTitle->setText(tr("Note (optional)"));
    m_note->setAccessibleName(tr("Note (optional)"));
    m_again->setWords(tr("Asked again"));
    m_answered->setWords(tr("Answered"));
    m_done->setWords(tr("Done by them"));
    m_returned->setWords(tr("Returned, not theirs"));
    m_model->retranslate();
    showTitle();
    showItem();
}

void WithOthersPanel::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    // Where there is little room the number is told below the list alone.
    const int narrow = fontMetrics().horizontalAdvance(u'0') * 100;
    m_view->setColumnHidden(static_cast<int>(WithOtherColumn::Telephone), width() < narrow);
}

void WithOthersPanel::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslateUi();
        break;
    case QEvent::FontChange:
        retranslateUi();
        fitColumns();
        break;
    case QEvent::PaletteChange:
        m_model->retranslate();
        break;
    default:
        break;
    }
}

} // namespace baro
