#include "queue/shiftstrip.h"

#include "queue/queuemodel.h"
#include "text/codetext.h"
#include "text/timetext.h"
#include "widgets/icon.h"
#include "widgets/session.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace baro {
namespace {

using Chance = BeforeTheEnd::Chance;

/// What more there is stands in the queue; nobody reads further down in an hour.
constexpr std::size_t linesAtMost = 40;
constexpr int linesInSight = 5;

QIcon signOf(Chance chance) {
    switch (chance) {
    case Chance::OnSite:
        return icon(QStringLiteral("arrived"), Meaning::Running);
    case Chance::UnderWay:
        return icon(QStringLiteral("out"), Meaning::Running);
    case Chance::ToBeSent:
        return icon(QStringLiteral("send"), Meaning::Soon);
    case Chance::ToHandOver:
        return icon(QStringLiteral("handover"), Meaning::Late);
    case Chance::HandedOver:
        return icon(QStringLiteral("kept"), Meaning::Kept);
    }
    return {};
}

} // namespace

ShiftStrip::ShiftStrip(Session &session, const QueueModel &queue, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_queue(queue)
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("shiftStrip"));
    m_title->setObjectName(QStringLiteral("shiftTitle"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_title->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("shiftList"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 4, 4);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT activated(ComplaintId{item->data(Qt::UserRole).toLongLong()});
    });
    fit(); // an evening that begins with nothing open has no lines to make room for
    hide();
}

QString ShiftStrip::chanceText(Chance chance) {
    switch (chance) {
    case Chance::OnSite:
        return tr("on site, finish first");
    case Chance::UnderWay:
        return tr("on the way, can be finished");
    case Chance::ToBeSent:
        return tr("send now, can be finished");
    case Chance::ToHandOver:
        return tr("to be handed over");
    case Chance::HandedOver:
        return tr("handed over");
    }
    return {};
}

void ShiftStrip::refresh() {
    const Instant now = m_session.now();
    const ReferencePointer reference = m_session.reference();
    const auto shift = shiftAt(reference->calendar(), now);
    const auto end = shift ? endOfShift(*shift, now) : std::nullopt;
    if (!end) {
        hide();
        m_lines.clear();
        m_list->clear();
        return;
    }
    std::vector<const QueueItem *> open;
    open.reserve(static_cast<std::size_t>(m_queue.rowCount()));
    for (int row = 0; row < m_queue.rowCount(); ++row)
        open.push_back(&m_queue.item(row));
    const std::vector<BeforeTheEnd> found = beforeTheEnd(open, now, *end);
    const auto left = std::ranges::count_if(found, [](const BeforeTheEnd &one) { return one.chance != Chance::HandedOver; });

    const QString time = timeOfDay(*end, m_session.zone());
    const QString title =
        now >= *end && left == 0 ? tr("Service ended at %1. Everything is finished or handed over.").arg(time)
        : now >= *end            ? tr("Service ended at %1. Still to be handed over: %2").arg(time).arg(left)
        : left == 0              ? tr("Nothing is open that must be finished or handed over by %1.").arg(time)
                                 : tr("To be finished or handed over by %1: %2 (%3 left)",
                                      "a time of day, a number of complaints, a duration")
                                       .arg(time, QString::number(left), durationText(*end - now));
    if (m_title->text() != title) {
        m_title->setText(title);
        m_list->setAccessibleName(title);
    }
    std::vector<Line> lines;
    for (const BeforeTheEnd &one : found) {
        if (lines.size() == linesAtMost)
            break;
        const QueueItem &item = m_queue.item(m_queue.rowOf(one.id));
        const QString what = item.subtype ? m_session.name(item.subtype) : m_session.name(item.category);
        QStringList parts{chanceText(one.chance), item.number.toString().mid(5), m_session.name(item.district), what};
        if (!item.place.isEmpty())
            parts << item.place.simplified();
        if (one.chance == Chance::ToHandOver)
            parts << text(item.state);
        lines.push_back({one, parts.join(QStringLiteral(" · "))});
    }
    showLines(std::move(lines));
    if (isHidden())
        show();
}

void ShiftStrip::showLines(std::vector<Line> lines) {
    if (lines == m_lines)
        return;
    m_lines = std::move(lines);
    const QListWidgetItem *chosen = m_list->currentItem();
    const QVariant id = chosen ? chosen->data(Qt::UserRole) : QVariant();
    while (m_list->count() > static_cast<int>(m_lines.size()))
        delete m_list->takeItem(m_list->count() - 1);
    for (int row = 0; row < static_cast<int>(m_lines.size()); ++row) {
        const Line &line = m_lines[static_cast<std::size_t>(row)];
        QListWidgetItem *item = m_list->item(row);
        if (!item)
            m_list->addItem(item = new QListWidgetItem);
        item->setText(line.words);
        item->setToolTip(line.words);
        item->setIcon(signOf(line.what.chance));
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(line.what.id.value));
    }
    if (id.isValid())
        for (int row = 0; row < m_list->count(); ++row)
            if (m_list->item(row)->data(Qt::UserRole) == id)
                m_list->setCurrentRow(row);
    fit();
}

void ShiftStrip::fit() {
    m_list->setVisible(m_list->count() > 0);
    const int tall = m_list->count() > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(std::min(m_list->count(), linesInSight) * tall + 2);
}

void ShiftStrip::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::PaletteChange:
        m_lines.clear(); // words and signs are others now
        refresh();
        break;
    case QEvent::FontChange: {
        QFont bold = font();
        bold.setBold(true);
        m_title->setFont(bold);
        fit();
        break;
    }
    default:
        break;
    }
}

void ShiftStrip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    QColor ground = colourOf(Meaning::Soon, palette());
    painter.fillRect(QRect(0, 0, 6, height()), ground);
    ground.setAlphaF(0.08F);
    painter.fillRect(rect(), ground);
}

} // namespace baro
