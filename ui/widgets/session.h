#pragma once

#include "desk/desk.h"
#include "text/language.h"

#include <QObject>

#include <memory>

class QSettings;
class QTimer;

namespace baro {

enum class ThemeChoice { System, Light, Dark };
template<>
struct Codes<ThemeChoice> {
    static constexpr auto entries = std::to_array<std::pair<ThemeChoice, std::string_view>>(
        {{ThemeChoice::System, "system"}, {ThemeChoice::Light, "light"}, {ThemeChoice::Dark, "dark"}});
};

/// What a person chose for this desk, as kept in the settings file.
struct Choices {
    Language language = Language::Korean;
    ThemeChoice theme = ThemeChoice::System;
    int textScale = 100;
    QString operatorCode = QStringLiteral("op1");
};

/// The settings file of this program and user.
QString defaultSettingsFile();
/// Also before there is a desk. What was never chosen follows the system.
Choices choicesIn(const QString &settingsFile);

/// What all rooms share: the desk, the person's choices, one timer. GUI thread.
class Session : public QObject {
    Q_OBJECT
public:
    Session(Desk &desk, const QString &settingsFile = {}, QObject *parent = nullptr);
    ~Session() override;

    Desk &desk() const { return m_desk; }
    ReferencePointer reference() const { return m_desk.reference(); }
    Instant now() const { return m_desk.clock().now(); }
    /// The office's time zone; times on the screen are in it.
    const QTimeZone &zone() const { return m_zone; }

    Language language() const { return currentLanguage(); }
    void setLanguage(Language language);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// Percent, 100 to 200.
    int textScale() const;
    void setTextScale(int percent);

    /// Who sits here from now on, also at the next start.
    void setActor(OperatorId actor);

    /// Window state, columns, sort orders: kept for the next start.
    QSettings &settings() const { return *m_settings; }

    /// Names in the language of the moment; a dash for what is absent or unknown. A dong is called as it is now.
    QString name(std::optional<DistrictId> id) const;
    /// As it was called at an instant, and in brackets as it is called now where that is another name.
    QString nameThen(std::optional<DistrictId> id, Instant at) const;
    QString name(std::optional<CategoryId> id) const;
    QString name(std::optional<SubtypeId> id) const;
    QString name(std::optional<SquadId> id) const;
    QString name(std::optional<AgencyId> id) const;
    QString name(std::optional<DangerId> id) const;
    QString name(std::optional<OperatorId> id) const;

Q_SIGNALS:
    /// Once a second; the only timer for visible time cells.
    void ticked(baro::Instant now);
    /// Something was done that can be taken back: shown in the undo bar with this sentence.
    void done(const baro::CommandId &command, const QString &sentence);
    /// The same for one entry that took several commands, in the order in which they were carried out: they are taken
    /// back together, the last one first.
    void doneTogether(const std::vector<baro::CommandId> &commands, const QString &sentence);
    /// A word for the status line that needs no answer.
    void said(const QString &sentence);
    /// Language, theme, text scale or operator is another one now.
    void chosen();

private:
    Desk &m_desk;
    QTimeZone m_zone;
    std::unique_ptr<QSettings> m_settings;
    QTimer *m_timer = nullptr;
};

} // namespace baro
