#!/usr/bin/env python3
"""Looks at the licence of every library the game is built with: each must be on the list of those that ask no more than
to be named. Run from the folder of the project; needs cargo alone. Says which library has what, where it isn't so."""

import json
import re
import subprocess
import sys

# Licences that let anybody use, change and pass on, and ask no more than that their text goes along.
FINE = {
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-1-Clause",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "OFL-1.1",
    "Ubuntu-font-1.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
}

# A licence that asks more, of one library that is used unchanged: its source is public under the same terms.
UNCHANGED = {"option-ext": "MPL-2.0"}


def fine(expression):
    """Whether an SPDX expression can be met with what is on the list."""
    tokens = re.findall(r"\(|\)|[^\s()]+", expression.replace("/", " OR "))
    place = 0

    def either():
        nonlocal place
        met = both()
        while place < len(tokens) and tokens[place] == "OR":
            place += 1
            other = both()
            met = met or other
        return met

    def both():
        nonlocal place
        met = one()
        while place < len(tokens) and tokens[place] == "AND":
            place += 1
            other = one()
            met = met and other
        return met

    def one():
        nonlocal place
        token = tokens[place]
        place += 1
        if token == "(":
            met = either()
            place += 1
            return met
        if place + 1 < len(tokens) and tokens[place] == "WITH":
            token = f"{token} WITH {tokens[place + 1]}"
            place += 2
        return token in FINE

    return either()


def main():
    answer = subprocess.run(
        ["cargo", "metadata", "--locked", "--format-version", "1"], capture_output=True, text=True, check=True
    )
    packages = json.loads(answer.stdout)["packages"]
    others = [package for package in packages if package["source"] is not None]
    wrong = []
    for package in others:
        licence = package["license"]
        if licence and UNCHANGED.get(package["name"]) == licence:
            continue
        if not licence or not fine(licence):
            wrong.append(f"{package['name']} {package['version']}: {licence or 'says no licence'}")
    for line in sorted(wrong):
        print(line)
    if wrong:
        print("These licences are not on the list in tests/licences.py. Look at each before it goes there.")
        return 1
    print(f"{len(others)} libraries, each with a licence of the list.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
