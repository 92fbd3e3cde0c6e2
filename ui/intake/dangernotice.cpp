#include "intake/dangernotice.h"

#include "intake/callkeys.h"
#include "widgets/icon.h"
#include "widgets/session.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>

namespace baro {

std::vector<AgencyId> whomToAlert(const Reference &reference, const Subtype &subtype, Instant at) {
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    constexpr qsizetype shortestWord = 2;
    const QStringList words = subtype.ko.split(between, Qt::SkipEmptyParts);
    const auto isTheirs = [&](const Agency &agency) {
        return std::ranges::any_of(words, [&](const QString &word) {
            return word.size() >= shortestWord && agency.responsibleKo.contains(word);
        });
    };
    std::vector<AgencyId> first;
    std::vector<AgencyId> outside;
    std::vector<AgencyId> rest;
    for (const auto &[id, agency] : reference.all<Agency>()) {
        if (!reference.inService<Agency>(id, at))
            continue;
        if (agency.kind == AgencyKind::Emergency)
            (isTheirs(agency) ? first : rest).push_back(id);
        else if (agency.kind == AgencyKind::Outside && isTheirs(agency))
            outside.push_back(id);
    }
    first.insert(first.end(), outside.begin(), outside.end());
    first.insert(first.end(), rest.begin(), rest.end());
    return first;
}

DangerNotice::DangerNotice(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_sign(new QLabel(this))
    , m_words(new QLabel(this))
    , m_boxesLayout(new QVBoxLayout) {
    setObjectName(QStringLiteral("dangerNotice"));
    m_words->setObjectName(QStringLiteral("dangerWords"));
    m_words->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_words, 1);
    m_boxesLayout->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addLayout(m_boxesLayout);
    hide();
}

void DangerNotice::setSubtype(std::optional<SubtypeId> subtype) {
    if (subtype == m_subtype)
        return;
    m_subtype = subtype;
    const auto reference = m_session.reference();
    const Subtype *entry = subtype ? reference->find<Subtype>(*subtype) : nullptr;
    // Whom we alerted stays true when the operator corrects the sub-type to another dangerous one.
    const std::vector<AgencyId> before = alerted();
    for (const auto &[id, box] : m_boxes)
        delete box;
    m_boxes.clear();
    m_applies = entry && entry->danger;
    if (m_applies) {
        for (const AgencyId id : whomToAlert(*reference, *entry, m_session.now())) {
            auto *box = new QCheckBox(this);
            box->setObjectName(QStringLiteral("alerted") % reference->find<Agency>(id)->code);
            connect(box, &QCheckBox::toggled, this, &DangerNotice::alertedChanged);
            m_boxesLayout->addWidget(box);
            // A widget made late comes last under Tab; these belong here.
            setTabOrder(m_boxes.empty() ? static_cast<QWidget *>(m_words) : m_boxes.back().second, box);
            m_boxes.emplace_back(id, box);
        }
        retranslateUi();
        setAlerted(before);
    }
    setVisible(m_applies);
    Q_EMIT alertedChanged();
}

std::vector<AgencyId> DangerNotice::alerted() const {
    std::vector<AgencyId> agencies;
    for (const auto &[id, box] : m_boxes)
        if (box->isChecked())
            agencies.push_back(id);
    return agencies;
}

void DangerNotice::setAlerted(const std::vector<AgencyId> &agencies) {
    for (const auto &[id, box] : m_boxes) {
        const QSignalBlocker quiet(box);
        box->setChecked(std::ranges::find(agencies, id) != agencies.end());
    }
}

void DangerNotice::toggle(int n) {
    if (n >= 1 && n <= static_cast<int>(m_boxes.size()))
        m_boxes[static_cast<size_t>(n - 1)].second->toggle();
}

QWidget *DangerNotice::firstBox() const {
    return m_boxes.empty() ? nullptr : m_boxes.front().second;
}

void DangerNotice::retranslateUi() {
    const int size = fontMetrics().height() + 4;
    m_sign->setPixmap(icon(QStringLiteral("danger"), Meaning::Late).pixmap(QSize(size, size), devicePixelRatioF()));
    m_words->setText(tr("Danger to life. Alert first, then send a squad. Tick whom you have alerted:"));
    m_words->setAccessibleName(m_words->text());
    setAccessibleName(tr("Danger to life"));
    const auto reference = m_session.reference();
    int n = 0;
    for (const auto &[id, box] : m_boxes) {
        const Agency *agency = reference->find<Agency>(id);
        const QString name = m_session.name(std::optional(id));
        const QString telephone = agency ? agency->telephone : QString();
        QString words =
            telephone.isEmpty() ? tr("%1 alerted").arg(name) : tr("%1 (telephone %2) alerted").arg(name, telephone);
        box->setAccessibleName(tr("%1 alerted").arg(name));
        if (++n <= 9) {
            const QString key = callKeys::alerted(n).toString(QKeySequence::NativeText);
            box->setAccessibleDescription(tr("Key %1").arg(key));
            words = tr("%1  [%2]").arg(words, key);
        }
        // A name may hold an ampersand, which would become a mnemonic.
        box->setText(words.replace(QLatin1Char('&'), QStringLiteral("&&")));
        if (agency)
            box->setToolTip(m_session.language() == Language::Korean ? agency->responsibleKo : agency->responsibleEn);
    }
}

void DangerNotice::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        retranslateUi();
}

void DangerNotice::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    QColor ground = colourOf(Meaning::Late, palette());
    painter.fillRect(QRect(0, 0, 6, height()), ground);
    painter.setPen(ground);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    ground.setAlphaF(0.1F);
    painter.fillRect(rect(), ground);
}

} // namespace baro
