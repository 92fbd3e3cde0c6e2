#include "charts/chartcard.h"

#include "charts/chartpicture.h"
#include "charts/heatmap.h"
#include "text/problemtext.h"
#include "widgets/filedialog.h"
#include "widgets/hexmap.h"
#include "widgets/icon.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QSettings>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QStyle>
#include <QSvgGenerator>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace baro {

namespace {

const QString folderKey = QStringLiteral("charts/folder");
constexpr int pictureScale = 2;
constexpr int mapHeight = 380;
constexpr int leastName = 90; ///< pixels of a column of names

} // namespace

ChartCard::ChartCard(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_tableKey(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_stack(new QStackedLayout)
    , m_table(new QTableWidget(this))
    , m_empty(new QLabel(this))
    , m_point(new QLabel(this)) {
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_point->setTextFormat(Qt::PlainText);
    m_point->setWordWrap(true);
    m_point->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_tableKey->setCheckable(true);
    m_tableKey->setAutoRaise(true);
    m_tableKey->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMinimumHeight(200);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_tableKey);
    head->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addWidget(m_point); // above: where the chart is higher than the window it is still in sight
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);

    connect(m_tableKey, &QToolButton::toggled, this, [this] { setData(ChartData(m_data)); });
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int) {
        if (m_data.form == ChartData::Form::Heat) { // rows of its table are no rows of the map
            const auto place = m_data.rows.indexOf(m_table->item(row, 0)->text());
            if (place >= 0 && static_cast<size_t>(place) < m_data.rowPicks.size() &&
                m_data.rowPicks[static_cast<size_t>(place)])
                Q_EMIT picked(*m_data.rowPicks[static_cast<size_t>(place)]);
            return;
        }
        auto label = static_cast<size_t>(row);
        if (!m_data.rowOfLabel.empty())
            label = static_cast<size_t>(std::ranges::find(m_data.rowOfLabel, label) - m_data.rowOfLabel.begin());
        if (label < m_data.picks.size() && m_data.picks[label])
            Q_EMIT picked(*m_data.picks[label]);
    });
    retranslateUi();
}

void ChartCard::retranslateUi() {
    m_tableKey->setText(tr("Table"));
    m_tableKey->setToolTip(tr("The same as a table (Alt+T)"));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More of this chart"));
    m_menu->clear();
    connect(m_menu->addAction(tr("Copy the figures")), &QAction::triggered, this, &ChartCard::copy);
    connect(m_menu->addAction(tr("Save as a picture…")), &QAction::triggered, this, &ChartCard::askFile);
    connect(m_menu->addAction(tr("Print…")), &QAction::triggered, this, &ChartCard::print);
}

void ChartCard::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ChartCard::setData(const ChartData &data) {
    const bool same = data.labels == m_data.labels && data.title == m_data.title;
    m_data = data;
    setObjectName(QStringLiteral("chart-") + data.code);
    setAccessibleName(data.title);
    setAccessibleDescription(data.sentence);
    m_title->setText(data.title);
    m_sentence->setText(data.sentence);
    m_tableKey->setObjectName(QStringLiteral("chartTable-") + data.code);
    m_tableKey->setAccessibleName(tr("%1: the same as a table").arg(data.title));
    m_tableKey->setVisible(data.form != ChartData::Form::Table && !data.empty());
    m_more->setVisible(!data.empty());
    m_table->setAccessibleName(data.title);
    m_table->setObjectName(QStringLiteral("chartFigures-") + data.code);
    m_empty->setText(data.form == ChartData::Form::Table ? QString()
                                                         : tr("What is received in this selection will stand here."));
    if (!same)
        tell({});
    if (data.empty()) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (showsTable()) {
        fillTable();
        m_stack->setCurrentWidget(m_table);
        return;
    }
    switch (data.form) {
    case ChartData::Form::Heat:
        if (!m_heat) {
            m_heat = new HeatMap(this);
            m_stack->addWidget(m_heat);
            connect(m_heat, &HeatMap::told, this, &ChartCard::tell);
            connect(m_heat, &HeatMap::picked, this, &ChartCard::picked);
        }
        m_heat->setData(data);
        break;
    case ChartData::Form::Map:
        if (!m_map) {
            m_map = new HexMap(this);
            m_map->setMinimumHeight(mapHeight);
            m_stack->addWidget(m_map);
            connect(m_map, &HexMap::currentChanged, this, [this](qint64 id) {
                for (size_t i = 0; i < m_data.picks.size(); ++i)
                    if (m_data.picks[i] && m_data.picks[i]->value == id)
                        tell(wordsOf(static_cast<qsizetype>(i)));
            });
            connect(m_map, &HexMap::activated, this, [this](qint64 id) {
                Q_EMIT picked({Condition::Kind::District, id});
            });
        }
        fillMap();
        break;
    default:
        if (!m_picture) {
            m_picture = new ChartPicture(this);
            m_stack->addWidget(m_picture);
            connect(m_picture, &ChartPicture::walked, this, [this](qsizetype label) { tell(wordsOf(label)); });
            connect(m_picture, &ChartPicture::picked, this, &ChartCard::picked);
        }
        m_picture->setData(data);
        m_picture->setMinimumHeight(m_picture->sizeHint().height());
    }
    picture()->setObjectName(QStringLiteral("chartPicture-") + data.code);
    picture()->setAccessibleName(data.title);
    m_stack->setCurrentWidget(picture());
}

