#include "intake/dangernotice.h"

#include "intake/alertline.h"
#include "intake/callkeys.h"
#include "intake/whomtoalert.h"
#include "proposal/spoken.h"
#include "text/timetext.h"
#include "widgets/banner.h"
#include "widgets/choicefield.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"
#include "widgets/session.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace baro {
namespace {

constexpr double largeWords = 1.25;
constexpr double smallWords = 0.85;
constexpr qsizetype quotedAtMost = 40;

/// The list holds stems without blanks; a caller is quoted as he said it, in whole words.
QString asSaid(const QStringList &texts, const QString &word) {
    const QString stem = withoutBlanks(word);
    for (const QString &text : texts) {
        const SpokenLetters letters(text);
        const qsizetype found = stem.isEmpty() ? -1 : letters.plain.indexOf(stem);
        if (found < 0)
            continue;
        const auto isWord = [&](qsizetype at) { return letters.written[at].isLetterOrNumber(); };
        qsizetype from = letters.whereIn[static_cast<size_t>(found)];
        qsizetype to = letters.whereIn[static_cast<size_t>(found + stem.size() - 1)] + 1;
        while (from > 0 && isWord(from - 1))
            --from;
        while (to < letters.written.size() && isWord(to))
            ++to;
        const QString said = letters.written.mid(from, to - from).simplified();
        if (said.size() <= quotedAtMost)
            return said;
    }
    return word;
}

} // namespace

DangerNotice::DangerNotice(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_sign(new QLabel(this))
    , m_head(new QLabel(this))
    , m_first(new QLabel(this))
    , m_second(new QLabel(this))
    , m_refusal(new Banner(this))
    , m_kind(new ChoiceField(this))
    , m_none(new KeyButton(this))
    , m_boxes(new QVBoxLayout) {
    setObjectName(QStringLiteral("dangerNotice"));
    m_head->setObjectName(QStringLiteral("dangerWords"));
    m_first->setObjectName(QStringLiteral("sayFirst"));
    m_second->setObjectName(QStringLiteral("saySecond"));
    m_kind->setObjectName(QStringLiteral("dangerKind"));
    m_none->setObjectName(QStringLiteral("noDanger"));
    m_none->setKey(callKeys::noDanger());
    m_refusal->setObjectName(QStringLiteral("dangerRefusal"));
    for (QLabel *label : {m_head, m_first, m_second}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_head, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_kind, 1);
    foot->addWidget(m_none);
    m_boxes->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_first);
    layout->addWidget(m_second);
    layout->addLayout(m_boxes);
    layout->addWidget(m_refusal);
    layout->addLayout(foot);
    connect(m_kind, &ChoiceField::valueChanged, this, [this](std::optional<qint64> kind) {
        m_taken.kind = kind ? std::optional(DangerId{*kind}) : std::nullopt;
        m_kindShown = m_taken.kind;
        review();
        Q_EMIT changed();
    });
    connect(m_none, &QPushButton::clicked, this, &DangerNotice::setAside);
    connect(m_refusal, &Banner::dismissed, this, [this] {
        showParts();
        Q_EMIT roomAsked();
    });
    hide();
    referenceChanged();
}

void DangerNotice::ask() {
    if (m_taken.asked)
        return;
    m_taken.asked = true;
    // Whoever says that it is one after all means the same danger as before.
    m_taken.setAside.clear();
    if (!m_taken.kind)
        m_taken.kind = std::exchange(m_setAsideKind, std::nullopt);
    review();
    Q_EMIT changed();
}

void DangerNotice::setSubtype(std::optional<SubtypeId> subtype) {
    if (subtype == m_subtype)
        return;
    m_subtype = subtype;
    review();
    Q_EMIT changed();
}

void DangerNotice::setSpoken(const QStringList &texts) {
    m_texts = texts;
    const std::optional<DangerWord> before = m_word;
    const bool applied = m_applies;
    review();
    if (before != m_word || applied != m_applies)
        Q_EMIT changed();
}

