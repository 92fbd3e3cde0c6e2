#include "widgets/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

namespace baro {

namespace {

/// Draws an SVG whose lines are black in the colour that the palette of the moment asks for.
class TintedDrawing final : public QIconEngine {
public:
    TintedDrawing(QString name, QByteArray drawing, std::optional<Meaning> meaning)
        : m_name(std::move(name))
        , m_drawing(std::move(drawing))
        , m_meaning(meaning) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override {
        const QColor colour = colourIn(mode);
        const QString key = QStringLiteral("baro:%1:%2x%3:%4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colour.rgba(), 8, 16);
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn))
            return drawn;
        QByteArray tinted = m_drawing;
        const QByteArray quoted = '"' + colour.name().toLatin1() + '"';
        tinted.replace(QByteArrayView("\"#000\""), quoted);
        QSvgRenderer renderer(tinted);
        drawn = QPixmap(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, drawn);
        return drawn;
    }

    QIconEngine *clone() const override { return new TintedDrawing(m_name, m_drawing, m_meaning); }
    bool isNull() override { return m_drawing.isEmpty(); }

private:
    QColor colourIn(QIcon::Mode mode) const {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_meaning)
            return colourOf(*m_meaning, palette);
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QString m_name;
    QByteArray m_drawing;
    std::optional<Meaning> m_meaning;
};

QIcon drawn(const QString &name, std::optional<Meaning> meaning) {
    static QHash<QString, QIcon> known;
    const QString key = meaning ? name + u':' + QString::number(static_cast<int>(*meaning)) : name;
    const auto found = known.constFind(key);
    if (found != known.constEnd())
        return *found;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QIcon made;
    if (file.open(QIODevice::ReadOnly))
        made = QIcon(new TintedDrawing(name, file.readAll(), meaning));
    known.insert(key, made);
    return made;
}

} // namespace

QIcon icon(const QString &name) {
    return drawn(name, std::nullopt);
}

QIcon icon(const QString &name, Meaning meaning) {
    return drawn(name, meaning);
}

} // namespace baro
