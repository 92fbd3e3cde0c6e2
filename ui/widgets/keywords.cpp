#include "widgets/keywords.h"

#include <QHash>
#include <QStringList>

namespace baro {

QString keyWords(const QKeySequence &key) {
    static const QHash<QString, QString> onKeyboard{
        {QStringLiteral("Return"), QStringLiteral("Enter")}, {QStringLiteral("Left"), QStringLiteral("←")},
        {QStringLiteral("Right"), QStringLiteral("→")},      {QStringLiteral("Up"), QStringLiteral("↑")},
        {QStringLiteral("Down"), QStringLiteral("↓")},       {QStringLiteral("Backtab"), QStringLiteral("Tab")}};
    QStringList parts = key.toString(QKeySequence::PortableText).split(u'+');
    for (QString &part : parts)
        part = onKeyboard.value(part, part);
    return parts.join(u'+');
}

} // namespace baro
