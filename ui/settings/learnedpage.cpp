#include "settings/learnedpage.h"

#include "widgets/answer.h"
#include "search/keystrokes.h"
#include "settings/entrymodel.h"
#include "text/problemtext.h"
#include "widgets/keybutton.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace baro {

LearnedPage::LearnedPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new EntryModel(this))
    , m_hint(new QLabel(this))
    , m_state(new QLabel(this))
    , m_view(new QTableView(this))
    , m_accept(new KeyButton(this))
    , m_again(new KeyButton(this)) {
    setObjectName(QStringLiteral("learnedPage"));
    m_view->setObjectName(QStringLiteral("learnedList"));
    m_state->setObjectName(QStringLiteral("learnedState"));
    m_accept->setObjectName(QStringLiteral("learnedAccept"));
    m_again->setObjectName(QStringLiteral("learnedAgain"));
    for (QLabel *label : {m_hint, m_state}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->installEventFilter(this);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_hint);
    column->addWidget(m_state);
    column->addWidget(m_view, 1);
    column->addLayout(buttons);

    m_accept->setKey(QKeySequence(Qt::Key_Return));
    connect(m_accept, &QPushButton::clicked, this, &LearnedPage::accept);
    auto *again = new QAction(this);
    again->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    again->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QAction::triggered, this, &LearnedPage::ask);
    addAction(again);
    m_again->setKey(again->shortcut());
    connect(m_again, &QPushButton::clicked, this, &LearnedPage::ask);
    connect(&m_session.desk(), &Desk::referenceChanged, this, &LearnedPage::showRows);
    retranslateUi();
}

void LearnedPage::enter() {
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->selectRow(0);
}

void LearnedPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (!m_known)
        ask();
}

void LearnedPage::ask() {
    if (m_asked)
        return;
    m_asked = true;
    m_trouble.clear();
    showRows();
    whenAnswered(m_session.desk(), m_session.desk().learnedPlaces(), this,
                 [this](Result<std::vector<LearnedPlace>> answer) {
                     m_asked = false;
                     if (answer) {
                         m_known = true;
                         m_places = *std::move(answer);
                     } else {
                         m_trouble = problemText(answer.error(), m_session.zone());
                     }
                     showRows();
                     m_view->resizeColumnsToContents();
                     if (isVisible() && !m_view->currentIndex().isValid() && m_model->rowCount() > 0)
                         m_view->selectRow(0);
                 });
}

bool LearnedPage::isListed(const QString &name) const {
    const QString plain = plainText(name);
    return std::ranges::any_of(m_session.reference()->all<Place>(), [&](const auto &each) {
        const Place &place = each.second;
        return plainText(place.ko) == plain ||
               std::ranges::any_of(place.otherNames, [&](const QString &other) { return plainText(other) == plain; });
    });
}

void LearnedPage::showRows() {
    std::vector<EntryRow> rows;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const LearnedPlace &place = m_places[i];
        if (isListed(place.name))
            continue;
        rows.push_back(
            {static_cast<std::int64_t>(i) + 1,
             {place.name, m_session.name(std::optional(place.district)),
              tr("%1 of %2 complaints", "in which a place lay in this dong").arg(place.times).arg(place.total)},
             {},
             false});
    }
    m_model->show(rows);
    QString state = m_trouble;
    if (state.isEmpty() && m_asked)
        state = tr("Reading the records…");
    else if (state.isEmpty() && rows.empty())
        state = tr("No name came up in three complaints of one dong that the list of places does not have.");
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_accept->setEnabled(!rows.empty() && !m_sending);
    m_again->setEnabled(!m_asked);
}

void LearnedPage::accept() {
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || m_sending)
        return;
    const LearnedPlace &learned = m_places.at(static_cast<std::size_t>(m_model->row(current.row()).id - 1));
    const ReferencePointer reference = m_session.reference();
    const District *district = reference->find<District>(learned.district);
    if (!district)
        return;
    Place place;
    place.code = nextPlaceCode(*reference);
    place.ko = place.en = learned.name.left(longestName);
    place.district = district->code;
    m_sending = true;
    m_trouble.clear();
    const QString said = tr("%1: put on the list of places").arg(place.ko);
    whenAnswered(m_session.desk(), m_session.desk().submit(m_session.desk().request(commands::Define{place, {}})), this,
                 [this, said](const Result<Receipt> &answer) {
                     m_sending = false;
                     if (answer)
                         Q_EMIT m_session.done(answer->command, said);
                     else
                         m_trouble = problemText(answer.error(), m_session.zone());
                     showRows();
                 });
}

bool LearnedPage::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LearnedPage::retranslateUi() {
    m_model->setHeadings({tr("As callers say it"), tr("Dong"), tr("Came up in")});
    m_hint->setText(tr("These names came up in the field of the place again and again, nearly always in one dong. They "
                       "propose that dong already; on the list they get other names and whoever looks after them."));
    m_view->setAccessibleName(tr("Learned places"));
    m_accept->setWords(tr("Put on the list"));
    m_again->setWords(tr("Read the records again"));
    showRows();
}

void LearnedPage::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace baro
