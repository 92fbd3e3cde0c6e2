"""Other offices' records, twice; a kill in the middle; the same complaints at the end.
usage: real_records_test.py PROGRAM SOURCE SHARED_DATA"""
import csv
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from program import exported, program, skip, told

source, shared_data = sys.argv[2:4]
files = {"jeonju_illegal_dumping_2025": 2613, "nyc311-100": 100, "nyc311_animals_short": 4969}
if not os.path.exists(os.path.join(shared_data, "nyc311-100.csv")):
    skip(f"the real records were not tried: {shared_data} is not there")

with tempfile.TemporaryDirectory() as folder:
    def path(name):
        return os.path.join(folder, name)

    database = path("real.sqlite")
    for name, rows in files.items():
        shutil.copy(os.path.join(shared_data, name + ".csv"), path(name + ".csv"))
        mapping = os.path.join(source, "tests", "data", name + ".json")
        begin = ["import", path(name + ".csv"), "--mapping", mapping, "--database", database]
        rehearsal = told(*begin, "--dry-run")
        assert rehearsal["read"] == rehearsal["imported"] + rehearsal["repeated"] + rehearsal["rejected"] == rows, rehearsal
        cut = subprocess.Popen([program, *begin], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(0.15)
        cut.send_signal(signal.SIGKILL)
        cut.wait()
        counts = told(*begin)
        assert counts["read"] == counts["imported"] + counts["repeated"] + counts["rejected"] == rows, counts
        again = told(*begin)
        assert again["imported"] == 0 and again["repeated"] == rows - counts["rejected"], again
        print(name, counts)
    verdict = told("verify", "--database", database)
    assert verdict["clean"], verdict
    assert verdict["complaints"] == len(list(csv.DictReader(exported(database).splitlines())))
    assert exported(database) == exported(database)
