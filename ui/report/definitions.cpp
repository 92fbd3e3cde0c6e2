#include "report/definitions.h"

#include <QFile>
#include <QRegularExpression>

namespace baro {

std::vector<Definition> definitionsIn(Language language) {
    QFile page(QStringLiteral(":/help/%1/figures.md").arg(codeText(language)));
    if (!page.open(QIODevice::ReadOnly))
        return {};
    std::vector<Definition> definitions;
    // "## Reports `reports`", and paragraphs up to the next heading.
    static const QRegularExpression code(QStringLiteral("`([a-z_]+)`"));
    bool within = false;
    for (const QString &line : QString::fromUtf8(page.readAll()).split(u'\n')) {
        if (line.startsWith(u'#')) {
            within = line.startsWith(u"## ") && line.contains(u'`');
            if (!within)
                continue;
            Definition one;
            for (auto match = code.globalMatch(line); match.hasNext();)
                one.codes << match.next().captured(1);
            one.term = line.mid(3, line.indexOf(u'`') - 3).trimmed();
            definitions.push_back(one);
        } else if (within && !line.trimmed().isEmpty()) {
            QString &text = definitions.back().text;
            text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + line.trimmed();
        }
    }
    return definitions;
}

} // namespace baro
