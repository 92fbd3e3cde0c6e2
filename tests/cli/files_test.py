"""What happens to files: restore, backup, two at once, files of earlier versions, and what is no file.
usage: files_test.py PROGRAM SOURCE"""
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

from program import exported, program, refused, run, told

source = sys.argv[2]
demo = ["demo", "--seed", "1", "--until", "2026-11-23T18:00+09:00"]


def contents(name):
    with open(name, "rb") as file:
        return file.read()


def begin(*arguments):
    return subprocess.Popen([program, *arguments, "--language", "en"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                            text=True)


with tempfile.TemporaryDirectory() as folder:
    def path(name):
        return os.path.join(folder, name)

    # Two demonstrations on one new file: one is there, the other is told so.
    for attempt in range(4):
        database = path(f"two{attempt}.sqlite")
        both = [begin(*demo, "--days", "3", "--database", database) for _ in range(2)]
        said = [process.communicate()[1].strip().split("\n")[-1] for process in both]
        assert sorted(process.returncode for process in both) == [0, 1], said
        assert any("holds complaints already" in line for line in said), said
        assert told("verify", "--database", database)["clean"]
        assert exported(database) == exported(path("two0.sqlite"))

    # A restore that is killed at any moment leaves the old file or the new one, whole.
    run(*demo, "--days", "2", "--database", path("small.sqlite"))
    run("backup", path("small.copy"), "--database", path("small.sqlite"))
    office = path("two0.sqlite")
    before, after = exported(office), exported(path("small.sqlite"))
    run("backup", path("large.copy"), "--database", office)
    started = time.time()
    run("restore", path("small.copy"), "--database", office)
    takes = time.time() - started
    run("restore", path("large.copy"), "--database", office)
    chance = random.Random(8572)
    ends = set()
    for _ in range(25):
        restoring = begin("restore", path("small.copy"), "--database", office)
        time.sleep(chance.uniform(0.2, 1.1) * takes)
        restoring.send_signal(signal.SIGKILL)
        restoring.communicate()
        assert os.path.exists(office)
        now = exported(office)
        assert now in (before, after)
        ends.add(now)
        if now == after:
            run("restore", path("large.copy"), "--database", office)
    print("restores that were killed ended", "both ways" if len(ends) == 2 else "one way")
    run("restore", path("large.copy"), "--database", office)
    assert not any(".restoring-" in name for name in os.listdir(folder)), os.listdir(folder)

    # Two restores at once: each whole, or one refused because the other holds the file.
    both = [begin("restore", path(name), "--database", office) for name in ("small.copy", "large.copy")]
    said = [process.communicate()[1] for process in both]
    assert all(process.returncode in (0, 1) for process in both) and any(p.returncode == 0 for p in both), said
    assert exported(office) in (before, after) and told("verify", "--database", office)["clean"]
    assert not any(".restoring-" in name for name in os.listdir(folder))

    # Onto a link: what it leads to is replaced.
    os.symlink(office, path("link.sqlite"))
    run("restore", path("small.copy"), "--database", path("link.sqlite"))
    assert os.path.islink(path("link.sqlite")) and exported(office) == after

    # A file of an earlier version is read and copied as it is; what was looked at was not changed.
    with open(os.path.join(source, "tests", "data", "office_schema_1.sql"), encoding="utf-8") as dump:
        earlier = sqlite3.connect(path("earlier.sqlite"))
        earlier.executescript(dump.read())
        earlier.close()
    untouched = contents(path("earlier.sqlite"))
    assert told("show", "2026-000001", "--database", path("earlier.sqlite"))["number"] == "2026-000001"
    assert len(exported(path("earlier.sqlite")).strip().split("\n")) > 6
    assert "older version" in refused("verify", "--database", path("earlier.sqlite"))
    assert told("backup", path("earlier.copy"), "--database", path("earlier.sqlite"))["older"]
    assert contents(path("earlier.sqlite")) == untouched
    copy = sqlite3.connect(path("earlier.copy"))
    assert copy.execute("SELECT max(version) FROM migration").fetchone() == (1,)
    copy.close()
    run("restore", path("earlier.copy"), "--database", path("renewed.sqlite"))
    assert told("verify", "--database", path("renewed.sqlite"))["complaints"] == 6
    # Neither is one of this version.
    untouched = contents(path("small.copy"))
    run("show", "1", "--database", path("small.copy"))
    exported(path("small.copy"))
    run("verify", "--database", path("small.copy"))
    run("backup", path("again.copy"), "--database", path("small.copy"))
    assert contents(path("small.copy")) == untouched
    # But for the journal that the slower of two demonstrations may leave beside its file, whole and to be read.
    left = [name for name in os.listdir(folder) if name.endswith(("-wal", "-shm", "-journal")) and not name.startswith("two")]
    assert not left, left
    # No copy beside a journal that would become its own.
    open(path("stale.copy-wal"), "w").close()
    refused("backup", path("stale.copy"), "--database", office)
    assert not os.path.exists(path("stale.copy"))

    # Pipes, folders and devices are refused at once.
    os.mkfifo(path("pipe"))
    mapping = os.path.join(source, "tests", "data", "nyc311-100.json")
    with open(path("records.csv"), "w") as records:
        records.write("a,b\n1,2\n")
    for thing in (path("pipe"), folder, "/dev/null", "/dev/full"):
        for call in (["show", "1", "--database", thing], ["verify", "--database", thing],
                     ["backup", path("none.copy"), "--database", thing], ["export", "--database", thing],
                     ["import", thing, "--mapping", mapping, "--database", path("new.sqlite")],
                     ["import", path("records.csv"), "--mapping", thing, "--database", path("new.sqlite")],
                     ["export", "--output", thing, "--database", office],
                     ["restore", thing, "--database", path("new.sqlite")], [*demo, "--days", "1", "--database", thing]):
            started = time.time()
            assert "no file" in refused(*call), call
            assert time.time() - started < 20, call
    assert not os.path.exists(path("new.sqlite"))
    # Nothing that stands there is written over by the account of one complaint, least of all the office itself.
    before = contents(office)
    for thing, why in ((office, "exists already"), (path("small.copy"), "exists already"), (path("pipe"), "no file"),
                       ("/dev/full", "no file"), (office + "-wal", "belongs to the office"),
                       (office + "-shm", "belongs to the office")):
        if os.path.exists(office + "-wal"):
            break
        assert why in refused("show", "1", "--account", thing, "--database", office), thing
    assert contents(office) == before and not os.path.exists(office + "-wal")
    assert "belongs to the office" in refused("backup", office + "-wal", "--database", office)
    assert "belongs to the office" in refused("export", "--output", office + "-wal", "--database", office)
    run("show", "1", "--account", path("account.pdf"), "--database", office)
    assert contents(path("account.pdf")).startswith(b"%PDF")
    assert "exists already" in refused("show", "1", "--account", path("account.pdf"), "--database", office)
    # A full disk behind standard output.
    with open("/dev/full", "w") as full:
        for call in (["export"], ["show", "1"], ["verify"], ["show", "1", "--json"]):
            answer = subprocess.run([program, *call, "--database", office, "--language", "en"], stdout=full,
                                    stderr=subprocess.PIPE, text=True)
            assert answer.returncode == 1 and "could not be written" in answer.stderr, (call, answer)
            assert "No space left" in answer.stderr, answer.stderr

    # No empty office begins beside one that was set aside.
    os.mkdir(path("lone"))
    shutil.copy(path("small.copy"), path("lone/office.sqlite.before-restore-20261123-090000-000"))
    assert "set aside" in refused(*demo, "--days", "1", "--database", path("lone/office.sqlite"))
    assert len(os.listdir(path("lone"))) == 1
    print("no file was lost")