void DangerNotice::setCallerLanguage(CallerLanguage language) {
    if (language == m_callerLanguage)
        return;
    m_callerLanguage = language;
    showSentences();
}

void DangerNotice::setAside() {
    if (!m_applies)
        return;
    if (!m_taken.alerted.empty()) {
        refuse([this] {
            return tr("Already alerted: %1. Take that back first if it was a mistake.").arg(alertedNames());
        });
        return;
    }
    const auto reference = m_session.reference();
    if (isDangerousSubtype()) {
        refuse([] { return tr("The kind of complaint chosen is a danger to life. Choose another kind first."); });
        return;
    }
    for (const QString &text : m_texts)
        for (const DangerWord &word : dangerWordsIn(*reference, text, m_session.now()))
            if (std::ranges::find(m_taken.setAside, word.word) == m_taken.setAside.end())
                m_taken.setAside.push_back(word.word);
    m_taken.asked = false;
    m_setAsideKind = std::exchange(m_taken.kind, std::nullopt);
    review();
    Q_EMIT changed();
}

void DangerNotice::referenceChanged() {
    std::vector<ChoiceField::Item> kinds;
    const auto reference = m_session.reference();
    const Language language = m_session.language();
    const Language other = language == Language::Korean ? Language::English : Language::Korean;
    for (const auto &[id, danger] : reference->all<Danger>())
        if (danger.code != anyDanger && reference->inService<Danger>(id, m_session.now()))
            kinds.push_back({id.value, nameIn(language, danger), nameIn(other, danger) % u'\n' % danger.code});
    m_kind->setItems(std::move(kinds));
    retranslateUi();
    review();
}

void DangerNotice::restore(const DangerTaken &taken) {
    m_taken = taken;
    m_setAsideKind.reset();
    review();
    Q_EMIT changed();
}

void DangerNotice::toggle(int n) {
    // The key works as soon as the eye sees the box, and not before.
    if (m_applies && n >= 1 && n <= static_cast<int>(m_lines.size()))
        m_lines[static_cast<size_t>(n - 1)].box->toggle();
}

QWidget *DangerNotice::firstBox() const {
    return m_lines.empty() ? nullptr : m_lines.front().box;
}

void DangerNotice::setTabBefore(QWidget *field) {
    m_tabBefore = field;
    setTabOrder(field, m_kind);
    setTabOrder(m_kind, m_none);
    showLines();
}

void DangerNotice::setSize(Size size) {
    if (size == m_size)
        return;
    m_size = size;
    showParts();
    showSentences();
    for (const Line &line : m_lines)
        line.box->setFont(smallFont());
}

QFont DangerNotice::smallFont() const {
    QFont small = font();
    if (m_size == Size::Small || m_size == Size::Least)
        small.setPointSizeF(font().pointSizeF() * smallWords);
    return small;
}

void DangerNotice::refuse(std::function<QString()> words) {
    m_refusal->say(Banner::Kind::Trouble, std::move(words));
    showParts();
    Q_EMIT roomAsked();
}

void DangerNotice::hush() {
    if (m_refusal->isHidden())
        return;
    m_refusal->dismiss();
    showParts();
    Q_EMIT roomAsked();
}

int DangerNotice::heightForWidth(int width) const {
    // A layout within a layout remembers its height until both are laid out anew; the form asks before that.
    m_boxes->invalidate();
    layout()->invalidate();
    return layout()->totalHeightForWidth(width);
}

std::optional<DangerId> DangerNotice::marked() const {
    if (!m_taken.asked && !m_taken.kind && !m_word)
        return std::nullopt;
    return m_kindShown ? m_kindShown : m_session.reference()->idOf<Danger>(anyDanger.toString());
}

const Danger *DangerNotice::danger() const {
    const auto reference = m_session.reference();
    if (m_kindShown)
        return reference->inService<Danger>(*m_kindShown, m_session.now());
    const auto any = reference->idOf<Danger>(anyDanger.toString());
    return any ? reference->inService<Danger>(*any, m_session.now()) : nullptr;
}

