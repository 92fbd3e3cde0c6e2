"""A disk that fills up in the middle of a call: it stays on the screen and is saved when there is room.
usage: full_disk_test.py PROGRAM"""
import os
import subprocess
import sys
import tempfile

import desk as window
from typing_calls import begin_call

window.inside_private_session()
program = sys.argv[1]

with tempfile.TemporaryDirectory() as folder:
    # On a small file system of its own; only root can make one.
    small = os.path.join(folder, "small")
    os.mkdir(small)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", small], capture_output=True).returncode != 0:
        print("the full disk was not tried: no small file system could be mounted here")
        sys.exit(window.SKIP)
    os.environ["XDG_CONFIG_HOME"] = folder
    screen = window.Screen()
    desk = None
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
        subprocess.run(["umount", small], check=True)
