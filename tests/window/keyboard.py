"""Keys pressed as a hand presses them, by the X server's own test extension: no process for each key, so that a script types as
fast as it likes and knows when each key went down. Letters that are on no key, Hangul syllables above all, are put on spare keys
before, many at once, because every change of the keyboard's map makes a program read it anew."""
import ctypes
import ctypes.util
import time

NAMED = {"Return": 0xff0d, "Tab": 0xff09, "BackSpace": 0xff08, "Escape": 0xff1b, "Delete": 0xffff, "space": 0x20,
         "Home": 0xff50, "Left": 0xff51, "Up": 0xff52, "Right": 0xff53, "Down": 0xff54, "End": 0xff57, "F1": 0xffbe,
         "F2": 0xffbf, "F3": 0xffc0, "F4": 0xffc1, "F6": 0xffc3, "F7": 0xffc4, "F8": 0xffc5,
         "ctrl": 0xffe3, "shift": 0xffe1, "alt": 0xffe9}

PAUSE = 0xff13


def keysym(letter):
    if letter in NAMED:
        return NAMED[letter]
    code = ord(letter)
    return code if code < 0x100 else 0x1000000 + code


class Keyboard:
    def __init__(self, pause=0.03):
        """`pause`: between two keys, in seconds."""
        self.pause = pause
        self.x = ctypes.CDLL(ctypes.util.find_library("X11"))
        self.test = ctypes.CDLL(ctypes.util.find_library("Xtst"))
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XGetKeyboardMapping.restype = ctypes.POINTER(ctypes.c_ulong)
        self.x.XGetModifierMapping.restype = ctypes.POINTER(Modifiers)
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(None))
        if not self.display:
            raise RuntimeError("no display")
        first, last = ctypes.c_int(), ctypes.c_int()
        self.x.XDisplayKeycodes(self.display, ctypes.byref(first), ctypes.byref(last))
        self.first, count = first.value, last.value - first.value + 1
        width = ctypes.c_int()
        symbols = self.x.XGetKeyboardMapping(self.display, ctypes.c_ubyte(self.first), count, ctypes.byref(width))
        self.width = width.value
        self.symbols = [symbols[i] for i in range(count * self.width)]
        modifiers = self.x.XGetModifierMapping(self.display).contents
        taken = {modifiers.map[i] for i in range(8 * modifiers.most)}
        self.fixed = {}
        self.spare = []
        for code in range(self.first, last.value + 1):
            at = (code - self.first) * self.width
            common = [symbol for symbol in self.symbols[at:at + 2] if 0x20 <= symbol < 0x7f or symbol in NAMED.values()]
            for level, symbol in enumerate(self.symbols[at:at + 2]):
                if symbol in common:
                    self.fixed.setdefault(symbol, (code, level))
            # Pause has its second letter with Ctrl, not with Shift.
            if not common and code not in taken and code > self.first + 100 and self.symbols[at] != PAUSE:
                self.spare.append(code)
        self.loaded = {}

    def fits(self, letters):
        """Whether the spare keys hold all these letters at once."""
        return len({letter for letter in letters if keysym(letter) not in self.fixed}) <= 2 * len(self.spare)

    def load(self, letters):
        """Puts the letters that are on no key on spare ones, and gives the program a moment to hear of it."""
        wanted = sorted({letter for letter in letters if keysym(letter) not in self.fixed})
        if all(letter in self.loaded for letter in wanted):
            return
        if not self.fits(letters):
            raise RuntimeError(f"{len(wanted)} letters and {len(self.spare)} spare keys")
        self.loaded = {}
        for at, letter in enumerate(wanted):
            code, level = self.spare[at // 2], at % 2
            place = (code - self.first) * self.width
            if level == 0:
                self.symbols[place:place + self.width] = [0] * self.width
            self.symbols[place + level] = keysym(letter)
            self.loaded[letter] = (code, level)
        row = (ctypes.c_ulong * len(self.symbols))(*self.symbols)
        self.x.XChangeKeyboardMapping(self.display, self.first, self.width, row, len(self.symbols) // self.width)
        self.x.XSync(self.display, 0)
        time.sleep(0.5)

    def press(self, key):
        """One key, perhaps with others held: "a", "김", "Tab", "ctrl+shift+Return". Returns when it went down."""
        *held, last = key.split("+") if len(key) > 1 else [key]
        code, level = self.loaded.get(last) or self.fixed[keysym(last)]
        held = [self.fixed[keysym(name)][0] for name in held + (["shift"] if level else [])]
        for one in held:
            self._fake(one, True)
        self._fake(code, True)
        down = time.monotonic()
        self._fake(code, False)
        for one in reversed(held):
            self._fake(one, False)
        self.x.XFlush(self.display)
        return down

    def type(self, keys):
        for key in keys:
            self.press(key)
            time.sleep(self.pause)

    def _fake(self, code, down):
        self.test.XTestFakeKeyEvent(self.display, code, down, ctypes.c_ulong(0))


class Modifiers(ctypes.Structure):
    _fields_ = [("most", ctypes.c_int), ("map", ctypes.POINTER(ctypes.c_ubyte))]
