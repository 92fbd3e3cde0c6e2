"""The moments that decide, each played in the real window by keyboard alone on the second day of an office: several things in one
call, a caller who withholds the name, an English speaker, two callers about one trouble, an abusive caller, silence, a prank,
and "how far is mine from yesterday?". Of each a picture is kept.
usage: moments_test.py PROGRAM ko|en TRANSLATIONS PICTURES [WIDTHxHEIGHT [light|dark]]"""
import datetime
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as xml

import desk as window
from keyboard import Keyboard

window.inside_private_session()

program, language, translations, pictures = sys.argv[1:5]
size = sys.argv[5] if len(sys.argv) > 5 else "1280x800"
theme = sys.argv[6] if len(sys.argv) > 6 else "light"
os.makedirs(pictures, exist_ok=True)

words = {}
if language == "ko":
    contexts = list(xml.parse(os.path.join(translations, "baro8572_ko.ts")).iter("context"))
    # The same word may be said in two ways; here the call's own words count first.
    contexts.sort(key=lambda context: context.findtext("name") != "baro::CallForm")
    for context in contexts:
        for message in context.iter("message"):
            words.setdefault(message.findtext("source"), message.findtext("translation"))

SAID = {
    "ko": {"first": "집 앞 골목 가로등이 꺼졌어요", "second": "그리고 그 옆 빗물받이가 막혔고요",
           "third": "아, 쓰레기도 며칠째 안 가져가요", "withheld": "이웃이 밤마다 쓰레기를 태워요 이름은 못 밝혀요",
           "trouble": "남부시장 정문 앞 맨홀 뚜껑이 깨졌어요", "again": "남부시장 앞인데요 맨홀이 깨져서 차가 빠졌어요",
           "abuse": "야 이 새끼들아 민원 넣은 지가 언젠데 다 죽여버린다", "warned": "폭언 중단을 두 번 요청하고 통화를 마침",
           "prank": "짜장면 두 그릇 시킨다며 웃음", "note": "언제 되는지 물어보심"},
    "en": {"first": "The lamp in the lane by my house is out", "second": "and the drain beside it is blocked",
           "third": "Oh, and nobody has taken the rubbish for days",
           "withheld": "The neighbour burns rubbish at night. I won't say my name",
           "trouble": "The manhole at the market gate is broken", "again": "By the market the lid of the manhole is in two pieces",
           "abuse": "You useless lot, how long must I wait, I will kill you all", "warned": "Asked twice to stop, then ended",
           "prank": "Ordered two bowls of noodles, laughing", "note": "asks when it will be done"},
}[language]
ENGLISH = "Someone parked across my gate and I cannot get out"


def word(source):
    """A name as the screen says it in the language of the test."""
    return words.get(source) or source


class Desk(window.Desk):
    """The desk, with hands that type at the pace of the moment, and what its file holds."""

    def begin(self, text):
        self.keys("F2")
        self.expect_focus(word("Said"))
        self.keyboard.type(text)

    def keys(self, *keys):
        self.keyboard.type(keys)

    def place(self, dong, subtype):
        """From the story on: where it is, and what."""
        self.keys("Tab", *dong, "Tab", *subtype)

    def snap(self, name):
        time.sleep(0.4)
        self.picture(os.path.join(pictures, f"{name}-{language}-{size}-{theme}.png"))

    def until_counted(self, count):
        self.until_told(lambda told: told["state"], "show", str(count))
        rows = self.exported()
        assert len(rows) == count, (len(rows), count)
        return rows

    def last_call(self):
        """What was noted last of a call that is no complaint; nothing when there is none."""
        with sqlite3.connect(f"file:{self.database}?mode=ro", uri=True) as file:
            return file.execute("SELECT id, data FROM event WHERE kind = 'call_logged' ORDER BY id DESC LIMIT 1").fetchone()


def spoken(row):
    """The language to speak to a caller in; whoever speaks neither is spoken to in English."""
    return "ko" if row["language"] == "ko" else "en"


def several_things(desk, before):
    desk.begin(SAID["first"])
    desk.place("sinwol 3", "c04-1")
    desk.keys("alt+h", *"010-0123-4567", "Tab", *"Kim")
    desk.snap("several-first")
    desk.keys("alt+n")
    desk.until_counted(before + 1)
    desk.expect_focus(word("Said"))
    desk.keyboard.type(SAID["second"])
    desk.place("sinwol 3", "c02-3")
    desk.snap("several-second")
    desk.keys("alt+n")
    desk.until_counted(before + 2)
    desk.expect_focus(word("Said"))
    desk.keyboard.type(SAID["third"])
    desk.place("sinwol 3", "c05-1")
    desk.keys("ctrl+Return")
    rows = desk.until_counted(before + 3)[-3:]
    assert [row["story"] for row in rows] == [SAID["first"], SAID["second"], SAID["third"]], rows
    assert {(row["telephone"], row["name"]) for row in rows} == {("01001234567", "Kim")}, rows
    desk.snap("several-saved")
    return before + 3


def name_withheld(desk, before):
    desk.begin(SAID["withheld"])
    desk.place("mok 2", "c05-1")
    desk.keys("alt+w")
    desk.snap("withheld")
    desk.keys("ctrl+Return")
    row = desk.until_counted(before + 1)[-1]
    assert (row["name"], row["anonymous"], row["call_back"]) == ("", "yes", "no"), row
    assert row["story"] == SAID["withheld"], row
    return before + 1


def english_speaker(desk, before):
    desk.begin(ENGLISH)
    desk.place("sinjeong 7", "c08-1")
    desk.keys("alt+h", *"010-0222-3333", "Tab", *"Smith")
    desk.keys("alt+g")
    desk.snap("english")
    desk.keys("ctrl+Return")
    row = desk.until_counted(before + 1)[-1]
    assert (row["language"], row["story"], row["name"]) == ("en", ENGLISH, "Smith"), row
    return before + 1


