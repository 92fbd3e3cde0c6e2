"""The desk is killed while words are typed into a form of a complaint, and then into a form of the settings. Each time it comes
back with them, the cursor between the same letters. usage: forms_killed_test.py PROGRAM"""
import os
import sys
import tempfile
import time

import desk as window

window.inside_private_session()
program = sys.argv[1]


def start(database):
    desk = window.Desk(program, database, "--language", "en", "--operator", "sup1")
    desk.ready("8572")
    return desk


def stands(desk, name, letters, behind):
    """The field `name` has the cursor, with `letters` in it and `behind` of them after the cursor."""
    seen = None

    def look():
        nonlocal seen
        seen = desk.cursor()
        if seen is None or seen[0] != name:
            return False
        return seen[1].endswith(letters) and len(seen[1]) - seen[2] == behind

    try:
        desk._wait(look, "")
    except window.Failed:
        raise window.Failed(f"'{name}' should hold '{letters}' with the cursor before the last {behind}; the cursor: {seen}")


with tempfile.TemporaryDirectory() as folder:
    os.environ["XDG_CONFIG_HOME"] = folder
    screen = window.Screen("1280x800x24")
    desk = None
    try:
        database = os.path.join(folder, "office.sqlite")
        desk = start(database)
        desk.key("F2")
        desk.expect_focus("Said")
        desk.type("the lamp at the corner is out")
        desk.key("ctrl+Return")
        desk.until_told(lambda c: c["state"] == "received", "show", "1")
        desk.key("F3", "Return", "alt+n")
        desk.expect_focus("Note")
        desk.type("the caller waits outside")
        desk.key("Left", "Left", "Left")
        time.sleep(0.4)
        desk.kill()

        desk = start(database)
        stands(desk, "Note", "the caller waits outside", 3)
        desk.key("End")
        desk.type(" the gate")
        desk.key("ctrl+Return")
        desk.until_told(lambda c: "the caller waits outside the gate" in str(c), "show", "1")

        desk.key("ctrl+2", "ctrl+Tab")
        desk.type("city gas")
        desk.key("Down", "Return")
        desk.key("Tab", "Tab")
        desk.expect_focus("Telephone")
        desk.key("End")
        desk.type("12345")
        desk.key("Left")
        time.sleep(0.4)
        desk.kill()

        desk = start(database)
        stands(desk, "Telephone", "12345", 1)
        print("forms come back as calls do")
    except window.Failed:
        if desk:
            for role, name in desk.names():
                print(role, repr(name), file=sys.stderr)
        raise
    finally:
        if desk:
            desk.close()
        screen.close()
