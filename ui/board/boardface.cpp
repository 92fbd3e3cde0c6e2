#include "board/boardface.h"

#include "board/boardfeed.h"
#include "board/boardfigure.h"
#include "board/boardtext.h"
#include "board/squadgrid.h"
#include "board/urgentlist.h"
#include "text/problemtext.h"
#include "text/shifttext.h"
#include "text/gaptext.h"
#include "text/timetext.h"
#include "widgets/hexmap.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace baro {

namespace {

/// The ground of what is past: all colours of words have 4.5:1 upon it.
constexpr QRgb pastLight = 0xFFF6EBCF;
constexpr QRgb pastDark = 0xFF33290F;
constexpr QSize smallest{900, 590};
constexpr int leastFigure = 84; ///< pixels of height
enum Figure { Open, Late, Resolved, OutToday, OutWeek, ResolveToday, ResolveWeek, Figures };

QLabel *boardWords(const char *name, QWidget *parent) {
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void say(QLabel *label, const QString &words) {
    if (label->text() == words)
        return;
    label->setText(words);
    label->setAccessibleName(words);
}

} // namespace

BoardFace::BoardFace(Session &session, BoardFeed &feed, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_feed(feed)
    , m_stood(boardWords("boardStood", this))
    , m_moment(boardWords("boardMoment", this))
    , m_map(new HexMap(this))
    , m_legend(boardWords("boardLegend", this))
    , m_district(boardWords("boardDistrict", this))
    , m_squadsTitle(boardWords("boardSquadsTitle", this))
    , m_squadCounts(boardWords("boardSquadCounts", this))
    , m_squads(new SquadGrid(this))
    , m_urgentTitle(boardWords("boardUrgentTitle", this))
    , m_urgent(new UrgentList(this))
    , m_noneUrgent(boardWords("boardNoneUrgent", this))
    , m_duty(boardWords("boardDuty", this)) {
    setObjectName(QStringLiteral("boardFace"));
    setAutoFillBackground(true);
    const char *names[Figures] = {"boardOpen",    "boardLate",         "boardResolved",   "boardOutToday",
                                  "boardOutWeek", "boardResolveToday", "boardResolveWeek"};
    for (const char *name : names)
        m_figures.push_back(new BoardFigure(QString::fromLatin1(name), this));

    auto *whole = new QVBoxLayout(this);
    // Labels that wrap ask for the height of their narrowest shape; here the place decides.
    whole->setSizeConstraint(QLayout::SetNoConstraint);
    whole->setContentsMargins(12, 8, 12, 8);
    whole->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_stood, 3);
    head->addWidget(m_moment, 2);
    whole->addLayout(head);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(8);
    for (size_t i = 0; i < m_figures.size(); ++i)
        figures->addWidget(m_figures[i], i <= Resolved ? 3 : 4);
    whole->addLayout(figures, 17);
    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(m_map, 1);
    left->addWidget(m_district);
    left->addWidget(m_legend);
    left->addSpacing(8);
    left->addWidget(m_duty);
    body->addLayout(left, 42);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(4);
    middle->addWidget(m_squadsTitle);
    middle->addWidget(m_squadCounts);
    middle->addWidget(m_squads, 1);
    body->addLayout(middle, 36);
    auto *right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(m_urgentTitle);
    right->addWidget(m_noneUrgent);
    right->addWidget(m_urgent, 1);
    body->addLayout(right, 22);
    whole->addLayout(body, 83);
    m_noneUrgent->hide();
    m_stood->hide();
    m_moment->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QLabel *label :
         {m_stood, m_moment, m_legend, m_district, m_squadsTitle, m_squadCounts, m_urgentTitle, m_noneUrgent, m_duty})
        label->setMinimumWidth(40);

    connect(&m_feed, &BoardFeed::changed, this, &BoardFace::refresh);
    connect(&m_session, &Session::ticked, this, &BoardFace::tick);
    connect(&m_session, &Session::chosen, this, &BoardFace::refresh);
    connect(&m_session.desk(), &Desk::referenceChanged, this, &BoardFace::refresh);
    connect(m_urgent, &UrgentList::activated, this, &BoardFace::complaintAsked);
    connect(m_map, &HexMap::currentChanged, this, &BoardFace::showDistrict);
    connect(m_map, &HexMap::activated, this, [this](qint64 id) {
        showDistrict();
        Q_EMIT districtAsked(DistrictId{id});
    });
    refresh();
}

BoardFace::~BoardFace() = default;

void BoardFace::setKeyboard(bool on) {
    m_map->setKeyboard(on);
    m_urgent->setKeyboard(on);
    m_district->setVisible(on);
    m_onWall = !on;
    fitLetters();
}

