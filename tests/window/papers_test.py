"""What a supervisor does by key at the change of shift: from the list of what is late to the complaint, its account of the
handling and the reminder notice as paper; notes for the handover, which outlive a kill; and quiet for a while, which outlives a
restart. usage: papers_test.py PROGRAM ko|en TRANSLATIONS [PICTURES]"""
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
    for context in xml.parse(os.path.join(translations, "baro8572_ko.ts")).iter("context"):
        for message in context.iter("message"):
            words.setdefault(message.findtext("source"), message.findtext("translation"))


def word(source):
    """A name as the screen says it in the language of the test."""
    return words.get(source) or source


def before(source):
    """The words in front of the first thing that is put in."""
    return word(source).split("%1")[0]


def after(source):
    return word(source).split("%1")[-1]


NOTE = {"ko": "개 조심", "en": "mind the dog"}[language]

with tempfile.TemporaryDirectory() as folder:
    os.environ["XDG_CONFIG_HOME"] = folder
    database = os.path.join(folder, "office.sqlite")
    # An office that has been shut since the day before yesterday: what was open is late.
    until = time.strftime("%Y-%m-%dT15:00:00+09:00", time.gmtime(time.time() - 2 * 86_400))
    subprocess.run([program, "demo", "--days", "2", "--seed", "11", "--until", until, "--database", database],
                   env=dict(os.environ, QT_QPA_PLATFORM="offscreen"), check=True, stdout=subprocess.DEVNULL)
    screen = window.Screen("1280x800x24")

    def open_desk():
        desk = window.Desk(program, database, "--language", language)
        desk.ready("8572")
        return desk

    def picture(name):
        if pictures:
            os.makedirs(pictures, exist_ok=True)
            time.sleep(0.3)
            desk.picture(os.path.join(pictures, f"{name}-{language}.png"))

    desk = open_desk()
    try:
        # The list of what is late, and the complaint on top of it.
        desk.key("F5")
        desk.expect_focus(word("Broken and nearly broken promises"))
        picture("alarms")
        desk.key("Return")
        desk.find(word("Account of the handling"), "push button")
        time.sleep(0.5)
        for key, title in (("alt+8", word("Account of the handling, %1")), ("alt+9", word("Reminder notice, %1"))):
            part = title.replace("%1", "2")  # the year of its number follows
            desk.key(key)
            desk.find_containing(part)
            picture(key.replace("+", ""))
            desk.key("Escape")
            desk._wait(lambda: not any(part in (name or "") for _, name in desk.names()), f"{key}: the paper does not close")

        # The handover, with a note; then the machine dies.
        desk.key("F12")
        desk.expect_focus(word("Handovers"))
        picture("handover")
        desk.key("Tab", "Down", "Tab")
        desk.type(NOTE)
        time.sleep(0.5)
        desk.kill()
        desk = open_desk()
        desk.key("F12")
        desk.expect_focus(word("Handovers"))
        desk.find_containing(word("Notes typed for a handover that was not given are here again."))
        desk.key("Tab", "Down", "Tab")
        desk._wait(lambda: (desk.cursor() or ("", ""))[1] == NOTE, "the note is not there again")
        picture("handover-again")
        desk.key("alt+1")
        desk.find_containing(before("Handover · not taken over: %1") + "1")

        # Quiet for half an hour, also after a restart.
        desk.key("F5")
        quiet = before("No sound and no notification here until %1. Lines and counts still show.")
        still = after("No sound and no notification here until %1. Lines and counts still show.")
        desk.key("alt+2")
        said = desk.find_containing(quiet or still).get_name()
        desk.key("ctrl+q")
        desk.process.wait(20)
        desk = open_desk()
        desk.key("F5")
        again = desk.find_containing(quiet or still).get_name()
        assert again == said, (said, again)
        desk.find(word("Handover sheets not taken over: %1").replace("%1", "1"))
        picture("quiet")
        desk.key("alt+0")
        desk.find_containing(word("Alarms sound here."))
        assert desk.told("verify")["clean"]
    except Exception:
        for role, name in desk.names():
            print(role, "|", name)
        raise
    finally:
        desk.close()
        screen.close()
