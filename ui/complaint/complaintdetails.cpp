#include "complaint/complaintdetails.h"

#include "complaint/flowlayout.h"
#include "complaint/saidlabel.h"
#include "text/codetext.h"
#include "text/eventtext.h"
#include "text/timetext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace baro {

namespace {

constexpr size_t mostLinks = 12;

constexpr std::array lineNames{"address", "story", "caller", "telephone", "received", "enquiries", "handedOver"};

} // namespace

ComplaintDetails::ComplaintDetails(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_attachedTitle(new QLabel(this))
    , m_attached(new QWidget(this))
    , m_attachedLinks(new FlowLayout(FlowLayout::Columns::Own, 4, m_attached))
    , m_alsoTitle(new QLabel(this))
    , m_also(new QWidget(this))
    , m_alsoLinks(new FlowLayout(FlowLayout::Columns::Own, 4, m_also)) {
    setObjectName(QStringLiteral("complaintDetails"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (size_t i = 0; i < lineCount; ++i) {
        const QString name = QString::fromLatin1(lineNames[i]);
        m_titles[i] = new QLabel(this);
        m_titles[i]->setObjectName(name + QStringLiteral("Title"));
        m_values[i] = new SaidLabel(this, name + QStringLiteral("Value"));
        grid->addWidget(m_titles[i], row, 0, Qt::AlignTop);
        grid->addWidget(m_values[i], row++, 1);
    }
    m_attachedTitle->setObjectName(QStringLiteral("attachedToTitle"));
    m_alsoTitle->setObjectName(QStringLiteral("alsoReportedTitle"));
    grid->addWidget(m_attachedTitle, row, 0, Qt::AlignTop);
    grid->addWidget(m_attached, row++, 1);
    grid->addWidget(m_alsoTitle, row, 0, Qt::AlignTop);
    grid->addWidget(m_also, row++, 1);
    retranslateUi();
}

void ComplaintDetails::showComplaint(const ComplaintView &view) {
    m_view = view;
    m_shown = true;
    retranslateUi();
}

QString ComplaintDetails::title(Line line) const {
    switch (line) {
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

QString ComplaintDetails::receivedText() const {
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

QString ComplaintDetails::value(Line line) const {
    const Complaint &complaint = m_view.complaint();
    const Details &details = complaint.details;
    switch (line) {
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

void ComplaintDetails::makeLinks(FlowLayout &into, QWidget &owner, const std::vector<ComplaintId> &ids,
                              const QString &name) {
    while (QLayoutItem *item = into.takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    // The newest ones of an incident; how many there are in all is said beside them.
    const size_t left = ids.size() > mostLinks ? ids.size() - mostLinks : 0;
    if (left > 0)
        into.addWidget(new QLabel(tr("%n earlier one(s)", "reports of an incident", static_cast<int>(left)), &owner));
    for (const ComplaintId id : std::vector(ids.begin() + static_cast<std::ptrdiff_t>(left), ids.end())) {
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

void ComplaintDetails::retranslateUi() {
    setAccessibleName(tr("Details"));
    m_attachedTitle->setText(tr("Attached to"));
    m_alsoTitle->setText(tr("Also reported by"));
    for (size_t i = 0; i < lineCount; ++i)
        m_titles[i]->setText(title(static_cast<Line>(i)));

    if (!m_shown)
        return;

    const Complaint &complaint = m_view.complaint();
    for (size_t i = 0; i < lineCount; ++i) {
        const QString words = value(static_cast<Line>(i));
        m_values[i]->say(words);
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

QString ComplaintDetails::asText() const {
    if (!m_shown)
        return {};
    QStringList lines;
    for (size_t i = 0; i < lineCount; ++i)
        if (const QString words = value(static_cast<Line>(i)); !words.isEmpty())
            lines << tr("%1: %2", "name of a field, what stands there").arg(title(static_cast<Line>(i)), words);
    return lines.join(u'\n');
}

void ComplaintDetails::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslateUi();
        break;
    default:
        break;
    }
}

} // namespace baro
