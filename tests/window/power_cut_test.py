"""A power cut in the middle of a call, and a disk that fills up in the middle of another: no typed word is lost.
usage: power_cut_test.py PROGRAM"""
import os
import subprocess
import sys
import tempfile
import time

import desk as window

window.inside_private_session()
program = sys.argv[1]


def begin_call(desk, words):
    desk.ready("8572")
    desk.key("F2")
    desk.expect_focus("Said")
    desk.type(words)
    desk.key("Tab")
    desk.expect_focus("Dong")
    desk.type("sinwol 3")
    desk.key("Tab")
    desk.expect_focus("What")
    desk.key("Tab", "Tab", "Tab")
    desk.expect_focus("Place")


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

        # The full disk, on a small file system of its own; only root can make one.
        small = os.path.join(folder, "small")
        os.mkdir(small)
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", small], capture_output=True).returncode != 0:
            print("the full disk was not tried: no small file system could be mounted here")
            sys.exit(0)
        try:
            database = os.path.join(small, "office.sqlite")
            desk = window.Desk(program, database, "--language", "en")
            begin_call(desk, "water stands in the underpass")
            desk.type("station exit 2")
            with open(os.path.join(small, "filler"), "wb", buffering=0) as filler:
                try:
                    while True:
                        filler.write(b"\0" * 4096)
                except OSError:
                    pass
            desk.key("ctrl+Return")
            desk.find_containing("kept on the screen")
            os.remove(os.path.join(small, "filler"))
            told = desk.until_told(lambda c: c["state"] == "received", "show", "1")
            assert told["story"] == "water stands in the underpass", told
            assert told["place"] == "station exit 2", told
            desk.close()
            assert desk.told("verify")["clean"]
        finally:
            if desk.process.poll() is None:
                desk.kill()
            subprocess.run(["umount", small], check=True)
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
