#include "shell/openingwindow.h"

#include "text/codetext.h"
#include "text/language.h"
#include "text/problemtext.h"
#include "widgets/filedialog.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace baro {

OpeningWindow::OpeningWindow(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_untouched(new QLabel(this))
    , m_fileLabel(new QLabel(this))
    , m_file(new QLineEdit(this))
    , m_again(new KeyButton(this))
    , m_other(new KeyButton(this))
    , m_quit(new KeyButton(this))
    , m_language(new KeyButton(this)) {
    setObjectName(QStringLiteral("openingWindow"));
    m_title->setObjectName(QStringLiteral("openingTitle"));
    m_sentence->setObjectName(QStringLiteral("openingProblem"));
    m_untouched->setObjectName(QStringLiteral("openingUntouched"));
    m_file->setObjectName(QStringLiteral("openingFile"));
    m_again->setObjectName(QStringLiteral("tryAgain"));
    m_other->setObjectName(QStringLiteral("chooseFile"));
    m_quit->setObjectName(QStringLiteral("quit"));
    m_language->setObjectName(QStringLiteral("openingLanguage"));
    m_file->setReadOnly(true);
    m_fileLabel->setBuddy(m_file);
    for (QLabel *label : {m_sentence, m_untouched}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }

    auto *head = new QHBoxLayout;
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(m_language);
    auto *file = new QHBoxLayout;
    file->addWidget(m_fileLabel);
    file->addWidget(m_file, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    buttons->addWidget(m_quit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addLayout(file);
    column->addWidget(m_untouched);
    column->addStretch(1);
    column->addLayout(buttons);
    resize(760, 340);

    const auto bind = [this](KeyButton *button, const QKeySequence &key, auto act) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        connect(button, &KeyButton::clicked, this, act);
        button->setKey(key);
    };
    bind(m_again, QKeySequence(Qt::Key_F5), [this] { Q_EMIT fileChosen(m_path); });
    bind(m_other, QKeySequence(Qt::CTRL | Qt::Key_O), [this] { choose(); });
    bind(m_quit, QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { Q_EMIT quitAsked(); });
    bind(m_language, QKeySequence(Qt::CTRL | Qt::Key_L),
         [] { useLanguage(currentLanguage() == Language::Korean ? Language::English : Language::Korean); });
    retranslateUi();
}

void OpeningWindow::showProblem(const Problem &problem, const QString &file) {
    m_problem = problem;
    m_path = file;
    retranslateUi();
    m_again->setFocus();
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void OpeningWindow::choose() {
    // A sheet of this window that nobody waits for.
    auto *dialog = new QFileDialog(this, tr("Choose a desk file"), QFileInfo(m_path).absolutePath());
    leaveFilesClosed(*dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({tr("Desk files (*.sqlite)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { Q_EMIT fileChosen(file); });
    dialog->show();
}

void OpeningWindow::retranslateUi() {
    setWindowTitle(tr("8572 Desk"));
    m_title->setText(tr("The desk's file could not be opened."));
    m_title->setAccessibleName(m_title->text());
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(font().pointSizeF() * 1.25);
    m_title->setFont(large);
    m_sentence->setText(problemText(m_problem));
    m_sentence->setAccessibleName(m_sentence->text());
    m_untouched->setText(tr("Nothing was written to this file. Another file name makes a new, empty desk."));
    m_untouched->setAccessibleName(m_untouched->text());
    m_fileLabel->setText(tr("File"));
    m_file->setAccessibleName(tr("File"));
    m_file->setText(QDir::toNativeSeparators(m_path));
    m_again->setWords(tr("Try again"));
    m_other->setWords(tr("Choose another file"));
    m_quit->setWords(tr("Quit"));
    // Named in the other language, for whoever cannot read this one.
    m_language->setWords(text(currentLanguage() == Language::Korean ? Language::English : Language::Korean));
    showSign();
}

void OpeningWindow::showSign() {
    const int size = std::max(24, fontMetrics().height() + 8);
    m_sign->setPixmap(icon(QStringLiteral("alert"), Meaning::Late).pixmap(QSize(size, size), devicePixelRatioF()));
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, dimColour(palette()));
    m_untouched->setPalette(dim);
}

void OpeningWindow::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        showSign();
}

} // namespace baro
