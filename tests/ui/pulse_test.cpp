#include "shell/pulse.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <catch2/catch.hpp>

using namespace baro;
using namespace std::chrono_literals;

TEST_CASE("waits are counted to a tenth of a millisecond, the longest exactly") {
    Waits waits;
    CHECK(waits.quantile(0.999) == 0);
    for (int i = 0; i < 998; ++i)
        waits.add(1'020us);
    waits.add(20ms);
    waits.add(71'230us);
    CHECK(waits.count() == 1000);
    CHECK(waits.quantile(0.5) == Approx(1.1));
    CHECK(waits.quantile(0.998) == Approx(1.1));
    CHECK(waits.quantile(0.999) == Approx(20.1));
    CHECK(waits.quantile(1.0) == Approx(71.23));
    CHECK(waits.above(16) == 2);
    CHECK(waits.above(50) == 1);
}

TEST_CASE("a stall of the GUI thread is felt while it is there, and told in the file") {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("pulse.json"));
    Pulse pulse(file);
    QTest::qWait(50);
    // Asleep, the thread wants no processor: the whole stall is the program's own.
    QThread::msleep(120);
    QTest::qWait(50);
    pulse.stop();
    QCoreApplication::processEvents();
    CHECK(pulse.waits().longest() >= 110);
    CHECK(pulse.ownWaits().longest() >= 100);
    CHECK(pulse.waits().above(50) >= 20);
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QJsonObject told = QJsonDocument::fromJson(written.readAll()).object();
    CHECK(told.value(QStringLiteral("own")).toObject().value(QStringLiteral("longest")).toDouble() >= 100);
}
