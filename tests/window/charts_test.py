"""A supervisor reads the charts by keyboard alone, in the real window: what is counted equals the export, a dong narrows every chart, a
chart is walked, its table is one key away, and the selection opens as a list. Of each moment a picture is kept.
usage: charts_test.py PROGRAM ko|en PICTURES [WIDTHxHEIGHT [light|dark]]"""
import csv
import io
import os
import subprocess
import sys
import tempfile
import time

import desk as window
from keyboard import Keyboard

window.inside_private_session()

program, language, pictures = sys.argv[1:4]
size = sys.argv[4] if len(sys.argv) > 4 else "1280x800"
theme = sys.argv[5] if len(sys.argv) > 5 else "light"
os.makedirs(pictures, exist_ok=True)
KOREAN = language == "ko"
TABLE = "찾은 민원" if KOREAN else "Complaints found"

with tempfile.TemporaryDirectory() as folder:
    os.environ["XDG_CONFIG_HOME"] = folder
    database = os.path.join(folder, "office.sqlite")
    offscreen = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    subprocess.run([program, "demo", "--days", "12", "--seed", "8572", "--database", database], env=offscreen, capture_output=True,
                   check=True)
    answer = subprocess.run([program, "export", "--format", "csv", "--database", database], env=offscreen, capture_output=True,
                            check=True)
    rows = list(csv.DictReader(io.StringIO(answer.stdout.decode("utf-8-sig"), newline="")))
    counted = [row for row in rows if row["state"] != "cancelled"]
    sinwol = [row for row in counted if row["district"] == "1147058000"]
    assert len(sinwol) > 3
    screen = window.Screen(size + "x24")
    try:
        keyboard = Keyboard(0.03)
        desk = window.Desk(program, database, "--language", language, "--theme", theme)
        desk.ready("8572")
        width, height = size.split("x")
        found = subprocess.run(["xdotool", "search", "--name", "8572"], capture_output=True, text=True).stdout.split()[-1]
        subprocess.run(["xdotool", "windowsize", found, width, height, "windowmove", found, "0", "0"], check=True)

        def snap(name):
            time.sleep(0.8)
            desk.picture(os.path.join(pictures, f"charts-{name}-{language}-{size}-{theme}.png"))

        def write(text):
            keyboard.load(text)
            keyboard.type(list(text))

        def expect_counted(count):
            """The sentence over the first chart begins with the count, whatever stands behind it."""
            begins = f"접수 {count:,}건" if KOREAN else f"{count:,} report"
            desk.find_containing(begins)

        desk.key("ctrl+6")
        expect_counted(len(counted))
        snap("all")
        # From chart to chart: each is seen whole and says where one stands.
        for name in ("counts", "kept", "times", "resolve", "spread", "districts", "categories", "squads"):
            desk.key("alt+Down")
            if name in ("times", "spread", "districts", "squads"):
                snap(name)
        desk.key("alt+t")
        snap("squads-table")
        desk.key("alt+t")
        for name in ("squadWeek", "week", "agencies", "again", "places", "operators"):
            desk.key("alt+Down")
            if name in ("week", "again", "operators"):
                snap(name)
        # A dong, typed.
        desk.key("ctrl+6")
        write("신월3동" if KOREAN else "Sinwol 3")
        time.sleep(0.5)
        desk.key("Return")
        expect_counted(len(sinwol))
        snap("one-dong")
        desk.key("alt+l")
        table = desk.find(TABLE, "table")
        end = time.time() + 20
        wanted = sum(row["district"] == "1147058000" for row in rows)
        while desk.atspi.Table.get_n_rows(table) != wanted:
            if time.time() > end:
                raise window.Failed(f"{desk.atspi.Table.get_n_rows(table)} in the list and not {wanted}")
            time.sleep(0.1)
        # Back to all of them.
        desk.key("ctrl+6", "alt+Left")
        expect_counted(len(counted))
        desk.close()
    finally:
        screen.close()
print("read from charts:", language, size, theme)
