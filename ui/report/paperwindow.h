#pragma once

#include "report/paper.h"
#include "widgets/session.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QTextBrowser;

namespace baro {

class Banner;
class KeyButton;

/// Something for paper on the screen, as it will be printed: Ctrl+P previews and prints it, Ctrl+S saves it as PDF.
/// Composed anew when the language changes or personal data are asked for. It stands beside the window and in nobody's
/// way; Escape closes it, as nothing is typed into it. GUI thread.
class PaperWindow : public QWidget {
    Q_OBJECT
public:
    enum class Personal { None, OnRequest };
    using Compose = std::function<Paper(bool personal)>;

    /// `name`: of the file that is proposed, without its ending.
    PaperWindow(Session &session, Compose compose, Personal personal, const QString &name, QWidget *parent);
    ~PaperWindow() override;

    Paper paper() const;

public Q_SLOTS:
    void print();
    void askFile();
    void save(const QString &file);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslateUi();
    void compose();

    Session &m_session;
    Compose m_compose;
    QString m_name;
    QTextBrowser *m_page;
    QCheckBox *m_personal;
    KeyButton *m_print;
    KeyButton *m_save;
    KeyButton *m_close;
    Banner *m_banner;
};

} // namespace baro
