#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include <QApplication>

#include <catch2/catch.hpp>
#include <memory>

namespace {

/// One application for all tests of the program, made before the first.
struct Application : Catch::TestEventListenerBase {
    using TestEventListenerBase::TestEventListenerBase;
    void testRunStarting(const Catch::TestRunInfo &) override {
        static int count = 1;
        static char name[] = "tests";
        static char *arguments[] = {name, nullptr};
        m_application = std::make_unique<QApplication>(count, arguments);
    }
    void testRunEnded(const Catch::TestRunStats &) override { m_application.reset(); }
    std::unique_ptr<QApplication> m_application;
};

} // namespace

CATCH_REGISTER_LISTENER(Application)
