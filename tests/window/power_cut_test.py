"""A power cut in the middle of a call: no typed word is lost. usage: power_cut_test.py PROGRAM"""
import os
import sys
import tempfile
import time

import desk as window
from typing_calls import begin_call

window.inside_private_session()
program = sys.argv[1]


with tempfile.TemporaryDirectory() as folder:
    os.environ["XDG_CONFIG_HOME"] = folder
    screen = window.Screen()
    desk = None
    try:
        # The power cut: the call is back in the next start, the cursor in the field it was in.
        database = os.path.join(folder, "office.sqlite")
        desk = window.Desk(program, database, "--language", "en")
        begin_call(desk, "the lamp at the corner is out")
        desk.type("behind the sch")
        time.sleep(0.4)
        desk.kill()
        desk = window.Desk(program, database, "--language", "en")
        desk.ready("8572")
        desk.expect_focus("Place")
        desk.type("ool")
        desk.key("shift+Tab", "shift+Tab", "shift+Tab")
        desk.expect_focus("What")
        desk.type("lamp out")
        desk.key("Tab", "ctrl+Return")
        told = desk.until_told(lambda c: c["state"] == "received", "show", "1")
        assert told["story"] == "the lamp at the corner is out", told
        assert told["place"] == "behind the school", told
        assert told["subtype"] == "C04-1", told
        desk.close()
        # Nothing is offered twice.
        desk = window.Desk(program, database, "--language", "en")
        desk.ready("8572")
        desk.key("F2")
        desk.expect_focus("Said")
        desk.close()
        assert desk.told("verify")["clean"]
        print("no typed word was lost")
    except window.Failed:
        if desk:
            for role, name in desk.names():
                print(role, repr(name), file=sys.stderr)
        raise
    finally:
        if desk:
            desk.close()
        screen.close()
