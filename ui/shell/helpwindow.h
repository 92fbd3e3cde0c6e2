#pragma once

#include <QWidget>

class QListWidget;
class QSplitter;
class QTextBrowser;

namespace baro {

/// The help, beside the work: never modal, in the language of the moment, open at the page of the place one asked from.
/// Pages are Markdown under ":/help/LANGUAGE/PLACE.md"; a page's title is its first heading.
class HelpWindow : public QWidget {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Opens it with that page, where it covers no call that is being taken; one that is open stays where it is.
    void open(const QString &place);
    /// Shows the page of a place ("newcall", "queue", "complaint", "settings"...); the first page if there is none for
    /// it.
    void showPlace(const QString &place);
    QString place() const { return m_place; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslateUi();
    void fillIndex();

    QString m_place;
    QSplitter *m_parts;
    QListWidget *m_index;
    QTextBrowser *m_page;
};

/// The place of help that a widget belongs to; its own or that of the nearest widget around it.
QString helpPlaceOf(const QWidget *widget);
void setHelpPlace(QWidget *widget, const QString &place);

} // namespace baro
