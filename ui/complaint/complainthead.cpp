#include "complaint/complainthead.h"

#include "complaint/flowlayout.h"
#include "text/codetext.h"
#include "text/eventtext.h"
#include "text/timetext.h"
#include "widgets/icon.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace baro {

namespace {

const char *signOf(State state) {
    switch (state) {
    case State::Received:
        return "phone";
    case State::Assigned:
        return "squad";
    case State::Called:
        return "send";
    case State::Out:
        return "out";
    case State::OnSite:
        return "arrived";
    case State::Referred:
        return "refer";
    case State::Held:
        return "hold";
    case State::Resolved:
        return "resolve";
    case State::Closed:
        return "close";
    case State::Cancelled:
        return "cancel";
    case State::Attached:
        return "attach";
    }
    return "help";
}

constexpr std::array lineNames{"where",     "address",  "story",     "caller",
                               "telephone", "received", "enquiries", "handedOver"};

QLabel *makeLabel(QWidget *parent, const QString &name) {
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// A label that the mouse can select from can be focused, so it has a name of its own: what it says.
void say(QLabel *label, const QString &words) {
    label->setText(words);
    label->setAccessibleName(words);
}

} // namespace

ComplaintHead::ComplaintHead(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_number(makeLabel(this, QStringLiteral("complaintNumber")))
    , m_stateSign(new QLabel(this))
    , m_state(makeLabel(this, QStringLiteral("complaintState")))
    , m_what(makeLabel(this, QStringLiteral("complaintWhat")))
    , m_markSign(new QLabel(this))
    , m_marks(makeLabel(this, QStringLiteral("complaintMarks")))
    , m_attachedTitle(new QLabel(this))
    , m_attached(new QWidget(this))
    , m_attachedLinks(new FlowLayout(FlowLayout::Columns::Own, 4, m_attached))
    , m_alsoTitle(new QLabel(this))
    , m_also(new QWidget(this))
    , m_alsoLinks(new FlowLayout(FlowLayout::Columns::Own, 4, m_also)) {
    setObjectName(QStringLiteral("complaintHead"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);

    auto *first = new QHBoxLayout;
    m_number->setWordWrap(false);
    first->addWidget(m_number);
    first->addSpacing(12);
    first->addWidget(m_stateSign);
    // A reason can be long: it wraps, and never makes the panel wider than it is.
    m_state->setWordWrap(true);
    m_state->setMinimumWidth(1);
    first->addWidget(m_state, 1);
    column->addLayout(first);
    column->addWidget(m_what);
    auto *marks = new QHBoxLayout;
    marks->setSpacing(4);
    marks->addWidget(m_markSign, 0, Qt::AlignTop);
    marks->addWidget(m_marks, 1);
    column->addLayout(marks);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (size_t i = 0; i < lineCount; ++i) {
        const QString name = QString::fromLatin1(lineNames[i]);
        m_titles[i] = new QLabel(this);
        m_titles[i]->setObjectName(name + QStringLiteral("Title"));
        m_values[i] = makeLabel(this, name + QStringLiteral("Value"));
        grid->addWidget(m_titles[i], row, 0, Qt::AlignTop);
        grid->addWidget(m_values[i], row++, 1);
    }
    m_attachedTitle->setObjectName(QStringLiteral("attachedToTitle"));
    m_alsoTitle->setObjectName(QStringLiteral("alsoReportedTitle"));
    grid->addWidget(m_attachedTitle, row, 0, Qt::AlignTop);
    grid->addWidget(m_attached, row++, 1);
    grid->addWidget(m_alsoTitle, row, 0, Qt::AlignTop);
    grid->addWidget(m_also, row++, 1);
    column->addLayout(grid);
    retranslateUi();
}

void ComplaintHead::showComplaint(const ComplaintView &view) {
    m_view = view;
    m_shown = true;
    retranslateUi();
}

QString ComplaintHead::title(Line line) const {
    switch (line) {
    case Where:
        return tr("Place");
    case Address:
        return tr("Address");
    case Story:
        return tr("Story");
    case Caller:
        return tr("Caller");
    case Telephone:
        return tr("Telephone");
    case Received:
        return tr("Received");
    case Enquiries:
        return tr("Enquiries");
    case HandedOver:
        return tr("Handed over");
    case lineCount:
        break;
    }
    return {};
}

QString ComplaintHead::receivedText() const {
    const Complaint &complaint = m_view.complaint();
    const QString who = m_session.name(std::optional(complaint.receivedBy));
    const QString when = complaint.dateOnly
                             ? dateText(complaint.receivedAt, m_session.zone(), m_session.language())
                             : timeNear(complaint.receivedAt, m_session.now(), m_session.zone(), m_session.language());
    const QString received =
        tr("%1 by %2, %3", "time, operator, channel").arg(when, who, text(complaint.details.channel));
    const QString late = m_view.events.empty() ? QString() : lateText(m_view.events.front());
    return late.isEmpty() ? received : received + u'\n' + late;
}

QString ComplaintHead::value(Line line) const {
    const Complaint &complaint = m_view.complaint();
    const Details &details = complaint.details;
    switch (line) {
    case Where:
        return m_view.text(details.place);
    case Address:
        return m_view.text(details.address);
    case Story:
        return m_view.text(details.story);
    case Caller: {
        const QString name = m_view.text(details.name);
        if (!details.anonymous)
            return name.isEmpty() ? tr("name not given") : name;
        return name.isEmpty() ? tr("name withheld") : tr("%1 (withheld)", "name of a caller").arg(name);
    }
    case Telephone: {
        const QString number = telephoneText(m_view.text(details.telephone));
        const QString back = details.callBack ? tr("wants to be called back") : tr("no call back wanted");
        return number.isEmpty() ? tr("none · %1").arg(back) : tr("%1 · %2", "telephone, call back").arg(number, back);
    }
    case Received:
        return receivedText();
    case Enquiries:
        return complaint.progressEnquiries > 0
                   ? tr("asked %n time(s) how far it is", nullptr, complaint.progressEnquiries)
                   : QString();
    case HandedOver:
        return complaint.handedOverTo ? text(*complaint.handedOverTo) : QString();
    case lineCount:
        break;
    }
    return {};
}

QString ComplaintHead::marksText() const {
    const Complaint &complaint = m_view.complaint();
    const auto reference = m_session.reference();
    const Subtype *subtype = complaint.details.subtype ? reference->find<Subtype>(*complaint.details.subtype) : nullptr;
    if (subtype && subtype->danger)
        return complaint.alerts.empty() ? tr("Danger to life: nobody was alerted yet") : tr("Danger to life");
    if (complaint.details.priority == Priority::Urgent)
        return text(Priority::Urgent);
    return {};
}

void ComplaintHead::makeLinks(FlowLayout &into, QWidget &owner, const std::vector<ComplaintId> &ids,
                              const QString &name) {
    while (QLayoutItem *item = into.takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const ComplaintId id : ids) {
        auto *link = new QPushButton(&owner);
        link->setFlat(true);
        link->setObjectName(name + QString::number(id.value));
        link->setText(m_view.numberOf(id));
        link->setCursor(Qt::PointingHandCursor);
        connect(link, &QPushButton::clicked, this, [this, id] { Q_EMIT complaintAsked(id); });
        into.addWidget(link);
    }
    owner.updateGeometry();
}

void ComplaintHead::retranslateUi() {
    setAccessibleName(tr("Complaint"));
    m_attachedTitle->setText(tr("Attached to"));
    m_alsoTitle->setText(tr("Also reported by"));
    for (size_t i = 0; i < lineCount; ++i)
        m_titles[i]->setText(title(static_cast<Line>(i)));

    QFont large = figureFont(font());
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    m_number->setFont(large);
    QFont bold = font();
    bold.setBold(true);
    m_state->setFont(bold);
    m_what->setFont(bold);
    m_marks->setFont(bold);
    if (!m_shown)
        return;

    const Complaint &complaint = m_view.complaint();
    const State state = stateOf(complaint);
    const int size = fontMetrics().height();
    const auto pixmap = [&](const QIcon &sign) { return sign.pixmap(QSize(size, size), devicePixelRatioF()); };
    say(m_number, complaint.number.toString());
    m_stateSign->setPixmap(pixmap(icon(QString::fromLatin1(signOf(state)))));
    say(m_state,
        complaint.hold ? tr("%1: %2", "on hold, reason").arg(text(state), text(complaint.hold->reason)) : text(state));
    const Details &details = complaint.details;
    say(m_what, tr("%1 · %2", "dong, sub-type or category")
                    .arg(m_session.name(details.district),
                         details.subtype ? m_session.name(details.subtype) : m_session.name(details.category)));
    const QString marks = marksText();
    say(m_marks, marks);
    m_marks->setVisible(!marks.isEmpty());
    m_markSign->setVisible(!marks.isEmpty());
    if (!marks.isEmpty()) {
        const bool urgentOnly = marks == text(Priority::Urgent);
        m_markSign->setPixmap(pixmap(icon(urgentOnly ? QStringLiteral("priority") : QStringLiteral("danger"),
                                          urgentOnly ? Meaning::Soon : Meaning::Late)));
    }
    for (size_t i = 0; i < lineCount; ++i) {
        const QString words = value(static_cast<Line>(i));
        say(m_values[i], words);
        m_values[i]->setVisible(!words.isEmpty());
        m_titles[i]->setVisible(!words.isEmpty());
    }

    m_attachedTitle->setVisible(complaint.attachedTo.has_value());
    m_attached->setVisible(complaint.attachedTo.has_value());
    m_alsoTitle->setVisible(!complaint.alsoReportedBy.empty());
    m_also->setVisible(!complaint.alsoReportedBy.empty());
    std::vector<ComplaintId> linked = complaint.alsoReportedBy;
    linked.insert(linked.begin(), complaint.attachedTo.value_or(ComplaintId{}));
    linked.push_back(complaint.id);
    if (linked == m_linked)
        return; // a link that has the focus keeps it
    m_linked = linked;
    makeLinks(*m_attachedLinks, *m_attached,
              complaint.attachedTo ? std::vector{*complaint.attachedTo} : std::vector<ComplaintId>{},
              QStringLiteral("attachedTo"));
    makeLinks(*m_alsoLinks, *m_also, complaint.alsoReportedBy, QStringLiteral("alsoReportedBy"));
}

QString ComplaintHead::asText() const {
    if (!m_shown)
        return {};
    QStringList lines{
        tr("%1 · %2 · %3", "number, dong and what, state").arg(m_number->text(), m_what->text(), m_state->text())};
    if (!m_marks->text().isEmpty())
        lines << m_marks->text();
    for (size_t i = 0; i < lineCount; ++i)
        if (const QString words = value(static_cast<Line>(i)); !words.isEmpty())
            lines << tr("%1: %2", "name of a field, what stands there").arg(title(static_cast<Line>(i)), words);
    return lines.join(u'\n');
}

void ComplaintHead::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        retranslateUi();
        break;
    default:
        break;
    }
}

} // namespace baro
