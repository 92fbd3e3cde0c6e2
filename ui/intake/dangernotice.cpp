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

#include <algorithm>

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
    for (const Line &line : m_lines)
        delete line.row;
    m_lines.clear();
    m_applies = entry && entry->danger;
    if (m_applies) {
        for (const AgencyId id : whomToAlert(*reference, *entry, m_session.now())) {
            auto *row = new QWidget(this);
            auto *box = new QCheckBox(row);
            auto *telephone = new QLabel(row);
            box->setObjectName(QStringLiteral("alerted") % reference->find<Agency>(id)->code);
            box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            connect(box, &QCheckBox::toggled, this, &DangerNotice::alertedChanged);
            auto *layout = new QHBoxLayout(row);
            layout->setContentsMargins(0, 0, 0, 0);
            layout->setSpacing(8);
            layout->addWidget(box, 1);
            layout->addWidget(telephone);
            m_boxesLayout->addWidget(row);
            // A widget made late comes last under Tab; these belong here.
            setTabOrder(m_lines.empty() ? static_cast<QWidget *>(m_words) : m_lines.back().box, box);
            m_lines.push_back({id, row, box, telephone});
        }
        retranslateUi();
        setAlerted(before);
    }
    setVisible(m_applies);
    Q_EMIT alertedChanged();
}

std::vector<AgencyId> DangerNotice::alerted() const {
    std::vector<AgencyId> agencies;
    for (const Line &line : m_lines)
        if (line.box->isChecked())
            agencies.push_back(line.agency);
    return agencies;
}

void DangerNotice::setAlerted(const std::vector<AgencyId> &agencies) {
    for (const Line &line : m_lines) {
        const QSignalBlocker quiet(line.box);
        line.box->setChecked(std::ranges::find(agencies, line.agency) != agencies.end());
    }
}

void DangerNotice::toggle(int n) {
    if (n >= 1 && n <= static_cast<int>(m_lines.size()))
        m_lines[static_cast<size_t>(n - 1)].box->toggle();
}

QWidget *DangerNotice::firstBox() const {
    return m_lines.empty() ? nullptr : m_lines.front().box;
}

void DangerNotice::retranslateUi() {
    const int size = fontMetrics().height() + 4;
    m_sign->setPixmap(icon(QStringLiteral("danger"), Meaning::Late).pixmap(QSize(size, size), devicePixelRatioF()));
    m_words->setText(tr("Danger to life. Alert first, then send a squad. Tick whom you have alerted:"));
    m_words->setAccessibleName(m_words->text());
    setAccessibleName(tr("Danger to life"));
    const auto reference = m_session.reference();
    int n = 0;
    for (const Line &line : m_lines) {
        const Agency *agency = reference->find<Agency>(line.agency);
        const QString name = m_session.name(std::optional(line.agency));
        const QString telephone = agency ? agency->telephone : QString();
        const QString key = ++n <= 9 ? callKeys::alerted(n).toString(QKeySequence::NativeText) : QString();
        line.telephone->setText(key.isEmpty() ? telephone : tr("%1  [%2]").arg(telephone, key));
        line.box->setAccessibleName(tr("%1 alerted").arg(name));
        line.box->setAccessibleDescription(telephone.isEmpty() ? tr("Key %1").arg(key)
                                                               : tr("Telephone %1, key %2").arg(telephone, key));
        const QString field =
            agency ? (m_session.language() == Language::Korean ? agency->responsibleKo : agency->responsibleEn)
                   : QString();
        line.box->setToolTip(field.isEmpty() ? name : tr("%1: %2").arg(name, field));
    }
    fitNames();
}

void DangerNotice::fitNames() {
    constexpr int tick = 28; // the box itself and its distance
    for (const Line &line : m_lines) {
        const int room = contentsRect().width() - line.telephone->sizeHint().width() - tick - 28;
        // A name may hold an ampersand, which would become a mnemonic.
        line.box->setText(
            fontMetrics()
                .elidedText(m_session.name(std::optional(line.agency)), Qt::ElideRight, std::max(room, 60))
                .replace(QLatin1Char('&'), QStringLiteral("&&")));
    }
}

void DangerNotice::resizeEvent(QResizeEvent *event) {
    QFrame::resizeEvent(event);
    fitNames();
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
