#include "desk/desk.h"
#include "support/manualclock.h"
#include "support/waiting.h"
#include "widgets/filedialog.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <catch2/catch.hpp>
#include <sys/stat.h>

using namespace baro;
using namespace baro::tests;

namespace {

/// Locks that any process holds on a file, as the kernel lists them.
int locksOn(const QString &file) {
    struct stat found {};
    REQUIRE(::stat(QFile::encodeName(file).constData(), &found) == 0);
    QFile locks(QStringLiteral("/proc/locks"));
    if (!locks.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray inode = ':' + QByteArray::number(static_cast<qulonglong>(found.st_ino)) + ' ';
    int count = 0;
    for (const QByteArray &line : locks.readAll().split('\n'))
        count += line.contains(inode);
    return count;
}

/// Lists the folder in a dialog and closes it.
void list(const QString &folder) {
    QFileDialog dialog(nullptr, {}, folder);
    leaveFilesClosed(dialog); // without it the lock is gone
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.show();
    const auto *view = dialog.findChild<QTreeView *>();
    REQUIRE(view);
    REQUIRE(waitFor([&] { return view->model()->rowCount(view->rootIndex()) > 0; }));
    QTest::qWait(300); // icons are asked for in a thread of their own
    dialog.close();
}

} // namespace

TEST_CASE("a dialog for files that lists the office's own file takes no lock away from it") {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("desk.db"));
    ManualClock clock;
    const std::unique_ptr<Desk> desk = std::move(*Desk::open({file, QStringLiteral("op1"), &clock}));
    const int before = locksOn(file);
    if (before <= 0) {
        WARN("the kernel lists no locks here");
        return;
    }
    list(folder.path());
    CHECK(locksOn(file) == before);
}
