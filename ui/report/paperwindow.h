#pragma once

#include "report/paper.h"
#include "widgets/session.h"

#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QTextBrowser;

namespace baro {

class Banner;
class KeyButton;

/// Something for paper on the screen, as it will be printed: Ctrl+P previews and prints it, Ctrl+S saves it as PDF.
/// In the language of the desk, and with it in another one, until Ctrl+L gives this paper a language of its own; the desk
/// keeps its own. Composed anew when its language changes or personal data are asked for. It stands beside the window and in nobody's
/// way; Escape closes it, as nothing is typed into it. GUI thread.
class PaperWindow : public QWidget {
    Q_OBJECT
public:
    enum class Personal { None, OnRequest };
    /// Called with the paper's language as the one in use; see currentLanguage().
    using Compose = std::function<Paper(bool personal)>;

    /// `name`: of the file that is proposed, without its ending.
    PaperWindow(Session &session, Compose compose, Personal personal, const QString &name, QWidget *parent);
    ~PaperWindow() override;

    Paper paper() const;
    Language language() const;

public Q_SLOTS:
    void print();
    void askFile();
    void switchLanguage();
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
    std::optional<Language> m_own; ///< chosen for this paper
    QTextBrowser *m_page;
    QCheckBox *m_personal;
    KeyButton *m_print;
    KeyButton *m_save;
    KeyButton *m_close;
    KeyButton *m_language;
    Banner *m_banner;
};

} // namespace baro
