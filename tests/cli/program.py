"""The program without a screen, as the tests of the command line call it. The first argument of a test is the program."""
import json
import os
import subprocess
import sys

SKIP = 77  # CTest's SKIP_RETURN_CODE: what the test needs is not here

program = sys.argv[1]
os.environ["QT_QPA_PLATFORM"] = "offscreen"


def skip(why):
    print(why)
    sys.exit(SKIP)


def run(*arguments, status=0):
    answer = subprocess.run([program, *arguments], capture_output=True, text=True, timeout=300)
    assert answer.returncode == status, (arguments, answer.returncode, answer.stdout, answer.stderr)
    return answer


def told(*arguments):
    return json.loads(run(*arguments, "--json").stdout)


def refused(*arguments, status=1, without=""):
    """One clear line on standard error, in the language that was asked for, and nothing on standard output. `without`
    is taken out of it before its language is told: a name of a file."""
    said = {}
    for language in ("en", "ko"):
        answer = run(*arguments, "--language", language, status=status)
        lines = [line for line in answer.stderr.strip().split("\n") if line.strip()]
        assert len(lines) == 1 and lines[0].startswith("baro8572: "), (arguments, answer.stderr)
        hangul = any("가" <= letter <= "힣" for letter in (lines[0].replace(without, "") if without else lines[0]))
        assert hangul == (language == "ko"), lines[0]
        assert answer.stdout == "", answer.stdout
        said[language] = lines[0]
    return said["en"]


# Names in full are asked for by somebody, for something.
PERSONAL = ["--personal", "--purpose", "checking what was written", "--operator", "sup1"]


def exported(database, *options):
    return run("export", "--database", database, *options).stdout
