"""Other offices' records, twice; a kill in the middle; the same complaints at the end.
usage: real_records_test.py PROGRAM SOURCE SHARED_DATA"""
import csv
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile

from program import PERSONAL, exported, program, skip, told

source, shared_data = sys.argv[2:4]
files = {"jeonju_illegal_dumping_2025": 2613, "nyc311-100": 100, "nyc311_animals_short": 4969}
if not os.path.exists(os.path.join(shared_data, "nyc311-100.csv")):
    skip(f"the real records were not tried: {shared_data} is not there")

with tempfile.TemporaryDirectory() as folder:
    def path(name):
        return os.path.join(folder, name)

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
    of_calm = exported(calm, *PERSONAL)
    assert len(list(csv.DictReader(of_calm.splitlines()))) == complaints_in(calm)
    assert exported(disturbed, *PERSONAL) == of_calm
