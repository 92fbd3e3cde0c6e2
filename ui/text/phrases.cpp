#include "text/phrases.h"

#include <QFile>
#include <QJsonDocument>

#include <stdexcept>

// A static library's resources are only there once somebody has asked for them; the macro wants no namespace around.
static void loadPhrases() {
    Q_INIT_RESOURCE(phrases);
}

namespace baro {

Phrases::Phrases(const QString &name)
    : m_name(name) {
    loadPhrases();
    QFile file(QStringLiteral(":/phrases/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("phrases are missing from the program: " + name.toStdString());
    m_phrases = QJsonDocument::fromJson(file.readAll()).object();
}

QString Phrases::operator()(Language language, const QString &key) const {
    const QString words = m_phrases.value(codeText(language)).toObject().value(key).toString();
    if (words.isEmpty())
        throw std::logic_error("a phrase is missing: " + m_name.toStdString() + ", " + key.toStdString());
    return words;
}

} // namespace baro
