#include "commandline.h"
#include "desk/desk.h"
#include "shell/mainwindow.h"
#include "shell/openingwindow.h"
#include "shell/pulse.h"
#include "text/printable.h"
#include "text/problemtext.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>

namespace {

using namespace baro;

/// Options of the window that are followed by a value; everything else that is no option is a command.
constexpr std::array valued{"--database", "--language", "--theme", "--operator", "--pulse"};

/// Whether the arguments ask for the command line: a command, --help or --version, before or after options.
bool asksForCommandLine(const QStringList &arguments) {
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        // After it there are no options; alone it asks for nothing that a window could open on.
        if (argument == u"--" || argument == u"--help" || argument == u"-h" || argument == u"--version" || argument == u"-v")
            return true;
        if (std::any_of(valued.begin(), valued.end(),
                        [&](const char *name) { return argument == QLatin1String(name); }))
            ++i;
        else if (!argument.startsWith(u'-'))
            return true;
    }
    return false;
}

void nameApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("baro8572"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BARO_VERSION));
}

struct WindowOptions {
    QString database;
    std::optional<Language> language;
    std::optional<ThemeChoice> theme;
    QString operatorCode;
    QString pulse; ///< file to be told how long keys had to wait
};

/// Read apart from the others, so that a word about one of them is in the language asked for.
std::optional<Language> languageAsked(const QStringList &arguments) {
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--language" && i + 1 < arguments.size())
            return fromCode<Language>(arguments[i + 1]);
        if (arguments[i].startsWith(u"--language="))
            return fromCode<Language>(arguments[i].section(u'=', 1));
    }
    return std::nullopt;
}

Result<WindowOptions> windowOptions(const QStringList &arguments) {
    QCommandLineParser parser;
    const QCommandLineOption database(QStringLiteral("database"), {}, QStringLiteral("FILE"));
    const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("ko|en"));
    const QCommandLineOption theme(QStringLiteral("theme"), {}, QStringLiteral("system|light|dark"));
    const QCommandLineOption seat(QStringLiteral("operator"), {}, QStringLiteral("CODE"));
    const QCommandLineOption pulse(QStringLiteral("pulse"), {}, QStringLiteral("FILE"));
    parser.addOptions({database, language, theme, seat, pulse});
    if (!parser.parse(arguments))
        return tl::unexpected(notUnderstood(parser, arguments));
    if (!parser.positionalArguments().isEmpty())
        return refuse(ProblemCode::UnknownCommand, {parser.positionalArguments().first()});
    for (const QString &name : parser.optionNames())
        if (parser.value(name).isEmpty())
            return refuse(ProblemCode::ArgumentMissing, {QStringLiteral("--") + name});
    WindowOptions options;
    options.database =
        parser.isSet(database) ? QFileInfo(parser.value(database)).absoluteFilePath() : defaultDatabase();
    options.operatorCode = parser.value(seat);
    options.pulse = parser.value(pulse);
    if (parser.isSet(language)) {
        options.language = fromCode<Language>(parser.value(language));
        if (!options.language)
            return refuse(ProblemCode::BadValue, {parser.value(language), QStringLiteral("--language")});
    }
    if (parser.isSet(theme)) {
        options.theme = fromCode<ThemeChoice>(parser.value(theme));
        if (!options.theme)
            return refuse(ProblemCode::BadValue, {parser.value(theme), QStringLiteral("--theme")});
    }
    return options;
}

/// The desk and what stands on it. Windows go before the session, the session before the desk.
class OpenDesk {
public:
    OpenDesk(WindowOptions options, Choices choices)
        : m_options(std::move(options))
        , m_choices(std::move(choices)) {}

    void open(const QString &file) {
        Result<std::unique_ptr<Desk>> desk = openedBy(seat(), file);
        // A seat that was taken out of service since the last time must not lock its desk out.
        if (!desk && desk.error().code == ProblemCode::NoSuchOperator && m_options.operatorCode.isEmpty())
            desk = openedBy(DeskOptions{}.operatorCode, file);
        if (!desk) {
            showProblem(desk.error(), file);
            return;
        }
        m_desk = std::move(*desk);
        m_session = std::make_unique<Session>(*m_desk, defaultSettingsFile());
        if (m_options.language || m_opening)
            m_session->setLanguage(currentLanguage());
        if (m_options.theme)
            m_session->setTheme(*m_options.theme);
        m_window = std::make_unique<MainWindow>(*m_session);
        m_window->show();
        if (m_opening)
            m_opening.release()->deleteLater(); // it is asking right now
    }

private:
    QString seat() const { return m_options.operatorCode.isEmpty() ? m_choices.operatorCode : m_options.operatorCode; }

