#!/usr/bin/env bash
# Plays the whole case by keyboard in the real window, under Xvfb with a software renderer, and pictures every screen:
# alone in Dutch to the debrief, then as a group of four in English with larger letters for two turns. Looks whether the
# window rests when idle.
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
. "$(dirname "$0")/screen.sh"

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

# press KEY: gives a key, and waits until it shows (or, when it does nothing here, for at most a second).
press() {
  local before limit
  before=$(shown)
  limit=$((SECONDS + 2))
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
  RUST_LOG=warn,samenspel=debug "$program" "$@" --data "$data" >"$log" 2>&1 &
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
# The five buttons of the header and the button for a text come before them, another for a text after them.
guess() {
  local question tab
  for tab in 1 2 3 4 5 6; do press Tab; done
  for question in 1 2 3; do
    press Tab
    press space
    press Tab
    press Tab
  done
  press Tab
  press Tab
  press Return
}

# processor_time: what the program used so far, in clock ticks.
processor_time() { awk '{print $14 + $15}' "/proc/$game/stat"; }
# frames: how many frames the program drew so far; it counts them in its log.
frames() { grep -c 'frame drawn' "$log"; }
unmoved() {
  local before
  before=$(frames)
  sleep 1
  [ "$(frames)" -eq "$before" ]
}
# rests: whether the window draws nothing while nothing happens, and costs next to nothing.
rests() {
  local before used second drawn
  still
  second=$(getconf CLK_TCK)
  before=$(processor_time)
  drawn=$(frames)
  [ "$drawn" -gt 0 ] || fail "the program doesn't count its frames"
  # Two equal pictures can lie between two frames of one movement: what is on its way comes to its end first.
  until_true 10 "the end of what moves" unmoved
  before=$(processor_time)
  drawn=$(frames)
  sleep 3
  used=$(($(processor_time) - before))
  drawn=$(($(frames) - drawn))
  echo "idle for three seconds: $drawn frames, $used of $((3 * second)) clock ticks"
  [ "$drawn" -eq 0 ] || fail "the window draws $drawn frames when nothing happens"
  [ "$used" -lt $((3 * second / 5)) ] || fail "the window does not rest when nothing happens"
}

# before_the_table NAME: pictures the screens from the title to the table, and leaves.
before_the_table() {
  if title | grep -qE '(Welkom|Welcome)'; then
    picture "$1-welcome"
    press Return
  fi
  picture "$1-title"
  press 2
  picture "$1-library"
  press 2
  picture "$1-briefing"
  press Return
  picture "$1-seats"
  press Return
  picture "$1-table"
  rests
  kill "$game"
  wait "$game" 2>/dev/null
  rm -rf "$data"
}

# turns NAME LAST: plays until turn LAST comes or the case ends: the first of what is offered, then the next step.
turns() {
  local name=$1 last=$2 turn=0 steps=0 before='' after now
  until_true 60 "the journal" journal_is_there
  while ! ended && [ "$turn" != "$last" ]; do
    steps=$((steps + 1))
    [ $steps -le 300 ] || fail "no end after $steps steps"
    kill -0 "$game" 2>/dev/null || fail "the program ended in turn $turn"
    press a
    press 1
    press Return
    after=$(shown)
    if [ "$after" = "$before" ]; then
      # A slow renderer may not have drawn the answer yet.
      sleep 1
      after=$(shown)
    fi
    if [ "$after" = "$before" ] && title | grep -qE '(Instellingen|Settings)$'; then
      press Escape
    elif [ "$after" = "$before" ]; then
      picture "$name-guess-$turn"
      guess
    fi
    before=$after
    now=$(title | grep -oE '(beurt|turn) [0-9]+' | grep -oE '[0-9]+')
    if [ -n "$now" ] && [ "$now" != "$turn" ]; then
      turn=$now
      picture "$name-turn-$turn"
    fi
  done
}

# debrief NAME: from the end of the last turn to the debrief.
debrief() {
  local name=$1 steps=0 before
  picture "$name-after-the-last-turn"
  until title | grep -qE '(nabespreking|debrief)$'; do
    steps=$((steps + 1))
    [ $steps -le 20 ] || fail "no debrief after the end"
    before=$(shown)
    press Return
    if [ "$(shown)" = "$before" ]; then
      picture "$name-guess-at-the-end-$steps"
      guess
    else
      picture "$name-at-the-end-$steps"
    fi
  done
  # Every section of it, until Enter leads nowhere any more. The turning points come when they have been worked out.
  local before='' section=0
  while [ "$(shown)" != "$before" ] && [ $section -lt 30 ]; do
    section=$((section + 1))
    picture "$name-debrief-$section"
    before=$(shown)
    press Return
    still
  done
  [ $section -gt 10 ] || fail "the debrief has only $section sections"
}

# leave NAME: the program is killed as it is; its journal replays to the same state.
leave() {
  local copy=$here/$1.samenspel
  kill -9 "$game"
  wait "$game" 2>/dev/null
  cp "$(journal)" "$copy"
  "$program" replay "$copy" || fail "the journal does not replay to the same state"
  echo "Played by keyboard in the window ($1): $(records) lines in the journal"
  rm -rf "$data"
}

larger() {
  mkdir -p "$data"
  printf '{"language":"en","text_percent":%s}' "$1" >"$data/preferences.json"
}

open --lang nl
before_the_table nl
open play el-amrani --seat gp --seed 4 --lang nl
turns nl-alone none
debrief nl-alone
leave nl-alone
larger 200
open --lang en
before_the_table en-200
larger 130
open play el-amrani --seat debt-counsellor --seat gp --seat youth-worker --seat psychiatrist --seed 9 --lang en
turns en-group 3
leave en-group
echo "Pictures in $pictures"
