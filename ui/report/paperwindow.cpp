#include "report/paperwindow.h"

#include "complaint/flowlayout.h"
#include "text/inlanguage.h"
#include "text/problemtext.h"
#include "widgets/banner.h"
#include "widgets/beside.h"
#include "widgets/filedialog.h"
#include "widgets/icon.h"
#include "widgets/keybutton.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace baro {

namespace {
constexpr QSize wished{900, 720};
constexpr int narrowest = 560;
} // namespace

PaperWindow::PaperWindow(Session &session, Compose compose, Personal personal, const QString &name, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_compose(std::move(compose))
    , m_name(name)
    , m_page(new QTextBrowser(this))
    , m_personal(new QCheckBox(this))
    , m_print(new KeyButton(this))
    , m_save(new KeyButton(this))
    , m_close(new KeyButton(this))
    , m_language(new KeyButton(this))
    , m_banner(new Banner(this)) {
    setObjectName(QStringLiteral("paperWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_page->setObjectName(QStringLiteral("paperPage"));
    m_personal->setObjectName(QStringLiteral("paperPersonal"));
    m_print->setObjectName(QStringLiteral("paperPrint"));
    m_save->setObjectName(QStringLiteral("paperSave"));
    m_close->setObjectName(QStringLiteral("paperClose"));
    m_language->setObjectName(QStringLiteral("paperLanguage"));
    m_language->setIcon(icon(QStringLiteral("language")));
    m_banner->setObjectName(QStringLiteral("paperBanner"));
    // Paper is white, whatever the screen is.
    QPalette white = m_page->palette();
    white.setColor(QPalette::Base, Qt::white);
    white.setColor(QPalette::Text, Qt::black);
    m_page->setPalette(white);
    m_page->setOpenLinks(false);
    m_personal->setVisible(personal == Personal::OnRequest);
    connect(m_personal, &QCheckBox::toggled, this, &PaperWindow::compose);
    const auto bind = [this](KeyButton *button, const QKeySequence &key, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, slot);
        connect(button, &KeyButton::clicked, this, slot);
        addAction(action);
        button->setKey(key);
    };
    bind(m_print, QKeySequence(Qt::CTRL | Qt::Key_P), &PaperWindow::print);
    bind(m_save, QKeySequence(Qt::CTRL | Qt::Key_S), &PaperWindow::askFile);
    m_close->setKey(QKeySequence(Qt::Key_Escape));
    connect(m_close, &KeyButton::clicked, this, &QWidget::close);
    bind(m_language, QKeySequence(Qt::CTRL | Qt::Key_L), &PaperWindow::switchLanguage);

    auto *keys = new QWidget(this);
    auto *flow = new FlowLayout(FlowLayout::Columns::Own, 8, keys);
    flow->addWidget(m_print);
    flow->addWidget(m_save);
    flow->addWidget(m_language);
    flow->addWidget(m_close);
    flow->addWidget(m_personal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(keys);
    column->addWidget(m_banner);
    column->addWidget(m_page, 1);
    resize(wished);
    if (parent)
        setGeometry(besideCall(*parent, wished, narrowest));
    retranslateUi();
    m_page->setFocus();
}

PaperWindow::~PaperWindow() = default;

Paper PaperWindow::paper() const {
    const InLanguage spoken(language());
    return m_compose(m_personal->isChecked());
}

Language PaperWindow::language() const {
    return m_own.value_or(m_session.language());
}

void PaperWindow::switchLanguage() {
    m_own = language() == Language::Korean ? Language::English : Language::Korean;
    retranslateUi();
}

void PaperWindow::compose() {
    const int seen = m_page->verticalScrollBar()->value();
    const Paper shown = paper();
    setWindowTitle(shown.title);
    m_page->document()->setDefaultFont(documentOf(shown)->defaultFont());
    m_page->setHtml(shown.html);
    m_page->verticalScrollBar()->setValue(seen);
}

void PaperWindow::print() {
    const Paper shown = paper();
    auto *preview = new QPrintPreviewDialog(this);
    layOut(*preview->printer(), shown);
    preview->printer()->setDocName(shown.title);
    preview->setObjectName(QStringLiteral("paperPreview"));
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(tr("Preview: %1", "title of a paper").arg(shown.title));
    connect(preview, &QPrintPreviewDialog::paintRequested, this,
            [shown](QPrinter *device) { draw(*device, shown); });
    preview->resize(size());
    // A caller may come meanwhile: it stands beside the desk and not in its way.
    preview->setModal(false);
    preview->show();
}

void PaperWindow::askFile() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save as PDF"), QDir(folder).filePath(m_name + QStringLiteral(".pdf")),
                                   tr("PDF files (*.pdf)"));
    leaveFilesClosed(*dialog);
    dialog->setObjectName(QStringLiteral("paperFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &PaperWindow::save);
    dialog->setModal(false);
    dialog->show();
}

void PaperWindow::save(const QString &file) {
    const Result<void> saved = savePdf(paper(), file);
    if (!saved) {
        m_banner->say(Banner::Kind::Trouble,
                      [this, problem = saved.error()] { return problemText(problem, m_session.zone()); });
        return;
    }
    m_banner->say(Banner::Kind::Notice, [file] { return tr("Saved as %1").arg(QDir::toNativeSeparators(file)); });
}

void PaperWindow::retranslateUi() {
    m_print->setWords(tr("Print…"));
    m_save->setWords(tr("Save as PDF…"));
    m_close->setWords(tr("Close"));
    m_language->setWords(language() == Language::Korean ? tr("This paper in English") : tr("This paper in Korean"));
    m_personal->setText(tr("With the caller's name and &telephone"));
    m_page->setAccessibleName(tr("The paper as it is printed"));
    compose();
}

void PaperWindow::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PaperWindow::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace baro
