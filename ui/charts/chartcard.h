#pragma once

#include "charts/chartdata.h"
#include "widgets/session.h"

#include <QFrame>

class QLabel;
class QMenu;
class QStackedLayout;
class QTableWidget;
class QToolButton;

namespace baro {

class ChartPicture;
class HeatMap;
class HexMap;

/// One chart with its title, the sentence that says what it shows, and the table that says the same, one key away. Can
/// be copied, saved as a picture and printed. GUI thread.
class ChartCard : public QFrame {
    Q_OBJECT
public:
    explicit ChartCard(Session &session, QWidget *parent = nullptr);

    void setData(const ChartData &data);
    const ChartData &data() const { return m_data; }
    void toggleTable();
    bool showsTable() const;
    /// The keyboard goes to the chart, or to its table.
    void focusChart();
    /// As a spreadsheet takes it: parted by tabs.
    QString asText() const;
    /// Written whole or not at all; the ending of the name says how: .png, .svg or .pdf. In the GUI thread: a chart is
    /// drawn by widgets.
    Result<void> saveTo(const QString &file);

Q_SIGNALS:
    void picked(const baro::Condition &condition);
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    QWidget *picture() const;
    void fillTable();
    void fillMap();
    void tell(const QString &words);
    QString wordsOf(qsizetype label) const;
    void copy();
    void askFile();
    void print();

    Session &m_session;
    ChartData m_data;
    QLabel *m_title;
    QLabel *m_sentence;
    QToolButton *m_tableKey;
    QToolButton *m_more;
    QMenu *m_menu;
    QStackedLayout *m_stack;
    ChartPicture *m_picture = nullptr; ///< one of three
    HeatMap *m_heat = nullptr;
    HexMap *m_map = nullptr;
    QTableWidget *m_table;
    QLabel *m_empty;
    QLabel *m_point; ///< what stands under the mouse or the keyboard
};

} // namespace baro