void DangerNotice::review() {
    const auto reference = m_session.reference();
    const Instant now = m_session.now();
    const QStringList aside(m_taken.setAside.begin(), m_taken.setAside.end());
    m_word.reset();
    for (const QString &text : m_texts)
        if (!m_word)
            m_word = dangerIn(*reference, text, now, aside);
    const bool dangerous = isDangerousSubtype();
    const bool applied = m_applies;
    m_applies = m_taken.asked || m_taken.kind || !m_taken.alerted.empty() || m_word || dangerous;
    m_kindShown = m_taken.kind;
    if (!m_kindShown && dangerous)
        m_kindShown = reference->dangerOf(*m_subtype);
    else if (!m_kindShown && m_word)
        m_kindShown = m_word->danger;
    // What a person is typing there is left alone.
    const std::optional<qint64> kind = m_kindShown ? std::optional(m_kindShown->value) : std::nullopt;
    if (m_kind->value() != kind && !m_kind->hasFocus())
        m_kind->setValue(kind);
    if (m_applies) {
        m_head->setText(headline());
        showParts();
        showSentences();
        showLines();
    } else {
        hush();
        // Hidden with the cursor in it, it would send it anywhere.
        if (const QWidget *focus = focusWidget(); applied && focus && focus->hasFocus() && m_tabBefore)
            m_tabBefore->setFocus();
    }
    setVisible(m_applies);
    if (m_applies && !applied) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

bool DangerNotice::isDangerousSubtype() const {
    const auto reference = m_session.reference();
    const Subtype *entry = m_subtype ? reference->find<Subtype>(*m_subtype) : nullptr;
    return entry && entry->danger;
}

void DangerNotice::showParts() {
    const bool least = m_size == Size::Least;
    const bool head = !least || m_refusal->isHidden();
    m_sign->setVisible(head);
    m_head->setVisible(head);
    m_kind->setVisible(!least);
    m_none->setVisible(!least && m_taken.alerted.empty() && !isDangerousSubtype());
}

QString DangerNotice::headline() const {
    if (m_word && !m_taken.asked && m_taken.alerted.empty() && !isDangerousSubtype())
        return tr("“%1”: danger to life?").arg(asSaid(m_texts, m_word->word));
    return m_taken.alerted.empty() ? tr("Danger to life: alert first") : tr("Danger to life");
}

void DangerNotice::showSentences() {
    const Danger *known = danger();
    const bool korean = m_callerLanguage == CallerLanguage::Korean;
    const auto reference = m_session.reference();
    const auto said = [&](Language language) {
        return known ? sentenceOf(*known, language, m_taken.alerted, *reference) : QString();
    };
    const QString ko = said(Language::Korean);
    const QString en = said(Language::English);
    QFont large = font();
    large.setBold(true);
    if (m_size == Size::Large)
        large.setPointSizeF(font().pointSizeF() * largeWords);
    QFont other = smallFont();
    other.setBold(m_size == Size::Large);
    m_first->setFont(large);
    m_second->setFont(other);
    m_first->setText(korean ? ko : en);
    m_second->setText(korean ? en : ko);
    for (QLabel *label : {m_first, m_second}) {
        label->setAccessibleName(tr("Say: %1").arg(label->text()));
        label->setVisible(!label->text().isEmpty());
    }
}

void DangerNotice::retranslateUi() {
    const int size = fontMetrics().height();
    m_sign->setPixmap(icon(QStringLiteral("danger"), Meaning::Late).pixmap(QSize(size, size), devicePixelRatioF()));
    QFont bold = font();
    bold.setBold(true);
    m_head->setFont(bold);
    setAccessibleName(tr("Danger to life"));
    m_kind->setPlaceholderText(tr("Kind of danger, if known"));
    m_kind->setAccessibleName(tr("Kind of danger"));
    m_none->setWords(tr("No danger"));
}

void DangerNotice::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        referenceChanged();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        retranslateUi();
        review();
    }
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
