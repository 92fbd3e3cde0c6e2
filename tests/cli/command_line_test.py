"""The command line on real files. usage: command_line_test.py PROGRAM SOURCE SHARED_DATA"""
import csv
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile

program, source, shared_data = sys.argv[1:4]
os.environ["QT_QPA_PLATFORM"] = "offscreen"


def run(*arguments, status=0):
    answer = subprocess.run([program, *arguments], capture_output=True, text=True)
    assert answer.returncode == status, (arguments, answer.returncode, answer.stdout, answer.stderr)
    return answer


def told(*arguments):
    return json.loads(run(*arguments, "--json").stdout)


def refused(*arguments, status=1):
    """One clear line on standard error, in the language that was asked for, and nothing on standard output."""
    for language in ("en", "ko"):
        answer = run(*arguments, "--language", language, status=status)
        lines = [line for line in answer.stderr.strip().split("\n") if line.strip()]
        assert len(lines) == 1 and lines[0].startswith("baro8572: "), (arguments, answer.stderr)
        hangul = any("가" <= letter <= "힣" for letter in lines[0].replace(shared_data, ""))
        assert hangul == (language == "ko"), lines[0]
        assert answer.stdout == "", answer.stdout


def exported(database, *options):
    return run("export", "--database", database, *options).stdout


