#!/usr/bin/env bash
# Every record is on the disk before anything about it is shown: the system calls of a whole case in text are looked at, from
# each write to the journal to the sync that follows it. Needs strace.
#   tests/disk/synced.sh target/release/samenspel
set -eu
program=$(realpath "$1")
here=$(mktemp -d)
trap 'rm -r "$here"' EXIT
cd "$here"
{
  printf '\nQuiet mornings.\n1\n\n1\n'
  for _ in $(seq 60); do printf '1\n\n'; done
} | strace -f -y -s 0 -e trace=write,fdatasync,fsync -o calls.txt \
  "$program" play --text --lang en verhoef --seat youth-worker --seed 5 --data data >/dev/null
records=$(($(wc -l <data/sessions/verhoef-1.samenspel)))
awk -v records="$records" '
  /write\([0-9]+<[^>]*\.samenspel>/ { written++; unsafe = 1 }
  /f(data)?sync\([0-9]+<[^>]*\.samenspel>.*= 0/ { synced++; unsafe = 0 }
  /write\(1</ { shown++; if (unsafe) early++ }
  END {
    if (early || unsafe || written != records || synced < written || !shown) {
      printf "%d lines in the journal, %d written, %d synced; %d times something was shown before.\n", records, written, synced, early
      exit 1
    }
    printf "%d lines written to the journal, each synced before any of %d writes to the screen that came after.\n", written, shown
  }' calls.txt
