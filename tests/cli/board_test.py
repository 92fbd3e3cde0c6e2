"""The board on the command line. usage: board_test.py PROGRAM"""
import datetime
import os
import re
import tempfile

from program import refused, run, told

KST = datetime.timezone(datetime.timedelta(hours=9))


def instant(text):
    return datetime.datetime.fromisoformat(text)


with tempfile.TemporaryDirectory() as folder:
    office = os.path.join(folder, "office.sqlite")
    run("demo", "--days", "2", "--seed", "8572", "--database", office)

    def board(*options):
        return told("board", *options, "--database", office)

    present = board()
    # Right after: the same question about that very instant.
    then = board("--at", present["at"])
    assert then == present, [(key, then[key], present[key]) for key in then if then[key] != present[key]]
    assert len(present["squads"]) == 36 and len(present["districts"]) == 20, present
    assert sum(d["open"] for d in present["districts"]) + present["elsewhere"] == present["open"], present
    assert sum(d["late"] for d in present["districts"]) <= present["late"]
    assert len(present["urgent"]) == min(5, present["open"]), present["urgent"]
    assert all(d["district"].startswith("11470") for d in present["districts"])
    assert present["squads"][0]["squad"] == "S01"

    # A minute of an office long ago stays what it was, in whatever form its time is written: a Wednesday at work.
    before = os.path.join(folder, "before.sqlite")
    run("demo", "--days", "3", "--seed", "8572", "--until", "2025-11-26T18:00+09:00", "--database", before)
    office = before
    # The same seed gives the same office: the first of these minutes at which a squad was at work.
    busy = ("called", "on_the_way", "on_site")
    boards = (board("--at", f"2025-11-26T{hour}:10") for hour in range(10, 18))
    old = next(b for b in boards if any(s["state"] in busy for s in b["squads"]))
    minute = instant(old["at"])
    assert minute.utcoffset() == KST.utcoffset(None) and (minute.minute, minute.second) == (10, 0), old["at"]
    assert board("--at", minute.astimezone(datetime.timezone.utc).isoformat()) == old
    assert old["in_service"] and old["open"] > 0 and old != board()
    assert any(s["tasks"] for s in old["squads"] if s["state"] in busy), old["squads"]
    for task in (t for s in old["squads"] for t in s["tasks"]):
        assert instant(task["assigned"]) <= minute, task
    for line in old["urgent"]:
        assert instant(line["received"]) <= minute, line

    # The words, in both languages: every squad, every dong, and the same figures.
    for language, words in (("en", ("Open: ", "Late: ", "Sinwol 3-dong", "Lead Squad")),
                            ("ko", ("처리 중: ", "기한 경과: ", "신월3동", "총괄 기동반"))):
        text = run("board", "--at", old["at"], "--database", office, "--language", language).stdout
        assert all(word in text for word in words), text
        assert words[0] + str(old["open"]) in text and words[1] + str(old["late"]) in text, text
        assert len([line for line in text.split("\n") if re.match("  S[0-9]+ ", line)]) == 36, text

    # Not before there was an office, not after now, and no nonsense.
    ahead = (instant(present["at"]) + datetime.timedelta(hours=1)).isoformat()
    for wrong in ("1999-01-01T00:00", ahead, "yesterday"):
        refused("board", "--at", wrong, "--database", office, status=2, without=wrong)
print("the board is the same, a moment after")
