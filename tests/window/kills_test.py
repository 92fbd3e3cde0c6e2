"""A busy hour is typed into the real window, and at random moments the desk is killed. Each time it is started again, and the call
is there with every key that was struck more than 200 ms before, the cursor behind the last letter of its field; the hands go on
from there. In the end every call is in the file, once, in order, letter for letter.
usage: kills_test.py PROGRAM RESOURCES CALLS KILLS [SEED]"""
import os
import random
import sys
import tempfile
import time

import desk as window
from keyboard import Keyboard
import shiftcalls

window.inside_private_session()

program, resources, count, kills = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
seed = int(sys.argv[5]) if len(sys.argv) > 5 else random.randrange(1_000_000)
print(f"{count} calls, {kills} kills, seed {seed}", flush=True)

KEPT_AFTER = 0.2  # seconds
NAMES = {"story": "Said", "dong": "Dong", "category": "What", "telephone": "Telephone", "name": "Name"}

calls = shiftcalls.calls(resources, count, seed)
chance = random.Random(seed)
moments = {}  # the key after which it happens, counted over all calls, and how long after it
for key in chance.sample(range(sum(len(call.keys) for call in calls)), kills):
    moments[key] = chance.uniform(0, 0.1)


class Hands:
    """Types call by call, and goes on where the desk stands after each kill."""

    def __init__(self, folder):
        self.database = os.path.join(folder, "office.sqlite")
        self.desk = None
        self.start()
        self.keyboard = Keyboard()
        self.struck = 0  # keys of all calls, those that were struck anew not counted twice
        self.killed = 0

    def start(self):
        self.desk = window.Desk(program, self.database, "--language", "en")
        self.desk.ready("8572")

    def take(self, call, before):
        """`before`: how many calls are in the file already."""
        at = 0
        down = {}
        while at < len(call.keys):
            down[at] = self.keyboard.press(call.keys[at])
            at += 1
            moment = moments.pop(self.struck + at - 1, None)
            if moment is None:
                time.sleep(self.keyboard.pause)
                continue
            time.sleep(moment)
            killed = time.monotonic()
            self.desk.kill()
            self.killed += 1
            at = self.kept(call, at, before, down, killed)
        self.struck += len(call.keys)
        time.sleep(0.5)  # a breath before the next caller

    def kept(self, call, struck, before, down, killed):
        """Starts the desk again. How many keys of the call it has kept; fails when a key that is old enough is lost."""
        least = max([key for key in range(struck) if killed - down[key] > KEPT_AFTER], default=-1) + 1
        self.start()
        if struck == len(call.keys) and len(self.desk.exported()) > before:
            self.say(call, struck, struck, down, killed)
            return struck
        # Saving is what the last key asks for; that it was not done loses no word.
        could_be = {}
        for keys in range(min(least, len(call.keys) - 1), min(struck, len(call.keys) - 1) + 1):
            field, text = call.after(keys)
            could_be.setdefault((NAMES[field], text, len(text)), keys)  # choosing a squad once more does no harm
        seen = None
        end = time.time() + self.desk.patience
        while time.time() < end:
            seen = self.desk._wait(self.desk.cursor, "no field has the cursor") if least > 1 else self.desk.cursor()
            if seen in could_be and seen[1:] != ("", 0):
                break
            if least <= 1 and time.time() > end - self.desk.patience + 1.5:
                # Nothing was typed, or its first letter is younger: the desk may stand as on any morning.
                break
            if seen in could_be and time.time() > end - self.desk.patience + 1.5:
                break
            time.sleep(0.05)
        if seen not in could_be:
            if least > 1:
                raise window.Failed(f"{seen} is not one of {list(could_be)}")
            kept = 0
        else:
            kept = could_be[seen] if could_be[seen] > 1 else 0
        self.say(call, struck, kept, down, killed)
        return kept

    def say(self, call, struck, kept, down, killed):
        field = call.after(min(struck, len(call.keys) - 1))[0]
        lost = f"youngest key kept or lost is {1000 * (killed - down[struck - 1]):.0f} ms old"
        if kept < struck:
            lost = f"{struck - kept} keys lost, the oldest {1000 * (killed - down[kept]):.0f} ms old"
        print(f"  kill {self.killed:2d} in {field}, key {struck} of {len(call.keys)}: {lost}", flush=True)


with tempfile.TemporaryDirectory() as folder:
    os.environ["XDG_CONFIG_HOME"] = folder
    screen = window.Screen()
    hands = Hands(folder)
    try:
        done = 0
        for batch in shiftcalls.in_keyboards_full(calls, hands.keyboard):
            hands.keyboard.load("".join(call.letters() for call in batch))
            for call in batch:
                hands.take(call, done)
                done += 1
        desk = hands.desk
        desk.until_told(lambda told: told["state"], "show", str(count))
        shiftcalls.check(calls, desk.exported(), resources)
        assert desk.told("verify")["clean"]
        assert hands.killed == kills, hands.killed
        print(f"all {count} calls are in the file after {kills} kills, in order; the file is clean")
    except window.Failed:
        for role, name in hands.desk.names():
            print(role, repr(name), file=sys.stderr)
        raise
    finally:
        hands.desk.close()
        screen.close()
