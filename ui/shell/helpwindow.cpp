#include "shell/helpwindow.h"

#include "text/language.h"
#include "widgets/beside.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QKeyEvent>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace baro {

namespace {

constexpr const char *placeProperty = "helpPlace";
constexpr QSize wished{780, 620};
constexpr int narrowest = 480;

QString folder() {
    return QStringLiteral(":/help/") + codeText(currentLanguage());
}

QString pageOf(const QString &place) {
    return QStringLiteral("%1/%2.md").arg(folder(), place);
}

QString read(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString &page, const QString &otherwise) {
    for (const QString &line : page.split(u'\n'))
        if (line.startsWith(u"# "))
            return line.mid(2).trimmed();
    return otherwise;
}

/// In the order in which an operator meets them; pages added later follow by name.
QStringList places() {
    static const std::array known{
        QStringLiteral("index"),    QStringLiteral("newcall"), QStringLiteral("squadlog"),  QStringLiteral("queue"),
        QStringLiteral("alarms"),   QStringLiteral("callbacks"), QStringLiteral("withothers"), QStringLiteral("handover"), QStringLiteral("complaint"),
        QStringLiteral("settings"), QStringLiteral("lists"),   QStringLiteral("safety"),    QStringLiteral("commandline")};
    QStringList found;
    for (const QString &file : QDir(folder()).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
        found.append(file.chopped(3));
    const auto rank = [](const QString &place) { return std::find(known.begin(), known.end(), place) - known.begin(); };
    std::stable_sort(found.begin(), found.end(),
                     [&](const QString &one, const QString &other) { return rank(one) < rank(other); });
    return found;
}

} // namespace

QString helpPlaceOf(const QWidget *widget) {
    for (; widget; widget = widget->parentWidget())
        if (const QVariant place = widget->property(placeProperty); place.isValid())
            return place.toString();
    return QStringLiteral("index");
}

void setHelpPlace(QWidget *widget, const QString &place) {
    widget->setProperty(placeProperty, place);
}

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_parts(new QSplitter(Qt::Horizontal, this))
    , m_index(new QListWidget(m_parts))
    , m_page(new QTextBrowser(m_parts)) {
    setObjectName(QStringLiteral("helpWindow"));
    m_index->setObjectName(QStringLiteral("helpIndex"));
    m_page->setObjectName(QStringLiteral("helpPage"));
    m_index->setWordWrap(true);
    m_index->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setOpenExternalLinks(false);
    m_page->setOpenLinks(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_parts);
    m_parts->setStretchFactor(1, 1);
    m_parts->setChildrenCollapsible(false);
    resize(wished);
    connect(m_index, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole).toString() != m_place)
            showPlace(item->data(Qt::UserRole).toString());
    });
    connect(m_page, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        const QString target = link.fileName();
        showPlace(target.endsWith(u".md") ? target.chopped(3) : target);
    });
    retranslateUi();
}

void HelpWindow::fillIndex() {
    const QSignalBlocker silent(m_index);
    m_index->clear();
    for (const QString &place : places()) {
        auto *item = new QListWidgetItem(titleOf(read(pageOf(place)), place), m_index);
        item->setData(Qt::UserRole, place);
        if (place == m_place)
            m_index->setCurrentItem(item);
    }
}

void HelpWindow::open(const QString &place) {
    showPlace(place);
    if (!isVisible()) {
        setGeometry(besideCall(*parentWidget(), wished, narrowest));
        // The longest title whole, and the page has the rest.
        const int titles = m_index->sizeHintForColumn(0) + 2 * m_index->frameWidth() + m_index->fontMetrics().averageCharWidth();
        const int index = std::min(titles, width() / 2);
        m_parts->setSizes({index, width() - index});
    }
    show();
    raise();
    activateWindow();
}

void HelpWindow::showPlace(const QString &place) {
    const QStringList known = places();
    m_place = known.contains(place) || known.isEmpty() ? place : known.first();
    const QString page = read(pageOf(m_place));
    m_page->setMarkdown(page.isEmpty() ? tr("There is no help page for this place yet.") : page);
    fillIndex();
}

void HelpWindow::retranslateUi() {
    setWindowTitle(tr("Help – 8572 Desk"));
    m_index->setAccessibleName(tr("Pages of the help"));
    m_page->setAccessibleName(tr("Help page"));
    showPlace(m_place.isEmpty() ? QStringLiteral("index") : m_place);
}

void HelpWindow::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void HelpWindow::keyPressEvent(QKeyEvent *event) {
    // Nothing is typed into the help, so Escape is free here.
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1)
        hide();
    else
        QWidget::keyPressEvent(event);
}

} // namespace baro
