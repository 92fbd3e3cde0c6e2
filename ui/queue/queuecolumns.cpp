#include "queue/queuecolumns.h"

#include "widgets/session.h"
#include "widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>
#include <numeric>

namespace baro {
namespace {

using namespace std::chrono_literals;

const QLatin1String columnsKey("queue/columns");
const QLatin1String widthsKey("queue/chosenWidths");
constexpr int what = static_cast<int>(QueueColumn::What);
constexpr int measuredRows = 300;
/// In letters: what the matter and place need at least, and how far the longest words of other columns are followed.
constexpr int matterAtLeast = 28;
constexpr int followedTo = 26;
constexpr int cutTo = 11;

/// Columns that can be cut where there is no room: words, never figures.
constexpr bool isElastic(int section) {
    const auto column = static_cast<QueueColumn>(section);
    return column == QueueColumn::Dong || column == QueueColumn::State || column == QueueColumn::Squad;
}

constexpr bool folds(int section) {
    const auto column = static_cast<QueueColumn>(section);
    return column == QueueColumn::Dong || column == QueueColumn::Squad;
}

} // namespace

QueueColumns::QueueColumns(Session &session, QueueModel &model, QueueView &view)
    : m_session(session)
    , m_model(model)
    , m_view(view)
    , m_changed(new QTimer(this)) {
    restore();
    m_changed->setSingleShot(true);
    m_changed->setInterval(500ms);
    connect(m_changed, &QTimer::timeout, this, &QueueColumns::keep);
    QHeaderView *header = m_view.horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, m_changed, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int before, int after) {
        // A folded column shrinks to nothing some time after it was hidden, and by nobody's wish.
        if (m_fitting || section == what || (m_folded && folds(section)))
            return;
        if (after == 0)
            m_hidden.insert(section);
        else if (before == 0)
            m_hidden.erase(section);
        else
            m_chosen[static_cast<size_t>(section)] = after;
        m_changed->start();
    });
    m_view.viewport()->installEventFilter(this);
}

QueueColumns::~QueueColumns() {
    if (m_changed->isActive())
        keep();
}

void QueueColumns::restore() {
    QHeaderView &header = *m_view.horizontalHeader();
    m_fitting = true;
    header.restoreState(m_session.settings().value(columnsKey).toByteArray());
    // What was kept holds order and visibility; how columns behave is the program's.
    header.setSectionResizeMode(QHeaderView::Interactive);
    header.setSectionResizeMode(what, QHeaderView::Stretch);
    header.setTextElideMode(Qt::ElideRight);
    const QVariantList widths = m_session.settings().value(widthsKey).toList();
    for (int section = 0; section < queueColumnCount; ++section) {
        if (header.isSectionHidden(section))
            m_hidden.insert(section);
        if (section < widths.size() && widths[section].toInt() > 0)
            m_chosen[static_cast<size_t>(section)] = widths[section].toInt();
    }
    m_fitting = false;
    measureAnew();
}

void QueueColumns::keep() {
    m_changed->stop();
    QHeaderView &header = *m_view.horizontalHeader();
    {
        // Kept is what the person chose, not what there happens to be no room for.
        const QSignalBlocker quiet(header);
        if (m_folded)
            for (int section = 0; section < queueColumnCount; ++section)
                header.setSectionHidden(section, isHidden(section, false));
        m_session.settings().setValue(columnsKey, header.saveState());
        if (m_folded)
            for (int section = 0; section < queueColumnCount; ++section)
                header.setSectionHidden(section, isHidden(section, true));
    }
    QVariantList widths;
    for (const auto &width : m_chosen)
        widths << width.value_or(0);
    m_session.settings().setValue(widthsKey, widths);
}

bool QueueColumns::isHidden(int section, bool folded) const {
    return m_hidden.contains(section) || (folded && folds(section));
}

int QueueColumns::letter() const {
    return m_view.fontMetrics().horizontalAdvance(u'x');
}

