#!/usr/bin/env bash
# Plays the whole case by keyboard in the real window, under Xvfb with a software renderer, and pictures every screen.
#   tests/window/play.sh PROGRAM [FOLDER FOR PICTURES]
# Waits on what the journal and the window's title say, never for a fixed time. Needs Xvfb, openbox, xdotool and
# ImageMagick's import.
set -u
program=$(realpath "$1")
pictures=${2:-$(mktemp -d)}
mkdir -p "$pictures"
here=$(mktemp -d)
data=$here/data
log=$here/program.log
export DISPLAY=:${SAMENSPEL_TEST_DISPLAY:-91}
VK_DRIVER_FILES=$(ls /usr/share/vulkan/icd.d/lvp_icd*.json | head -n 1)
export VK_DRIVER_FILES
started=()

stop() {
  local pid
  for pid in "${started[@]+"${started[@]}"}"; do kill "$pid" 2>/dev/null; done
  wait 2>/dev/null
}
trap stop EXIT

fail() {
  echo "The window test stopped: $*"
  echo "Title of the window: $(title)"
  echo "What the program said:"
  tail -n 20 "$log"
  import -window root "$pictures/stopped.png" 2>/dev/null && echo "What it showed: $pictures/stopped.png"
  exit 1
}

window() { xdotool search --name '^Samenspel' 2>/dev/null | tail -n 1; }
title() { local id; id=$(window) && [ -n "$id" ] && xdotool getwindowname "$id" 2>/dev/null; }
journal() { find "$data" -name '*.samenspel' 2>/dev/null | head -n 1; }
records() { local file; file=$(journal); if [ -n "$file" ]; then wc -l <"$file"; else echo 0; fi; }
journal_is_there() { [ -n "$(journal)" ]; }
ended() { local file; file=$(journal); [ -n "$file" ] && grep -q '"Ended"' "$file"; }
# What the window shows, as a fingerprint.
shown() { import -window root -depth 8 rgb:- | sha1sum; }

# until_true SECONDS WHAT COMMAND...: waits for the command to succeed.
until_true() {
  local limit=$((SECONDS + $1)) what=$2
  shift 2
  until "$@"; do
    [ $SECONDS -lt $limit ] || fail "waited for $what"
    kill -0 "$game" 2>/dev/null || fail "the program ended while waiting for $what"
    sleep 0.05
  done
}

# press KEY: gives a key, and waits until it shows (or, when it does nothing here, for at most three seconds).
press() {
  local before limit=$((SECONDS + 3))
  before=$(shown)
  xdotool key --clearmodifiers "$1"
  while [ "$(shown)" = "$before" ] && [ $SECONDS -lt $limit ]; do sleep 0.05; done
}

# still: waits until two looks are the same, so that a picture shows a finished frame.
still() {
  local a b limit=$((SECONDS + 5))
  a=$(shown)
  while b=$(shown) && [ "$a" != "$b" ] && [ $SECONDS -lt $limit ]; do a=$b; done
}

picture() {
  still
  import -window root "$pictures/$1.png"
  echo "pictured $1: $(title)"
}

open() {
  "$program" "$@" --data "$data" >"$log" 2>&1 &
  game=$!
  started+=("$game")
  until_true 120 "the window" window_is_there
  until_true 60 "the first picture" drawn
  xdotool windowfocus --sync "$(window)" 2>/dev/null
}
window_is_there() { [ -n "$(window)" ]; }
# The paper ground is light; a window without a picture yet is black.
drawn() { [ "$(import -window root -format '%[fx:mean>0.5]' info: 2>/dev/null)" = 1 ]; }

# guess: one's own impression before the figures: the first answer to each of three questions, by Tab and Space.
# The three buttons of the header and the button for a text come before them.
guess() {
  local question tab
  for tab in 1 2 3 4; do press Tab; done
  for question in 1 2 3; do
    press Tab
    press space
    press Tab
    press Tab
  done
  press Tab
  press Return
}

Xvfb "$DISPLAY" -screen 0 1284x746x24 -nolisten tcp >/dev/null 2>&1 &
started+=($!)
limit=$((SECONDS + 20))
until xdotool getdisplaygeometry >/dev/null 2>&1; do
  [ $SECONDS -lt $limit ] || { echo "Xvfb did not start on $DISPLAY"; exit 1; }
  sleep 0.05
done
openbox >/dev/null 2>&1 &
started+=($!)

# The screens before the table.
open --lang nl
picture 01-title
press 1
picture 02-library
press 1
picture 03-briefing
press Return
picture 04-seats
press Return
picture 05-table
kill "$game"
wait "$game" 2>/dev/null
rm -rf "$data"

# The whole case, from one seat: the first of what is offered, then the next step.
open play el-amrani --seat gp --seed 4 --lang nl
until_true 60 "the journal" journal_is_there
turn=0
steps=0
before=
while ! ended; do
  steps=$((steps + 1))
  [ $steps -le 400 ] || fail "no end after $steps steps"
  kill -0 "$game" 2>/dev/null || fail "the program ended in turn $turn"
  press 1
  press Return
  after=$(shown)
  if [ "$after" = "$before" ]; then
    picture "guess-$turn"
    guess
  fi
  before=$after
  now=$(title | grep -oE 'beurt [0-9]+' | grep -oE '[0-9]+')
  if [ -n "$now" ] && [ "$now" != "$turn" ]; then
    turn=$now
    picture "turn-$turn"
  fi
done
picture after-the-last-turn
press Return
picture how-it-ends
press Return
picture guess-at-the-end
guess
picture figures-or-debrief
press Return
picture debrief
copy=$here/copy.samenspel
cp "$(journal)" "$copy"
"$program" replay "$copy" || fail "the journal does not replay to the same state"
echo "Played by keyboard in the window to the end: $turn turns, $(records) lines in the journal, pictures in $pictures"
