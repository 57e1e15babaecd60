#!/usr/bin/env bash
# A disk that is really full: a whole case in text on disks of 44 to 64 KiB, then gone on with where there is room. Each
# play must end as the one that always had room. Needs root, for the small disks are file systems in memory.
#   sudo tests/disk/full.sh target/release/samenspel
set -eu
program=$(realpath "$1")
here=$(mktemp -d)
disk=$here/disk
trap 'mountpoint -q "$disk" && umount "$disk"; rm -r "$here"' EXIT
mkdir "$disk"
cd "$here"

# One turn after another: the first card, what the family says, nothing planned, the end of the turn.
answers() {
  printf '\nQuiet mornings.\n1\n\n1\n'
  for _ in $(seq 60); do printf '1\n\n'; done
}

fingerprint() { "$program" replay "$1" --json | sed -n 's/.*"final_hash": *"\([0-9a-f]*\)".*/\1/p'; }

play() { answers | "$program" play --text --lang en "$@"; }

play verhoef --seat youth-worker --seed 5 --data room >/dev/null
whole=$(fingerprint room/sessions/verhoef-1.samenspel)
tried=0 refused=0
for size in $(seq 44 4 64); do
  mount -t tmpfs -o size="$size"k samenspel "$disk"
  play verhoef --seat youth-worker --seed 5 --data "$disk" >said.txt
  refused=$((refused + $(grep -c "could not be saved" said.txt || true)))
  mkdir -p "again-$size/sessions"
  journal=again-$size/sessions/verhoef-1.samenspel
  cp "$disk"/sessions/*.samenspel "$journal"
  umount "$disk"
  play --resume "$journal" --data "again-$size" >/dev/null
  if [ "$(fingerprint "$journal")" != "$whole" ]; then
    echo "On a disk of $size KiB the play went otherwise."
    exit 1
  fi
  tried=$((tried + 1))
done
if [ "$refused" -eq 0 ]; then
  echo "No disk was ever full: nothing was tried."
  exit 1
fi
echo "$tried small disks, $refused times something could not be saved and was told; every play ended as it would have."
