"""Plays the first turn as a screen reader does: by names and actions on the accessibility bus alone, no key, no pointer.

Looks at every page on the way: each control has a name, no two share one, headings are headings, and what lies under a
small window is out of reach. Run by reader.sh, in whose session the program stands on the bus. Takes the folder with the Dutch sentences.
"""

import re
import sys
import time
from pathlib import Path

import pyatspi

SECONDS = 20
CONTROLS = ("push button", "toggle button", "radio button", "check box", "page tab", "entry", "text")


class Stopped(Exception):
    """The window did something else than a screen reader's user may expect."""


def sentences(folder):
    """The sentences of the game by their ids; those with a placeholder as what stands around it."""
    found = {}
    for file in Path(folder).glob("*.ftl"):
        for line in file.read_text(encoding="utf-8").splitlines():
            said = re.match(r"([a-z][a-z-]*) = (.+)", line)
            if said:
                found[said[1]] = said[2]
    return found


class Node:
    """A control or text as the bus tells it."""

    def __init__(self, at):
        state = at.getState()
        self.at = at
        self.role = at.getRoleName()
        self.name = at.name
        self.description = at.description
        self.checked = state.contains(pyatspi.STATE_CHECKED)

    def told(self):
        return (self.role, self.name, self.description, self.checked)

    def press(self):
        action = self.at.queryAction()
        names = [action.getName(index) for index in range(action.nActions)]
        if "click" not in names:
            raise Stopped(f"{self.name!r} ({self.role}) can't be pressed by a screen reader: {names}")
        action.doAction(names.index("click"))


def walk(at):
    yield Node(at)
    for child in at:
        if child is not None:
            yield from walk(child)


def program():
    limit = time.monotonic() + SECONDS * 3
    while time.monotonic() < limit:
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.name == "samenspel" and application.childCount:
                return application
        time.sleep(0.1)
    raise Stopped("the program is not on the accessibility bus")


class Window:
    def __init__(self, words):
        self.words = words
        self.application = program()
        self.pages = set()

    def tree(self):
        """The tree, when it holds still."""
        limit = time.monotonic() + SECONDS
        before = None
        while time.monotonic() < limit:
            try:
                nodes = list(walk(self.application))
            # A node that left while it was asked about.
            except Exception:
                before = None
                time.sleep(0.05)
                continue
            told = [node.told() for node in nodes]
            if told == before:
                return nodes
            before = told
            time.sleep(0.1)
        raise Stopped("the tree never holds still")

    def title(self, nodes):
        return next((node.name for node in nodes if node.role == "frame"), "")

    def controls(self):
        """The controls of the page, each with a name of its own."""
        # While a page comes in, the window may stand there before its heading does.
        until = time.monotonic() + 10
        while True:
            nodes = self.tree()
            title = self.title(nodes)
            headed = any(node.role == "heading" and node.name.strip() for node in nodes)
            if title and headed or time.monotonic() > until:
                break
            time.sleep(0.1)
        if not title:
            raise Stopped("the window has no name")
        if not headed:
            raise Stopped(f"{title!r} has no heading")
        controls = [node for node in nodes if node.role in CONTROLS]
        names = [node.name for node in controls]
        for name in names:
            if not name.strip():
                raise Stopped(f"a control of {title!r} has no name")
            if names.count(name) > 1:
                raise Stopped(f"more than one control of {title!r} is called {name!r}")
        if title not in self.pages:
            self.pages.add(title)
            print(f"heard {title}: {len(controls)} controls, {len(nodes)} nodes")
        return controls

    def find(self, key):
        """The control that says what `key` says."""
        pattern = ".+".join(map(re.escape, re.split(r"\{[^}]*\}", self.words[key])))
        for node in self.controls():
            if re.fullmatch(pattern, node.name):
                return node
        return None

    def press(self, key, until):
        """Presses what `key` says, and waits until what `until` tells is so."""
        node = self.find(key)
        if node is None:
            raise Stopped(f"{self.words[key]!r} is not to be found on {self.title(self.tree())!r}")
        node.press()
        self.wait(f"{node.name!r} to do something", until)

    def wait(self, what, until):
        limit = time.monotonic() + SECONDS
        while not until():
            if time.monotonic() > limit:
                raise Stopped(f"waited for {what} on {self.title(self.tree())!r}")
            time.sleep(0.1)

    def on(self, *keys):
        """Waits for a page that has one of these, and says which."""
        shown = []

        def there():
            shown[:] = [key for key in keys if self.find(key)]
            return bool(shown)

        self.wait(" or ".join(self.words[key] for key in keys), there)
        return shown[0]

    def gone(self, key):
        return lambda: self.find(key) is None

    def shown(self, key):
        return lambda: self.find(key) is not None


def begin(window):
    """The first start: another colour is chosen and told, and one goes on."""
    window.on("welcome-next")
    window.press(
        "settings-theme-dark",
        lambda: any(node.name == window.words["settings-theme-dark"] and node.checked for node in window.controls()),
    )
    window.press(
        "settings-theme-light",
        lambda: any(node.name == window.words["settings-theme-light"] and node.checked for node in window.controls()),
    )
    window.press("welcome-next", window.shown("title-library"))


