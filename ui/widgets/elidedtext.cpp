#include "widgets/elidedtext.h"

#include <QFontMetrics>
#include <QStringList>
#include <QTextLayout>

namespace baro {

QString elidedText(const QString &text, const QFont &font, int width, int lines) {
    if (width <= 0 || lines < 1)
        return text;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList shown;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const qsizetype from = line.textStart();
        const bool last = i + 1 == lines;
        shown << (last ? QFontMetrics(font).elidedText(text.mid(from), Qt::ElideRight, width)
                       : text.mid(from, line.textLength()).trimmed());
    }
    layout.endLayout();
    const QString words = shown.join(u'\n');
    return words.endsWith(u'…') && !text.endsWith(u'…') ? words : text;
}

} // namespace baro
