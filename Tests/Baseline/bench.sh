#!/usr/bin/env bash
# Speed against ICU alone, as user CPU seconds over the same generated letters, all files on tmpfs: the mean of ten runs, for
# a single run of a quick program is within the clock's noise.
#
# usage: bench.sh VOETNOOT STAGES        LETTERS=2000 is the number of letters
set -euo pipefail
binary=$(realpath "$1")
stages=$(realpath "$2")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d -p "$(test -w /dev/shm && echo /dev/shm || echo "${TMPDIR:-.}")")
trap 'rm -rf "$work"' EXIT
mkdir "$work/letters"
python3 "$here/generate.py" "$work/letters" "${LETTERS:-2000}"
c++ -O2 -std=c++17 "$here/baseline.cpp" -o "$work/baseline" -licuuc -licudata
bytes=$(cat "$work"/letters/* | wc -c)
TIMEFORMAT='%U'

mean() { # mean RUNS COMMAND…: user CPU seconds
    local runs=$1 total=0 seconds
    shift
    for ((run = 0; run < runs; run++)); do
        seconds=$({ time "$@" > "$work/stdout" 2> /dev/null; } 2>&1)
        total=$(awk -v a="$total" -v b="$seconds" 'BEGIN {print a + b}')
    done
    awk -v t="$total" -v n="$runs" 'BEGIN {print t / n}'
}

yardstick=$(mean 10 "$work/baseline" "$work/letters" "$work/out")
row() { awk -v name="$1" -v s="$2" -v y="$yardstick" -v b="$bytes" 'BEGIN {printf "| %s | %.3f | %.0f | %.2f |\n", name, s, b / s / 1e6, s / y}'; }
echo "| program | user CPU s | MB/s | × C++ |"
echo "|---|--:|--:|--:|"
row "C++: read, ICU NFC with edits, write" "$yardstick"
row "voetnoot extract" "$(mean 10 "$binary" extract "$work/letters")"
row "voetnoot check" "$(mean 10 "$binary" check "$work/letters")"
row "voetnoot run" "$(mean 10 "$binary" run "$work/letters" --output "$work/run" --quiet)"
if command -v uconv > /dev/null; then row "uconv -x nfc" "$(mean 2 uconv -x nfc "$work"/letters/*)"; fi
echo
"$stages" "$work/letters"
echo
if test -x /usr/bin/time; then
    /usr/bin/time -f 'peak memory of run: %M kB' "$binary" run "$work/letters" --output "$work/run" --quiet
fi

# Hostile input must cost in proportion to its length: 16 MB at most 18 times 1 MB. The start of the program is taken off.
echo
echo "| hostile input, 1 MB and 16 MB | user CPU s | | ratio |"
echo "|---|--:|--:|--:|"
printf 'x' > "$work/empty.txt"
start=$(mean 20 "$binary" check "$work/empty.txt" --fail-on never)
hostile() { # hostile NAME TEXT
    python3 -c "import sys; text = sys.argv[1]; sys.stdout.write(text * ((int(sys.argv[2]) << 20) // len(text.encode())))" "$2" 1 > "$work/1.txt"
    python3 -c "import sys; text = sys.argv[1]; sys.stdout.write(text * ((int(sys.argv[2]) << 20) // len(text.encode())))" "$2" 16 > "$work/16.txt"
    local small large
    small=$(mean 10 "$binary" check "$work/1.txt" --fail-on never)
    large=$(mean 3 "$binary" check "$work/16.txt" --fail-on never)
    awk -v name="$1" -v s="$small" -v l="$large" -v o="$start" 'BEGIN {printf "| %s | %.3f | %.3f | %.1f |\n", name, s - o, l - o, (l - o) / (s - o)}'
}
hostile '`[1: [1: [1: …`' '[1: '
hostile '`[footnoteRef:1]…`' '[footnoteRef:1]'
hostile '`]]]]…`' ']'
hostile 'digits' '7'
hostile '`Kamerstuk 29754, nr. 1, …`' 'Kamerstuk 29754, nr. 1, '
hostile '`(36410-VI, nr. 3)…`' '(36410-VI, nr. 3)'
hostile 'numbers `1, 2, 3, …`' 'nr. 1, 2, 3, '
hostile 'combining marks' $'\u0301'
hostile '`1) 1) 1) …`' $'1) \n'
hostile 'quotation marks' '“'
