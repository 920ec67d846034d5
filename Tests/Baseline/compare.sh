#!/usr/bin/env bash
# What differs between a commit and the working tree, as words, over the samples and, where they are, the letters in
# ../shared/letters.
#
# usage: compare.sh COMMIT VOETNOOT WORDS
set -euo pipefail
commit=$1 binary=$(realpath "$2") words=$(realpath "$3")
here=$(git rev-parse --show-toplevel)
work=$(mktemp -d)
trap 'git -C "$here" worktree remove --force "$work/base" 2> /dev/null; rm -rf "$work"' EXIT
git -C "$here" worktree add --quiet --detach "$work/base" "$commit"
(cd "$work/base" && swift build -c release --product voetnoot > "$work/build" 2>&1) || { cat "$work/build"; exit 2; }
for folder in "$here/Samples" "$here/../shared/letters/text" "$here/../shared/letters/tika" "$here/../shared/letters/pandoc"; do
    test -d "$folder" || continue
    for side in base now; do
        program=$binary
        test $side = now || program=$work/base/.build/release/voetnoot
        "$program" run "$folder" --output "$work/$side-out" --quiet || true
        "$words" "$work/$side-out" > "$work/$side.txt"
    done
    echo "== $folder"
    diff "$work/base.txt" "$work/now.txt" && echo "the same" || true
done
