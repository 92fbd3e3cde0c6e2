#include "widgets/session.h"

#include "text/districttext.h"
#include "widgets/theme.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

namespace baro {

namespace {

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString textScaleKey = QStringLiteral("textScale");
const QString operatorKey = QStringLiteral("operator");

QString nowhere() {
    return QStringLiteral("—");
}

template<class Entry, class EntryId>
QString nameOf(const ReferencePointer &reference, std::optional<EntryId> id) {
    const Entry *entry = id && reference ? reference->find<Entry>(*id) : nullptr;
    return entry ? nameIn(currentLanguage(), *entry) : nowhere();
}

Language languageOfSystem() {
    return QLocale::system().language() == QLocale::English ? Language::English : Language::Korean;
}

} // namespace

QString defaultSettingsFile() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/baro8572.ini");
}

Choices choicesIn(const QString &settingsFile) {
    const QSettings settings(settingsFile, QSettings::IniFormat);
    Choices choices;
    choices.language = fromCode<Language>(settings.value(languageKey).toString()).value_or(languageOfSystem());
    choices.theme = fromCode<ThemeChoice>(settings.value(themeKey).toString()).value_or(ThemeChoice::System);
    choices.textScale = std::clamp(settings.value(textScaleKey, 100).toInt(), 100, 200);
    choices.operatorCode = settings.value(operatorKey, choices.operatorCode).toString();
    return choices;
}

Session::Session(Desk &desk, const QString &settingsFile, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_zone(desk.reference() ? desk.reference()->zone() : QTimeZone("Asia/Seoul"))
    , m_settings(std::make_unique<QSettings>(settingsFile.isEmpty() ? defaultSettingsFile() : settingsFile,
                                             QSettings::IniFormat))
    , m_timer(new QTimer(this)) {
    connect(&m_desk, &Desk::referenceChanged, this, [this] { m_zone = reference()->zone(); });
    connect(m_timer, &QTimer::timeout, this, [this] { Q_EMIT ticked(now()); });
    m_timer->start(std::chrono::seconds(1));
}

Session::~Session() = default;

void Session::setLanguage(Language language) {
    m_settings->setValue(languageKey, codeText(language));
    if (language == currentLanguage())
        return;
    useLanguage(language);
    Q_EMIT chosen();
}

ThemeChoice Session::theme() const {
    return fromCode<ThemeChoice>(m_settings->value(themeKey).toString()).value_or(ThemeChoice::System);
}

void Session::setTheme(ThemeChoice theme) {
    m_settings->setValue(themeKey, codeText(theme));
    applyTheme(theme, textScale());
    Q_EMIT chosen();
}

int Session::textScale() const {
    return std::clamp(m_settings->value(textScaleKey, 100).toInt(), 100, 200);
}

void Session::setTextScale(int percent) {
    m_settings->setValue(textScaleKey, std::clamp(percent, 100, 200));
    applyTheme(theme(), textScale());
    Q_EMIT chosen();
}

void Session::setActor(OperatorId actor) {
    m_desk.setActor(actor);
    if (const Operator *entry = reference()->find<Operator>(actor))
        m_settings->setValue(operatorKey, entry->code);
    Q_EMIT chosen();
}

QString Session::name(std::optional<DistrictId> id) const {
    const District *district = id && reference() ? reference()->find<District>(*id) : nullptr;
    return district ? districtName(currentLanguage(), *district, now()) : nowhere();
}
QString Session::nameThen(std::optional<DistrictId> id, Instant at) const {
    const District *district = id && reference() ? reference()->find<District>(*id) : nullptr;
    return district ? districtThenText(currentLanguage(), *district, at, now()) : nowhere();
}
QString Session::name(std::optional<CategoryId> id) const {
    return nameOf<Category>(reference(), id);
}
QString Session::name(std::optional<SubtypeId> id) const {
    return nameOf<Subtype>(reference(), id);
}
QString Session::name(std::optional<SquadId> id) const {
    return nameOf<Squad>(reference(), id);
}
QString Session::name(std::optional<AgencyId> id) const {
    return nameOf<Agency>(reference(), id);
}
QString Session::name(std::optional<DangerId> id) const {
    return nameOf<Danger>(reference(), id);
}
QString Session::name(std::optional<OperatorId> id) const {
    return nameOf<Operator>(reference(), id);
}

} // namespace baro
