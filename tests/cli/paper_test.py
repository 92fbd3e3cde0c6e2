"""The account of the handling as a PDF, made without a screen. usage: paper_test.py PROGRAM"""
import os
import re
import shutil
import subprocess
import tempfile

from program import PERSONAL, refused, run, skip, told

if not shutil.which("pdftotext"):
    skip("pdftotext is not installed: script/setup installs it")


def bare(text):
    return re.sub(r"\s", "", text).replace("–", "-")  # paper has plain hyphens


with tempfile.TemporaryDirectory() as folder:
    database = os.path.join(folder, "office.sqlite")
    run("demo", "--days", "3", "--seed", "1", "--until", "2026-11-23T18:00+09:00", "--database", database)
    shown = told("show", "2026-000012", *PERSONAL, "--database", database, "--language", "en")
    for language, heading in (("ko", "처리경과서"), ("en", "Account of the handling")):
        file = os.path.join(folder, language + ".pdf")
        run("show", "2026-000012", "--account", file, *PERSONAL, "--database", database, "--language", language)
        pages = subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, text=True, check=True).stdout
        pages = [page for page in pages.split("\f") if page.strip()]
        assert heading in pages[0] and "2026-000012" in pages[0], pages[0]
        for number, page in enumerate(pages, 1):
            assert f"{number} / {len(pages)}" in page, page
        whole = bare("".join(pages))
        told_in = told("show", "2026-000012", *PERSONAL, "--database", database, "--language", language)
        for step in told_in["history"]:
            assert bare(step["text"]) in whole, step
    # Without being asked for, nobody is named.
    file = os.path.join(folder, "masked.pdf")
    run("show", "2026-000012", "--account", file, "--database", database)
    masked = bare(subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, text=True, check=True).stdout)
    assert shown["telephone"] and shown["telephone"][-8:] not in masked.replace("-", "")
    # The slip for the squad; a file that is there is not written over.
    slip = os.path.join(folder, "slip.pdf")
    run("show", "2026-000012", "--slip", slip, "--database", database, "--language", "en")
    paper = subprocess.run(["pdftotext", "-raw", slip, "-"], capture_output=True, text=True, check=True).stdout
    assert "Dispatch slip" in paper and "2026-000012" in paper and "Done by" in paper, paper
    before = open(slip, "rb").read()
    refused("show", "2026-000012", "--slip", slip, "--database", database)
    assert open(slip, "rb").read() == before
    refused("show", "2026-000012", "--account", os.path.join(folder, "no", "such.pdf"), "--database", database,
            without=folder)