bool ChartCard::showsTable() const {
    return m_data.form == ChartData::Form::Table || m_tableKey->isChecked();
}

void ChartCard::toggleTable() {
    if (m_data.form == ChartData::Form::Table || m_data.empty())
        return;
    m_tableKey->toggle();
    focusChart();
}

QWidget *ChartCard::picture() const {
    switch (m_data.form) {
    case ChartData::Form::Heat:
        return m_heat;
    case ChartData::Form::Map:
        return m_map;
    case ChartData::Form::Table:
        return m_table;
    default:
        return m_picture;
    }
}

void ChartCard::focusChart() {
    if (m_data.empty())
        return;
    if (showsTable()) {
        if (m_table->currentRow() < 0)
            m_table->setCurrentCell(0, 0);
        m_table->setFocus(Qt::ShortcutFocusReason);
    } else if (m_map && m_data.form == ChartData::Form::Map) {
        m_map->focusMap();
    } else {
        picture()->setFocus(Qt::ShortcutFocusReason);
    }
}

void ChartCard::fillTable() {
    // Who reads a row goes on reading it while others work.
    const int reading = m_table->currentRow();
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(m_data.heads.size()));
    m_table->setHorizontalHeaderLabels(m_data.heads);
    m_table->setRowCount(static_cast<int>(m_data.table.size()));
    for (size_t row = 0; row < m_data.table.size(); ++row)
        for (qsizetype column = 0; column < m_data.table[row].size(); ++column) {
            auto *item = new QTableWidgetItem(m_data.table[row][column]);
            // Names stand left, figures right.
            const bool figure =
                column > 0 && !m_data.table[row][column].isEmpty() && !m_data.table[row][column].front().isLetter();
            item->setTextAlignment((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            m_table->setItem(static_cast<int>(row), static_cast<int>(column), item);
        }
    if (reading >= 0 && reading < m_table->rowCount())
        m_table->setCurrentCell(reading, 0);
    m_table->resizeColumnsToContents();
    // Names give way to figures: a name that is cut says so, a figure would not.
    const int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right() -
                     m_table->style()->pixelMetric(QStyle::PM_ScrollBarExtent) - 4;
    if (const int over = m_table->horizontalHeader()->length() - room; over > 0)
        m_table->setColumnWidth(0, std::max(leastName, m_table->columnWidth(0) - over));
    m_table->setMinimumHeight(std::clamp(
        m_table->verticalHeader()->defaultSectionSize() * (static_cast<int>(m_data.table.size()) + 2), 160, 360));
}

void ChartCard::fillMap() {
    double most = 1;
    std::map<qint64, size_t> places;
    for (size_t i = 0; i < m_data.picks.size(); ++i)
        if (m_data.picks[i]) {
            places.emplace(m_data.picks[i]->value, i);
            most = std::max(most, m_data.series.front().values[i].value_or(0));
        }
    std::vector<HexTile> tiles;
    for (const auto &[id, entry] : m_session.reference()->all<District>()) {
        const auto found = places.find(id.value);
        if (!entry.hex || (found == places.end() && entry.until && *entry.until <= m_session.now()))
            continue;
        const double value = found == places.end() ? 0 : m_data.series.front().values[found->second].value_or(0);
        HexTile tile;
        tile.id = id.value;
        tile.place = *entry.hex;
        tile.name = m_session.name(id);
        tile.figure = QLocale().toString(static_cast<int>(value));
        tile.load = value / most;
        tile.spoken = found == places.end() ? tile.name : wordsOf(static_cast<qsizetype>(found->second));
        tiles.push_back(std::move(tile));
    }
    m_map->setTiles(std::move(tiles));
}

QString ChartCard::wordsOf(qsizetype label) const {
    if (label < 0 || label >= m_data.labels.size())
        return {};
    const size_t at =
        m_data.rowOfLabel.empty() ? static_cast<size_t>(label) : m_data.rowOfLabel[static_cast<size_t>(label)];
    if (at >= m_data.table.size())
        return m_data.labels[label];
    const QStringList *row = &m_data.table[at];
    QStringList words{row->front()};
    for (qsizetype column = 1; column < row->size(); ++column)
        words << QStringLiteral("%1: %2").arg(m_data.heads[column], row->at(column));
    return words.join(QStringLiteral(" · "));
}

void ChartCard::tell(const QString &words) {
    m_point->setText(words.isEmpty() ? QStringLiteral(" ") : words);
    if (QWidget *drawn = picture(); drawn && drawn != m_table)
        drawn->setAccessibleDescription(words.isEmpty() ? m_data.sentence : words);
}

QString ChartCard::asText() const {
    QStringList lines{m_data.title, m_data.sentence, m_data.heads.join(QLatin1Char('\t'))};
    for (const QStringList &row : m_data.table)
        lines << row.join(QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void ChartCard::copy() {
    QGuiApplication::clipboard()->setText(asText());
    Q_EMIT said(tr("The figures of “%1” are copied.").arg(m_data.title));
}

void ChartCard::askFile() {
    const QString folder = m_session.settings()
                               .value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                               .toString();
    auto *dialog = new QFileDialog(this, tr("Save “%1” as a picture").arg(m_data.title),
                                   QDir(folder).filePath(m_data.code + QStringLiteral(".png")),
                                   tr("Pictures (*.png *.svg *.pdf)"));
    leaveFilesClosed(*dialog);
    dialog->setObjectName(QStringLiteral("chartFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_session.settings().setValue(folderKey, QFileInfo(file).absolutePath());
        const Result<void> saved = saveTo(file);
        Q_EMIT said(saved ? tr("Saved: %1").arg(QDir::toNativeSeparators(file)) : problemText(saved.error()));
    });
    dialog->open();
}

Result<void> ChartCard::saveTo(const QString &file) {
    const QString ending = QFileInfo(file).suffix().toLower();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSize shown = size();
    const auto paintInto = [&](QPaintDevice &device, double scale) {
        QPainter painter(&device);
        painter.scale(scale, scale);
        render(&painter, {}, {}, QWidget::DrawChildren | QWidget::DrawWindowBackground);
    };
    if (ending == QLatin1String("png")) {
        QImage image(shown * pictureScale, QImage::Format_ARGB32_Premultiplied);
        image.fill(palette().base().color());
        paintInto(image, pictureScale);
        image.save(&buffer, "PNG");
    } else if (ending == QLatin1String("svg")) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(shown);
        svg.setViewBox(QRect({}, shown));
        svg.setTitle(m_data.title);
        svg.setDescription(m_data.sentence);
        paintInto(svg, 1);
    } else if (ending == QLatin1String("pdf")) {
        QPdfWriter pdf(&buffer);
        pdf.setTitle(m_data.title);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageOrientation(QPageLayout::Landscape);
        const QRect page = pdf.pageLayout().paintRectPixels(pdf.resolution());
        paintInto(pdf, std::min(1.0 * page.width() / shown.width(), 1.0 * page.height() / shown.height()));
    } else {
        return refuse(ProblemCode::BadValue, {ending, QStringLiteral("png, svg, pdf")});
    }
    buffer.close();
    QSaveFile out(file);
    if (bytes.isEmpty() || !out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return refuse(ProblemCode::CannotWrite, {QDir::toNativeSeparators(file)});
    return {};
}

void ChartCard::print() {
    // The preview works without a printer too, and prints from there.
    auto *preview = new QPrintPreviewDialog(this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(m_data.title);
    preview->printer()->setPageSize(QPageSize(QPageSize::A4));
    preview->printer()->setPageOrientation(QPageLayout::Landscape);
    preview->printer()->setDocName(m_data.title);
    connect(preview, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter *printer) {
        QPainter painter(printer);
        const QRect page = printer->pageLayout().paintRectPixels(printer->resolution());
        const double scale = std::min(1.0 * page.width() / width(), 1.0 * page.height() / height());
        painter.scale(scale, scale);
        render(&painter, {}, {}, QWidget::DrawChildren | QWidget::DrawWindowBackground);
    });
    preview->setModal(false); // a caller may come meanwhile
    preview->show();
}

} // namespace baro
