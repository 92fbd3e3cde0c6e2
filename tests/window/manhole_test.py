"""The story of the manhole, by keyboard alone: steam is reported, a squad goes, finds the burst heat pipe, SH Corporation is
called and mends it, the caller is told, the complaint is closed. usage: manhole_test.py PROGRAM ko|en TRANSLATIONS [PICTURES]"""
import os
import sys
import tempfile
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


SAID = {"ko": "목동 가는 길 맨홀에서 김이 나요", "en": "Steam is rising from a manhole on the way to Mok-dong"}[language]
PLACE = {"ko": "시장 앞 사거리", "en": "crossroads by the market"}[language]

with tempfile.TemporaryDirectory() as folder:
    os.environ["XDG_CONFIG_HOME"] = folder
    screen = window.Screen()
    desk = window.Desk(program, os.path.join(folder, "office.sqlite"), "--language", language)
    try:
        desk.ready("8572")

        # The call.
        desk.key("F2")
        desk.expect_focus(word("Said"))
        desk.type(SAID)
        desk.key("alt+0")  # steam is a word of danger; asked, the caller says that nobody is near it
        desk.key("Tab")
        desk.expect_focus(word("Dong"))
        desk.type("sinwol 3")
        desk.key("Tab")
        desk.expect_focus(word("What"))
        desk.type("noisy man")
        desk.key("Tab")
        desk.tab_to(word("Place"))
        desk.type(PLACE)
        desk.key("Tab")
        desk.tab_to(word("Telephone"))
        desk.type("010-1234-5678")
        desk.key("Tab")
        desk.expect_focus(word("Name"))
        desk.type("Kim")
        desk.key("ctrl+Return")
        told = desk.until_told(lambda c: c["state"] == "received", "show", "1")
        number = told["number"]
        desk.find_containing(number)  # to be read to the caller
        if pictures:
            desk.picture(os.path.join(pictures, f"received-{language}.png"))

        # What becomes of it. Each step is an Alt key, and Ctrl+Enter where something is asked.
        desk.key("F3")

        def step(keys, kind):
            desk.key(*keys)
            desk.until_told(lambda c: kind in [event["kind"] for event in c["history"]], "show", number)

        step(["alt+s", "ctrl+Return"], "squad_called")
        step(["alt+o", "ctrl+Return"], "squad_out")
        step(["alt+a", "ctrl+Return"], "squad_arrived")
        desk.key("alt+r")
        desk.expect_focus(word("Ask"))
        desk.type("SH Corp" if language == "en" else "SH")
        step(["Tab", "ctrl+Return"], "referred")
        step(["alt+f", "ctrl+Return"], "referral_completed")
        step(["alt+d", "ctrl+Return"], "resolved")
        step(["alt+i", "ctrl+Return"], "caller_informed")
        step(["alt+c"], "closed")
        if pictures:
            desk.picture(os.path.join(pictures, f"closed-{language}.png"))

        # Its printed history tells the story, in the language of the test.
        assert desk.told("show", number, language=language)["telephone"] == "010-****-5678"
        told = desk.told("show", number, "--personal", "--purpose", "read back", "--operator", "op1", language=language)
        kinds = [event["kind"] for event in told["history"]]
        expected = ["received", "squad_assigned", "squad_called", "squad_out", "squad_arrived", "referred",
                    "referral_completed", "squad_left", "resolved", "caller_informed", "closed"]
        assert kinds == expected, kinds
        assert told["story"] == SAID, told["story"]
        assert told["place"] == PLACE, told["place"]
        assert told["telephone"] == "01012345678", told["telephone"]
        assert told["state"] == "closed", told["state"]
        referred = told["history"][kinds.index("referred")]["text"]
        assert "SH" in referred, referred
        assert desk.told("verify")["clean"]
        print("the story of the manhole is told:")
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
