#!/usr/bin/env python3
"""Whether the guides "Je eerste casus in een middag" and "Write your first case in an afternoon" still tell the truth.

  tests/guides/steps.py PROGRAM    follows docs/first-case/guide.nl.md and guide.en.md step by step with this program
                                   (target/release/samenspel), as a reader would; exit code 1 when something differs

What a reader types grows into a file; each command is run on it, and what the guide says you see has to be what the
program says. At the end the file has to be docs/first-case/case.ron, in one language. Comments in the guides, which no
reader sees, say what to do with the block below them:

  <!-- file -->             the whole file
  <!-- add -->              goes above the last bracket
  <!-- find -->, <!-- make -->   the first is replaced by the second
  <!-- below -->, <!-- put -->   the second comes below the first
  <!-- slip: LINE -->       a mistake in place of LINE, undone when its message has been seen
  <!-- answers: 1|2|q -->   what is typed while the next command plays

A block marked sh is typed, a block marked text is seen: these lines, in this order; … stands for lines left out.
"""

import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs/first-case"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)
ORDER = re.compile(r"^<!-- (file|add|find|make|below|put|slip|answers)(?:: (.*?))? -->$", re.M)
IN_TWO = re.compile(r'\(\s*nl: ("(?:[^"\\]|\\.)*"),\s*en: ("(?:[^"\\]|\\.)*"),?\s*\)')


class Wrong(Exception):
    pass


def in_one(source, code):
    """The case in one language, without comments and however its lines are broken."""
    source = re.sub(r"^\s*//.*$", "", source, flags=re.M)
    source = IN_TWO.sub(lambda found: found[1 if code == "nl" else 2], source)
    source = re.sub(r"languages: \[[^]]*\]", f"languages: [{code}]", source)
    source = re.sub(r'("(?:[^"\\]|\\.)*")|\s+', lambda found: found[1] or "", source)
    return re.sub(r",([)\]])", r"\1", source)


def once(source, part):
    if source.count(part) != 1:
        raise Wrong(f"stands {source.count(part)} times in the file:\n{part}")


class Reader:
    def __init__(self, program, code, folder):
        self.program, self.code, self.folder = program, code, folder
        self.file = folder / "first-case/case.ron"
        self.file.parent.mkdir()
        self.source = ""
        self.slip = self.found = self.answers = None
        self.seen = ""
        self.steps = self.commands = self.messages = 0

    def ron(self, order, argument, block):
        if order == "file":
            self.source = block
        elif order == "add":
            head, bracket, _ = self.source.rpartition(")\n")
            self.source = f"{head}\n{block}{bracket}"
        elif order in ("find", "below"):
            once(self.source, block)
            self.found = block
            return
        elif order == "make":
            self.source = self.source.replace(self.found, block)
        elif order == "put":
            self.source = self.source.replace(self.found, self.found + block)
        elif order == "slip":
            once(self.source, argument)
            self.slip = self.source.replace(argument, block.strip())
        self.steps += 1

    def type(self, block):
        self.file.write_text(self.source if self.slip is None else self.slip, encoding="utf-8")
        self.seen = ""
        for line in block.strip().splitlines():
            name, *rest = shlex.split(line)
            if name != "samenspel":
                raise Wrong(f"not a command of the game: {line}")
            into = rest[rest.index(">") + 1] if ">" in rest else None
            if into:
                rest = rest[: rest.index(">")]
            run = subprocess.run(
                [self.program, *rest],
                cwd=self.folder,
                env={**os.environ, "LANG": f"{self.code}.UTF-8", "XDG_DATA_HOME": str(self.folder / "data")},
                input="\n".join((self.answers or "").split("|")) + "\n",
                capture_output=True,
                text=True,
                timeout=300,
            )
            if run.returncode not in (0, 1):
                raise Wrong(f"{line}: {run.stderr}")
            self.seen += run.stdout + run.stderr
            self.commands += 1
        self.answers = None

    def see(self, block):
        lines = [line.rstrip() for line in self.seen.splitlines()]
        at, left_out = 0, True
        for line in block.rstrip("\n").splitlines():
            line = line.rstrip()
            if line.strip() == "…":
                left_out = True
                continue
            where = next((n for n in range(at, len(lines)) if lines[n] == line), None)
            if where is None or not (left_out or where == at):
                raise Wrong(f"the guide says you see\n{block}\nand you see\n{self.seen}")
            at, left_out = where + 1, False
        self.slip = None
        self.messages += 1


def follow(program, code):
    guide = FOLDER / f"guide.{code}.md"
    text = guide.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        reader = Reader(program, code, pathlib.Path(folder))
        end = 0
        for block in BLOCK.finditer(text):
            orders = list(ORDER.finditer(text, end, block.start()))
            end = block.end()
            line = text.count("\n", 0, block.start()) + 1
            try:
                for order in orders:
                    if order[1] == "answers":
                        reader.answers = order[2]
                if block[1] == "ron":
                    last = [order for order in orders if order[1] != "answers"]
                    if not last:
                        raise Wrong("nothing says what to do with this block")
                    reader.ron(last[-1][1], last[-1][2], block[2])
                elif block[1] == "sh":
                    reader.type(block[2])
                elif block[1] == "text":
                    reader.see(block[2])
            except Wrong as wrong:
                print(f"{guide.relative_to(ROOT)}:{line}: {wrong}")
                return False
        case = (FOLDER / "case.ron").read_text(encoding="utf-8")
        if in_one(reader.source, code) != in_one(case, code):
            print(f"{guide.relative_to(ROOT)}: the file at the end is not docs/first-case/case.ron")
            return False
        print(f"{guide.relative_to(ROOT)}: {reader.steps} steps, {reader.commands} commands, {reader.messages} screens, as told")
        return True


def main():
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    program = pathlib.Path(sys.argv[1]).resolve()
    return 0 if all([follow(program, code) for code in ("nl", "en")]) else 1


if __name__ == "__main__":
    sys.exit(main())
