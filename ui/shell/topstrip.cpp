#include "shell/topstrip.h"

#include "calendar/officezone.h"
#include "text/shifttext.h"
#include "text/timetext.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <array>

namespace baro {

namespace {

void setTextOf(QLabel *label, const QString &text) {
    if (label->text() == text)
        return;
    label->setText(text);
    label->setAccessibleName(text);
}

} // namespace

TopStrip::TopStrip(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_product(new QLabel(this))
    , m_moment(new QLabel(this))
    , m_shift(new QLabel(this))
    , m_open(addCount(QStringLiteral("openCount")))
    , m_soon(addCount(QStringLiteral("dueSoonCount")))
    , m_late(addCount(QStringLiteral("lateCount")))
    , m_find(new KeyButton(this))
    , m_operator(new QLabel(this))
    , m_language(new QToolButton(this))
    , m_theme(new QToolButton(this)) {
    setObjectName(QStringLiteral("topStrip"));
    m_product->setObjectName(QStringLiteral("productName"));
    m_moment->setObjectName(QStringLiteral("officeTime"));
    m_shift->setObjectName(QStringLiteral("shift"));
    m_operator->setObjectName(QStringLiteral("operatorName"));
    m_language->setObjectName(QStringLiteral("languageButton"));
    m_theme->setObjectName(QStringLiteral("themeButton"));

    m_language->setAutoRaise(true);
    m_theme->setAutoRaise(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    row->addWidget(m_product);
    row->addSpacing(8);
    row->addWidget(m_moment);
    row->addWidget(m_shift);
    row->addSpacing(8);
    for (const Count *count : {&m_open, &m_soon, &m_late}) {
        row->addWidget(count->sign);
        row->addWidget(count->words);
    }
    row->addStretch(1);
    row->addWidget(m_find);
    row->addSpacing(8);
    row->addWidget(m_operator);
    row->addWidget(m_language);
    row->addWidget(m_theme);

    m_find->setObjectName(QStringLiteral("findKey"));
    m_find->setKey(QKeySequence(Qt::CTRL | Qt::Key_F)); // the window owns it, so that it works from anywhere
    m_find->setIcon(icon(QStringLiteral("find")));
    connect(m_find, &KeyButton::clicked, this, &TopStrip::findAsked);
    connect(m_language, &QToolButton::clicked, this, &TopStrip::languageAsked);
    connect(m_theme, &QToolButton::clicked, this, &TopStrip::themeAsked);
    connect(&m_session, &Session::ticked, this, &TopStrip::showMoment);
    connect(&m_session, &Session::chosen, this, &TopStrip::showOperator);
    connect(&m_session.desk(), &Desk::referenceChanged, this, [this] {
        showOperator();
        showMoment(m_session.now());
    });
    retranslateUi();
}

TopStrip::Count TopStrip::addCount(const QString &name) {
    Count count{new QLabel(this), new QLabel(this), 0};
    count.words->setObjectName(name);
    return count;
}

void TopStrip::showCounts(int open, int dueSoon, int late) {
    m_open.number = open;
    m_soon.number = dueSoon;
    m_late.number = late;
    setTextOf(m_open.words, tr("open %1").arg(locale().toString(open)));
    setTextOf(m_soon.words, tr("due soon %1").arg(locale().toString(dueSoon)));
    setTextOf(m_late.words, tr("late %1").arg(locale().toString(late)));
    showSigns();
}

void TopStrip::showSigns() {
    const int size = std::max(16, fontMetrics().height());
    const auto paint = [&](const Count &count, const QString &sign, Meaning meaning) {
        const bool any = count.number > 0;
        const QIcon drawing = any ? icon(sign, meaning) : icon(sign);
        count.sign->setPixmap(drawing.pixmap(QSize(size, size), devicePixelRatioF()));
        QPalette words = palette();
        words.setColor(QPalette::WindowText, any ? colourOf(meaning, palette()) : dimColour(palette()));
        QFont font = figureFont(this->font());
        font.setBold(any && meaning == Meaning::Late);
        count.words->setPalette(words);
        count.words->setFont(font);
    };
    paint(m_open, QStringLiteral("running"), Meaning::Running);
    paint(m_soon, QStringLiteral("soon"), Meaning::Soon);
    paint(m_late, QStringLiteral("late"), Meaning::Late);

    QPalette accent = palette();
    accent.setColor(QPalette::WindowText, accentColour(palette()));
    m_product->setPalette(accent);
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, dimColour(palette()));
    m_operator->setPalette(dim);
}

void TopStrip::showMoment(Instant now) {
    const QDateTime local = toDateTime(now, m_session.zone());
    setTextOf(m_moment, locale().toString(local, QStringLiteral("ddd HH:mm")));
    m_moment->setToolTip(tr("Day and time at the office: %1").arg(dateAndTime(now, m_session.zone(), m_session.language())));
    const auto shift = shiftAt(m_session.reference()->calendar(), now);
    const QString words =
        shift ? QStringLiteral("· ") + shiftText(*shift, now, m_session.zone(), m_session.language()) : QString();
    if (words == m_shift->text())
        return;
    setTextOf(m_shift, words);
    fit();
}

void TopStrip::showOperator() {
    setTextOf(m_operator, m_session.name(std::optional(m_session.desk().actor())));
}

QSize TopStrip::minimumSizeHint() const {
    return {0, QFrame::minimumSizeHint().height()};
}

void TopStrip::fit() {
    const std::array<QWidget *, 4> dispensable{m_product, m_operator, m_shift, m_moment};
    for (QWidget *part : dispensable)
        part->show();
    for (QWidget *part : dispensable) {
        layout()->invalidate();
        if (layout()->minimumSize().width() <= width())
            return;
        part->hide();
    }
}

void TopStrip::resizeEvent(QResizeEvent *event) {
    QFrame::resizeEvent(event);
    fit();
}

void TopStrip::retranslateUi() {
    setLocale(localeOf(m_session.language()));
    setAccessibleName(tr("Overview"));
    setTextOf(m_product, tr("8572 Desk"));
    QFont strong = font();
    strong.setBold(true);
    m_product->setFont(strong);
    m_moment->setFont(figureFont(font()));
    m_shift->setFont(figureFont(font()));
    m_shift->setToolTip(tr("When squads are on duty, from the office's calendar"));
    m_find->setWords(tr("Find"));
    m_operator->setToolTip(tr("Who sits here"));
    // Both languages in their own letters: it must be found by whoever cannot read this one.
    m_language->setText(QStringLiteral("한/EN"));
    m_language->setAccessibleName(tr("Switch between Korean and English"));
    m_language->setToolTip(tr("Switch between Korean and English (Ctrl+L)"));
    m_theme->setIcon(icon(QStringLiteral("theme")));
    m_theme->setAccessibleName(tr("Light or dark"));
    m_theme->setToolTip(tr("Light or dark (Ctrl+D)"));
    showOperator();
    showMoment(m_session.now());
    showCounts(m_open.number, m_soon.number, m_late.number);
    fit();
}

void TopStrip::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::FontChange:
        retranslateUi();
        break;
    case QEvent::PaletteChange:
        showSigns();
        break;
    default:
        break;
    }
}

} // namespace baro
