#include "text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QPointer>
#include <QTranslator>

namespace baro {

namespace {

/// The program's translation and Qt's own as one, so that a switch is one removal and one installation. Never "empty":
/// Qt refuses empty ones and then tells no window, but dates and names change even where English needs no translation.
class Translations final : public QTranslator {
public:
    Translations(Language language, QObject *parent)
        : QTranslator(parent) {
        const QString code = codeText(language);
        // A missing file leaves the English source standing; that is no problem to report.
        static_cast<void>(m_program.load(QStringLiteral(":/i18n/baro8572_") + code + QStringLiteral(".qm")));
        const QString qt = QStringLiteral("qtbase_") + code;
        if (!m_qt.load(QStringLiteral(":/i18n/") + qt + QStringLiteral(".qm")))
            static_cast<void>(m_qt.load(qt, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    }

    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override {
        const QString found = m_program.translate(context, source, disambiguation, n);
        return found.isNull() ? m_qt.translate(context, source, disambiguation, n) : found;
    }

private:
    QTranslator m_program;
    QTranslator m_qt;
};

struct Current {
    Language language = Language::Korean;
    QPointer<Translations> translations; ///< owned by the application
};

Current &current() {
    static Current instance;
    return instance;
}

} // namespace

void useLanguage(Language language) {
    Current &now = current();
    // Before the windows are told: they ask for both while they are told.
    now.language = language;
    QLocale::setDefault(localeOf(language));
    QCoreApplication *application = QCoreApplication::instance();
    if (!application)
        return;
    if (now.translations) {
        QCoreApplication::removeTranslator(now.translations);
        delete now.translations;
    }
    now.translations = new Translations(language, application);
    QCoreApplication::installTranslator(now.translations);
}

Language currentLanguage() {
    return current().language;
}

} // namespace baro
