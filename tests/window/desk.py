"""The desk as a screen reader and a keyboard meet it: starts the real program on a virtual screen, finds things by their
accessible names, presses real keys. Everything it starts ends with it."""
import csv
import datetime
import glob
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SKIP = 77  # CTest's SKIP_RETURN_CODE: what the test needs is not installed


def inside_private_session():
    """Runs this script once more inside a D-Bus session and a virtual screen of its own."""
    if os.environ.get("BARO_WINDOW_TEST") == "inside":
        return
    for tool in ("dbus-run-session", "Xvfb", "openbox", "xdotool"):
        if not shutil.which(tool):
            print(f"{tool} is not installed: script/setup installs it")
            sys.exit(SKIP)
    runtime = tempfile.mkdtemp(prefix="baro-window-")
    os.chmod(runtime, 0o700)
    environment = dict(os.environ, BARO_WINDOW_TEST="inside", XDG_RUNTIME_DIR=runtime, NO_AT_BRIDGE="0")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"):
        environment.pop(name, None)
    command = ["dbus-run-session", "--", "/usr/bin/python3", os.path.abspath(sys.argv[0]), *sys.argv[1:]]
    try:
        sys.exit(subprocess.call(command, env=environment))
    finally:
        shutil.rmtree(runtime, ignore_errors=True)


class Failed(AssertionError):
    pass


class Clock:
    """The time that a program is told, which the test sets: libfaketime reads it from a file, anew with each question. What the
    program counts by itself (ticks, time-outs) goes on as ever."""

    def __init__(self, folder, at):
        libraries = glob.glob("/usr/lib/*/faketime/libfaketime.so.1")
        if not libraries:
            print("libfaketime is not installed: script/setup installs it")
            sys.exit(SKIP)
        self.file = os.path.join(folder, "clock")
        self.environment = {"LD_PRELOAD": libraries[0], "FAKETIME_TIMESTAMP_FILE": self.file, "FAKETIME_NO_CACHE": "1",
                            "FAKETIME_DONT_FAKE_MONOTONIC": "1", "DONT_FAKE_MONOTONIC": "1"}
        self.set(at)

    def set(self, at):
        """`at`: a moment with its zone, as ISO 8601 writes it. From there on the clock runs."""
        ahead = datetime.datetime.fromisoformat(at).timestamp() - time.time()
        with open(self.file + ".new", "w", encoding="ascii") as file:
            file.write(f"{ahead:+.3f}")
        os.replace(self.file + ".new", self.file)


