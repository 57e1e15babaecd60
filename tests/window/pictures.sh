#!/usr/bin/env bash
# Compares a dozen screens with the pictures kept beside this script, small and with some tolerance: letters and edges may
# fall a little otherwise with another renderer, a missing portrait or a broken layout may not.
#   tests/window/pictures.sh PROGRAM [FOLDER FOR PICTURES]     compares
#   SAMENSPEL_PICTURES=write tests/window/pictures.sh PROGRAM  keeps what it sees, after looking at it
# Needs what play.sh needs, and ImageMagick's convert and compare.
set -u
program=$(realpath "$1")
folder=$(realpath "$(dirname "$0")")
out=${2:-$(mktemp -d)}
mkdir -p "$out"
. "$folder/screen.sh"
# The pointer out of the way: what lies under it looks otherwise.
xdotool mousemove 1283 745

# The tours, and which of their screens are kept.
tours=(
  "nl-light-100 --lang nl --theme light --text-size 100:title library seats prioritise-laid close debrief-brief"
  "en-dark-100 --lang en --theme dark --text-size 100:listen-1 decide-planned debrief-load"
  "nl-contrast-200 --lang nl --theme contrast --text-size 200:welcome listen-2 settings"
)
# Mean difference of a channel, of 1, above which a picture is another one.
tolerance=0.03
failed=0
for tour in "${tours[@]}"; do
  read -r name arguments <<<"${tour%%:*}"
  rm -rf "${out:?}/$name"
  # shellcheck disable=SC2086
  if ! "$program" tour verhoef --seed 1 --out "$out/$name" $arguments >"$out/$name.txt" 2>"$out/$name.log"; then
    echo "The tour $name stopped:"
    tail -n 3 "$out/$name.log"
    exit 1
  fi
  for screen in ${tour##*:}; do
    shot=$(ls "$out/$name"/*-"$screen".png 2>/dev/null | head -n 1)
    if [ -z "$shot" ]; then
      echo "The tour $name has no picture of $screen."
      failed=1
      continue
    fi
    small=$out/$name-$screen.png
    convert "$shot" -resize 480x270! -strip -define png:compression-level=9 "$small"
    kept=$folder/pictures/$name-$screen.png
    if [ "${SAMENSPEL_PICTURES:-}" = write ]; then
      mkdir -p "$folder/pictures"
      cp "$small" "$kept"
      continue
    fi
    difference=$(compare -metric MAE "$kept" "$small" null: 2>&1 | sed -n 's/.*(\(.*\)).*/\1/p')
    if [ "$(awk -v d="${difference:-1}" -v t=$tolerance 'BEGIN { print (d <= t) }')" = 1 ]; then
      echo "$name $screen: like the kept one ($difference)"
    else
      echo "$name $screen: another picture than the kept one (difference ${difference:-unknown}, at most $tolerance): $small beside $kept"
      failed=1
    fi
  done
done
[ $failed = 0 ] || { echo "Look at them; then SAMENSPEL_PICTURES=write tests/window/pictures.sh PROGRAM keeps the new ones."; exit 1; }
