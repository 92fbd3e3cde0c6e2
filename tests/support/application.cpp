#define CATCH_CONFIG_EXTERNAL_INTERFACES
#ifdef QT_WIDGETS_LIB
#include <QApplication>
#else
#include <QCoreApplication>
#endif

#include <catch2/catch.hpp>
#include <memory>

namespace {

/// With windows where the program's tests have some.
#ifdef QT_WIDGETS_LIB
using Kind = QApplication;
#else
using Kind = QCoreApplication;
#endif

/// One application for all tests of the program, made before the first.
struct Application : Catch::TestEventListenerBase {
    using TestEventListenerBase::TestEventListenerBase;
    void testRunStarting(const Catch::TestRunInfo &) override {
        static int count = 1;
        static char name[] = "tests";
        static char *arguments[] = {name, nullptr};
        m_application = std::make_unique<Kind>(count, arguments);
    }
    void testRunEnded(const Catch::TestRunStats &) override { m_application.reset(); }
    std::unique_ptr<Kind> m_application;
};

} // namespace

CATCH_REGISTER_LISTENER(Application)