with tempfile.TemporaryDirectory() as folder:
    def path(name):
        return os.path.join(folder, name)

    # The same office every time.
    demo = ["demo", "--days", "30", "--seed", "1", "--until", "2026-11-23T18:00+09:00"]
    run(*demo, "--database", path("a.sqlite"))
    run(*demo, "--database", path("b.sqlite"))
    assert exported(path("a.sqlite"), "--personal") == exported(path("b.sqlite"), "--personal")
    assert told("verify", "--database", path("a.sqlite"))["clean"]
    complaints = told("verify", "--database", path("a.sqlite"))["complaints"]
    assert len(list(csv.DictReader(exported(path("a.sqlite")).splitlines()))) == complaints
    refused(*demo, "--database", path("a.sqlite"))
    shown = told("show", "2026-000412", "--database", path("a.sqlite"))
    assert shown["number"] == "2026-000412" and shown["history"][0]["kind"] == "received"

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

    # Public holidays, every one with its rule.
    with open(os.path.join(source, "tests/data/public_holidays.csv")) as known:
        expected = sorted((row["date"], row["ko"]) for row in csv.DictReader(known) if row["date"].startswith("2026"))
    shown = told("holidays", "2026")["holidays"]
    assert sorted((day["date"], day["ko"]) for day in shown) == expected
    assert all(day["rule"] for day in shown)
    assert "in place of 17 July, a Saturday" in run("holidays", "2027", "--language", "en").stdout
    refused("holidays", "1999")
    refused("holidays", "soon")

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
    refused("import", path("ours.csv"), "--kind", "songs", "--database", path("a.sqlite"))
    refused("import", path("none.csv"), "--kind", "places", "--database", path("a.sqlite"))

    # What cannot be done is said in one line.
    refused("fly", status=2)
    refused("show", status=2)
    refused("verify", "--wings", status=2)
    refused("demo", "--days", "many", "--seed", "1", "--database", path("c.sqlite"))
    refused("verify", "--database", path("none.sqlite"))
    refused("verify", "--database", path("no/folder.sqlite"))
    refused("show", "2026-999999", "--database", path("a.sqlite"))
    refused("verify", "--database", path("letter.txt"))
    refused("import", path("letter.txt"), "--mapping", path("letter.txt"), "--database", path("c.sqlite"))
    if os.geteuid() == 0 and shutil.which("setpriv"):
        os.chmod(folder, 0o755)
        shutil.copy(path("copy.sqlite"), path("fixed.sqlite"))
        os.chmod(path("fixed.sqlite"), 0o444)
        answer = subprocess.run(["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", program, "import",
                                 path("letter.txt"), "--mapping", os.path.join(source, "tests/data/nyc311-100.json"),
                                 "--database", path("fixed.sqlite"), "--language", "en"], capture_output=True, text=True)
        assert answer.returncode == 1 and len(answer.stderr.strip().split("\n")) == 1, answer.stderr

    # A file in a folder that takes nothing: its rejected rows stand beside the office's file, and the counts are told.
    if os.geteuid() == 0 and shutil.which("setpriv"):
        for name, mode in (("letters", 0o555), ("desk", 0o777)):
            os.mkdir(path(name))
            if name == "letters":
                with open(path("letters/calls.csv"), "w") as calls:
                    calls.write("Day,Story\n2026-01-02,sound\nnonsense,bad\n")
            os.chmod(path(name), mode)
        with open(path("calls.json"), "w") as mapping:
            json.dump({"source": "test", "zone": "Asia/Seoul", "fields": {
                "received": {"column": "Day", "forms": ["yyyy-MM-dd"]}, "story": {"column": "Story"}}}, mapping)
        os.chmod(path("calls.json"), 0o644)
        answer = subprocess.run(["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", program, "import",
                                 path("letters/calls.csv"), "--mapping", path("calls.json"), "--json",
                                 "--database", path("desk/office.sqlite")], capture_output=True, text=True)
        assert answer.returncode == 0, answer.stderr
        counts = json.loads(answer.stdout)
        assert (counts["read"], counts["imported"], counts["rejected"]) == (2, 1, 1), counts
        assert counts["rejected_file"] == path("desk/calls.rejected.csv"), counts
        with open(counts["rejected_file"], encoding="utf-8-sig") as rejects:
            assert [row["Day"] for row in csv.DictReader(rejects)] == ["nonsense"]
        assert os.listdir(path("letters")) == ["calls.csv"]

    # Other offices' records, cut off in the middle and taken up again: the same complaints as of a calm import.
    files = {"jeonju_illegal_dumping_2025": 2613, "nyc311-100": 100, "nyc311_animals_short": 4969}
    if not os.path.exists(os.path.join(shared_data, "nyc311-100.csv")):
        print(f"the real records were not tried: {shared_data} is not there")
        sys.exit(0)
    calm, disturbed = path("calm.sqlite"), path("disturbed.sqlite")
    counted = ("read", "imported", "repeated", "rejected")

    def complaints_in(database):
        verdict = told("verify", "--database", database)
        assert verdict["clean"], verdict
        return verdict["complaints"]

    def cut_off(begin, rows):
        """Kills an import as soon as it says that some rows are done; rows done by then, by its own word."""
        cut = subprocess.Popen(begin, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        said = b""
        while True:
            piece = os.read(cut.stderr.fileno(), 4096)
            assert piece, (begin, said)  # it ended before it could be cut off
            said += piece
            done = [int(number) for number in re.findall(rb"(\d+) rows", said)]
            if done and done[-1] > 0:
                break
        cut.send_signal(signal.SIGKILL)
        assert cut.wait() == -signal.SIGKILL, (begin, said)
        cut.stderr.close()
        assert done[-1] < rows, said
        return done[-1]

    for name, rows in files.items():
        shutil.copy(os.path.join(shared_data, name + ".csv"), path(name + ".csv"))
        mapping = os.path.join(source, "tests", "data", name + ".json")
        begin = ["import", path(name + ".csv"), "--mapping", mapping]
        rehearsal = told(*begin, "--database", calm, "--dry-run")
        assert rehearsal["read"] == rehearsal["imported"] + rehearsal["repeated"] + rehearsal["rejected"] == rows, rehearsal
        undisturbed = told(*begin, "--database", calm)
        assert [undisturbed[key] for key in counted] == [rehearsal[key] for key in counted], (undisturbed, rehearsal)
        if rows > 1000:
            before = complaints_in(disturbed) if os.path.exists(disturbed) else 0
            done = cut_off([program, *begin, "--database", disturbed, "--language", "en"], rows)
            entered = complaints_in(disturbed) - before
            assert 0 < entered < undisturbed["imported"], (name, done, entered)
            resumed = told(*begin, "--database", disturbed)
            assert resumed["read"] == rows and resumed["rejected"] == undisturbed["rejected"], resumed
            assert resumed["imported"] == undisturbed["imported"] - entered, (resumed, entered)
            assert resumed["repeated"] == undisturbed["repeated"] + entered, (resumed, entered)
        else:
            told(*begin, "--database", disturbed)
        for again in (told(*begin, "--database", disturbed, "--dry-run"), told(*begin, "--database", disturbed)):
            assert again["imported"] == 0 and again["repeated"] == rows - undisturbed["rejected"], again
        print(name, undisturbed)
    assert complaints_in(disturbed) == complaints_in(calm)
    of_calm = exported(calm, "--personal")
    assert len(list(csv.DictReader(of_calm.splitlines()))) == complaints_in(calm)
    assert exported(disturbed, "--personal") == of_calm
    print("the command line holds")
