"""Reports: the same figures in every form and in plain SQL. usage: report_test.py PROGRAM"""
import csv
import datetime
import json
import os
import re
import shutil
import sqlite3
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile
from zoneinfo import ZoneInfo

from program import refused, run, skip, told

try:
    import openpyxl
except ImportError:
    skip("python3-openpyxl is not installed: script/setup installs it")
if not shutil.which("pdftotext"):
    skip("pdftotext is not installed: script/setup installs it")

SEOUL = ZoneInfo("Asia/Seoul")
AS_OF = "2025-03-31T18:00+09:00"


def ms(text):
    moment = datetime.datetime.fromisoformat(text)
    return int(moment.replace(tzinfo=moment.tzinfo or SEOUL).timestamp() * 1000)


def section(report, code):
    return next(one for one in report["sections"] if one["code"] == code)


def classed(minutes):
    """A time as figures tell it: from two hours on to a sixty-fourth."""
    minutes = max(minutes, 0)
    shift = max(minutes.bit_length() - 7, 0)
    return minutes >> shift << shift


def ranked(times, percent):
    times = sorted(times)
    return classed(times[(percent * len(times) + 99) // 100 - 1]) if times else None


def counted(rows, now):
    """The figures of a tally out of rows of the tables, as the help defines each."""
    rows = [row for row in rows if row["state"] != "cancelled"]
    own = [row for row in rows if not row["attached_to"] and row["dropped_at"] is None]
    kept = of = done = decided = 0
    for row in own:
        if row["out_due"] is None:
            continue
        if row["first_out_at"] is not None:
            of += 1
            kept += row["first_out_at"] <= row["out_due"]
        elif row["resolved_at"] is None and now > row["out_due"]:
            of += 1
        if row["resolved_at"] is not None:
            if row["outcome"] != "transferred":
                decided += 1
                done += row["resolved_at"] <= row["resolve_due"]
        elif now > row["resolve_due"]:
            decided += 1
    timed = [row for row in rows if not row["attached_to"] and not row["date_only"]]

    def took(column):
        return [(row[column] - row["clock_start"]) // 60000 for row in timed if row[column] is not None]

    return {"reports": len(rows), "out_kept": {"part": kept, "of": of}, "resolve_kept": {"part": done, "of": decided},
            "out_median": ranked(took("first_out_at"), 50), "out_ninety": ranked(took("first_out_at"), 90),
            "resolve_median": ranked(took("resolved_at"), 50), "resolve_ninety": ranked(took("resolved_at"), 90)}


def same(row, expected):
    found = {name: row[name] for name in expected}
    assert found == expected, (row, expected)


def spoken(cell):
    """A figure as paper says it."""
    if isinstance(cell, dict):
        return f"({cell['part']:,}/{cell['of']:,})" if cell["of"] else "-"
    return f"{cell:,}" if isinstance(cell, int) else cell


def bare(text):
    return re.sub(r"\s", "", text).replace("–", "-").replace("\u00ad", "-")


def odt_text(file):
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        return "".join(ElementTree.fromstring(archive.read("content.xml")).itertext())


def settled(file):
    """What a file says, without the time at which it was made."""
    if file.endswith(".pdf"):
        data = re.sub(rb"/CreationDate \([^)]*\)", b"", open(file, "rb").read())
        return re.sub(rb"/ID \[[^\]]*\]", b"", data)
    with zipfile.ZipFile(file) as archive:
        return [(one.filename, one.date_time, re.sub(rb"<dcterms:(created|modified).*?</dcterms:\1>", b"",
                                                      archive.read(one))) for one in archive.infolist()]


with tempfile.TemporaryDirectory() as folder:
    def path(name):
        return os.path.join(folder, name)

    office = ["--database", path("office.sqlite")]
    run("demo", "--days", "45", "--seed", "4", "--until", AS_OF, *office)
    asked = ["report", "--period", "2025-03", "--as-of", AS_OF, *office]

    # Every figure against plain SQL over the tables.
    now = ms(AS_OF)
    tables = sqlite3.connect(path("office.sqlite"))
    tables.row_factory = sqlite3.Row
    rows = [dict(row) for row in tables.execute(
        "SELECT c.*, y.out_due, y.resolve_due, y.first_out_at, y.resolved_at, y.outcome, y.dropped_at, y.clock_start, "
        "y.legal_due, y.delay FROM complaint c JOIN cycle y ON y.complaint_id = c.id AND y.no = c.cycle "
        "WHERE c.received_at >= ? AND c.received_at < ?", (ms("2025-03-01"), ms("2025-04-01")))]
    assert len(rows) > 500
    named = {(stream, number): code for stream, number, code in tables.execute("SELECT stream, id, code FROM reference")}
    report = told(*asked, "--language", "en")
    assert report["kind"] == "monthly" and report["from"] == "2025-03-01" and report["to"] == "2025-03-31"
    whole = counted(rows, now)
    summary = {row["code"]: row["now"] for row in section(report, "summary")["rows"]}
    for name, value in whole.items():
        assert summary[name] == value, (name, summary[name], value)
    assert summary["cancelled"] == sum(row["state"] == "cancelled" for row in rows)
    living = [row for row in rows if row["state"] != "cancelled"]
    assert summary["further"] == {"part": sum(bool(row["attached_to"]) for row in living), "of": len(living)}
    assert summary["reopened"] == {"part": sum(row["cycle"] > 1 for row in living), "of": len(living)}
    for code, column in (("categories", "category_id"), ("districts", "district_id")):
        stream = {"categories": "category", "districts": "district"}[code]
        table = section(report, code)
        same(table["total"], whole)
        found = 0
        for row in table["rows"]:
            mine = [one for one in rows if named.get((stream, one[column]), "") == row["code"]]
            same(row, counted(mine, now))
            found += row["reports"]
        assert found == whole["reports"]
    chosen = {}
    for complaint, squad in tables.execute("SELECT DISTINCT complaint_id, squad_id FROM dispatch"):
        chosen.setdefault(named["squad", squad], set()).add(complaint)
    for row in section(report, "squads")["rows"]:
        same(row, counted([one for one in rows if one["id"] in chosen[row["code"]]], now))
    referred = {}
    ids = {row["id"] for row in living}
    for complaint, agency in tables.execute("SELECT DISTINCT complaint_id, agency_id FROM referral"):
        if complaint in ids:
            referred[named["agency", agency]] = referred.get(named["agency", agency], 0) + 1
    assert {row["code"]: row["referred"] for row in section(report, "agencies")["rows"]} == referred
    for row in section(report, "agencies")["rows"]:
        asked_of = [one for one in tables.execute("SELECT complaint_id, agency_id, transfer FROM referral")
                    if one[0] in ids and named["agency", one[1]] == row["code"]]
        assert row["asked"] == sum(not one[2] for one in asked_of), row
        assert row["transferred"] == sum(bool(one[2]) for one in asked_of), row
    hours = {}
    for one in living:
        if not one["date_only"]:
            local = datetime.datetime.fromtimestamp(one["received_at"] / 1000, SEOUL)
            hours[local.hour, local.isoweekday()] = hours.get((local.hour, local.isoweekday()), 0) + 1
    for hour, row in enumerate(section(report, "week")["rows"]):
        assert [row[f"week.{day}"] for day in range(1, 8)] == [hours.get((hour, day), 0) for day in range(1, 8)]
    check = told(*asked, "--kind", "monthly-check", "--language", "en")
    legal = section(check, "legal")["total"]
    bound = [one for one in living if one["legal_due"] is not None and one["dropped_at"] is None
             and not one["attached_to"] and one["outcome"] != "transferred"]
    ended = [one for one in bound if one["resolved_at"] is not None]
    kept = sum(one["resolved_at"] <= one["legal_due"] for one in ended)
    assert legal["legal.kept"] == {"part": kept, "of": len(ended)} and legal["legal.late"] == len(ended) - kept
    over = sum(one["resolved_at"] is None and now > one["legal_due"] for one in bound)
    assert legal["legal.over"] == over == len(section(check, "beyond_law")["rows"])

    # What was on record at an earlier moment, and nothing of later.
    early = told("report", "--period", "2025-03", "--as-of", "2025-03-15T12:00+09:00", "--language", "en", *office)
    assert early["notices"] and early["as_of"].startswith("2025-03-15T12:00")
    known = tables.execute("SELECT count(DISTINCT stream_id) FROM event JOIN complaint c ON c.id = stream_id "
                           "WHERE stream = 'complaint' AND recorded_at <= ? AND received_at >= ?",
                           (ms("2025-03-15T12:00"), ms("2025-03-01"))).fetchone()[0]
    figures = {row["code"]: row["now"] for row in section(early, "summary")["rows"]}
    assert figures["reports"] + figures["cancelled"] == known, (figures, known)

    # Every form has these figures, in both languages.
    for language in ("en", "ko"):
        for kind in ("monthly", "squads", "agencies", "quality", "monthly-check", "handover"):
            call = [*asked, "--kind", kind, "--language", language]
            data = told(*call)
            files = {ending: path(f"{kind}-{language}.{ending}") for ending in ("pdf", "odt", "xlsx")}
            for file in files.values():
                run(*call, "--output", file)
            pages = subprocess.run(["pdftotext", "-raw", files["pdf"], "-"], capture_output=True, text=True,
                                   check=True).stdout.split("\f")
            pages = [page for page in pages if page.strip()]
            for number, page in enumerate(pages, 1):
                assert f"{number} / {len(pages)}" in page, page
            assert ("결재" if language == "ko" else "Approval") in re.sub(r"\s", "", pages[0]), pages[0]
            fonts = subprocess.run(["pdffonts", files["pdf"]], capture_output=True, text=True, check=True).stdout
            assert fonts.count(" yes ") and all("Nanum" in line and " yes " in line for line in fonts.splitlines()[2:]), fonts
            texts = {"pdf": bare("".join(pages)), "odt": bare(odt_text(files["odt"]))}
            book = openpyxl.load_workbook(files["xlsx"])
            assert len(book.worksheets) == len(data["sections"]) + 2
            for sheet, one in zip(book.worksheets[1:], data["sections"]):
                assert sheet["A1"].value == one["heading"]
                for form, text in texts.items():
                    assert bare(one["heading"]) in text and bare(one["sentence"]) in text, (form, one["heading"])
                if not one["rows"]:
                    continue
                assert sheet.freeze_panes == "B5" and sheet.auto_filter.ref.startswith("A4:")
                lines = one["rows"] + ([one["total"]] if one["total"] else [])
                shared = [column["code"] for column in one["columns"]
                          if any(isinstance(row[column["code"]], dict) for row in one["rows"])]
                for place, row in enumerate(lines, 5):
                    cells = iter(cell.value for cell in sheet[place])
                    for column in one["columns"]:
                        value, cell = row[column["code"]], next(cells)
                        if column["code"] in shared:
                            of, share = next(cells), next(cells)
                        if isinstance(value, dict):
                            assert (cell, of) == (value["part"], value["of"]), (row, cell, of)
                            assert share is None if not of else abs(share - cell / of) < 1e-12
                        elif value is None or value == "":
                            assert cell in (None, ""), (row, column, cell)
                        elif isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d(T.*)?", value):
                            assert isinstance(cell, datetime.datetime), (value, cell)
                            assert abs((cell - datetime.datetime.fromisoformat(value[:16])).total_seconds()) < 60
                        elif one["code"] == "summary" and column["code"] == "figure":
                            assert cell.startswith(value)
                        else:
                            assert cell == value, (row, column, cell)
                        if isinstance(value, (dict, int)) and not column["code"].endswith(("median", "ninety", "beyond")) \
                                and one["code"] not in ("summary", "promises"):
                            for form, text in texts.items():
                                assert spoken(value) in text, (form, value)
            # The definitions stand at the end of each.
            for definition in data["definitions"]:
                assert all(bare(definition["text"]) in text for text in texts.values()), definition
            # The same again is the same.
            if kind == "monthly":
                for ending, file in files.items():
                    again = path(f"again-{language}.{ending}")
                    run(*call, "--output", again)
                    assert settled(again) == settled(file), ending
                assert open(path(f"again-{language}.odt"), "rb").read() == open(files["odt"], "rb").read()

    # The first three months of the service: 405 complaints, split as it was published.
    split = {"roads": ("C01", 114), "cleansing and environment": ("C05", 96), "traffic and parking": ("C08", 63),
             "other": ("C14", 132)}
    with open(path("first.csv"), "w", newline="") as out:
        rows_out = csv.writer(out)
        rows_out.writerow(["Id", "Day", "Kind", "Words"])
        entries = [kind for kind, (_, count) in split.items() for _ in range(count)]
        for number, kind in enumerate(entries, 1):
            day = datetime.date(2008, 2, 1) + datetime.timedelta(days=number * 7 % 90)
            rows_out.writerow([number, day.isoformat(), kind, f"complaint {number}"])
    mapping = {"source": "first", "zone": "Asia/Seoul", "key": ["Id"], "fields": {
        "received": {"column": "Day", "forms": ["yyyy-MM-dd"]}, "closed": {"same": "received"},
        "category": {"column": "Kind", "values": {kind: code for kind, (code, _) in split.items()}},
        "story": {"template": ["{Words}"]}}}
    with open(path("first.json"), "w") as out:
        json.dump(mapping, out)
    first = ["--database", path("first.sqlite")]
    imported = told("import", path("first.csv"), "--mapping", path("first.json"), *first)
    assert imported["imported"] == 405, imported
    spring = ["report", "--period", "2008-02-01..2008-04-30", *first]
    data = told(*spring, "--language", "en")
    table = section(data, "categories")
    assert {row["code"]: row["reports"] for row in table["rows"]} == {code: count for code, count in split.values()}
    assert table["total"]["reports"] == 405
    run(*spring, "--output", path("first.xlsx"), "--language", "ko")
    sheet = openpyxl.load_workbook(path("first.xlsx")).worksheets[
        1 + [one["code"] for one in data["sections"]].index("categories")]
    assert sorted(sheet.cell(row, 2).value for row in range(5, 9)) == [63, 96, 114, 132]
    assert sheet.cell(9, 2).value == 405

    # What was handed in stands in the log, and what changed since is told.
    assert run(*spring, "--changes", "--language", "en", status=1).stdout.startswith("no such report")
    handed = told(*spring, "--hand-in", "--output", path("handed.pdf"), "--language", "en")
    assert handed["handed_in"] and os.path.exists(path("handed.pdf"))
    since = told(*spring, "--changes")
    assert since["same_figures"] and since["changes"] == [] and since["handed_in"] == handed["as_of"]
    with open(path("first.csv"), "a") as out:
        out.write("406,2008-03-03,roads,one that was found later\n407,2008-05-03,roads,of another month\n")
    run("import", path("first.csv"), "--mapping", path("first.json"), *first)
    since = told(*spring, "--changes")
    assert since["same_figures"] and [one["changed"] for one in since["changes"]] == [["added"]], since
    frozen = told(*spring, "--as-of", handed["as_of"], "--language", "en")
    assert frozen["sections"] == handed["sections"]
    assert told("verify", *first)["clean"]

    # Bad input: one sentence, and nothing half-written.
    empty = ["--database", path("empty.sqlite")]
    with open(path("none.csv"), "w") as out:
        out.write("Id,Day,Kind,Words\n")
    run("import", path("none.csv"), "--mapping", path("first.json"), *empty)
    for period in ("2025-03", "2099-01"):
        for ending in ("pdf", "odt", "xlsx"):
            file = path(f"empty-{period}.{ending}")
            run("report", "--period", period, "--output", file, "--language", "en", *empty)
            if ending == "pdf":
                words = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True).stdout
                assert "No complaint was on record" in words, words
                assert ("had not begun" in words) == (period == "2099-01"), words
    there = set(os.listdir(folder))
    for call, status in ((["--period", "2025-13"], 2), (["--period", "nonsense"], 2), ([], 2),
                         (["--period", "2025-03", "--kind", "places"], 2), (["--period", "2025-03", "--as-of", "2099-01-01"], 2),
                         (["--period", "2025-03", "--as-of", "1999-01-01"], 2),
                         (["--period", "2025-03", "--output", path("report.doc")], 2),
                         (["--period", "2025-03", "--output", path("report")], 2),
                         (["--period", "2025-03", "--output", path("handed.pdf")], 1),
                         (["--period", "2025-03", "--output", path("no/such/report.pdf")], 1)):
        refused("report", *call, *office, status=status, without=folder)
    assert os.path.isdir("/proc")
    refused("report", "--period", "2025-03", "--output", "/proc/report.xlsx", *office, without="/proc/report.xlsx")
    assert set(os.listdir(folder)) == there
