#include "records/viewsbar.h"

#include "widgets/keybutton.h"
#include "widgets/session.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>

namespace baro {

namespace {

/// A name may hold "&", which a menu takes for a key.
QString asMenuText(QString name) {
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ViewsBar::ViewsBar(Session &session, std::function<RecordsView()> present, QWidget *parent)
    : QWidget(parent)
    , m_saved(session.settings())
    , m_present(std::move(present))
    , m_button(new KeyButton(this))
    , m_name(new QLineEdit(this)) {
    const QKeySequence key(Qt::ALT | Qt::Key_V);
    m_button->setObjectName(QStringLiteral("viewsButton"));
    m_button->setKey(key);
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setMaxLength(SavedViews::longestName);
    m_name->installEventFilter(this);
    m_name->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_name);
    row->addWidget(m_button);
    connect(m_button, &KeyButton::clicked, this, &ViewsBar::showMenu);
    connect(m_name, &QLineEdit::returnPressed, this, &ViewsBar::keepNamed);
    auto *shortcut = new QShortcut(key, parentWidget() ? parentWidget() : this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &ViewsBar::showMenu);
    retranslate();
}

void ViewsBar::showMenu() {
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("viewsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const RecordsView now = m_present();
    const QStringList names = m_saved.names();
    for (const QString &name : names) {
        QAction *action = menu->addAction(asMenuText(name));
        const RecordsView view = m_saved.view(name);
        action->setCheckable(true);
        action->setChecked(view == now);
        connect(action, &QAction::triggered, this, [this, view] { Q_EMIT viewAsked(view); });
    }
    if (!names.isEmpty())
        menu->addSeparator();
    connect(menu->addAction(tr("Keep this view…")), &QAction::triggered, this, &ViewsBar::askName);
    if (!names.isEmpty()) {
        QMenu *dropping = menu->addMenu(tr("Drop a view"));
        for (const QString &name : names)
            connect(dropping->addAction(asMenuText(name)), &QAction::triggered, this, [this, name] {
                m_saved.drop(name);
                Q_EMIT said(tr("The view “%1” was dropped.").arg(name));
                Q_EMIT done();
            });
    }
    menu->addSeparator();
    Q_EMIT menuOpens(menu);
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

void ViewsBar::askName() {
    m_name->clear();
    m_name->show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ViewsBar::keepNamed() {
    const QString name = m_name->text().simplified();
    if (!m_saved.keep(name, m_present()))
        return; // without a name it waits for one
    leaveName();
    Q_EMIT said(tr("This view is kept as “%1”.").arg(name));
}

void ViewsBar::leaveName() {
    m_name->hide();
    Q_EMIT done();
}

bool ViewsBar::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_name && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        leaveName();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ViewsBar::retranslate() {
    m_button->setWords(tr("Views"));
    m_name->setPlaceholderText(tr("Name of this view, Enter keeps it"));
    m_name->setAccessibleName(tr("Name of this view"));
}

} // namespace baro
