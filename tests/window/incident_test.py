"""Sixty calls in an hour about one flooded underpass, taken by one operator by keyboard alone: the fifth like report offers one
incident, its answer is written once, and every further caller needs the key, a number and Enter. Then it is resolved, everybody is
told in one step, and all of it is closed. Of each moment a picture is kept.
usage: incident_test.py PROGRAM ko|en PICTURES CALLS [WIDTHxHEIGHT [light|dark]]"""
import os
import sqlite3
import sys
import tempfile
import time

import desk as window
from keyboard import Keyboard

window.inside_private_session()

program, language, pictures = sys.argv[1:4]
calls = int(sys.argv[4])
size = sys.argv[5] if len(sys.argv) > 5 else "1280x800"
theme = sys.argv[6] if len(sys.argv) > 6 else "light"
os.makedirs(pictures, exist_ok=True)

STORIES = {"ko": ["지하차도에 물이 찼어요", "지하차도 침수로 차가 멈췄어요", "지하차도 물이 허리까지 와요", "지하차도로 못 지나가요",
                  "지하차도 물 빼 주세요"],
           "en": ["The underpass is full of water", "My car stopped in the underpass", "Water in the underpass up to the waist",
                  "Nobody gets through the underpass", "Please pump out the underpass"]}[language]
ANSWER = {"ko": "펌프 두 대가 물을 빼고 있고 열두 시에 길이 열립니다.",
          "en": "Two pumps are at work and the road opens at noon."}[language]
FIRST = 4  # before one more makes five


class Desk(window.Desk):
    def keys(self, *keys):
        self.keyboard.type(keys)

    def write(self, text):
        self.keyboard.load(text)
        self.keyboard.type(list(text))

    def ask(self, sql):
        with sqlite3.connect(f"file:{self.database}?mode=ro", uri=True) as file:
            return file.execute(sql).fetchall()

    def until(self, sql, wanted):
        end = time.time() + 30
        while (found := self.ask(sql)) != wanted:
            if time.time() > end:
                raise window.Failed(f"{sql}: {found} and not {wanted}")
            time.sleep(0.05)

    def snap(self, name):
        time.sleep(0.6)
        self.picture(os.path.join(pictures, f"incident-{name}-{language}-{size}-{theme}.png"))

    def tell(self, story):
        self.keys("F2")
        self.write(story)
        self.keys("Tab", *"sinjeong 3", "Tab", *"c02-1", "Tab")


with tempfile.TemporaryDirectory() as folder:
    os.environ["XDG_CONFIG_HOME"] = folder
    database = os.path.join(folder, "office.sqlite")
    screen = window.Screen(size + "x24")
    try:
        keyboard = Keyboard(0.03)
        desk = Desk(program, database, "--language", language, "--theme", theme)
        desk.keyboard = keyboard
        desk.ready("8572")
        width, height = size.split("x")
        found = window.subprocess.run(["xdotool", "search", "--name", "8572"], capture_output=True, text=True).stdout.split()[-1]
        window.subprocess.run(["xdotool", "windowsize", found, width, height, "windowmove", found, "0", "0"], check=True)
        time.sleep(2)

        count = "SELECT count(*) FROM complaint"
        for taken, story in enumerate(STORIES[:FIRST], 1):
            desk.tell(story)
            if taken == 1:
                desk.keys("F8", "alt+1")  # people are in the water: the fire service first
                time.sleep(0.5)
            desk.keys("ctrl+Return")
            desk.until(count, [(taken,)])
        desk.tell(STORIES[FIRST])
        desk.keys("alt+h")
        desk.find_containing({"ko": "한 사안으로", "en": "Make it one incident"}[language])
        desk.snap("offered")
        before = desk.cursor()
        desk.keys("alt+i")
        desk.expect_focus({"ko": "모두에게 읽어 줄 답변", "en": "Answer to read out to everybody"}[language])
        desk.write(ANSWER)
        desk.snap("answer")
        desk.keys("ctrl+Return")
        desk.until("SELECT count(*) FROM complaint WHERE incident_text IS NOT NULL", [(1,)])
        desk.until("SELECT also_reported FROM complaint WHERE incident_text IS NOT NULL", [(FIRST - 1,)])
        time.sleep(0.5)
        assert desk.cursor() and desk.cursor()[0] == before[0], (desk.cursor(), before)

        # The call that was being taken, and all that follow.
        for caller in range(FIRST + 1, calls + 1):
            desk.keys("alt+i", *f"0105555{caller:04d}")
            if caller == FIRST + 1:
                desk.snap("number")
            desk.keys("Return")
            desk.until(count, [(caller,)])
        desk.snap("taken")
        main = desk.ask("SELECT id, also_reported FROM complaint WHERE incident_text IS NOT NULL")
        assert [also for _, also in main] == [calls - 1], main
        assert desk.ask("SELECT count(*) FROM complaint WHERE is_open = 1") == [(1,)]
        # Numbers without a gap, each caller's own; nothing of theirs rings.
        assert desk.ask("SELECT min(number_serial), max(number_serial), count(DISTINCT number_serial) FROM complaint") == [(1, calls, calls)]
        assert desk.ask("SELECT count(*) FROM complaint WHERE attached_to IS NOT NULL AND wake_at IS NOT NULL") == [(0,)]
        assert desk.ask("SELECT count(DISTINCT telephone_text) FROM complaint WHERE telephone_text IS NOT NULL") == [(calls - FIRST,)]

        # Resolved, everybody told by one step, closed: from the complaint, without a mouse.
        desk.keys("F3", "Home", "Return")
        desk.find_containing(ANSWER)
        desk.snap("main")
        desk.keys("alt+d")
        time.sleep(0.8)
        desk.write({"ko": "배수 완료", "en": "pumped out"}[language])
        desk.keys("ctrl+Return")
        desk.until("SELECT state FROM complaint WHERE attached_to IS NULL", [("resolved",)])
        time.sleep(0.8)
        desk.snap("resolved")
        desk.keys("alt+i")
        time.sleep(0.8)
        desk.snap("inform")
        desk.keys("ctrl+Return")
        # Those of the first calls left no number.
        desk.until("SELECT count(*) FROM complaint WHERE last_informed = 'reached'", [(calls - FIRST,)])
        time.sleep(0.8)
        desk.snap("informed")
        # The first caller, who left none either, was told in person; then all of it is closed with one key.
        desk.keys("alt+i")
        time.sleep(0.8)
        # How somebody without a number was told is not guessed.
        desk.write({"ko": "대면", "en": "In person"}[language])
        time.sleep(0.5)
        desk.keys("Return", "ctrl+Return")
        desk.until("SELECT count(*) FROM complaint WHERE last_informed = 'reached'", [(calls - FIRST + 1,)])
        time.sleep(0.8)
        desk.keys("alt+c")
        desk.until("SELECT count(*) FROM complaint WHERE state = 'closed'", [(calls,)])
        time.sleep(0.8)
        desk.snap("closed")
        assert desk.told("verify")["clean"]
        desk.close()
    finally:
        screen.close()
print("one incident:", calls, "calls", language, size, theme)