def same_trouble(desk, before):
    desk.begin(SAID["trouble"])
    desk.place("sinwol 7", "c02-1")
    desk.keys("ctrl+Return")
    first = desk.until_counted(before + 1)[-1]["number"]
    desk.begin(SAID["again"])
    desk.place("sinwol 7", "c02-1")
    hit = desk.find_containing(first[5:] + " ·")
    desk.snap("same-found")
    desk.expect_focus(word("What"))
    key = next(key for key in ("Alt+J", "Alt+K", "Alt+M") if key in hit.get_description())
    desk.keys(key.lower())
    second = desk.until_counted(before + 2)[-1]
    assert second["story"] == SAID["again"], second
    desk.until_told(lambda told: told["state"] == "attached", "show", second["number"])
    desk.find_containing(first)
    desk.snap("same-attached")
    # Taken back, it is a complaint like any other.
    desk.keys("ctrl+z")
    desk.until_told(lambda told: told["state"] == "received", "show", second["number"])
    return before + 2


def abusive_caller(desk, before):
    desk.begin(SAID["abuse"])
    # A threat is a word of danger; here it is none, and one key says so.
    desk.find_containing("112")
    desk.snap("abusive-danger")
    desk.keys("alt+0")
    desk.place("sinjeong 1", "c05-1")
    desk.keys("alt+a")
    desk.expect_focus(word("Answer given"))
    desk.keyboard.type(SAID["warned"])
    desk.snap("abusive")
    desk.keys("Return")
    row = desk.until_counted(before + 1)[-1]
    assert (row["state"], row["story"], row["resolution"]) == ("closed", SAID["abuse"], SAID["warned"]), row
    return before + 1


def silence(desk, before):
    last = desk.last_call()
    desk.keys("F2", "alt+l")
    desk.snap("silence")
    desk.keys("1")
    desk._wait(lambda: desk.last_call() != last, "the silent call was not noted")
    assert '"silent"' in desk.last_call()[1], desk.last_call()
    desk.until_counted(before)
    return before


def prank(desk, before):
    last = desk.last_call()
    desk.begin(SAID["prank"])
    desk.keys("alt+l")
    desk.snap("prank")
    desk.keys("2")
    desk._wait(lambda: desk.last_call() != last, "the prank was not noted")
    assert '"prank"' in desk.last_call()[1], desk.last_call()
    desk.until_counted(before)
    return before


def yesterdays_number(desk, before):
    asked = next(row for row in reversed(desk.exported()[:desk.yesterdays]) if row["state"] != "cancelled")
    enquiries = int(asked["progress_enquiries"])
    desk.keys("F2", "alt+p")
    desk.expect_focus(word("Number asked about"))
    desk.keyboard.type(str(int(asked["number"][5:])))
    # The sentence to read out, in the language that the complaint was reported in, whatever the desk speaks.
    said = desk.find_containing({"ko": "접수번호 %s 건은", "en": "Report number %s"}[spoken(asked)] % asked["number"])
    assert said.get_state_set().contains(desk.atspi.StateType.SHOWING), said.get_name()
    assert said.get_name().endswith("."), said.get_name()
    for private in (asked["name"], asked["telephone"], asked["place"], asked["story"]):
        assert not private or private not in said.get_name(), (private, said.get_name())
    desk.expect_focus(word("Number asked about"))
    desk.snap("progress-number")
    desk.keys("Return")
    desk.find_containing(asked["number"])
    desk.keys("Tab")
    desk.tab_to(word("Note on the enquiry"))
    desk.keyboard.type(SAID["note"])
    desk.snap("progress-found")
    desk.keys("Return")
    desk.until_told(lambda told: told["history"][-1]["kind"] == "progress_asked", "show", asked["number"])
    row = next(row for row in desk.until_counted(before) if row["number"] == asked["number"])
    assert int(row["progress_enquiries"]) == enquiries + 1, row
    desk.snap("progress-noted")
    return before


MOMENTS = [several_things, name_withheld, english_speaker, same_trouble, abusive_caller, silence, prank, yesterdays_number]

with tempfile.TemporaryDirectory() as folder:
    os.environ["XDG_CONFIG_HOME"] = folder
    database = os.path.join(folder, "office.sqlite")
    yesterday = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=9))).date() - datetime.timedelta(days=1)
    subprocess.run([program, "demo", "--days", "1", "--seed", "3", "--until", f"{yesterday}T18:00+09:00", "--database", database],
                   env=dict(os.environ, QT_QPA_PLATFORM="offscreen"), check=True, capture_output=True)
    screen = window.Screen(size + "x24")
    desk = Desk(program, database, "--language", language, "--theme", theme)
    try:
        desk.ready("8572")
        width, height = size.split("x")
        found = subprocess.run(["xdotool", "search", "--name", "8572"], capture_output=True, text=True).stdout.split()[-1]
        subprocess.run(["xdotool", "windowsize", found, width, height, "windowmove", found, "0", "0"], check=True)
        desk.keyboard = Keyboard(pause=0.02)
        desk.keyboard.load("".join(SAID.values()))
        desk.yesterdays = count = len(desk.exported())
        for moment in MOMENTS:
            count = moment(desk, count)
            print(f"{moment.__name__.replace('_', ' ')}: played, {count} complaints", flush=True)
        assert desk.told("verify")["clean"]
    except window.Failed:
        for role, name in desk.names():
            print(role, repr(name), file=sys.stderr)
        desk.picture(os.path.join(pictures, f"failed-{language}-{size}-{theme}.png"))
        raise
    finally:
        desk.close()
        screen.close()
