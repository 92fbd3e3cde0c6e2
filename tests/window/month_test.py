"""A new supervisor sets up next month for all 36 squads by keyboard alone, as the help says: another pattern for the 35 specialist
squads from the first Monday on, a week of training, somebody away. The keys are counted, the roster is read from the file, and no
gap is left.
usage: month_test.py PROGRAM ko|en PICTURES [WIDTHxHEIGHT [light|dark]]"""
import csv
import io
import os
import subprocess
import sys
import tempfile
import time

import desk as window
from keyboard import NAMED, Keyboard

window.inside_private_session()
NAMED.update({"Prior": 0xff55, "Next": 0xff56})

program, language, pictures = sys.argv[1:4]
size = sys.argv[4] if len(sys.argv) > 4 else "1280x800"
theme = sys.argv[5] if len(sys.argv) > 5 else "light"
os.makedirs(pictures, exist_ok=True)

with tempfile.TemporaryDirectory() as folder:
    os.environ["XDG_CONFIG_HOME"] = folder
    database = os.path.join(folder, "office.sqlite")
    clock = window.Clock(folder, "2026-11-24T10:00:00+09:00")
    screen = window.Screen(size + "x24")
    desk = window.Desk(program, database, "--language", language, "--operator", "sup1", "--theme", theme, clock=clock)
    try:
        desk.ready("8572")
        width, height = size.split("x")
        found = subprocess.run(["xdotool", "search", "--name", "8572"], capture_output=True, text=True).stdout.split()[-1]
        subprocess.run(["xdotool", "windowsize", found, width, height, "windowmove", found, "0", "0"], check=True)
        keyboard = Keyboard(0.03)
        struck = 0

        def keys(*many):
            global struck
            struck += len(many)
            keyboard.type(list(many))

        def snap(name):
            time.sleep(0.8)
            desk.picture(os.path.join(pictures, f"month-{name}-{language}-{size}-{theme}.png"))

        def rows():
            answer = subprocess.run([program, "export", "--kind", "roster", "--from", "2026-11-30", "--to", "2027-01-03",
                                     "--database", database],
                                    env=dict(os.environ, QT_QPA_PLATFORM="offscreen", **desk.clock), capture_output=True,
                                    check=True)
            table = csv.DictReader(io.StringIO(answer.stdout.decode("utf-8-sig"), newline=""))
            return {(row["week"], row["squad"]): row for row in table}

        def until(condition, what):
            end = time.time() + 20
            while time.time() < end:
                if condition(rows()):
                    return
                time.sleep(0.2)
            raise window.Failed(what)

        # The pattern: weekends go round in three weeks instead of five.
        keys("ctrl+2")
        time.sleep(0.7)
        keys("ctrl+shift+Tab")
        time.sleep(0.5)
        keys("ctrl+n")
        time.sleep(0.3)
        keys(*"Dec", "Tab", "Tab", *"2026-11-30", "Tab", *"S02-S36++", "Tab", *"d d d d d w w w", "Tab", *"d d d d d - - -", "Tab",
             *"d d d d d - - -", "ctrl+Return")
        until(lambda now: now["2026-11-30", "S02"]["sat"] == "W" and not now["2026-11-30", "S03"]["sat"], "no pattern is in the file")
        snap("pattern")

        # A week of training: the second road squad is off duty from Monday to Wednesday, in the week after as well.
        keys("ctrl+4")
        time.sleep(0.7)
        keys("Next", "Next", "Down", "Down", "shift+Right", "shift+Right", "Delete")
        until(lambda now: not now["2026-12-07", "S03"]["wed"], "the days off are not in the file")
        keys("ctrl+c", "Next", "ctrl+v")
        until(lambda now: not now["2026-12-14", "S03"]["wed"], "the days off were not copied")
        snap("training")

        keys("alt+4")
        time.sleep(0.7)
        snap("looked")
        now = rows()
        assert len({squad for _, squad in now}) == 36 and len({week for week, _ in now}) == 5, len(now)
        assert all(row["mon"] or row["squad"] == "S03" for row in now.values()), "somebody has no Monday"
        board = desk.told("board")
        assert board["next_gap"] is None, board["next_gap"]
        print(f"next month stands for 36 squads, without a gap, after {struck} keys")
        assert struck <= 120, struck
        desk.close()
        assert desk.told("verify")["clean"]
    except window.Failed:
        desk.picture(os.path.join(pictures, "month-failed.png"))
        for role, name in desk.names():
            print(role, repr(name), file=sys.stderr)
        raise
    finally:
        desk.close()
        screen.close()
