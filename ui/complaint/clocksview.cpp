#include "complaint/clocksview.h"

#include "complaint/clockbar.h"
#include "text/codetext.h"
#include "text/timetext.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace baro {

namespace {

using Look = QueueClock::Look;

struct Sign {
    const char *icon;
    Meaning meaning;
};

Sign signOf(const QueueClock &clock) {
    if (clock.paused && clock.look != Look::Late)
        return {"paused", Meaning::Soon};
    switch (clock.look) {
    case Look::DueSoon:
        return {"soon", Meaning::Soon};
    case Look::Late:
    case Look::Missed:
        return {"late", Meaning::Late};
    case Look::Kept:
        return {"kept", Meaning::Kept};
    case Look::PassedOn:
        return {"refer", Meaning::Running};
    case Look::None:
    case Look::Running:
        break;
    }
    return {"running", Meaning::Running};
}

} // namespace

ClocksView::ClocksView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_cycle(new QLabel(this))
    , m_squadsOut(new QLabel(this))
    , m_why(new KeyButton(this))
    , m_whyText(new QLabel(this)) {
    setObjectName(QStringLiteral("clocks"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_cycle->setObjectName(QStringLiteral("cycleLabel"));
    column->addWidget(m_cycle);
    m_out = makeRow(column, QStringLiteral("outClock"));
    m_resolve = makeRow(column, QStringLiteral("resolveClock"));
    m_squadsOut->setObjectName(QStringLiteral("squadsOutLabel"));
    m_squadsOut->setWordWrap(true);
    column->addWidget(m_squadsOut);
    m_why->setObjectName(QStringLiteral("whyButton"));
    m_why->setKey(QKeySequence(Qt::ALT | Qt::Key_Y));
    m_why->setCheckable(true);
    m_why->setIcon(icon(QStringLiteral("clock")));
    column->addWidget(m_why, 0, Qt::AlignLeft);
    m_whyText->setObjectName(QStringLiteral("whyText"));
    m_whyText->setWordWrap(true);
    m_whyText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_whyText->hide();
    column->addWidget(m_whyText);
    m_whyText->setTextFormat(Qt::RichText);
    connect(m_why, &KeyButton::toggled, this, [this](bool shown) {
        m_whyText->setVisible(shown);
        Q_EMIT folded();
    });
    retranslateUi();
}

ClocksView::Row ClocksView::makeRow(QVBoxLayout *column, const QString &name) {
    Row row{new QLabel(this), new QLabel(this), new QLabel(this), new ClockBar(this)};
    row.title->setObjectName(name + QStringLiteral("Title"));
    row.words->setObjectName(name + QStringLiteral("Words"));
    row.words->setWordWrap(true);
    row.words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.bar->setObjectName(name + QStringLiteral("Bar"));
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(row.title);
    line->addWidget(row.words, 1);
    line->addWidget(row.sign);
    column->addLayout(line);
    column->addWidget(row.bar);
    return row;
}

void ClocksView::showComplaint(const Complaint &complaint) {
    m_complaint = complaint;
    m_shown = true;
    retranslateUi();
}

void ClocksView::tick(Instant now) {
    if (!m_shown)
        return;
    fill(m_out, ClockKind::Out, now);
    fill(m_resolve, ClockKind::Resolve, now);
}

void ClocksView::toggleWhy() {
    m_why->toggle();
}

void ClocksView::fill(Row &row, ClockKind kind, Instant now) {
    const Cycle &cycle = m_complaint.cycle();
    const bool out = kind == ClockKind::Out;
    QueueClock clock;
    QString words = standsStill(kind);
    if (words.isEmpty()) {
        clock = clockOf(m_complaint, kind, *m_session.reference(), now);
        std::optional<Instant> due;
        if (cycle.deadlines)
            due = out ? cycle.deadlines->out : cycle.deadlines->resolve;
        words = spokenText(clock, kind);
        if (due)
            words = tr("%1 (due %2)", "how a promise stands, its time")
                        .arg(words, timeNear(*due, now, m_session.zone(), m_session.language()));
    }
    const Sign sign = signOf(clock);
    const int size = fontMetrics().height();
    row.sign->setPixmap(
        clock.look == Look::None
            ? QPixmap()
            : icon(QString::fromLatin1(sign.icon), sign.meaning).pixmap(QSize(size, size), devicePixelRatioF()));
    QFont font = figureFont(row.title->font());
    font.setBold(clock.look == Look::Late);
    row.words->setFont(font);
    // Late is red, and says so with a sign and a plus.
    QPalette colours;
    if (clock.look == Look::Late || clock.look == Look::Missed)
        colours.setColor(QPalette::WindowText, colourOf(Meaning::Late, palette()));
    row.words->setPalette(colours);
    if (clock.look == Look::Late || clock.look == Look::Missed)
        words = tr("+%1 · %2", "time over, the same in words").arg(spanText(clock), words);
    if (row.words->text() != words)
        row.words->setText(words);
    row.bar->show(clock, tr("%1: %2", "name of a clock, how it stands").arg(row.title->text(), words));
}

QString ClocksView::standsStill(ClockKind kind) const {
    const Cycle &cycle = m_complaint.cycle();
    if (kind == ClockKind::Out && cycle.firstOutAt)
        return {};
    if (kind == ClockKind::Resolve && cycle.resolvedAt)
        return {};
    if (m_complaint.cancellation)
        return tr("ended: cancelled");
    if (m_complaint.attachedTo)
        return tr("runs with the main complaint");
    if (kind == ClockKind::Out && cycle.resolvedAt)
        return cycle.outcome == Outcome::Transferred ? tr("transferred without a squad")
                                                     : tr("resolved without a squad");
    return {};
}

std::vector<LedgerPart> ClocksView::why() const {
    const Cycle &cycle = m_complaint.cycle();
    if (!cycle.deadlines)
        return {{QString(), {tr("No promise was in force when this was received.")}}};
    const LedgerWords words(m_session.reference()->policies(), m_session.zone(), m_session.language());
    const Details &details = m_complaint.details;
    const LegalKind law = details.legalKind.value_or(LegalKind::Other);
    std::vector<LedgerPart> parts = words.parts(cycle, law, m_session.now());
    parts.insert(parts.begin(), matterPart(details.category, details.subtype, details.priority, law, *m_session.reference(),
                                           m_session.language()));
    return parts;
}

/// A heading a clock; a screen reader gets the same as plain lines.
void ClocksView::showWhy() {
    QString html;
    QStringList plain;
    for (const LedgerPart &part : why()) {
        if (!part.name.isEmpty()) {
            html += QStringLiteral("<p style=\"margin-top:6px; margin-bottom:2px\"><b>%1</b></p>")
                        .arg(part.name.toHtmlEscaped());
            plain << part.name;
        }
        for (const QString &line : part.lines)
            html += QStringLiteral("<p style=\"margin-top:0px; margin-bottom:0px; margin-left:12px\">%1</p>")
                        .arg(line.toHtmlEscaped());
        plain += part.lines;
    }
    m_whyText->setText(html);
    m_whyText->setAccessibleName(plain.join(u'\n'));
}

QString ClocksView::squadsOutText() const {
    const Cycle &cycle = m_complaint.cycle();
    if (!cycle.firstOutAt || cycle.firstOutAt == cycle.rightOutAt)
        return {};
    const auto time = [&](Instant at) { return timeNear(at, m_session.now(), m_session.zone(), m_session.language()); };
    if (!cycle.rightOutAt)
        return tr("First squad out %1; the right squad is not out yet").arg(time(*cycle.firstOutAt));
    return tr("First squad out %1, right squad out %2").arg(time(*cycle.firstOutAt), time(*cycle.rightOutAt));
}

void ClocksView::retranslateUi() {
    m_out.title->setText(tr("Set out"));
    m_resolve.title->setText(tr("Resolve"));
    m_why->setWords(tr("Why?"));
    m_why->setToolTip(tr("How the due times came about"));
    setAccessibleName(tr("Clocks"));
    if (!m_shown)
        return;
    const int cycle = m_complaint.cycle().no;
    m_cycle->setVisible(cycle > 1);
    m_cycle->setText(tr("Reopened: cycle %1, with clocks of its own").arg(cycle));
    const QString squads = squadsOutText();
    m_squadsOut->setText(squads);
    m_squadsOut->setVisible(!squads.isEmpty());
    showWhy();
    tick(m_session.now());
}

void ClocksView::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslateUi();
}

} // namespace baro
