"""A supervisor sets up the weeks ahead by keyboard alone, in the real window: a letter, a copied week, somebody away, a gap that is
raised and closed. Of each moment a picture is kept.
usage: roster_test.py PROGRAM ko|en PICTURES [WIDTHxHEIGHT [light|dark]]"""
import csv
import datetime
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

monday = datetime.date.today() - datetime.timedelta(days=datetime.date.today().weekday())
after = monday + datetime.timedelta(days=7)


def rows(database):
    """The roster in the file, by week and squad."""
    last = monday + datetime.timedelta(days=40)
    answer = subprocess.run([program, "export", "--kind", "roster", "--from", str(monday), "--to", str(last),
                             "--database", database],
                            env=dict(os.environ, QT_QPA_PLATFORM="offscreen"), capture_output=True, check=True)
    table = csv.DictReader(io.StringIO(answer.stdout.decode("utf-8-sig"), newline=""))
    return {(row["week"], row["squad"]): row for row in table}


with tempfile.TemporaryDirectory() as folder:
    os.environ["XDG_CONFIG_HOME"] = folder
    database = os.path.join(folder, "office.sqlite")
    screen = window.Screen(size + "x24")
    try:
        keyboard = Keyboard(0.04)
        desk = window.Desk(program, database, "--language", language, "--operator", "sup1", "--theme", theme)
        desk.ready("8572")
        width, height = size.split("x")
        found = subprocess.run(["xdotool", "search", "--name", "8572"], capture_output=True, text=True).stdout.split()[-1]
        subprocess.run(["xdotool", "windowsize", found, width, height, "windowmove", found, "0", "0"], check=True)

        def snap(name):
            time.sleep(0.7)
            desk.picture(os.path.join(pictures, f"roster-{name}-{language}-{size}-{theme}.png"))

        def until(condition, what):
            end = time.time() + 20
            while time.time() < end:
                if condition(rows(database)):
                    return
                time.sleep(0.2)
            raise window.Failed(what)

        keyboard.type(["ctrl+4"])
        time.sleep(1.5)
        snap("week")
        # The next week: the fifth squad of the list has its weekend on Monday, and the three weeks after it too.
        keyboard.type(["Next", "Down", "Down", "Down", "Down", "Home", "Next", *["Left"] * 6, "w"])
        until(lambda now: now[str(after), "S05"]["mon"] == "W", "the letter is not in the file")
        keyboard.type(["alt+1"])
        until(lambda now: now[str(after + datetime.timedelta(days=28)), "S05"]["mon"] == "W", "the week was not copied")
        snap("copied")
        # The same cell is pulled with the mouse onto another squad and another day.
        grid = next(node for node in desk._walk(desk._application()) if node.get_role_name() == "table")

        def middle(row, column):
            place = desk.atspi.Component.get_extents(desk.atspi.Table.get_accessible_at(grid, row, column),
                                                     desk.atspi.CoordType.SCREEN)
            return place.x + place.width // 2, place.y + place.height // 2

        from_x, from_y = middle(4, 0)
        to_x, to_y = middle(7, 2)
        steps = [("mousemove", from_x, from_y), ("mousedown", 1)]
        steps += [("mousemove", from_x + (to_x - from_x) * part // 8, from_y + (to_y - from_y) * part // 8)
                  for part in range(1, 9)]
        for step in [*steps, ("mousemove", to_x + 2, to_y + 1), ("mouseup", 1)]:
            subprocess.run(["xdotool", *map(str, step)], check=True)
            time.sleep(0.12)
        until(lambda now: now[str(after), "S08"]["wed"] == "W", "the cell was not pulled there")
        snap("pulled")
        keyboard.type(["ctrl+z"])
        until(lambda now: now[str(after), "S08"]["wed"] != "W", "the pulled cell was not taken back")
        keyboard.type(["Home", "Next", "Left", "Left", "Left", "Left", "Left", "Left"])
        for _ in range(8):
            keyboard.type(["Up"])
        keyboard.type(["Down", "Down", "Down", "Down"])
        # Without the lead squad nobody is there in the evening: said in the grid, in the list and on the button.
        keyboard.type(["Up", "Up", "Up", "Up", "Delete"])
        until(lambda now: now[str(after), "S01"]["mon"] == "", "the lead squad is still there")
        time.sleep(1.5)
        snap("gap")
        keyboard.type(["alt+2"])
        until(lambda now: now[str(after), "S01"]["mon"], "the pattern did not come back")
        keyboard.type(["alt+3"])
        snap("away")
        keyboard.type(["alt+Left"])
        snap("closed")
        desk.close()
    finally:
        screen.close()
