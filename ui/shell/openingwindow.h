#pragma once

#include "base/problem.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace baro {

class KeyButton;

/// Stands where the desk would stand when its file could not be opened: what happened, which file, and what can be
/// done. The file itself is left as it is.
class OpeningWindow : public QWidget {
    Q_OBJECT
public:
    explicit OpeningWindow(QWidget *parent = nullptr);

    /// May be called again after another attempt.
    void showProblem(const Problem &problem, const QString &file);

Q_SIGNALS:
    /// Open this file: the same one again, or another.
    void fileChosen(const QString &file);
    void quitAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void showSign();
    void choose();

    Problem m_problem;
    QString m_path;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_untouched;
    QLabel *m_fileLabel;
    QLineEdit *m_file;
    KeyButton *m_again;
    KeyButton *m_other;
    KeyButton *m_quit;
    KeyButton *m_language;
};

} // namespace baro