void BoardFace::focusMap() {
    m_map->focusMap();
}

QSize BoardFace::minimumSizeHint() const {
    return m_onWall ? smallest : smallest * m_session.textScale() / 100;
}

/// Nothing scrolls on the wall: letters are as large as was chosen, as far as the whole board has room with them.
int BoardFace::scale() const {
    const int fits = std::min(100 * width() / smallest.width(), 100 * height() / smallest.height());
    return m_onWall ? std::clamp(fits, 100, m_session.textScale()) : m_session.textScale();
}

void BoardFace::fitLetters() {
    if (!m_onWall)
        return;
    QFont letters = QApplication::font();
    letters.setPointSizeF(letters.pointSizeF() * scale() / m_session.textScale());
    if (std::abs(letters.pointSizeF() - font().pointSizeF()) > 0.05)
        setFont(letters);
}

Instant BoardFace::moment(const Board &board) const {
    return m_feed.isPast() ? board.at : m_session.now();
}

void BoardFace::tick() {
    if (!isVisible() || m_feed.isPast() || !m_feed.board())
        return;
    const Board &board = *m_feed.board();
    const Reference &reference = m_feed.reference();
    const Instant now = m_session.now();
    m_squads->show(board.squads, reference, now);
    m_urgent->show(board.urgent, reference, now);
    showDuty(board, reference, now);
}

void BoardFace::refresh() {
    showGround();
    showWords();
    if (!m_feed.board())
        return;
    const Board &board = *m_feed.board();
    const Reference &reference = m_feed.reference();
    const Instant now = moment(board);
    showFigures(board);
    showMap(board, reference, now);
    m_squads->show(board.squads, reference, now);
    say(m_squadCounts, squadCountsText(board.squads));
    m_urgent->show(board.urgent, reference, now);
    m_noneUrgent->setVisible(board.urgent.empty());
    showDuty(board, reference, now);
}

void BoardFace::showGround() {
    const bool past = m_feed.isPast();
    const bool dark = isDark(QApplication::palette());
    QPalette ground = QApplication::palette();
    if (past)
        ground.setColor(QPalette::Window, QColor::fromRgb(dark ? pastDark : pastLight));
    if (palette().color(QPalette::Window) == ground.color(QPalette::Window) && m_dark == dark && m_grounded)
        return;
    m_grounded = true;
    m_dark = dark;
    setPalette(ground);
    QPalette dim = ground;
    dim.setColor(QPalette::WindowText, dimColour(ground));
    m_legend->setPalette(dim);
}

void BoardFace::showWords() {
    const bool past = m_feed.isPast();
    if (m_feed.problem())
        say(m_stood, problemText(*m_feed.problem(), m_session.zone()));
    else if (past)
        say(m_stood,
            tr("As it stood at %1").arg(dateAndTime(m_feed.board()->at, m_session.zone(), m_session.language())));
    else
        say(m_stood, m_feed.board() ? tr("Now") : tr("The board is being read."));
    m_stood->show();
    say(m_squadsTitle, tr("Squads"));
    say(m_urgentTitle, tr("Breaks first"));
    say(m_noneUrgent, tr("Nothing is open. The five complaints whose promise breaks first will stand here."));
    say(m_legend, tr("Figure: open complaints. ▲+: late. Hatched: not enough squads on duty."));
    fitWords();
}

void BoardFace::showFigures(const Board &board) {
    const auto kept = [](const BoardKept &counts) -> std::optional<Meaning> {
        // How many may be broken is nobody's to say here: only the whole is marked.
        if (counts.kept == 0 || counts.broken > 0)
            return std::nullopt;
        return Meaning::Kept;
    };
    const auto share = [&](Figure figure, const QString &caption, const BoardKept &counts) {
        m_figures[figure]->show(caption, keptShareText(counts), keptCountText(counts), kept(counts));
    };
    m_figures[Open]->show(tr("Open"), QString::number(board.open),
                          board.elsewhere > 0 ? tr("without a dong of ours: %1").arg(board.elsewhere) : QString());
    m_figures[Late]->show(tr("Late"), board.late > 0 ? QStringLiteral("+%1").arg(board.late) : QStringLiteral("0"), {},
                          board.late > 0 ? std::optional(Meaning::Late) : std::nullopt);
    m_figures[Resolved]->show(tr("To be closed"), QString::number(board.resolved), tr("resolved already"));
    share(OutToday, tr("Set out in time, today"), board.outToday);
    share(OutWeek, tr("Set out in time, this week"), board.outWeek);
    share(ResolveToday, tr("Resolved in time, today"), board.resolveToday);
    share(ResolveWeek, tr("Resolved in time, this week"), board.resolveWeek);
}