void QueueColumns::learn() {
    QFont bold = figureFont(m_view.font());
    bold.setBold(true);
    const QFontMetrics figures(bold);
    const QFontMetrics words = m_view.fontMetrics();
    const QFontMetrics titles = m_view.horizontalHeader()->fontMetrics();
    const int rows = std::min(m_model.rowCount(), measuredRows);
    const int sign = words.ascent() + 4;
    for (int section = 0; section < queueColumnCount; ++section) {
        if (section == what)
            continue;
        int widest = titles.horizontalAdvance(m_model.headerData(section, Qt::Horizontal).toString()) + 14;
        const bool figured = !isElastic(section);
        const bool clock = section == static_cast<int>(QueueColumn::Out) || section == static_cast<int>(QueueColumn::Resolve);
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = m_model.index(row, section);
            const QString text = clock ? shortCellText(index.data(QueueModel::ClockRole).value<QueueClock>())
                                       : index.data().toString();
            widest = std::max(widest, (figured ? figures : words).horizontalAdvance(text) + 14 + (clock ? sign : 0));
        }
        int &known = m_widest[static_cast<size_t>(section)];
        known = std::max(known, std::min(widest, followedTo * letter()));
    }
}

QueueColumns::Widths QueueColumns::wished(bool folded) const {
    Widths widths{};
    for (int section = 0; section < queueColumnCount; ++section)
        if (section != what && !isHidden(section, folded))
            widths[static_cast<size_t>(section)] =
                m_chosen[static_cast<size_t>(section)].value_or(m_widest[static_cast<size_t>(section)]);
    // Over two lines a long state needs little more than half of its width.
    const auto state = static_cast<size_t>(QueueColumn::State);
    if (folded && !m_chosen[state] && widths[state] > 14 * letter())
        widths[state] = std::max(14 * letter(), widths[state] * 6 / 10);
    return widths;
}

void QueueColumns::fit() {
    learn();
    const int whole = m_view.viewport()->width();
    const int matter = matterAtLeast * letter();
    const auto sum = [](const Widths &widths) { return std::accumulate(widths.begin(), widths.end(), 0); };
    Widths widths = wished(false);
    // Before it is seen, nobody knows how wide it will be.
    const bool folded = m_view.isVisible() ? sum(widths) + matter > whole : m_folded;
    if (folded)
        widths = wished(true);
    // Still too little, as with large writing: words give way first, and are whole in their tool tips.
    for (int section = 0; m_view.isVisible() && section < queueColumnCount && sum(widths) + matter > whole; ++section)
        if (int &width = widths[static_cast<size_t>(section)]; isElastic(section) && width > cutTo * letter())
            width = std::max(cutTo * letter(), width - (sum(widths) + matter - whole));
    fold(folded);
    QHeaderView &header = *m_view.horizontalHeader();
    m_fitting = true;
    for (int section = 0; section < queueColumnCount; ++section)
        if (const int width = widths[static_cast<size_t>(section)]; width > 0 && width != header.sectionSize(section))
            header.resizeSection(section, width);
    m_fitting = false;
}

void QueueColumns::fold(bool folded) {
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_fitting = true;
    for (int section = 0; section < queueColumnCount; ++section)
        m_view.horizontalHeader()->setSectionHidden(section, isHidden(section, folded));
    m_fitting = false;
    m_model.setFolded(folded);
    m_view.setLinesPerRow(folded ? 2 : 1);
}

void QueueColumns::measureAnew() {
    m_widest.fill(0);
    fit();
}

void QueueColumns::showMenu(const QPoint &globalPlace) {
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("queueColumnMenu"));
    menu->setAccessibleName(tr("Columns of the queue"));
    for (int section = 0; section < queueColumnCount; ++section) {
        QAction *action = menu->addAction(m_model.headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(section));
        // Number and matter always stand there: a line without them names nothing.
        action->setEnabled(section != static_cast<int>(QueueColumn::Number) && section != what);
        connect(action, &QAction::toggled, this, [this, section](bool on) {
            if (on)
                m_hidden.erase(section);
            else
                m_hidden.insert(section);
            m_fitting = true;
            m_view.horizontalHeader()->setSectionHidden(section, isHidden(section, m_folded));
            m_fitting = false;
            fit();
            keep();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Widths by content")), &QAction::triggered, this, [this] {
        m_chosen.fill(std::nullopt);
        measureAnew();
        keep();
    });
    menu->popup(globalPlace);
}

bool QueueColumns::eventFilter(QObject *watched, QEvent *event) {
    // Columns never change while their own change is being laid out.
    if ((event->type() == QEvent::Resize || event->type() == QEvent::Show) && !m_fitting)
        QMetaObject::invokeMethod(this, &QueueColumns::fit, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace baro
