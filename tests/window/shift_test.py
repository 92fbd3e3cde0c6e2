"""A busy hour is typed into the real window with real keys: every call is in the file, in order, letter for letter, the queue is
right, the file is clean, and the window never made the hands wait. usage: shift_test.py PROGRAM RESOURCES CALLS [SEED]"""
import json
import os
import random
import re
import sys
import tempfile
import time

import desk as window
from keyboard import Keyboard
import shiftcalls

window.inside_private_session()

program, resources, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
seed = int(sys.argv[4]) if len(sys.argv) > 4 else random.randrange(1_000_000)

HOUR = 60  # calls; fewer print how long the hands waited, and the whole hour is judged by it
LONGEST = 50  # milliseconds; a longer stall is felt
MOST = 16  # milliseconds that 999 of 1,000 moments stay under: one frame
print(f"{count} calls, seed {seed}")


def line(name, figures):
    return (f"  {name:<48} median {figures['median']:6.2f}   99 % {figures['p99']:6.2f}   99.9 % {figures['p999']:6.2f}   "
            f"longest {figures['longest']:6.2f} ms   over 16 ms {figures['above16']} of {figures['count']}")


with tempfile.TemporaryDirectory() as folder:
    os.environ["XDG_CONFIG_HOME"] = folder
    pulse = os.path.join(folder, "pulse.json")
    screen = window.Screen()
    desk = window.Desk(program, os.path.join(folder, "office.sqlite"), "--language", "ko", "--pulse", pulse)
    try:
        desk.ready("8572")
        keyboard = Keyboard()
        calls = shiftcalls.calls(resources, count, seed)
        before = time.monotonic()
        for batch in shiftcalls.in_keyboards_full(calls, keyboard):
            keyboard.load("".join(call.letters() for call in batch))
            for call in batch:
                keyboard.type(call.keys)
        took = time.monotonic() - before
        keys = sum(len(call.keys) for call in calls)
        print(f"{keys} keys in {took:.0f} s, {60 * keys / took:.0f} a minute")

        desk.until_told(lambda told: told["state"], "show", str(count))
        time.sleep(1.2)  # the last drawing is done, and the figures are written twice a second
        with open(pulse, encoding="utf-8") as file:
            figures = json.load(file)
        print("the GUI thread kept an event waiting, in milliseconds:")
        print(line("by the clock", figures["waited"]))
        print(line("without waiting for a processor", figures["own"]))
        print(line("a key, until all it brings about is painted", figures["keys"]))

        rows = desk.exported()
        shiftcalls.check(calls, rows, resources)
        # A danger that nobody was alerted of stands above all, then what breaks first.
        def rank(row):
            return (not row["danger"] or bool(row["alerted"]), row["out_due"], row["number"])
        expected = [row["number"] for row in sorted(rows, key=rank)]
        shown = [re.search(r"\d{4}-\d{6}", cell).group() for cell in desk.column(0)]
        assert shown == expected, f"\n{shown}\n{expected}"
        assert desk.told("verify")["clean"]
        print(f"all {count} calls are in the file, in order; the queue is right; the file is clean")

        # A machine that is busy with other things is not the program's fault: judged is what the program made wait.
        own = figures["own"]
        assert count < HOUR or own["longest"] <= LONGEST, f"a stall of {own['longest']:.1f} ms"
        assert count < HOUR or own["p999"] <= MOST, f"one moment in a thousand waited {own['p999']:.1f} ms"
    except window.Failed:
        for role, name in desk.names():
            print(role, repr(name), file=sys.stderr)
        raise
    finally:
        desk.close()
        screen.close()
