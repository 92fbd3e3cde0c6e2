#include "complaint/mineortheirs.h"

#include <QEvent>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace baro {

MineOrTheirs::MineOrTheirs(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_mine(new QRadioButton(this))
    , m_mineText(new QLabel(this))
    , m_theirs(new QRadioButton(this))
    , m_theirText(new QLabel(this)) {
    m_question->setObjectName(QStringLiteral("choiceQuestion"));
    m_mine->setObjectName(QStringLiteral("mineButton"));
    m_theirs->setObjectName(QStringLiteral("theirsButton"));
    m_mineText->setObjectName(QStringLiteral("mineText"));
    m_theirText->setObjectName(QStringLiteral("theirText"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 0, 4);
    column->setSpacing(2);
    for (QLabel *label : {m_question, m_mineText, m_theirText}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    for (QLabel *label : {m_mineText, m_theirText}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setIndent(20);
    }
    for (QWidget *part : {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_mine),
                          static_cast<QWidget *>(m_mineText), static_cast<QWidget *>(m_theirs),
                          static_cast<QWidget *>(m_theirText)})
        column->addWidget(part);
    connect(m_mine, &QRadioButton::clicked, this, [this] { Q_EMIT chosen(true); });
    connect(m_theirs, &QRadioButton::clicked, this, [this] { Q_EMIT chosen(false); });
    hide();
    retranslateUi();
}

void MineOrTheirs::ask(const QString &mine, const QString &theirs) {
    m_mineWords = mine;
    m_theirWords = theirs;
    m_settled = false;
    for (QRadioButton *button : {m_mine, m_theirs}) {
        button->setAutoExclusive(false);
        button->setChecked(false);
        button->setAutoExclusive(true);
    }
    retranslateUi();
    show();
}

bool MineOrTheirs::isChosen() const {
    return isHidden() || m_settled || m_mine->isChecked() || m_theirs->isChecked();
}

void MineOrTheirs::settle() {
    m_settled = true;
}

QWidget *MineOrTheirs::firstChoice() const {
    return m_mine;
}

QWidget *MineOrTheirs::lastChoice() const {
    return m_theirs;
}

void MineOrTheirs::retranslateUi() {
    const auto shown = [](const QString &words) {
        return words.trimmed().isEmpty() ? tr("(empty)", "a field in which nothing stands") : words;
    };
    m_question->setText(tr("A colleague changed this field too. Whose words stand?"));
    m_mine->setText(tr("Mine", "what I wrote"));
    m_theirs->setText(tr("Theirs", "what the colleague wrote"));
    m_mineText->setText(shown(m_mineWords));
    m_mineText->setAccessibleName(m_mineText->text());
    m_theirText->setText(shown(m_theirWords));
    m_theirText->setAccessibleName(m_theirText->text());
    m_mine->setAccessibleName(tr("Mine: %1", "what I wrote").arg(m_mineText->text()));
    m_theirs->setAccessibleName(tr("Theirs: %1", "what the colleague wrote").arg(m_theirText->text()));
}

void MineOrTheirs::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace baro
