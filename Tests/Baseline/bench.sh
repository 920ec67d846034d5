#!/usr/bin/env bash
# Speed against ICU alone, as user CPU seconds over the same generated letters, all files on tmpfs. One warm-up each.
set -euo pipefail
binary=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d -p "$(test -w /dev/shm && echo /dev/shm || echo "${TMPDIR:-.}")")
trap 'rm -rf "$work"' EXIT
mkdir "$work/letters"
python3 "$here/generate.py" "$work/letters" "${LETTERS:-2000}"
c++ -O2 -std=c++17 "$here/baseline.cpp" -o "$work/baseline" -licuuc -licudata
bytes=$(cat "$work"/letters/* | wc -c)
TIMEFORMAT='%U'

best() { # best COMMAND…: the least of five runs
    local least=999 seconds
    for _ in 1 2 3 4 5; do
        seconds=$( { time "$@" > "$work/stdout" 2> /dev/null; } 2>&1 )
        least=$(echo "$least $seconds" | awk '{print ($1 < $2) ? $1 : $2}')
    done
    echo "$least"
}

yardstick=$(best "$work/baseline" "$work/letters" "$work/out")
row() { awk -v name="$1" -v s="$2" -v y="$yardstick" -v b="$bytes" 'BEGIN {printf "| %s | %.3f | %.0f | %.2f |\n", name, s, b / s / 1e6, s / y}'; }
echo "| program | user CPU s | MB/s | × C++ |"
echo "|---|--:|--:|--:|"
row "C++: read, ICU NFC with edits, write" "$yardstick"
row "voetnoot extract" "$(best "$binary" extract "$work/letters")"
row "voetnoot check" "$(best "$binary" check "$work/letters")"
row "voetnoot run" "$(best "$binary" run "$work/letters" --output "$work/run" --quiet)"
if command -v uconv > /dev/null; then row "uconv -x nfc" "$(best uconv -x nfc "$work"/letters/*)"; fi
if test -x /usr/bin/time; then
    /usr/bin/time -f 'peak memory of run: %M kB' "$binary" run "$work/letters" --output "$work/run" --quiet
fi
echo
echo "Hostile input: \`[1: [1: …\`"
hostile() { python3 -c "import sys; sys.stdout.write('[1: ' * ($1 << 18))" > "$work/$1.txt"; best "$binary" extract "$work/$1.txt"; }
small=$(hostile 1)
large=$(hostile 16)
echo "1 MB: $small s; 16 MB: $large s"
