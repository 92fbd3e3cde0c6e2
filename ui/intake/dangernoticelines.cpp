#include "intake/alertline.h"
#include "intake/callkeys.h"
#include "intake/dangernotice.h"
#include "intake/whomtoalert.h"
#include "text/timetext.h"
#include "widgets/choicefield.h"
#include "widgets/session.h"

#include <QVBoxLayout>

#include <algorithm>

namespace baro {
namespace {

constexpr int keysForAlerts = 9;

} // namespace

QString DangerNotice::alertedNames() const {
    QStringList names;
    for (const commands::AlertMade &alert : m_taken.alerted)
        names << m_session.name(std::optional(alert.agency));
    return names.join(QStringLiteral(", "));
}

QString DangerNotice::alertedWords() const {
    QStringList names;
    for (const commands::AlertMade &alert : m_taken.alerted) {
        const QString name = m_session.name(std::optional(alert.agency));
        names << (alert.at ? tr("%1 at %2", "who was alerted, time").arg(name, timeOfDay(*alert.at, m_session.zone()))
                           : name);
    }
    return names.isEmpty() ? QString() : tr("Danger to life. Alerted: %1.").arg(names.join(QStringLiteral(", ")));
}

void DangerNotice::recordAlert(AgencyId agency, bool on) {
    std::erase_if(m_taken.alerted, [&](const commands::AlertMade &alert) { return alert.agency == agency; });
    if (on)
        m_taken.alerted.push_back({agency, m_session.now(), m_kindShown});
    hush();
    review();
    Q_EMIT changed();
}

std::vector<AgencyId> DangerNotice::agencies() const {
    const auto reference = m_session.reference();
    const Instant now = m_session.now();
    std::vector<AgencyId> all = alwaysFirst(*reference, now);
    const auto add = [&](AgencyId id) {
        if (std::ranges::find(all, id) == all.end())
            all.push_back(id);
    };
    const Danger *known = danger();
    const Subtype *subtype = m_subtype ? reference->find<Subtype>(*m_subtype) : nullptr;
    if (!m_kindShown && subtype && subtype->danger) {
        for (const AgencyId id : whomToAlert(*reference, *subtype, now))
            add(id);
    } else if (known) {
        for (const QString &code : known->agencies)
            if (const auto id = reference->idOf<Agency>(code); id && reference->inService<Agency>(*id, now))
                add(*id);
    }
    // Whom we alerted stays true when the danger turns out to be another one.
    for (const commands::AlertMade &alert : m_taken.alerted)
        add(alert.agency);
    return all;
}

void DangerNotice::showLines() {
    const auto reference = m_session.reference();
    const std::vector<AgencyId> wanted = agencies();
    // Boxes that stay are kept as they are: the cursor may stand in one.
    std::vector<Line> lines;
    for (const AgencyId id : wanted) {
        const auto kept = std::ranges::find(m_lines, id, &Line::agency);
        if (kept != m_lines.end()) {
            lines.push_back(*kept);
            continue;
        }
        auto *box = new AlertLine(this);
        const Agency *agency = reference->find<Agency>(id);
        box->setObjectName(QStringLiteral("alerted") % (agency ? agency->code : QString::number(id.value)));
        connect(box, &QCheckBox::toggled, this, [this, id](bool on) { recordAlert(id, on); });
        lines.push_back({id, box});
    }
    for (const Line &line : m_lines) {
        m_boxes->removeWidget(line.box);
        if (std::ranges::find(wanted, line.agency) == wanted.end()) {
            // It may be the one whose click brought us here.
            line.box->hide();
            line.box->disconnect(this);
            line.box->deleteLater();
        }
    }
    m_lines = std::move(lines);
    QWidget *before = m_tabBefore;
    int n = 0;
    for (const Line &line : m_lines) {
        m_boxes->addWidget(line.box);
        line.box->show(); // a layout would show it only later, and the room is measured now
        const auto alert = std::ranges::find(m_taken.alerted, line.agency, &commands::AlertMade::agency);
        const bool made = alert != m_taken.alerted.end();
        const QSignalBlocker quiet(line.box);
        line.box->setChecked(made);
        line.box->setFont(smallFont());
        const Agency *agency = reference->find<Agency>(line.agency);
        const QString telephone = agency ? agency->telephone : QString();
        QString note;
        if (made && alert->at)
            note = tr("alerted %1", "time").arg(timeOfDay(*alert->at, m_session.zone()));
        else if (made)
            note = tr("alerted");
        else if (telephone.isEmpty())
            note = tr("no number known");
        else if (agency->checkedAt)
            note = tr("checked %1", "date of a telephone number")
                       .arg(dateText(*agency->checkedAt, m_session.zone(), m_session.language()));
        else
            note = tr("number not checked");
        ++n;
        line.box->setWords(m_session.name(std::optional(line.agency)), telephone, note,
                           n <= keysForAlerts ? callKeys::alerted(n) : QKeySequence());
        const QString field =
            agency ? (m_session.language() == Language::Korean ? agency->responsibleKo : agency->responsibleEn)
                   : QString();
        line.box->setToolTip(field);
        // A widget made late comes last under Tab; these belong here.
        if (before)
            setTabOrder(before, line.box);
        before = line.box;
    }
    if (before && m_tabBefore && before != m_tabBefore)
        setTabOrder(before, m_kind);
}

} // namespace baro
