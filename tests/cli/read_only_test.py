"""Files and folders that the user may read and not write. usage: read_only_test.py PROGRAM SOURCE"""
import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile

from program import exported, program, run, skip

source = sys.argv[2]
if os.geteuid() != 0 or not shutil.which("setpriv"):
    skip("files of another user were not tried: only root can give files away, with setpriv")


def as_another(*arguments):
    return subprocess.run(["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", program, *arguments,
                           "--language", "en"], capture_output=True, text=True, timeout=60)


with tempfile.TemporaryDirectory() as folder:
    os.chmod(folder, 0o755)
    copy = os.path.join(folder, "copy.sqlite")
    live = os.path.join(folder, "live.sqlite")
    run("demo", "--days", "2", "--seed", "1", "--until", "2026-11-23T18:00+09:00", "--database", live)
    run("backup", copy, "--database", live)
    for name in (copy, live):  # a backup, and a file of the kind that asks for a journal
        os.chmod(name, 0o444)
        before = open(name, "rb").read()
        listed = sorted(os.listdir(folder))
        shown = as_another("show", "1", "--json", "--database", name)
        assert shown.returncode == 0 and json.loads(shown.stdout)["history"], shown
        assert as_another("export", "--database", name).stdout == exported(name)
        verified = as_another("verify", "--json", "--database", name)
        assert verified.returncode == 0 and json.loads(verified.stdout)["clean"], verified
        with tempfile.TemporaryDirectory() as other:
            os.chmod(other, 0o777)
            assert as_another("backup", os.path.join(other, "x.sqlite"), "--database", name).returncode == 0
        assert open(name, "rb").read() == before and sorted(os.listdir(folder)) == listed
        with open(os.path.join(folder, "records.csv"), "w") as records:
            records.write("a,b\n1,2\n")
        refused = as_another("import", os.path.join(folder, "records.csv"), "--mapping",
                             os.path.join(source, "tests/data/nyc311-100.json"), "--database", name)
        assert refused.returncode == 1 and "can only be read" in refused.stderr, refused
        assert len(refused.stderr.strip().split("\n")) == 1, refused.stderr
        os.remove(os.path.join(folder, "records.csv"))

    def path(name):
        return os.path.join(folder, name)

    # A file in a folder that takes nothing: its rejected rows stand beside the office's file, and the counts are told.
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
    answer = as_another("import", path("letters/calls.csv"), "--mapping", path("calls.json"), "--json",
                        "--database", path("desk/office.sqlite"))
    assert answer.returncode == 0, answer.stderr
    counts = json.loads(answer.stdout)
    assert (counts["read"], counts["imported"], counts["rejected"]) == (2, 1, 1), counts
    assert counts["rejected_file"] == path("desk/calls.rejected.csv"), counts
    with open(counts["rejected_file"], encoding="utf-8-sig") as rejects:
        assert [row["Day"] for row in csv.DictReader(rejects)] == ["nonsense"]
    assert os.listdir(path("letters")) == ["calls.csv"]
    print("what may only be read was read")
