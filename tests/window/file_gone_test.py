"""Somebody moves the office's file away while a call is typed: the desk says so, keeps the call and saves it when the
file is back. usage: file_gone_test.py PROGRAM"""
import os
import sys
import tempfile

import desk as window
from typing_calls import begin_call

window.inside_private_session()
program = sys.argv[1]
parts = ("", "-wal", "-shm")

with tempfile.TemporaryDirectory() as folder:
    os.environ["XDG_CONFIG_HOME"] = folder
    screen = window.Screen()
    desk = None
    try:
        database = os.path.join(folder, "office.sqlite")
        away = os.path.join(folder, "away.sqlite")
        desk = window.Desk(program, database, "--language", "en")
        begin_call(desk, "the lamp at the corner is out")
        for part in parts:
            os.rename(database + part, away + part)
        desk.find_containing("Nothing more is written")  # by itself, before anything is saved
        desk.type("behind the school")
        desk.key("ctrl+Return")
        desk.find_containing("kept on the screen")
        assert not os.path.exists(database)
        for part in parts:
            os.rename(away + part, database + part)
        told = desk.until_told(lambda c: c["state"] == "received", "show", "1")
        assert told["story"] == "the lamp at the corner is out", told
        assert told["place"] == "behind the school", told
        # What is over is no longer said.
        desk.find("New call")
        desk._wait(lambda: not any("Nothing more is written" in (name or "") for _, name in desk.names()),
                   "the word about the file that was away still stands there")
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
