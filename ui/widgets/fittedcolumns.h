#pragma once

#include <QHash>
#include <QObject>

#include <map>
#include <optional>
#include <set>
#include <vector>

class QTableView;
class QTimer;

namespace baro {

/// Widths by what stands in the columns of a table, so that no figure is cut: where not all fits beside each other,
/// columns of words are wrapped, and every line becomes as tall as that needs; only what does not fit then either is
/// cut. What is left over goes to one column. A width that a person chose stays. Follows the model, the font and the
/// width of the view. GUI thread.
class FittedColumns : public QObject {
    Q_OBJECT
public:
    /// `wrapped`: columns of words. `samples`: what will stand in a column sooner or later, so that it does not grow
    /// under the eye.
    FittedColumns(QTableView &view, std::set<int> wrapped, int rest, int linesAtMost = 4);

    void setSample(int section, const QString &text);
    /// Words or font are others now.
    void measureAnew();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The least width with one line, with two...; last that of the longest word.
    using Widths = std::vector<int>;
    struct Needs {
        int beside = 0; ///< edges, and a sign
        Widths widths;
    };

    Widths measure(const QString &text, bool bold) const;
    const Widths &widthsOf(const QString &text, bool bold);
    void take(int section, const QString &text, bool bold, bool signedCell);
    void learn(bool all);
    void fit();

    QTableView &m_view;
    const std::set<int> m_wrapped;
    const int m_rest;
    const int m_linesAtMost;
    QTimer *m_soon;
    std::map<int, QString> m_samples;
    std::map<int, int> m_chosen;
    std::vector<Needs> m_needs;
    QHash<QString, Widths> m_plain;
    QHash<QString, Widths> m_bold;
    bool m_all = true;
    bool m_fitting = false;
};

} // namespace baro
