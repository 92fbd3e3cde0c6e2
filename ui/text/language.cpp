#include "text/inlanguage.h"
#include "text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QPointer>
#include <QTranslator>

#include <map>
#include <memory>

namespace baro {

namespace {

/// The program's translation and Qt's own as one, so that a switch is one removal and one installation. Never "empty":
/// Qt refuses empty ones and then tells no window, but dates and names change even where English needs no translation.
class Translations final : public QTranslator {
public:
    Translations(Language language, QObject *parent)
        : QTranslator(parent)
        , m_spoken(&tongue(language)) {}

    void speak(Language language) { m_spoken = &tongue(language); }

    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override {
        const QString found = m_spoken->program.translate(context, source, disambiguation, n);
        return found.isNull() ? m_spoken->qt.translate(context, source, disambiguation, n) : found;
    }

private:
    struct Tongue {
        QTranslator program;
        QTranslator qt;
    };

    Tongue &tongue(Language language) {
        std::unique_ptr<Tongue> &known = m_tongues[language];
        if (known)
            return *known;
        known = std::make_unique<Tongue>();
        const QString code = codeText(language);
        // A missing file leaves the English source standing; that is no problem to report.
        static_cast<void>(known->program.load(QStringLiteral(":/i18n/baro8572_") + code + QStringLiteral(".qm")));
        const QString qt = QStringLiteral("qtbase_") + code;
        if (!known->qt.load(QStringLiteral(":/i18n/") + qt + QStringLiteral(".qm")))
            static_cast<void>(known->qt.load(qt, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
        return *known;
    }

    std::map<Language, std::unique_ptr<Tongue>> m_tongues;
    const Tongue *m_spoken;
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

namespace {

void speak(Language language) {
    Current &now = current();
    now.language = language;
    QLocale::setDefault(localeOf(language));
    if (now.translations)
        now.translations->speak(language);
}

} // namespace

InLanguage::InLanguage(Language language)
    : m_before(currentLanguage()) {
    speak(language);
}

InLanguage::~InLanguage() {
    speak(m_before);
}

} // namespace baro
