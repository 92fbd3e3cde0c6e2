"""Complaints are found by keyboard alone, in the real window: while a call is typed, by half-typed syllables composed by the real keys'
letters, by initials, in the wrong mode, by number; and in a room of their own, with conditions. Of each moment a picture is kept.
usage: records_test.py PROGRAM ko|en PICTURES [WIDTHxHEIGHT [light|dark]]"""
import csv
import io
import os
import subprocess
import sys
import tempfile
import time

import desk as window
from keyboard import Keyboard

window.inside_private_session()

program, language, pictures = sys.argv[1:4]
size = sys.argv[4] if len(sys.argv) > 4 else "1280x800"
theme = sys.argv[5] if len(sys.argv) > 5 else "light"
os.makedirs(pictures, exist_ok=True)
TABLE = {"ko": "찾은 민원", "en": "Complaints found"}[language]


def complaints(database):
    answer = subprocess.run([program, "export", "--format", "csv", "--database", database],
                            env=dict(os.environ, QT_QPA_PLATFORM="offscreen"), capture_output=True, check=True)
    return list(csv.DictReader(io.StringIO(answer.stdout.decode("utf-8-sig"), newline="")))


def one_key_wrong(rows):
    """A word that somebody said, with another vowel in its last syllable, and that nobody said."""
    said = " ".join(row["story"] + " " + row["place"] for row in rows)
    for word in said.split():
        if len(word) >= 3 and all("가" <= letter <= "힣" for letter in word) and (ord(word[-1]) - 0xac00) % 588 // 28 < 7:
            wrong = word[:-1] + chr(ord(word[-1]) + 28)
            if wrong not in said.replace(" ", ""):
                return wrong
    raise window.Failed("nobody said a word of three syllables")


with tempfile.TemporaryDirectory() as folder:
    os.environ["XDG_CONFIG_HOME"] = folder
    database = os.path.join(folder, "office.sqlite")
    subprocess.run([program, "demo", "--days", "2", "--seed", "8572", "--until", "2026-11-26T15:00+09:00", "--database", database],
                   env=dict(os.environ, QT_QPA_PLATFORM="offscreen"), capture_output=True, check=True)
    rows = complaints(database)
    screen = window.Screen(size + "x24")
    try:
        keyboard = Keyboard(0.03)
        desk = window.Desk(program, database, "--language", language, "--theme", theme)
        desk.ready("8572")
        width, height = size.split("x")
        found = subprocess.run(["xdotool", "search", "--name", "8572"], capture_output=True, text=True).stdout.split()[-1]
        subprocess.run(["xdotool", "windowsize", found, width, height, "windowmove", found, "0", "0"], check=True)

        def snap(name):
            time.sleep(0.6)
            desk.picture(os.path.join(pictures, f"records-{name}-{language}-{size}-{theme}.png"))

        def write(text):
            keyboard.load(text)
            keyboard.type(list(text))

        def listed(name):
            """The numbers in the list that is in sight, from above."""
            table = desk.find(name, "table")
            count = desk.atspi.Table.get_n_rows(table)
            return [desk.atspi.Table.get_accessible_at(table, row, 0).get_name() for row in range(count)]

        def expect_found(text):
            told = desk.told("search", text, "--limit", "100000")
            wanted = [complaint["number"] for complaint in told["complaints"]]
            end = time.time() + 20
            while listed(TABLE) != wanted:
                if time.time() > end:
                    raise window.Failed(f"'{text}': {listed(TABLE)} and not {wanted}")
                time.sleep(0.1)
            return told

        number = rows[len(rows) // 2]["number"]
        # While a call is typed: the cursor goes away and comes back, and no letter of the call is lost.
        desk.key("F2")
        write("전등이 깜빡")
        desk.key("ctrl+f")
        write("ㄱㄹㄷ")
        assert expect_found("ㄱㄹㄷ")["found"] > 0
        snap("initials")
        desk.key("ctrl+a")
        write(number)
        expect_found(number)
        snap("number")
        desk.key("Return")
        desk.find_containing(number)
        snap("opened")
        # From pane to pane until the call is reached again.
        for _ in range(3):
            desk.key("shift+F6")
            time.sleep(0.3)
            if desk.cursor() and desk.cursor()[1] == "전등이 깜빡":
                break
        assert desk.cursor()[1] == "전등이 깜빡", desk.cursor()

        # A room of their own: words and conditions, and back to all.
        desk.key("ctrl+5")
        snap("all")
        assert len(listed(TABLE)) == len(rows), len(listed(TABLE))
        write("신월 가로")
        expect_found("신월 가로")
        snap("two-words")
        desk.key("ctrl+a")
        mistyped = one_key_wrong(rows)
        write(mistyped)
        assert expect_found(mistyped)["almost"] > 0
        snap("one-key-wrong")
        desk.key("ctrl+a", "BackSpace", "Tab")
        write("신월3동" if language == "ko" else "Sinwol 3")
        time.sleep(0.5)
        desk.key("Return")
        wanted = sum(row["district"] == "1147058000" for row in rows)
        end = time.time() + 20
        while len(listed(TABLE)) != wanted:
            if time.time() > end:
                raise window.Failed(f"{len(listed(TABLE))} of that dong and not {wanted}")
            time.sleep(0.1)
        snap("condition")
        desk.close()
    finally:
        screen.close()
print("found by keyboard:", language, size, theme)
