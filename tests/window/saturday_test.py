"""A Saturday evening in the real window under a clock that the test sets: from 17:30, half an hour before the squads go home, over
the night to Sunday 09:30. What is said to each caller, what the strip asks to be handed over, what waits and what runs.
Of each moment a picture is kept.
usage: saturday_test.py PROGRAM ko|en PICTURES [WIDTHxHEIGHT [light|dark]]"""
import os
import subprocess
import sys
import tempfile
import time

import desk as window
from keyboard import NAMED, Keyboard

window.inside_private_session()
NAMED.update({"F5": 0xffc2, "F12": 0xffc9})

program, language, pictures = sys.argv[1:4]
size = sys.argv[4] if len(sys.argv) > 4 else "1280x800"
theme = sys.argv[5] if len(sys.argv) > 5 else "light"
os.makedirs(pictures, exist_ok=True)
english = language == "en"

with tempfile.TemporaryDirectory() as folder:
    os.environ["XDG_CONFIG_HOME"] = folder
    clock = window.Clock(folder, "2026-11-28T17:29:00+09:00")
    screen = window.Screen(size + "x24")
    desk = window.Desk(program, os.path.join(folder, "office.sqlite"), "--language", language, "--theme", theme, clock=clock)
    try:
        desk.ready("8572")
        found = subprocess.run(["xdotool", "search", "--name", "8572"], capture_output=True, text=True).stdout.split()[-1]
        width, height = size.split("x")
        subprocess.run(["xdotool", "windowsize", found, width, height, "windowmove", found, "0", "0"], check=True)
        keyboard = Keyboard(0.03)

        def snap(name):
            time.sleep(0.8)
            desk.picture(os.path.join(pictures, f"saturday-{name}-{language}-{size}-{theme}.png"))

        def at(moment):
            clock.set(moment + "+09:00")
            time.sleep(1.3)  # the desk looks at its clock once a second

        def call(story, *keys):
            """Takes a call; what may be said to the caller stands there before it is saved."""
            keyboard.load(story)
            keyboard.type(["F2", *story, *keys])
            time.sleep(0.5)

        def saved(count):
            keyboard.type(["ctrl+Return"])
            return desk.until_told(lambda told: told["number"].endswith(f"{count:06d}"), "show", str(count))

        desk.find_containing("weekend service until 18:00" if english else "주말 근무 18:00까지")
        # A little more than half an hour is left: a squad can still set out today, and is done tomorrow.
        at("2026-11-28T17:29:20")
        call("길이 파였어요")
        desk.find_containing("오늘 오후 5시 59분까지 출동합니다. 내일 오전 11시 29분까지 처리를 마치겠습니다.")
        told = saved(1)
        assert told["cycles"][0]["out_due"].startswith("2026-11-28T17:59"), told
        at("2026-11-28T17:30:00")
        snap("1730")

        # Ten minutes before the end: what is said is still true at ten past.
        at("2026-11-28T17:50:00")
        call("가로등이 나갔어요")
        desk.find_containing("내일 오전 9시 20분까지 출동합니다. 오전 11시 50분까지 처리를 마치겠습니다.")
        snap("1750-said")
        told = saved(2)
        assert told["cycles"][0]["out_due"].startswith("2026-11-29T09:20"), told
        desk.find_containing("To be finished or handed over by 18:00: 2" if english else "18:00까지 마치거나 인계할")

        # After six the calls are taken as ever, and the clocks wait.
        at("2026-11-28T18:05:00")
        desk.find_containing("no service until Sun 09:00" if english else "근무 시간 아님, 일 09:00부터")
        call("쓰레기가 쌓여 있어요")
        desk.find_containing("내일 오전 9시 30분까지 출동합니다. 낮 12시까지 처리를 마치겠습니다.")
        saved(3)
        snap("1805")
        keyboard.type(["F12"])
        snap("1806-handover")
        keyboard.type(["F12"])

        # What is urgent runs through the night, and one is on call for it.
        at("2026-11-28T21:00:00")
        call("표지판이 돌아갔어요", "alt+u")
        desk.find_containing("오늘 오후 9시 30분까지 출동합니다. 밤 12시까지 처리를 마치겠습니다.")
        told = saved(4)
        assert told["priority"] == "urgent", told
        snap("2100")

        at("2026-11-29T03:00:00")
        keyboard.type(["F3"])
        snap("0300")
        told = desk.told("show", "3")
        assert all(part["kind"] == "outside_hours" for part in told["cycles"][0]["out_ledger"]["segments"][:1]), told
        # The first one, due a minute before the end, and the urgent one; what waits for the squads is not late.
        assert desk.told("board")["late"] == 2

        # On Sunday morning the clocks go on where they stood.
        at("2026-11-29T09:10:00")
        desk.find_containing("weekend service until 18:00" if english else "주말 근무 18:00까지")
        snap("0910")
        assert desk.told("board")["late"] == 2
        at("2026-11-29T09:30:30")
        keyboard.type(["F5"])
        snap("0930-alarms")
        assert desk.told("board")["late"] == 4
        keyboard.type(["F5"])
        desk.close()
        assert desk.told("verify")["clean"]
        print("what was said was true at every minute of the evening, the night and the morning")
    except window.Failed:
        desk.picture(os.path.join(pictures, "saturday-failed.png"))
        for role, name in desk.names():
            print(role, repr(name), file=sys.stderr)
        raise
    finally:
        desk.close()
        screen.close()
