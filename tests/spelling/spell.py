#!/usr/bin/env python3
"""Spelling of everything people read: the sentences of the game, the cases and their guides, in Dutch and British English.

  tests/spelling/spell.py          says which words hunspell doesn't know, and where; exit code 1 when there are any
  tests/spelling/spell.py --new    prints the unknown words alone, to be read one by one and, where they are right (a name, a
                                   term, a word somebody makes up), added to tests/spelling/nl.txt or en.txt

Needs hunspell with nl_NL and en_GB (Debian: hunspell hunspell-nl hunspell-en-gb).
"""

import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = pathlib.Path(__file__).resolve().parent
DICTIONARIES = {"nl": "nl_NL", "en": "en_GB"}
# A text of a case in one language: nl: "...", with \" within.
TEXT = {code: re.compile(rf'\b{code}: "((?:[^"\\]|\\.)*)"') for code in DICTIONARIES}


def of_cases(code):
    others = [ROOT / "docs/first-case/case.ron", ROOT / "assets/disciplines.ron"]
    for case in sorted((ROOT / "scenarios").glob("*/case.ron")) + others:
        source = case.read_text(encoding="utf-8")
        for found in TEXT[code].finditer(source):
            line = source.count("\n", 0, found.start()) + 1
            yield case, line, found.group(1).replace('\\"', '"').replace("\\n", " ")


def of_guides(code):
    first = ROOT / f"docs/first-case/guide.{code}.md"
    for guide in [*sorted((ROOT / "scenarios").glob(f"*/guide.{code}.md")), first]:
        fenced = False
        for line, text in enumerate(guide.read_text(encoding="utf-8").splitlines(), 1):
            # What is typed, what the program says, ids of the case and addresses are no prose.
            fenced ^= text.startswith("```")
            if not fenced:
                yield guide, line, re.sub(r"```\w*|`[^`]*`|<!--.*?-->|\]\([^)]*\)|https?://\S+", " ", text)


def of_reference(code):
    if code == "nl":
        file = ROOT / "assets/reference.nl.ron"
        for line, text in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            meaning = text.partition('": "')[2]
            # Fields and words of the format are no prose.
            yield file, line, re.sub(r'`[^`]*`|\\"[^"\\]*\\"|\b[A-Z]\w*[A-Z]\w*', " ", meaning)


def of_words(code):
    for file in sorted((ROOT / "src/words" / code).glob("*.ftl")):
        for line, text in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if text.startswith("#"):
                continue
            # The name of a sentence, an argument and a choice are no prose.
            text = re.sub(r"^\s*[.*]?\s*[\w-]+\s*=|^\s*\*?\[[^]]*\]|\{[^}]*\}?|`[^`]*`", " ", text)
            yield file, line, re.sub(r"--\w[\w-]*|\b\w+\.(ron|md|samenspel|txt|html)\b|\S+/\S+", " ", text)


def plain(text):
    """Without the quotation marks round words, which are no part of them."""
    return re.sub(r"(?<!\w)'|'(?!\w)", " ", text.replace("’", "'").replace("‘", "'"))


def known(code):
    lines = (HERE / f"{code}.txt").read_text(encoding="utf-8").splitlines()
    return {line.strip() for line in lines if line.strip() and not line.startswith("#")}


def unknown(code, texts):
    """The words that hunspell doesn't know and the list doesn't hold."""
    told = subprocess.run(
        ["hunspell", "-l", "-i", "utf-8", "-d", DICTIONARIES[code]],
        input="\n".join(texts),
        capture_output=True,
        text=True,
        check=True,
    )
    listed = known(code)
    words = {word.strip("'’-.,:;!?()\\") for word in told.stdout.split()}
    return {word for word in words if len(word) > 1 and word not in listed and word.lower() not in listed}


def main():
    alone = "--new" in sys.argv[1:]
    wrong = 0
    for code in DICTIONARIES:
        places = [*of_cases(code), *of_guides(code), *of_words(code), *of_reference(code)]
        words = unknown(code, [plain(text) for _, _, text in places])
        for word in sorted(words, key=str.lower):
            wrong += 1
            if alone:
                print(code, word)
                continue
            pattern = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")
            file, line, _ = next(
                (place for place in places if pattern.search(plain(place[2]))), (ROOT, 0, "")
            )
            print(f"{file.relative_to(ROOT)}:{line}: {word} ({DICTIONARIES[code]})")
    if wrong and not alone:
        print(f"{wrong} words unknown. Right ones (names, terms) go into tests/spelling/nl.txt or en.txt.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
