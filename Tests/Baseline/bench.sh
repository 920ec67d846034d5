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
row "voetnoot extract" "$(mean 10 "$binary" extract "$work/letters" --jobs 1)"
row "voetnoot check" "$(mean 10 "$binary" check "$work/letters" --jobs 1)"
row "voetnoot run" "$(mean 10 "$binary" run "$work/letters" --output "$work/run" --quiet --jobs 1)"
if command -v uconv > /dev/null; then row "uconv -x nfc" "$(mean 2 uconv -x nfc "$work"/letters/*)"; fi
if command -v rg > /dev/null; then row "ripgrep -o, papers as one pattern" "$(mean 3 rg -j1 -o -f "$here/papers.regex" "$work/letters")"; fi
if python3 -c 'import nllegalcit' 2> /dev/null; then
    letter="$work/letters/brief-00000.txt"
    seconds=$(mean 1 python3 -c "import nllegalcit, sys; list(nllegalcit.parse_citations(open(sys.argv[1], encoding='utf-8').read()))" "$letter")
    echo
    awk -v s="$seconds" -v b="$(wc -c < "$letter")" 'BEGIN {printf "nllegalcit on one letter of %d bytes: %.1f s (%.4f MB/s)\n", b, s, b / s / 1e6}'
fi
echo
"$stages" "$work/letters"
echo
# One job against two, by the clock, the median of five; memory for few letters and for many.
TIMEFORMAT='%R'
for jobs in 1 2; do
    seconds=$(for ((run = 0; run < 5; run++)); do
        { time "$binary" run "$work/letters" --output "$work/run" --quiet --jobs "$jobs" 2> /dev/null; } 2>&1
    done | sort -n | sed -n 3p)
    echo "run with $jobs job(s): $seconds s by the clock"
done
TIMEFORMAT='%U'
if test -x /usr/bin/time; then
    for letters in 300 6000; do
        mkdir -p "$work/some"
        python3 "$here/generate.py" "$work/some" "$letters"
        for jobs in 1 2; do
            /usr/bin/time -f "peak memory of run, $letters letters, $jobs job(s): %M kB" \
                "$binary" run "$work/some" --output "$work/run" --quiet --jobs "$jobs"
        done
        rm -rf "$work/some"
    done
fi

# Hostile input must cost in proportion to its length: 16 MB at most 18 times 1 MB.
echo
echo "| hostile input | 1 MB, user CPU s | 16 MB | ratio |"
echo "|---|--:|--:|--:|"
hostile() { # hostile NAME TEXT
    local sizes=(1 16) times=() size
    for size in "${sizes[@]}"; do
        python3 -c "import sys; text = sys.argv[1]; sys.stdout.write(text * ((int(sys.argv[2]) << 20) // len(text.encode())))" "$2" "$size" > "$work/hostile.txt"
        times+=("$(mean 3 "$binary" check "$work/hostile.txt" --fail-on never)")
    done
    awk -v name="$1" -v s="${times[0]}" -v l="${times[1]}" 'BEGIN {printf "| %s | %.3f | %.3f | %.1f |\n", name, s, l, l / s}'
}
hostile '`[1: [1: [1: …`' '[1: '
hostile '`[footnoteRef:1]…`' '[footnoteRef:1]'
hostile '`]]]]…`' ']'
hostile 'digits' '7'
hostile '`Kamerstuk 29754, nr. 1, …`' 'Kamerstuk 29754, nr. 1, '
hostile '`(36410-VI, nr. 3)…`' '(36410-VI, nr. 3)'
hostile 'numbers `1, 2, 3, …`' 'nr. 1, 2, 3, '
hostile '`29 754, 29 754, …`' '29 754, '
hostile '`2023-2024-…`' '2023-2024-'
hostile '`XXXX…`' 'X'
hostile 'full stops' '.'
hostile 'combining marks' $'\u0301'
hostile '`1) 1) 1) …`' $'1) \n'
hostile 'quotation marks' '“'
