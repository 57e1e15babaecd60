#!/usr/bin/env bash
# Pictures every screen of a played case in both languages, light, dark and in high contrast, at 100 and at 200 per cent,
# and lays those of each tour side by side on a sheet, to look at one by one:
#   tests/window/everything.sh PROGRAM FOLDER [CASE]
# Takes some twenty minutes with a software renderer. Needs what pictures.sh needs, and ImageMagick's montage.
set -u
program=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
case=${3:-verhoef}
. "$(dirname "$0")/screen.sh"
xdotool mousemove 1283 745
failed=0
for language in nl en; do
  for theme in light dark contrast; do
    for size in 100 200; do
      name=$case-$language-$theme-$size
      rm -rf "${out:?}/$name"
      if "$program" tour "$case" --seed 1 --out "$out/$name" --lang "$language" --theme "$theme" --text-size "$size" \
        >"$out/$name.txt" 2>"$out/$name.log"; then
        montage "$out/$name"/*.png -tile 4x -geometry 640x360+4+4 "$out/$name.jpg"
        echo "$name: $(ls "$out/$name" | wc -l) screens, $out/$name.jpg"
      else
        echo "The tour $name stopped:"
        tail -n 3 "$out/$name.log"
        failed=1
      fi
    done
  done
done
exit $failed