    static Result<std::unique_ptr<Desk>> openedBy(const QString &operatorCode, const QString &file) {
        DeskOptions options;
        options.keepsTime = true;
        options.file = file;
        options.operatorCode = operatorCode;
        return Desk::open(options);
    }

    void showProblem(const Problem &problem, const QString &file) {
        if (!m_opening) {
            m_opening = std::make_unique<OpeningWindow>();
            m_opening->setWindowIcon(icon(QStringLiteral("app")));
            QObject::connect(m_opening.get(), &OpeningWindow::fileChosen, m_opening.get(),
                             [this](const QString &chosen) { open(chosen); });
            QObject::connect(m_opening.get(), &OpeningWindow::quitAsked, qApp, &QApplication::quit);
        }
        m_opening->showProblem(problem, file);
        m_opening->show();
    }

    WindowOptions m_options;
    Choices m_choices;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<OpeningWindow> m_opening;
};

int sayOnTerminal(const QString &words, int status) {
    QTextStream(stderr) << "baro8572: " << onOneLine(words) << Qt::endl;
    return status;
}

/// Said by the part of an application that needs no screen, in a process that has none.
QByteArray noScreenWords(int argc, char **argv, Language language) {
    const QCoreApplication application(argc, argv);
    useLanguage(language);
    const QString words =
        QStringLiteral("baro8572: ") +
        QCoreApplication::translate("CommandLine", "There is no screen to open a window on. Nothing was done. Start the "
                                                   "desk in a desktop session, or give a command; see --help.") +
        u'\n';
    return words.toLocal8Bit();
}

/// What stays to be said once the platform finds no screen: by then it can be neither worded nor told to the caller.
QByteArray noScreen;

int runWindow(int argc, char **argv, const QStringList &arguments) {
    // Before there is a window, so that a word about a mistake needs no screen.
    nameApplication();
    const Choices choices = choicesIn(defaultSettingsFile());
    const Language language = languageAsked(arguments).value_or(choices.language);
    const Result<WindowOptions> options = windowOptions(arguments);
    if (!options) {
        const QCoreApplication application(argc, argv);
        useLanguage(language);
        return sayOnTerminal(problemText(options.error()), 2);
    }
    noScreen = noScreenWords(argc, argv, language);
    const QtMessageHandler usual =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &) {
            if (type == QtFatalMsg) {
                // Qt ends the process by a crash after this.
                std::fputs(noScreen.constData(), stderr);
                std::fflush(stderr);
                std::_Exit(1);
            }
        });
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QGuiApplication::setDesktopFileName(QStringLiteral("baro8572"));
    useLanguage(language);
    applyTheme(options->theme.value_or(choices.theme), choices.textScale);
    OpenDesk desk(*options, choices);
    desk.open(options->database);
    const auto pulse = options->pulse.isEmpty() ? nullptr : std::make_unique<Pulse>(options->pulse, Pulse::From::FirstKey);
    return QApplication::exec();
}

int runWithoutScreen(int argc, char **argv) {
    QCoreApplication application(argc, argv);
    nameApplication();
    return runCommandLine(QCoreApplication::arguments());
}

/// Paper is laid out with fonts, which need the half of an application that a screen needs, and no screen.
int runForPaper(int argc, char **argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What the platform has to say of a screen that nobody uses is no answer to what was asked.
    const QtMessageHandler usual = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    QGuiApplication application(argc, argv);
    qInstallMessageHandler(usual);
    nameApplication();
    return runCommandLine(QCoreApplication::arguments());
}

bool asksForPaper(const QStringList &arguments) {
    return std::ranges::any_of(arguments, [](const QString &argument) {
        return argument == u"report" || argument == u"--account" || argument.startsWith(u"--account=") || argument == u"--slip" ||
               argument.startsWith(u"--slip=");
    });
}

} // namespace

int main(int argc, char **argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (!asksForCommandLine(arguments))
        return runWindow(argc, argv, arguments);
    return asksForPaper(arguments) ? runForPaper(argc, argv) : runWithoutScreen(argc, argv);
}
