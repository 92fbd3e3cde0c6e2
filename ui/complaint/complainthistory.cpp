#include "complaint/complainthistory.h"

#include "complaint/timelinemodel.h"
#include "complaint/timelineview.h"
#include "widgets/keybutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QVBoxLayout>

namespace baro {

namespace {

const QString foldedSetting = QStringLiteral("complaint/historyFolded");
constexpr int linesAtLeast = 5; ///< of text: two lines of the history, each with who recorded it

} // namespace

ComplaintHistory::ComplaintHistory(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_folded(session.settings().value(foldedSetting).toBool())
    , m_heading(new QWidget(this))
    , m_title(new QLabel(m_heading))
    , m_fold(new KeyButton(m_heading))
    , m_copy(new KeyButton(m_heading))
    , m_model(new TimelineModel(session, this))
    , m_timeline(new TimelineView(this)) {
    setObjectName(QStringLiteral("complaintHistory"));
    m_title->setObjectName(QStringLiteral("historyTitle"));
    m_title->setBuddy(m_timeline);
    m_fold->setObjectName(QStringLiteral("foldHistoryButton"));
    m_fold->setKey(QKeySequence(Qt::ALT | Qt::Key_1));
    m_copy->setObjectName(QStringLiteral("copyHistoryButton"));
    m_copy->setKey(QKeySequence(QKeySequence::Copy));
    m_timeline->setModel(m_model);
    auto *line = new QHBoxLayout(m_heading);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_title, 1);
    line->addWidget(m_fold);
    line->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_timeline, 1);
    connect(m_fold, &KeyButton::clicked, this, &ComplaintHistory::toggle);
    connect(m_copy, &KeyButton::clicked, this, &ComplaintHistory::copyAsked);
    connect(m_timeline, &TimelineView::copyAsked, this, &ComplaintHistory::copyAsked);
    retranslateUi();
}

void ComplaintHistory::showComplaint(const ComplaintView &view) {
    const bool follows =
        (m_timeline->atEnd() && !m_timeline->isRead()) || view.events.back().actor == m_session.desk().actor();
    m_model->showComplaint(view);
    if (follows)
        toEnd();
}

void ComplaintHistory::toEnd() {
    m_timeline->scrollToBottom();
}

void ComplaintHistory::toggle() {
    m_folded = !m_folded;
    m_session.settings().setValue(foldedSetting, m_folded);
    if (m_folded && m_timeline->hasFocus())
        m_fold->setFocus(Qt::OtherFocusReason);
    showFold();
    Q_EMIT folded();
    if (!m_folded)
        toEnd();
}

int ComplaintHistory::leastHeight() const {
    const QMargins margins = layout()->contentsMargins();
    const int heading = m_heading->sizeHint().height() + margins.top() + margins.bottom();
    return m_folded ? heading : heading + layout()->spacing() + linesAtLeast * fontMetrics().height();
}

QString ComplaintHistory::asText() const {
    return m_model->asText();
}

void ComplaintHistory::showFold() {
    m_timeline->setVisible(!m_folded);
    m_fold->setWords(m_folded ? tr("Show", "button: unfold the history") : tr("Hide", "button: fold the history"));
    setMinimumHeight(leastHeight());
    setMaximumHeight(m_folded ? leastHeight() : QWIDGETSIZE_MAX);
}

void ComplaintHistory::retranslateUi() {
    m_title->setText(tr("History"));
    m_copy->setWords(tr("Copy as text"));
    m_timeline->setAccessibleName(tr("History"));
    m_model->retranslate();
    showFold();
}

void ComplaintHistory::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslateUi();
}

} // namespace baro
