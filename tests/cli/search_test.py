"""Searching on the command line. usage: search_test.py PROGRAM"""
import csv
import os
import tempfile

from program import PERSONAL, refused, run, told

INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"


def initials(text):
    return "".join(INITIALS[(ord(c) - 0xAC00) // 588] if "가" <= c <= "힣" else c for c in text)


def bare(text):
    return "".join(c for c in text.lower() if c.isalnum())


with tempfile.TemporaryDirectory() as folder:
    office = os.path.join(folder, "office.sqlite")
    run("demo", "--days", "4", "--seed", "8572", "--until", "2025-11-26T18:00+09:00", "--database", office)
    table = os.path.join(folder, "all.csv")
    run("export", "--format", "csv", *PERSONAL, "--output", table, "--database", office)
    with open(table, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) > 150, len(rows)

    def search(text, *options):
        return told("search", text, *options, "--database", office)

    def numbers(text):
        found = search(text, "--limit", "100000")
        listed = [c["number"] for c in found["complaints"]]
        assert len(listed) == found["found"] + found["almost"], found
        return listed

    newest = [row["number"] for row in sorted(rows, key=lambda row: (row["received"], row["number"]), reverse=True)]
    for row in rows[:: len(rows) // 20]:
        year, serial = row["number"].split("-")
        assert row["number"] in numbers(row["number"]), row
        assert row["number"] in numbers(f"{year}-{int(serial)}"), row
        if row["telephone"]:
            digits = bare(row["telephone"])
            wanted = [other["number"] for other in rows if digits[-8:] in bare(other["telephone"])]
            assert set(wanted) <= set(numbers(row["telephone"])), row
            assert row["number"] in numbers(digits[-4:]), row
        word = max(row["story"].split(), key=len)
        found = numbers(word)
        assert row["number"] in found, (word, row)
        # Newest first, and with the keyboard left in another mode or half-way the same is among them.
        assert found == [number for number in newest if number in set(found)], word
        assert row["number"] in numbers(initials(bare(word))) or not any("가" <= c <= "힣" for c in word), word
        assert row["number"] in numbers(word[:2] + " " + row["number"]), row

    # What limits the list does not limit the count.
    some = search("0", "--limit", "3")
    assert len(some["complaints"]) == 3 < some["found"], some
    text = run("search", "0", "--limit", "3", "--database", office, "--language", "en").stdout
    assert "3 of " in text and "--limit N shows more" in text, text
    # One key wrong: nothing fits, and what was meant is offered.
    meant = search("가로등")
    typed = search("가로듯")
    assert meant["found"] > 0 and typed["found"] == 0 and typed["almost"] > 0, (meant["found"], typed)
    assert search("뷁뷁뷁뷁")["found"] == 0
    # Questions that say nothing find nothing, and limits that are none are refused.
    for nothing in ("!!!", " ", "🔥", "\u0007"):
        answer = search(nothing)
        assert (answer["found"], answer["almost"], answer["complaints"]) == (0, 0, []), answer
    said = run("search", "🔥", "--database", office, "--language", "en").stdout
    assert "at least one letter or digit" in said, said
    refused("search", "가로등", "--limit", "0", "--database", office, status=2)
    refused("search", "가로등", "--limit", "many", "--database", office, status=2)
    assert search("가" * 10_000)["found"] == 0
