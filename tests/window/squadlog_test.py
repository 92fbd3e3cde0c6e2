"""A call is half typed when a squad telephones: F4, one line, and the cursor is back in the unharmed call. Then the caller who was
promised a call is reached from the list of call-backs owed. usage: squadlog_test.py PROGRAM ko|en TRANSLATIONS [PICTURES]"""
import os
import subprocess
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
    # The same word may be said in two ways; here the call's own words count first.
    contexts.sort(key=lambda context: context.findtext("name") != "baro::CallForm")
    for context in contexts:
        for message in context.iter("message"):
            words.setdefault(message.findtext("source"), message.findtext("translation"))


def word(source):
    """A name as the screen says it in the language of the test."""
    return words.get(source) or source


FIRST = {"ko": "시장 앞 도로에 구멍이 났어요", "en": "a hole in the road by the market"}[language]
HALF = {"ko": "골목 가로등이 ", "en": "the lamp in the alley "}[language]
REST = {"ko": "꺼졌어요", "en": "is out"}[language]

with tempfile.TemporaryDirectory() as folder:
    os.environ["XDG_CONFIG_HOME"] = folder
    screen = window.Screen("1280x800x24")
    desk = window.Desk(program, os.path.join(folder, "office.sqlite"), "--language", language)
    try:
        desk.ready("8572")

        # A complaint whose squad is told to go.
        desk.key("F2")
        desk.expect_focus(word("Said"))
        desk.type(FIRST)
        desk.tab_to(word("What"))
        desk.type("pothole")
        desk.key("Tab")
        desk.tab_to(word("Place"))
        desk.type("new market")
        desk.tab_to(word("Telephone"))
        desk.type("010-1234-5678")
        desk.key("alt+q")  # also while nobody is on duty
        desk.key("ctrl+shift+Return")
        desk.until_told(lambda c: c["state"] == "called", "show", "1")
        # Who goes depends on the day and the hour: the squad that was advised.
        assigned = desk.told("show", "1", language="en")["history"][1]["text"]
        squad = assigned.split(": ", 1)[1].split(" (")[0]

        # The next call is half typed.
        desk.key("F2")
        desk.expect_focus(word("Said"))
        desk.type(HALF)

        def report(*keys, kind):
            """One report of the squad; the cursor is back in the call afterwards."""
            desk.key("F4")
            desk.expect_focus(word("Squad that reports"))
            desk.type(squad)
            desk.key("Return", *keys, "Return")
            desk.expect_focus(word("Said"))
            return desk.until_told(lambda c: c["history"][-1]["kind"] == kind, "show", "1")

        report(kind="squad_out")
        if pictures:
            desk.key("F4")
            desk.type(squad)
            desk.key("Return")
            time.sleep(0.3)
            desk.picture(os.path.join(pictures, f"squadlog-{language}.png"))
            desk.key("F4")
        # A wrong entry: one key takes it back, in the middle of the call.
        report(kind="squad_arrived")
        desk.key("ctrl+z")
        desk.until_told(lambda c: c["history"][-1]["kind"] == "undone", "show", "1")
        # Done, and the arrival that nobody told with it.
        report("d", kind="resolved")
        desk.type(REST)
        desk.key("ctrl+Return")
        told = desk.until_told(lambda c: c["state"] == "received", "show", "2")
        assert told["story"] == HALF + REST, told["story"]

        told = desk.told("show", "1")
        kinds = [event["kind"] for event in told["history"]]
        expected = ["received", "squad_assigned", "squad_called", "squad_out", "squad_arrived", "undone", "squad_arrived",
                    "squad_left", "resolved"]
        assert kinds == expected, kinds

        # The caller is told: he is owed a call, for the trouble is over and he does not know.
        hour = int(subprocess.run(["date", "+%H"], env=dict(os.environ, TZ="Asia/Seoul"), capture_output=True,
                                  text=True).stdout)
        desk.key("F7")
        desk.expect_focus(word("Call-backs owed"))
        desk.find_containing("010-1234-5678")
        if pictures:
            time.sleep(0.3)
            desk.picture(os.path.join(pictures, f"callbacks-{language}.png"))
        desk.key("alt+1")
        if 8 <= hour < 21:
            desk.until_told(lambda c: c["history"][-1]["kind"] == "caller_informed", "show", "1")
        else:
            # By night the keys are grey, and nobody is called.
            time.sleep(0.5)
            assert desk.told("show", "1")["history"][-1]["kind"] == "resolved"
        desk.key("F7")
        assert desk.told("verify")["clean"]
    except window.Failed:
        for role, name in desk.names():
            print(role, repr(name), file=sys.stderr)
        if pictures:
            desk.picture(os.path.join(pictures, f"failed-{language}.png"))
        raise
    finally:
        desk.close()
        screen.close()
