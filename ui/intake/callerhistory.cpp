#include "intake/callerhistory.h"

#include "base/text.h"
#include "intake/callkeys.h"
#include "text/codetext.h"
#include "text/problemtext.h"
#include "text/timetext.h"
#include "widgets/answer.h"
#include "widgets/keybutton.h"
#include "widgets/session.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace baro {
namespace {

constexpr Milliseconds rest{150};
constexpr qsizetype fewestDigits = 4;
constexpr int linesInSight = 3;

} // namespace

CallerHistory::CallerHistory(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_trouble(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_takeOver(new KeyButton(this)) {
    setObjectName(QStringLiteral("callerHistory"));
    m_title->setObjectName(QStringLiteral("callerHistoryTitle"));
    m_trouble->setObjectName(QStringLiteral("callerHistoryTrouble"));
    m_list->setObjectName(QStringLiteral("callerHistoryList"));
    m_takeOver->setObjectName(QStringLiteral("takeOverCaller"));
    m_takeOver->setKey(callKeys::takeOver());
    m_title->setBuddy(m_list);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_takeOver);
    m_takeOver->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout->addLayout(head);
    layout->addWidget(m_trouble);
    layout->addWidget(m_list);

    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &CallerHistory::ask);
    const auto open = [this](const QListWidgetItem *item) {
        const auto row = static_cast<size_t>(m_list->row(item));
        if (row < m_entries.size())
            Q_EMIT complaintAsked(m_entries[row].id);
    };
    // Enter, a click and a double click all lead there; a style that activates by one click must not lead there twice.
    connect(m_list, &QListWidget::itemClicked, this, open);
    connect(m_list, &QListWidget::itemActivated, this, [this, open](const QListWidgetItem *item) {
        if (!(QGuiApplication::mouseButtons() & Qt::LeftButton))
            open(item);
    });
    connect(m_takeOver, &QPushButton::clicked, this, &CallerHistory::takeOver);
    hide();
    retranslateUi();
}

void CallerHistory::setTelephone(const QString &telephone) {
    const QString digits = telephoneDigits(telephone);
    if (digits == m_digits)
        return;
    m_digits = digits;
    ++m_question;
    m_asking = false;
    if (digits.size() >= fewestDigits) {
        m_rest.start();
    } else {
        m_rest.stop();
        show({});
    }
}

void CallerHistory::hurry() {
    if (!m_rest.isActive())
        return;
    m_rest.stop();
    ask();
}

void CallerHistory::ask() {
    const int question = ++m_question;
    m_asking = true;
    whenAnswered(m_session.desk(), m_session.desk().callerHistory(m_digits), this,
                 [this, question](Result<std::vector<CallerEntry>> entries) {
                     if (question != m_question)
                         return;
                     m_asking = false;
                     m_trouble->setVisible(!entries);
                     m_trouble->setText(entries ? QString() : problemText(entries.error(), m_session.zone()));
                     show(entries ? std::move(*entries) : std::vector<CallerEntry>{});
                     setVisible(!entries || !m_entries.empty());
                 });
}

void CallerHistory::show(std::vector<CallerEntry> entries) {
    m_entries = std::move(entries);
    retranslateUi();
    setVisible(!m_entries.empty());
    Q_EMIT changed();
}

QString CallerHistory::lineOf(const CallerEntry &entry) const {
    return tr("%1 · %2 · %3")
        .arg(entry.number.toString(), m_session.name(entry.district), m_session.name(entry.subtype));
}

void CallerHistory::takeOver() {
    if (m_entries.empty())
        return;
    const auto marked = static_cast<size_t>(std::max(0, m_list->currentRow()));
    const CallerEntry &entry = m_entries[std::min(marked, m_entries.size() - 1)];
    Q_EMIT takenOver(entry.name, entry.place);
}

void CallerHistory::retranslateUi() {
    m_title->setText(tr("Earlier calls: %1", "of this number").arg(m_entries.size()));
    m_list->setAccessibleName(tr("Earlier calls of this number"));
    m_takeOver->setWords(tr("Take over name and place"));
    const int marked = m_list->currentRow();
    m_list->clear();
    for (const CallerEntry &entry : m_entries) {
        const QString when = timeNear(entry.receivedAt, m_session.now(), m_session.zone(), m_session.language());
        const QString line = tr("%1 · %2 · %3").arg(lineOf(entry), text(entry.state), when);
        auto *item = new QListWidgetItem(line, m_list);
        item->setToolTip(tr("%1\n%2\n%3").arg(line, entry.name, entry.place).trimmed());
    }
    if (marked >= 0 && marked < m_list->count())
        m_list->setCurrentRow(marked);
    const int lines = std::min(linesInSight, std::max(1, static_cast<int>(m_entries.size())));
    m_list->setFixedHeight(lines * (m_list->fontMetrics().height() + 6) + 2 * m_list->frameWidth());
}

void CallerHistory::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace baro
