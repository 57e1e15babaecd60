#!/usr/bin/env bash
# Plays the first turn by a screen reader's actions alone, on a real accessibility bus under Xvfb, and walks every screen,
# to the last section of a debrief.
#   tests/window/reader.sh PROGRAM
# Needs what play.sh needs, and dbus, at-spi2-core and python3-pyatspi.
set -u
if [ -z "${SAMENSPEL_TEST_BUS:-}" ]; then
  SAMENSPEL_TEST_BUS=1 exec dbus-run-session -- "$0" "$@"
fi
program=$(realpath "$1")
folder=$(realpath "$(dirname "$0")/../..")
here=$(mktemp -d)
. "$folder/tests/window/screen.sh"

# The bus as it is when a screen reader runs.
for what in IsEnabled ScreenReaderEnabled; do
  gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
    --method org.freedesktop.DBus.Properties.Set org.a11y.Status "$what" '<true>' >/dev/null || exit 1
done
# hear WALK ARGUMENTS...: starts the program, and walks through it.
hear() {
  local walk=$1
  shift
  "$program" "$@" --lang nl --data "$here/data" >"$here/program.log" 2>&1 &
  game=$!
  started+=("$game")
  # The distribution's python: pyatspi comes from there.
  if ! timeout 240 /usr/bin/python3 "$folder/tests/window/reader.py" "$folder/src/words/nl" "$walk"; then
    echo "What the program said:"
    tail -n 20 "$here/program.log"
    exit 1
  fi
  kill "$game"
  wait "$game" 2>/dev/null
}
hear play
"$program" auto verhoef --seed 1 --out "$here/over.samenspel" >/dev/null || exit 1
hear debrief play --resume "$here/over.samenspel"
rm -rf "$here"
