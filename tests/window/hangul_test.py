"""Hangul composed by the real input method (ibus-hangul) with the keys of the two-set keyboard: syllables still being composed are
committed by Shift+Enter, Tab, a shortcut that saves, one that goes elsewhere and comes back, and a change of language; nothing is lost,
doubled or sent twice; and what is being composed is searched for. usage: hangul_test.py PROGRAM"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

import desk as window
from keyboard import Keyboard

if not shutil.which("ibus-daemon") or not os.path.exists("/usr/share/ibus/component/hangul.xml"):
    print("SKIPPED: ibus-hangul is not installed: script/setup installs it")
    sys.exit(window.SKIP)
window.inside_private_session()
program = sys.argv[1]

INITIALS = "r R s e E f a q Q t T d w W c z x v g".split()
VOWELS = "k o i O j p u P h hk ho hl y n nj np nl b m ml l".split()
FINALS = ["", *"r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".split()]


def keys_of(text):
    """What is struck on the two-set keyboard for a text."""
    keys = ""
    for letter in text:
        code = ord(letter) - 0xac00
        if 0 <= code < 11172:
            keys += INITIALS[code // 588] + VOWELS[code % 588 // 28] + FINALS[code % 28]
        else:
            keys += letter
    return keys


class InputMethod:
    """The daemon of the session with the Hangul engine, written to in Hangul from the start."""

    def __init__(self, folder):
        # No tray and no icons of its own, and settings in memory: those of the machine are not asked.
        os.environ.update(GSETTINGS_BACKEND="memory", QT_IM_MODULE="ibus", GTK_IM_MODULE="ibus", XMODIFIERS="@im=ibus",
                          IBUS_ENABLE_SYNC_MODE="1", XDG_CACHE_HOME=folder, HOME=folder)
        self.daemon = subprocess.Popen(["ibus-daemon", "--panel=disable",
                                        "--emoji-extension=disable"],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.time() + 15
        while time.time() < end:
            if subprocess.run(["ibus", "engine", "hangul"], capture_output=True).returncode == 0:
                return
            time.sleep(0.2)
        raise RuntimeError("the Hangul engine does not start")

    def close(self):
        self.daemon.terminate()
        self.daemon.wait(10)


def listed(desk, numbers):
    """The list of what was found shows these complaints, from above."""
    def look():
        table = desk.find("찾은 민원", "table")
        rows = desk.atspi.Table.get_n_rows(table)
        found = [desk.atspi.Table.get_accessible_at(table, row, 0).get_name() for row in range(rows)]
        return len(found) == len(numbers) and all(name.endswith(number) for name, number in zip(found, numbers))
    try:
        desk._wait(look, f"not {numbers} in the list")
    except window.Failed as error:
        raise window.Failed(f"{error}; the cursor: {desk.cursor()}") from None


def said(desk, text):
    """The cursor is in a field that shows this text, with the syllable in composition or without."""
    seen = []

    def look():
        seen[:] = [desk.cursor()]
        return seen[0] is not None and seen[0][1] == text
    try:
        desk._wait(look, f"'{text}' is not in the field")
    except window.Failed as error:
        raise window.Failed(f"{error}: {seen}") from None


with tempfile.TemporaryDirectory() as folder:
    os.environ["XDG_CONFIG_HOME"] = folder
    screen = window.Screen()
    method = InputMethod(folder)
    desk = window.Desk(program, os.path.join(folder, "office.sqlite"), "--language", "ko", patience=8)
    try:
        desk.ready("8572")
        keyboard = Keyboard(pause=0.06)

        def write(text):
            keyboard.type(keys_of(text))

        desk.key("F2")
        desk.expect_focus("신고 내용")
        subprocess.run(["ibus", "engine", "hangul"], check=True)
        time.sleep(0.5)
        keyboard.type(["shift+space"])
        # Shift+Enter ends the syllable and is one new line; Tab ends it and goes on.
        write("맨홀에서 김이")
        keyboard.type(["shift+Return"])
        write("나요")
        said(desk, "맨홀에서 김이\n나")  # what a screen reader is told; 요 is being composed
        keyboard.type(["Tab"])
        desk.expect_focus("동")
        write("신월3동")
        keyboard.type(["Tab"])
        desk.expect_focus("분야·유형")
        write("포트홀")
        keyboard.type(["Tab", "alt+h"])
        desk.expect_focus("전화번호")
        write("010-1234-5678")
        keyboard.type(["Tab"])
        write("김민수")
        keyboard.type(["ctrl+Return"])  # while 수 is being composed
        desk.until_told(lambda told: told["state"] == "received", "show", "1")

        # Elsewhere and back, a change of language there and back, a click into another field: always in mid-syllable.
        keyboard.type(["F2"])
        desk.expect_focus("신고 내용")
        write("가로등이")
        keyboard.type(["F4"])
        desk._wait(lambda: (desk.cursor() or [""])[0] != "신고 내용", "the squad log has not the cursor")
        keyboard.type(["F4"])
        desk.expect_focus("신고 내용")
        said(desk, "가로등이")
        write("꺼졌")
        keyboard.type(["ctrl+l"])
        desk.expect_focus("Said")
        write("어요")
        keyboard.type(["ctrl+l"])
        desk.expect_focus("신고 내용")
        said(desk, "가로등이꺼졌어요")
        write("빨리")
        place = desk.find("위치", "text")
        box = desk.atspi.Component.get_extents(place, desk.atspi.CoordType.SCREEN)
        subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1"],
                       check=True)
        desk.expect_focus("위치")
        write("까치공원")
        keyboard.type(["ctrl+Return"])
        desk.until_told(lambda told: told["state"] == "received", "show", "2")

        # A power cut in mid-syllable.
        keyboard.type(["F2"])
        desk.expect_focus("신고 내용")
        write("목동")
        time.sleep(0.4)
        desk.kill()
        desk = window.Desk(program, desk.database, "--language", "ko")
        desk.ready("8572")
        said(desk, "목동")
        keyboard.type(["ctrl+Return"])
        desk.until_told(lambda told: told["state"] == "received", "show", "3")

        # Searched for while the syllable is being composed: half a word finds the whole one, and Enter opens it.
        keyboard.type(["ctrl+f"])
        desk.expect_focus("찾기")
        for half, numbers in (("맨", ["000001"]), ("까치고", ["000002"]), ("모", ["000003"])):
            write(half)
            listed(desk, numbers)
            keyboard.type(["Right"])  # writes the syllable, so that all of it is chosen
            time.sleep(0.3)
            keyboard.type(["ctrl+a"])
        keyboard.type(["Right", "Return"])
        desk.find_containing("000003")

        first, second, third = desk.exported()
        told = (first["story"], first["district"], first["subtype"], first["telephone"], first["name"])
        assert told == ("맨홀에서 김이\n나요", "1147058000", "C01-1", "01012345678", "김민수"), told
        assert (second["story"], second["place"]) == ("가로등이꺼졌어요빨리", "까치공원"), second
        assert third["story"] == "목동", third
        assert desk.told("verify")["clean"]
        print("three calls composed with ibus-hangul: nothing lost, nothing doubled, nothing sent twice")
    except window.Failed:
        for role, name in desk.names():
            print(role, repr(name), file=sys.stderr)
        raise
    finally:
        desk.close()
        method.close()
        screen.close()
