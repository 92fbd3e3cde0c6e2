#include "report/slip.h"

#include "complaint/clocks.h"
#include "report/account.h"
#include "report/markup.h"
#include "text/codetext.h"
#include "text/districttext.h"
#include "text/timetext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace baro {

namespace {

struct SlipSay {
    Q_DECLARE_TR_FUNCTIONS(Slip)
};

constexpr qreal tileSide = 34;
constexpr int mapScale = 3; ///< dots of the picture to one of the page

QPointF middleOf(const HexPlace &place) {
    const qreal wide = std::numbers::sqrt3 * tileSide;
    return {wide * (place.column + (place.row % 2 != 0 ? 1.0 : 0.5)), tileSide * (1 + 1.5 * place.row)};
}

QPainterPath tileAt(QPointF middle) {
    QPainterPath tile;
    for (int corner = 0; corner < 6; ++corner) {
        const qreal angle = std::numbers::pi / 180 * (60 * corner - 30);
        const QPointF point = middle + tileSide * QPointF(std::cos(angle), std::sin(angle));
        corner == 0 ? tile.moveTo(point) : tile.lineTo(point);
    }
    tile.closeSubpath();
    return tile;
}

/// The dong filled, those that it borders on by name, the others as outlines. Empty for a place without a tile.
QString mapOf(const District &dong, const Reference &reference, Language language, Instant now) {
    if (!dong.hex)
        return {};
    QRectF area;
    std::vector<const District *> tiles;
    for (const auto &[id, district] : reference.all<District>())
        if (district.hex && reference.inService<District>(id, now)) {
            tiles.push_back(&district);
            area |= tileAt(middleOf(*district.hex)).boundingRect();
        }
    area.adjust(-2, -2, 2, 2);
    QImage image((area.size() * mapScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(mapScale, mapScale);
    painter.translate(-area.topLeft());
    for (const District *district : tiles) {
        const bool here = district->code == dong.code;
        const bool next = std::ranges::find(dong.neighbours, district->code) != dong.neighbours.end();
        const QPointF middle = middleOf(*district->hex);
        painter.setPen(QPen(here ? QColor(0, 80, 80) : QColor(150, 150, 150), here ? 2.5 : 1));
        painter.setBrush(here ? QColor(190, 225, 225) : next ? QColor(238, 238, 238) : QColor(Qt::white));
        painter.drawPath(tileAt(middle));
        if (!here && !next)
            continue;
        QFont font = painter.font();
        font.setPixelSize(12);
        font.setBold(here);
        const QString name = districtName(language, *district, now).remove(QStringLiteral("-dong"));
        // Long romanised names are set smaller rather than cut.
        while (font.pixelSize() > 7 && QFontMetricsF(font).horizontalAdvance(name) > 1.6 * tileSide)
            font.setPixelSize(font.pixelSize() - 1);
        painter.setFont(font);
        painter.setPen(Qt::black);
        painter.drawText(QRectF(middle - QPointF(tileSide, tileSide), QSizeF(2 * tileSide, 2 * tileSide)), Qt::AlignCenter, name);
    }
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return QStringLiteral("<p align=\"center\"><img src=\"data:image/png;base64,%1\" width=\"%2\" height=\"%3\"/></p>")
        .arg(QString::fromLatin1(png.toBase64()), QString::number(qRound(area.width())), QString::number(qRound(area.height())));
}

class Slip {
public:
    Slip(const ComplaintView &view, std::optional<int> no, const Reference &reference, Language language, Instant now)
        : m_view(view)
        , m_reference(reference)
        , m_language(language)
        , m_now(now)
        , m_masked(maskedTexts(view)) {
        for (const Dispatch &dispatch : complaint().dispatches)
            if (no ? dispatch.no == *no : (!m_dispatch || !dispatch.ended()))
                m_dispatch = &dispatch;
        if (const Cycle &cycle = complaint().cycle(); cycle.deadlines)
            m_deadlines = clocks::deadlinesOf(cycle, reference.policies()).value_or(*cycle.deadlines);
    }

    Paper paper() const {
        const Details &details = complaint().details;
        const bool korean = m_language == Language::Korean;
        const District *district = details.district ? m_reference.find<District>(*details.district) : nullptr;
        QList<std::pair<QString, QString>> facts{
            {SlipSay::tr("Number"), complaint().number.toString()},
            {SlipSay::tr("Squad"), squad()},
            {SlipSay::tr("Priority"), details.priority == Priority::Urgent ? text(Priority::Urgent) : QString()},
            {SlipSay::tr("Dong"), dong()},
            {SlipSay::tr("Place"), masked(details.place)},
            {SlipSay::tr("Address"), masked(details.address)},
            {SlipSay::tr("What"), what()},
            {SlipSay::tr("Said"), masked(details.story)},
            {SlipSay::tr("Received"), near(complaint().receivedAt)},
            {SlipSay::tr("Out by"), outBy()},
            {SlipSay::tr("Done by"), doneBy()},
            {SlipSay::tr("Caller"), caller()}};
        Paper slip;
        slip.title = SlipSay::tr("Dispatch slip, %1", "number").arg(complaint().number.toString());
        slip.html = markup::title(SlipSay::tr("Dispatch slip")) + markup::facts(facts);
        if (district)
            slip.html += mapOf(*district, m_reference, m_language, m_now);
        slip.html += markup::facts({{SlipSay::tr("Arrived"), QString(QChar(0x00A0))},
                                    {SlipSay::tr("Left"), QString(QChar(0x00A0))},
                                    {SlipSay::tr("What was done"), QString(QChar(0x00A0))}});
        slip.html += markup::paragraph(
            SlipSay::tr("%1, printed %2.", "office, time")
                .arg(m_reference.setting(korean ? QStringLiteral("office.name") : QStringLiteral("office.name.en")),
                     dateAndTime(m_now, m_reference.zone(), m_language)));
        return slip;
    }

    QString lines() const {
        const Details &details = complaint().details;
        QStringList lines;
        const auto add = [&](const QStringList &parts) {
            QStringList said = parts;
            said.removeAll(QString());
            if (!said.isEmpty())
                lines << said.join(QStringLiteral(" · "));
        };
        add({complaint().number.toString(), squad(), details.priority == Priority::Urgent ? text(Priority::Urgent) : QString()});
        add({dong(), masked(details.place), masked(details.address)});
        add({what(), masked(details.story).simplified()});
        if (m_deadlines)
            lines << (outBy().isEmpty() ? SlipSay::tr("Done by %1").arg(doneBy())
                                        : SlipSay::tr("Out by %1, done by %2").arg(outBy(), doneBy()));
        lines << SlipSay::tr("Caller: %1").arg(caller());
        return lines.join(u'\n');
    }

private:
    const Complaint &complaint() const { return m_view.complaint(); }
    template<class Entry, class Id>
    QString name(const std::optional<Id> &id) const {
        const Entry *entry = id ? m_reference.find<Entry>(*id) : nullptr;
        return entry ? nameIn(m_language, *entry) : QString();
    }
    QString masked(const std::optional<TextRef> &ref) const { return ref ? m_masked.value(ref->id) : QString(); }
    QString near(Instant at) const { return timeNear(at, m_now, m_reference.zone(), m_language); }
    QString dong() const {
        const auto id = complaint().details.district;
        const District *district = id ? m_reference.find<District>(*id) : nullptr;
        return district ? districtThenText(m_language, *district, complaint().receivedAt, m_now) : QString();
    }
    QString squad() const { return m_dispatch ? name<Squad>(std::optional(m_dispatch->squad)) : SlipSay::tr("none chosen yet"); }
    QString what() const {
        const Details &details = complaint().details;
        return details.subtype ? name<Subtype>(details.subtype) : name<Category>(details.category);
    }
    QString outBy() const { return m_deadlines && !complaint().cycle().firstOutAt ? near(m_deadlines->out) : QString(); }
    QString doneBy() const { return m_deadlines ? near(m_deadlines->resolve) : QString(); }
    QString caller() const {
        const Details &details = complaint().details;
        if (!slipNeedsCaller(complaint()))
            return SlipSay::tr("not needed on the spot, stays in the office");
        const QString called = details.anonymous ? SlipSay::tr("name withheld") : m_view.text(details.name);
        const QString number = telephoneText(m_view.text(details.telephone));
        return called.isEmpty() ? number : SlipSay::tr("%1, %2", "name, telephone").arg(called, number);
    }

    const ComplaintView &m_view;
    const Reference &m_reference;
    Language m_language;
    Instant m_now;
    QHash<TextId, QString> m_masked;
    const Dispatch *m_dispatch = nullptr;
    std::optional<Deadlines> m_deadlines;
};

} // namespace

bool slipNeedsCaller(const Complaint &complaint) {
    const bool notLetIn = std::ranges::any_of(complaint.cycle().holds, [](const HoldSpan &hold) {
        return hold.reason == HoldReason::AccessRefused;
    });
    return complaint.details.telephone && (complaint.details.callBack || notLetIn);
}

Paper slipOf(const ComplaintView &view, std::optional<int> dispatch, const Reference &reference, Language language,
             Instant now) {
    return Slip(view, dispatch, reference, language, now).paper();
}

QString slipText(const ComplaintView &view, std::optional<int> dispatch, const Reference &reference, Language language,
                 Instant now) {
    return Slip(view, dispatch, reference, language, now).lines();
}

} // namespace baro