def workbench(window):
    """Where cases are written: a copy is begun, its text can be heard, and every leaf beside it."""
    window.words["copy-of-a-short-case"] = window.words["workbench-copy"].replace("{ $title }", "Kwart voor acht")
    window.press("title-workbench", window.shown("copy-of-a-short-case"))
    window.press("copy-of-a-short-case", window.shown("workbench-preview"))
    window.wait("the text", lambda: any(node.role in ("entry", "text") for node in window.controls()))
    window.press("workbench-preview", window.shown("workbench-play-on"))
    window.press("workbench-graph", lambda: window.find("workbench-play-on") is None)
    window.press("workbench-reckon", window.shown("workbench-reach"))
    window.press("workbench-back", window.shown("workbench-new"))
    window.press("to-title", window.shown("title-workbench"))


def look_around(window):
    """What stands beside the page: people in the scene, the log, the terms, help, a moment to talk, the settings."""
    person = next(node for node in window.controls() if node.name.startswith("Samira, "))
    if "huurhuis" in person.description or not person.description.strip():
        raise Stopped(f"nothing is told of {person.name!r}: {person.description!r}")
    person.press()
    window.wait(
        "what is known of Samira",
        lambda: any(person.description.split(". ")[0] in node.name for node in window.tree() if node.role == "label"),
    )
    for key in ("table-log-heading", "table-glossary-heading", "table-menu-help"):
        before = [node.told() for node in window.tree()]
        window.press(key, lambda: [node.told() for node in window.tree()] != before)
    window.press("window-talk", window.shown("window-play-on"))
    window.press("window-play-on", window.gone("window-play-on"))
    window.press("table-menu-settings", window.shown("settings-motion-off"))
    window.press("back", window.gone("settings-motion-off"))


def debrief(window):
    """Every page of the debrief of a play that is over, by its tabs."""
    window.wait("the debrief", lambda: window.title(window.tree()).endswith("nabespreking"))
    tabs = [node.name for node in window.controls() if node.role == "page tab"]
    if len(tabs) < 5:
        raise Stopped(f"the debrief has only these pages: {tabs}")
    for tab in tabs:
        next(node for node in window.controls() if node.name == tab and node.role == "page tab").press()
        window.wait(
            f"the page {tab!r}",
            lambda: any(node.name == tab and node.role == "heading" for node in window.tree()),
        )
        window.controls()
    print(f"heard {len(tabs)} pages of the debrief")


def play(window):
    # The first case in the library is a short one; this walk wants one with a moment in its first turn.
    opens = window.words["library-open"].replace("{ $title }", "De deurwaarder eerst?")
    window.words["library-open-el-amrani"] = opens
    window.press("title-library", window.shown("library-open-el-amrani"))
    window.press("library-open-el-amrani", window.shown("briefing-next"))
    window.press("briefing-next", window.shown("seats-start"))
    window.press("seats-start", window.shown("table-next"))
    cards = lambda: any(node.role == "check box" for node in window.controls())
    window.press("table-next", cards)

    # Two cards, the second put first; their places are told.
    for place in (1, 2):
        card = next(node for node in window.controls() if node.role == "check box" and not node.checked)
        name = card.name
        card.press()
        window.wait(
            f"{name!r} in place {place}",
            lambda: any(
                node.name == name and node.checked and node.description.startswith(str(place))
                for node in window.controls()
            ),
        )
    window.press(
        "table-card-earlier",
        lambda: any(
            node.name == name and node.description.startswith("1") for node in window.controls()
        ),
    )
    window.press("table-prioritise-propose", window.shown("table-reply-follow"))
    window.press("table-reply-follow", window.gone("table-reply-follow"))

    # Every moment: an option that can be taken without writing, then on to the week.
    window.on("table-to-closing")
    option = next(node for node in window.controls() if node.role == "radio button" and not node.checked)
    name = option.name
    option.press()
    window.wait(
        f"{name!r} to be chosen",
        lambda: any(node.name == name and node.checked for node in window.controls()),
    )
    window.press("table-to-closing", window.shown("table-close"))
    window.press("table-close", window.shown("table-next"))
    window.press("table-next", lambda: "beurt 2" in window.title(window.tree()))
    while window.on("table-next", "table-goal-write") == "table-next":
        before = [node.told() for node in window.tree()]
        window.press("table-next", lambda: [node.told() for node in window.tree()] != before)

    # Writing opens a small window: the page below it is out of reach until it closes. The bus doesn't tell of a button
    # that it is disabled (AccessKit 0.24), so it is tried.
    window.press("table-goal-write", window.shown("window-cancel"))
    window.find("table-goal-skip").press()
    time.sleep(1)
    if window.find("window-cancel") is None or window.find("table-goal-skip") is None:
        raise Stopped("the page under a small window can be pressed")
    window.press("window-cancel", window.gone("window-cancel"))
    window.press("table-goal-skip", cards)


def main():
    window = Window(sentences(sys.argv[1]))
    walks = {"play": (begin, workbench, play, look_around), "debrief": (debrief,)}[sys.argv[2]]
    start = time.monotonic()
    try:
        for walk in walks:
            walk(window)
    except Stopped as stopped:
        print(f"A screen reader stops here: {stopped}")
        for node in window.tree():
            print("  ", *node.told())
        return 1
    print(f"A screen reader's user gets through ({sys.argv[2]}), in {time.monotonic() - start:.0f} s")
    return 0


sys.exit(main())