class Screen:
    """A virtual screen with a window manager; without one no window is ever active."""

    def __init__(self, size="1440x900x24"):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"],
            pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        os.environ["DISPLAY"] = ":" + os.fdopen(reading).readline().strip()
        self.manager = subprocess.Popen(["openbox", "--sm-disable"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(0.5)

    def close(self):
        for process in (self.manager, self.server):
            process.terminate()
            process.wait(5)


class Desk:
    """The program on one file, driven by names and keys."""

    def __init__(self, program, database, *options, patience=20, clock=None):
        self.patience = patience
        self.clock = clock.environment if clock else {}
        self.program = program
        self.database = database
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", **self.clock)
        self.process = subprocess.Popen([program, "--database", database, *options], env=environment)
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        self.atspi = Atspi
        self.gone = GLib.Error
        Atspi.init()
        Atspi.set_timeout(2000, 5000)

    # --- finding

    def _application(self):
        desktop = self.atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == self.process.pid:
                return child
        return None

    def _walk(self, node, depth=0):
        yield node
        if depth > 40 or node.get_role_name() in ("table", "list"):
            return
        for index in range(min(node.get_child_count(), 400)):
            child = node.get_child_at_index(index)
            if child is not None and (depth < 2 or child.get_state_set().contains(self.atspi.StateType.SHOWING)):
                yield from self._walk(child, depth + 1)

    def _wait(self, question, what):
        end = time.time() + self.patience
        while time.time() < end:
            try:
                answer = question()
            except self.gone:
                answer = None  # a thing went away while it was looked at
            if answer:
                return answer
            if self.process.poll() is not None:
                raise Failed(f"{what}: the program has ended with {self.process.returncode}")
            time.sleep(0.05)
        raise Failed(f"{what}: not within {self.patience} s")

    def find(self, name, role=None):
        def look():
            top = self._application()
            for node in self._walk(top) if top else ():
                if node.get_name() == name and (role is None or node.get_role_name() == role):
                    if node.get_state_set().contains(self.atspi.StateType.SHOWING):
                        return node
            return None
        return self._wait(look, f"nothing called '{name}'")

    def find_containing(self, part):
        def look():
            top = self._application()
            for node in self._walk(top) if top else ():
                if part in (node.get_name() or ""):
                    return node
            return None
        return self._wait(look, f"nothing with '{part}' in its name")

    def names(self):
        top = self._application()
        return [(node.get_role_name(), node.get_name()) for node in self._walk(top)] if top else []

    def focused(self):
        top = self._application()
        for node in self._walk(top) if top else ():
            if node.get_state_set().contains(self.atspi.StateType.FOCUSED):
                return node
        return None

    def cursor(self):
        """The name of the field with the cursor, what stands in it, and how many letters are before the cursor."""
        node = self.focused()
        if node is None or node.get_role_name() != "text":
            return None
        text = self.atspi.Text
        return node.get_name(), text.get_text(node, 0, -1), text.get_caret_offset(node)

    def expect_focus(self, name):
        def look():
            node = self.focused()
            return node is not None and node.get_name() == name
        try:
            self._wait(look, f"the cursor is not in '{name}'")
        except Failed as error:
            node = self.focused()
            raise Failed(f"{error}; it is in '{node.get_name() if node else None}'") from None

    def column(self, column):
        """What the cells of a column of the queue say, from above."""
        def look():
            top = self._application()
            for node in self._walk(top) if top else ():
                if node.get_role_name() == "table":
                    rows = self.atspi.Table.get_n_rows(node)
                    return [self.atspi.Table.get_accessible_at(node, row, column).get_name() for row in range(rows)]
            return None
        return self._wait(look, "there is no table")

    def expect_checked(self, node):
        self._wait(lambda: node.get_state_set().contains(self.atspi.StateType.CHECKED), "the box is not ticked")

    # --- doing

    def key(self, *keys):
        for key in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)
            time.sleep(0.08)

    def tab_to(self, name, role="text", most=20):
        """Presses Tab until the cursor is there."""
        for _ in range(most):
            time.sleep(0.15)
            node = self.focused()
            if node is not None and node.get_name() == name and node.get_role_name() == role:
                return
            self.key("Tab")
        self.expect_focus(name)

    def _letters(self):
        """How many stand in the field with the cursor; none where it is no field of text."""
        try:
            node = self.focused()
            return self.atspi.Text.get_character_count(node) if node is not None else None
        except Exception:  # the field went away meanwhile
            return None

    def type(self, text):
        # A letter that is on no key is put on a spare one first, and the window needs a moment to hear of that.
        if text.isascii():
            subprocess.run(["xdotool", "type", "--delay", "25", text], check=True)
        else:
            for letter in text:
                before = self._letters()
                for _ in range(3):
                    subprocess.run(["xdotool", "type", "--delay", "60", letter], check=True)
                    until = time.monotonic() + 1
                    while before is not None and self._letters() == before and time.monotonic() < until:
                        time.sleep(0.02)
                    # The window may hear of the spare key too late; then there was no letter on it, and none came.
                    if before is None or self._letters() != before:
                        break
        time.sleep(0.2)

    def picture(self, path):
        subprocess.run(["import", "-window", "root", path], check=True)

    def ready(self, title):
        self._wait(lambda: subprocess.run(["xdotool", "search", "--name", title], capture_output=True).stdout.strip(),
                   f"no window called '{title}'")
        self._wait(self._application, "the program is not on the accessibility bus")
        window = subprocess.run(["xdotool", "search", "--name", title], capture_output=True, text=True).stdout.split()[-1]
        subprocess.run(["xdotool", "windowactivate", "--sync", window], check=True)
        time.sleep(0.3)

    # --- truth

    def told(self, *arguments, language="en"):
        """What the command line says of the same file, as JSON."""
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", **self.clock)
        answer = subprocess.run([self.program, *arguments, "--database", self.database, "--json", "--language", language],
                                env=environment, capture_output=True, text=True)
        if answer.returncode != 0:
            raise Failed(f"{arguments}: {answer.stderr or answer.stdout}")
        return json.loads(answer.stdout)

    def exported(self):
        """Every complaint in the file, in the order of their numbers, as rows of the export."""
        answer = subprocess.run([self.program, "export", "--personal", "--purpose", "read back", "--operator", "sup1",
                                 "--database", self.database],
                                env=dict(os.environ, QT_QPA_PLATFORM="offscreen"), capture_output=True, check=True)
        return list(csv.DictReader(io.StringIO(answer.stdout.decode("utf-8-sig"), newline="")))

    def until_told(self, condition, *arguments):
        def look():
            try:
                answer = self.told(*arguments)
            except Failed:
                return None
            return answer if condition(answer) else None
        return self._wait(look, f"{arguments} does not say what it should")

    # --- ending

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
