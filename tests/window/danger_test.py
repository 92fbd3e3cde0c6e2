"""A smell of gas, by keyboard alone: the key of danger is struck in another room, the fire brigade is alerted and taken down
with one key, then what the caller says is written and saved. usage: danger_test.py PROGRAM ko|en TRANSLATIONS [PICTURES]"""
import os
import sys
import tempfile
import time
import xml.etree.ElementTree as xml

import desk as window

window.inside_private_session()

program, language, translations = sys.argv[1:4]
pictures = sys.argv[4] if len(sys.argv) > 4 else None

words = {}
if language == "ko":
    contexts = list(xml.parse(os.path.join(translations, "baro8572_ko.ts")).iter("context"))
    contexts.sort(key=lambda context: context.findtext("name") != "baro::CallForm")
    for context in contexts:
        for message in context.iter("message"):
            words.setdefault(message.findtext("source"), message.findtext("translation"))


def word(source):
    """A name as the screen says it in the language of the test."""
    return words.get(source) or source


SAID = {"ko": "집 앞 골목에서 가스 냄새가 나요", "en": "There is a smell of gas in the lane by my house"}[language]
# The one sentence is on the screen in both languages, whichever is in use.
SAY = ["전기 스위치와 불은 절대 만지지 말고", "Please touch no switch"]
FIRE = {"ko": "119 소방", "en": "Fire and Rescue 119"}[language]

with tempfile.TemporaryDirectory() as folder:
    os.environ["XDG_CONFIG_HOME"] = folder
    screen = window.Screen()
    desk = window.Desk(program, os.path.join(folder, "office.sqlite"), "--language", language)
    try:
        desk.ready("8572")

        # Another room is open; one key, and whom to alert stands on the screen, the cursor where one writes.
        desk.key("ctrl+2")
        time.sleep(0.3)
        desk.key("F8")
        desk.expect_focus(word("Said"))
        box = desk.find_containing(FIRE)
        desk.key("alt+1")
        desk.expect_checked(box)
        desk.expect_focus(word("Said"))

        desk.type(SAID)
        for sentence in SAY:
            desk.find_containing(sentence)
        if pictures:
            desk.picture(os.path.join(pictures, f"danger-{language}.png"))
        time.sleep(2)
        desk.key("ctrl+Return")

        # On record is who was alerted, and when: at the key, before the call was saved.
        told = desk.until_told(lambda c: c["state"] == "received", "show", "1")
        told = desk.told("show", "1", language=language)
        kinds = [event["kind"] for event in told["history"]]
        assert kinds == ["received", "alerted"], kinds
        alert = told["history"][1]
        assert FIRE in alert["text"], alert
        assert told["story"] == SAID, told["story"]
        assert told["priority"] == "urgent", told["priority"]
        received, alerted, recorded = (told["history"][0]["occurred"], alert["occurred"], alert["recorded"])
        assert received <= alerted < recorded, (received, alerted, recorded)
        assert desk.told("verify")["clean"]
        print("a smell of gas is told:")
        for event in told["history"]:
            print("  ", event["occurred"], event["text"])
    except window.Failed:
        for role, name in desk.names():
            print(role, repr(name), file=sys.stderr)
        if pictures:
            desk.picture(os.path.join(pictures, f"failed-{language}.png"))
        raise
    finally:
        desk.close()
        screen.close()
