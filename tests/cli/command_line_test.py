"""The command line on files of its own. usage: command_line_test.py PROGRAM SOURCE"""
import csv
import os
import signal
import subprocess
import sys
import tempfile
import time

from program import PERSONAL, exported, program, refused, run, told

source = sys.argv[2]

with tempfile.TemporaryDirectory() as folder:
    def path(name):
        return os.path.join(folder, name)

    # The same office every time.
    demo = ["demo", "--days", "30", "--seed", "1", "--until", "2026-11-23T18:00+09:00"]
    run(*demo, "--database", path("a.sqlite"))
    run(*demo, "--database", path("b.sqlite"))
    assert exported(path("a.sqlite"), *PERSONAL) == exported(path("b.sqlite"), *PERSONAL)
    assert told("verify", "--database", path("a.sqlite"))["clean"]
    complaints = told("verify", "--database", path("a.sqlite"))["complaints"]
    assert len(list(csv.DictReader(exported(path("a.sqlite")).splitlines()))) == complaints
    refused(*demo, "--database", path("a.sqlite"))
    shown = told("show", "2026-000412", "--database", path("a.sqlite"))
    assert shown["number"] == "2026-000412" and shown["history"][0]["kind"] == "received"

    # Names in full only for a purpose, for a whole list only to a supervisor, and always written down.
    office = ["--database", path("a.sqlite")]
    masked = shown["telephone"]
    full = told("show", "2026-000412", *office, "--personal", "--purpose", "the caller asks", "--operator", "op1")["telephone"]
    assert "*" in masked and "*" not in full and len(full) > 8, (masked, full)
    for missing in (["--personal"], ["--personal", "--purpose", "x"], ["--personal", "--operator", "sup1"],
                    ["--personal", "--purpose", " ", "--operator", "sup1"]):
        refused("export", *office, *missing, status=2)
        refused("show", "2026-000412", *office, *missing, status=2)
    refused("export", *office, "--personal", "--purpose", "x", "--operator", "nobody", status=2)
    refused("export", *office, "--output", path("named.csv"), "--personal", "--purpose", "x", "--operator", "op1")
    assert not os.path.exists(path("named.csv"))
    accesses = list(csv.DictReader(exported(path("a.sqlite"), "--kind", "accesses").splitlines()))
    assert [(row["operator"], row["kind"], row["complaints"]) for row in accesses] == [
        ("sup1", "export", str(complaints)), ("op1", "show", "1")], accesses
    assert accesses[1]["purpose"] == "the caller asks" and accesses[1]["first"] == "2026-000412", accesses
    assert told("verify", *office)["clean"]
    # A demonstration that is stopped says what became of it: nothing stands there that could not go on.
    demonstration = subprocess.Popen([program, "demo", "--days", "2000", "--seed", "1", "--language", "en", "--database",
                                      path("stopped.sqlite")], stderr=subprocess.PIPE, text=True)
    while not os.path.exists(path("stopped.sqlite")):
        time.sleep(0.05)
    time.sleep(1)
    demonstration.send_signal(signal.SIGINT)
    said = demonstration.communicate(timeout=60)[1]
    assert demonstration.returncode == 1 and "was removed" in said and "go on" not in said, said
    assert not [name for name in os.listdir(folder) if name.startswith("stopped")]
    # An import that is refused whole leaves no office behind, and a heading that stands twice is named.
    with open(path("mapping.json"), "w") as mapping:
        mapping.write('{"source": "test", "zone": "Asia/Seoul", "fields": {"received": {"column": "Day", "forms": ["yyyy-MM-dd"]}, '
                      '"story": {"column": "Story"}}}')
    with open(path("twice.csv"), "w") as twice:
        twice.write("Day,Story,Story\n2024-01-02,a,b\n")
    why = refused("import", path("twice.csv"), "--mapping", path("mapping.json"), "--database", path("new.sqlite"))
    assert '"Story"' in why and "twice" in why and "mapping" not in why.lower(), why
    assert not [name for name in os.listdir(folder) if name.startswith("new")]

    # Backup and the way back.
    with open(path("letter.txt"), "w") as letter:
        letter.write("this is a letter\n" * 500)
    run("backup", path("copy.sqlite"), "--database", path("a.sqlite"))
    refused("backup", path("copy.sqlite"), "--database", path("a.sqlite"))
    run("restore", path("copy.sqlite"), "--database", path("b.sqlite"))
    assert exported(path("b.sqlite")) == exported(path("a.sqlite"))
    assert any(".before-restore-" in name for name in os.listdir(folder))
    assert not any(".restoring" in name for name in os.listdir(folder))
    refused("restore", path("letter.txt"), "--database", path("b.sqlite"))
    assert exported(path("b.sqlite")) == exported(path("a.sqlite"))

    # A file that is named must be there.
    for call in (["deadline", "--received", "2026-11-22T17:50+09:00"], ["holidays", "2026"]):
        assert "There is no file" in refused(*call, "--database", path("typo.sqlite"))
    assert "ends with the year 2050" in run("deadline", "--received", "2051-03-02T10:00+09:00", "--language", "en",
                                            "--database", path("a.sqlite")).stdout
    # What was not understood is told as it was written, on one line.
    assert '"-x"' in refused("verify", "-x", status=2)
    assert '"--xy"' in refused("verify", "--xy", status=2)
    assert "--database" in refused("verify", "--database", "", status=2)
    for call in (["verify", "--json=5"], ["deadline", "--explain=no"]):
        assert call[1].split("=")[0] in refused(*call, status=2) or call[1].split("=")[1] in refused(*call, status=2)
    refused("no\nsuch", status=2)
    refused("export", "--from", "2026-11-20", "--to", "2026-11-01", "--database", path("a.sqlite"), status=2)
    # Without anything behind it no window is opened.
    assert "baro8572" in run("--").stdout or "verify" in run("--").stdout
    # A demonstration that could not be made leaves nothing behind.
    os.mkdir(path("taken.sqlite"))
    refused("demo", "--days", "1", "--seed", "1", "--database", path("taken.sqlite"))
    refused("demo", "--days", "1", "--seed", "1", "--database", path("no/such/folder.sqlite"))
    assert not os.path.exists(path("no"))
    # Reminders are one line in words, and each of them stands in the data.
    late = next(c for c in range(1, 100) if sum(e["kind"] == "mark_passed" for e in told(
        "show", str(c), "--database", path("a.sqlite"))["history"]) > 2)
    lines = run("show", str(late), "--language", "en", "--database", path("a.sqlite")).stdout
    assert " reminders, " in lines and len([l for l in lines.split("\n") if ": reminder " in l]) <= 2, lines
    for heading in ("\nSet out\n  ", "\nResolve\n  "):
        assert heading in lines, lines
    # Words about the window need no screen, and no screen is told in one line.
    del os.environ["QT_QPA_PLATFORM"]
    screen = {name: os.environ.pop(name, None) for name in ("DISPLAY", "WAYLAND_DISPLAY")}
    for call, status in ((["--nonsense"], 2), (["--database", ""], 2), (["-"], 2), (["--database", path("a.sqlite")], 1)):
        refused(*call, status=status)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.update({name: value for name, value in screen.items() if value})

    # Public holidays, every one with its rule.
    with open(os.path.join(source, "tests/data/public_holidays.csv")) as known:
        expected = sorted((row["date"], row["ko"]) for row in csv.DictReader(known) if row["date"].startswith("2026"))
    shown = told("holidays", "2026")["holidays"]
    assert sorted((day["date"], day["ko"]) for day in shown) == expected
    assert all(day["rule"] for day in shown)
    assert "in place of 17 July, a Saturday" in run("holidays", "2027", "--language", "en").stdout
    refused("holidays", "1999", status=2)
    refused("holidays", "soon", status=2)

    # When a complaint falls due, and why: in words, as data, in both languages; by the office's file and without one.
    sunday = ["deadline", "--received", "2026-11-22T17:50+09:00", "--category", "C01-1"]
    os.environ["XDG_DATA_HOME"] = path("nothing-yet")
    for file in (["--database", path("a.sqlite")], []):
        due = told(*sunday, "--explain", *file)
        assert due["out_due"] == "2026-11-23T09:20:00.000+09:00", due
        assert due["resolve_due"] == "2026-11-23T11:50:00.000+09:00", due
        assert due["legal_due"] == "2026-11-23T12:00:00.000+09:00", due
        assert [one["kind"] for one in due["out_ledger"]["segments"]] == ["running", "outside_hours", "running"], due
    assert "outside service hours" in run(*sunday, "--explain", "--language", "en", "--database", path("a.sqlite")).stdout
    assert "운영 시간 밖이라 멈춤" in run(*sunday, "--explain", "--database", path("a.sqlite")).stdout
    urgent = told("deadline", "--received", "2026-11-22T17:50+09:00", "--category", "도로 침하(싱크홀)", "--database",
                  path("a.sqlite"))
    assert urgent["priority"] == "urgent" and urgent["out_due"] == "2026-11-22T18:20:00.000+09:00", urgent
    grievance = told(*sunday, "--law", "grievance", "--database", path("a.sqlite"))
    assert grievance["legal_due"] == "2026-12-01T18:00:00.000+09:00", grievance
    for wrong in (["deadline"], ["deadline", "--received", "soon"], [*sunday, "--law", "divine"],
                  [*sunday, "--priority", "high"], ["deadline", "--received", "2026-11-22T17:50", "--category", "C99"]):
        refused(*wrong, "--database", path("a.sqlite"), status=2)

    # The lists of the office come and go as files; the same file twice changes nothing.
    for kind in ("places", "squads", "agencies"):
        run("export", "--kind", kind, "--database", path("a.sqlite"), "--output", path(kind + ".csv"))
        same = told("import", path(kind + ".csv"), "--kind", kind, "--database", path("a.sqlite"))
        assert same["read"] == same["unchanged"] > 0 and same["changed"] == 0 and not same["rejected"], same
    with open(path("ours.csv"), "wb") as ours:
        ours.write("이름,동,관리 기관\r\n뷁시장,신월3동,\r\n구름시장,신월33동,\r\n바다역,관외,강서구청\r\n".encode("cp949"))
    counted = told("import", path("ours.csv"), "--kind", "places", "--dry-run", "--database", path("a.sqlite"))
    assert counted["changed"] == 2, counted
    taken = told("import", path("ours.csv"), "--kind", "places", "--database", path("a.sqlite"), "--language", "en")
    assert taken["changed"] == 2 and [row["line"] for row in taken["rejected"]] == [3], taken
    assert taken["rejected"][0]["code"] == "bad_cell" and "신월33동" in taken["rejected"][0]["reason"], taken
    again = told("import", path("ours.csv"), "--kind", "places", "--database", path("a.sqlite"))
    assert again["changed"] == 0 and again["unchanged"] == 2, again
    assert "뷁시장" in run("export", "--kind", "places", "--database", path("a.sqlite")).stdout
    assert told("verify", "--database", path("a.sqlite"))["clean"]
    # A roster comes back as it went out; one wrong name, and nothing of it is taken.
    weeks = ("--kind", "roster", "--from", "2026-11-30", "--to", "2026-12-20", "--database", path("a.sqlite"))
    before = run("export", *weeks).stdout
    assert before.count("\n") == 1 + 36 * 3, before
    changed = before.replace("2026-12-07,S05,D,D", "2026-12-07,S05,W,W")
    for name, text in (("roster.csv", changed), ("wrong.csv", changed.replace("2026-12-07,S06,D", "2026-12-07,S99,D"))):
        with open(path(name), "w", encoding="utf-8", newline="") as file:
            file.write(text)
    wrong = run("import", path("wrong.csv"), "--kind", "roster", "--database", path("a.sqlite"), "--language", "en", status=1)
    assert "S99" in wrong.stdout and "nothing of this file was taken" in wrong.stdout, wrong.stdout
    assert run("export", *weeks).stdout == before
    assert told("import", path("roster.csv"), "--kind", "roster", "--database", path("a.sqlite"))["changed"] == 1
    assert run("export", *weeks).stdout == changed
    assert told("import", path("roster.csv"), "--kind", "roster", "--database", path("a.sqlite"))["unchanged"] == 36 * 3
    refused("export", "--kind", "roster", "--from", "someday", "--database", path("a.sqlite"), status=2)
    refused("import", path("ours.csv"), "--kind", "songs", "--database", path("a.sqlite"), status=2)
    refused("import", path("none.csv"), "--kind", "places", "--database", path("a.sqlite"))

    # What cannot be done is said in one line.
    refused("fly", status=2)
    refused("show", status=2)
    refused("verify", "--wings", status=2)
    for wrong in (["demo", "--days", "many", "--seed", "1"], ["demo", "--days", "0", "--seed", "1"],
                  ["demo", "--days", "1", "--seed", "-1"], ["demo", "--days", "1"],
                  ["demo", "--days", "1", "--seed", "1", "--until", "yesterday"],
                  ["demo", "--days", "1", "--seed", "1", "--until", "1999-11-23T18:00+09:00"],
                  ["export", "--format", "papyrus"], ["export", "--names", "fr"], ["export", "--from", "noon"],
                  ["export", "--to", "2026-13-45"], ["show", "first"]):
        refused(*wrong, "--database", path("a.sqlite" if wrong[0] != "demo" else "c.sqlite"), status=2)
    assert not os.path.exists(path("c.sqlite"))
    refused("verify", "--database", path("none.sqlite"))
    refused("verify", "--database", path("no/folder.sqlite"))
    refused("show", "2026-999999", "--database", path("a.sqlite"))
    refused("verify", "--database", path("letter.txt"))
    refused("import", path("letter.txt"), "--mapping", path("letter.txt"), "--database", path("c.sqlite"))
    print("the command line holds")