void BoardFace::showMap(const Board &board, const Reference &reference, Instant now) {
    std::vector<DistrictId> dongs;
    int most = 1;
    for (const BoardDistrict &district : board.districts) {
        dongs.push_back(district.district);
        most = std::max(most, district.open);
    }
    const std::map<DistrictId, HexPlace> places = hexPlaces(reference, dongs);
    std::vector<HexTile> tiles;
    for (const BoardDistrict &district : board.districts) {
        const bool nobody = district.cover.first + district.cover.second == 0;
        HexTile tile;
        tile.id = district.district.value;
        tile.place = places.at(district.district);
        tile.name = boardDistrictName(reference, district.district, now);
        tile.figure = QString::number(district.open);
        tile.load = double(district.open) / most;
        tile.late = district.late > 0;
        tile.lateSign = tile.late ? QStringLiteral("+%1").arg(district.late) : QString();
        tile.hatch = nobody                           ? HexTile::Hatch::Whole
                     : district.cover.missing.empty() ? HexTile::Hatch::None
                                                      : HexTile::Hatch::Part;
        tile.word = nobody                           ? tr("nobody", "on duty in a dong")
                    : district.cover.missing.empty() ? QString()
                                                     : tr("in part", "covered by squads");
        tile.spoken = boardDistrictText(district, board.inService, reference);
        tiles.push_back(std::move(tile));
    }
    m_map->setAccessibleName(tr("Map of the dongs"));
    m_map->setTiles(std::move(tiles));
    showDistrict();
}

void BoardFace::showDistrict() {
    const auto tile =
        std::ranges::find_if(m_map->tiles(), [&](const HexTile &each) { return each.id == m_map->current(); });
    say(m_district, tile == m_map->tiles().end() ? tr("Arrows go from dong to dong.")
                                                 : tile->name + QStringLiteral(": ") + tile->spoken);
}

void BoardFace::showDuty(const Board &board, const Reference &reference, Instant now) {
    m_moment->setVisible(!m_feed.isPast());
    say(m_moment, dateAndTime(now, m_session.zone(), m_session.language()));
    QStringList lines;
    if (const auto service = shiftAt(reference.calendar(), now))
        lines << shiftText(*service, now, m_session.zone(), m_session.language());
    lines << tr("Shift: %1").arg(boardShiftsText(board.shifts, reference));
    lines << tr("Duty officer: %1")
                 .arg(board.onDuty ? boardOperatorName(reference, *board.onDuty) : tr("nobody has taken over yet"));
    const auto gap = [&](bool whole) {
        return tr("Next gap: %1").arg(gapText(gapSpans(board.gaps).front(), reference, now, whole));
    };
    lines << (board.gaps.empty() ? tr("No gap to the end of next month") : gap(false));
    m_duty->setToolTip(board.gaps.empty() ? QString() : gap(true));
    say(m_duty, lines.join(u'\n'));
}

void BoardFace::fitWords() {
    // As large as the place allows, never smaller than elsewhere in the window.
    const int least = QFontInfo(font()).pixelSize();
    const double unit = std::min(width() / 1920.0, height() / 1080.0);
    const auto fit = [&](QLabel *label, double pixels, bool bold = false) {
        QFont grown = figureFont(font());
        grown.setPixelSize(std::max(least, int(pixels * unit)));
        grown.setBold(bold);
        if (label->font() != grown)
            label->setFont(grown);
    };
    fit(m_stood, 38, true);
    fit(m_moment, 38, true);
    fit(m_legend, 20);
    fit(m_district, 24);
    fit(m_squadsTitle, 28, true);
    fit(m_squadCounts, 26);
    fit(m_urgentTitle, 28, true);
    fit(m_noneUrgent, 26);
    fit(m_duty, 28);
    // Figures and what they mean are read from afar on a small screen too.
    for (BoardFigure *figure : m_figures)
        figure->setMinimumHeight(leastFigure * scale() / 100);
    // The map does not move when a dong has more to say.
    m_district->setMinimumHeight(2 * QFontMetrics(m_district->font()).lineSpacing());
}

void BoardFace::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fitLetters();
    fitWords();
}

void BoardFace::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (!std::exchange(m_watching, true))
        m_feed.watch(true);
}

void BoardFace::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    if (std::exchange(m_watching, false))
        m_feed.watch(false);
}

void BoardFace::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry(); // its smallest size is another one
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        refresh();
}

} // namespace baro
