#!/bin/sh
# Speed of the time-expression tagger on a text repeated to 25 MB, and that of a search for years
# with grep on the same: timexes.sh FILE
set -e
file=$(realpath "$1")
cd "$(dirname "$0")"
swift build -c release --scratch-path .build-bench --product timexes >&2
.build-bench/release/timexes "$file" 25
big=$(mktemp)
trap 'rm -f "$big"' EXIT
while [ "$(stat -c %s "$big")" -lt 25000000 ]; do cat "$file" >> "$big"; done
echo "grep -oE '[12][0-9]{3}' on $(stat -c %s "$big") bytes:"
bash -c 'time grep -oE "[12][0-9]{3}" "$0" | wc -l' "$big"
