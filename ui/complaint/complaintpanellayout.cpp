#include "complaint/actionbar.h"
#include "complaint/clocksview.h"
#include "complaint/complaintdetails.h"
#include "complaint/complainthead.h"
#include "complaint/complainthistory.h"
#include "complaint/complaintpanel.h"
#include "complaint/complaintpapers.h"
#include "complaint/earlierstrip.h"
#include "complaint/stepsview.h"
#include "widgets/banner.h"

#include <QLabel>
#include <QScrollArea>
#include <QSet>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace baro {

QWidget *ComplaintPanel::makeContent() {
    auto *page = new QWidget;
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(8);
    m_head = new ComplaintHead(m_session, page);
    m_banner = new Banner(page);
    m_banner->setObjectName(QStringLiteral("complaintBanner"));
    whole->addWidget(m_head);
    whole->addWidget(m_banner);

    // What it is, how long there is, what to do: that comes first, and what was done already below it.
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    m_formPlace = new QVBoxLayout;
    m_formPlace->setContentsMargins(0, 0, 0, 0);
    m_clocks = new ClocksView(m_session, content);
    m_details = new ComplaintDetails(m_session, content);
    m_earlier = new EarlierStrip(m_session, content);
    connect(m_earlier, &EarlierStrip::complaintAsked, this, &ComplaintPanel::complaintAsked);
    connect(m_earlier, &EarlierStrip::changed, this, &ComplaintPanel::shareRoom);
    m_actions = new ActionBar(content);
    m_steps = new StepsView(m_session, content);
    m_papers = new ComplaintPapers(m_session, content);
    column->addLayout(m_formPlace);
    for (QWidget *part : std::initializer_list<QWidget *>{m_clocks, m_details, m_earlier, m_actions, m_steps, m_papers})
        column->addWidget(part);
    column->addStretch(1);

    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("complaintScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);

    m_history = new ComplaintHistory(m_session);
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setObjectName(QStringLiteral("complaintSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_scroll);
    m_splitter->addWidget(m_history);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_shared = true; });
    whole->addWidget(m_splitter, 1);
    return page;
}

/// The history gets what the rest does not need; somebody who moved the border himself finds it where he left it.
void ComplaintPanel::shareRoom() {
    if (m_shared || m_pages->currentIndex() != 2)
        return;
    // What each needs is known only once the layout has run.
    QTimer::singleShot(0, this, [this] {
        const int all = m_splitter->height() - m_splitter->handleWidth();
        const QWidget *content = m_scroll->widget();
        const int width = m_scroll->viewport()->width();
        const QLayout *layout = content->layout();
        const int needed =
            layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : content->sizeHint().height();
        const int history = std::max(m_history->leastHeight(), all - needed);
        m_splitter->setSizes({all - history, history});
    });
}

void ComplaintPanel::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    shareRoom();
}

void ComplaintPanel::addKeys(QWidget *where) {
    QSet<int> keys;
    const auto add = [&](Qt::Key key, auto slot) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    for (const ActionSpec &spec : actionSpecs()) {
        if (keys.contains(spec.key))
            continue;
        keys.insert(spec.key);
        add(spec.key, [this, key = spec.key] { choose(m_actions->actionOf(key)); });
    }
    for (int i = 0; i < ComplaintPapers::sheetCount; ++i) {
        const auto sheet = static_cast<ComplaintPapers::Sheet>(i);
        add(ComplaintPapers::keyOf(sheet), [this, sheet] { m_papers->make(sheet); });
    }
    add(Qt::Key_Y, [this] { m_clocks->toggleWhy(); });
    add(Qt::Key_P, [this] { m_actions->toggleBarred(); });
    add(Qt::Key_1, [this] { m_history->toggle(); });
}

void ComplaintPanel::retranslateUi() {
    setAccessibleName(tr("Complaint"));
    m_empty->setText(
        tr("The complaint chosen in the queue stands here: what it is, both clocks, what can be done now and its "
           "whole history.\n\nChoose a line of the queue, or take a new call with F2."));
    if (m_pages->currentIndex() == 1)
        showWaiting();
    m_scroll->setAccessibleName(tr("Details and actions"));
}

} // namespace baro
