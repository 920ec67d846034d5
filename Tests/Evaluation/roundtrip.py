#!/usr/bin/env python3
"""Counts the official identifiers of papers that do not read back to themselves: alone, in a sentence, as an address, as a citation.

usage: roundtrip.py BINARY [LIST]

The list is `../shared/facts/official-ids-2025-02.txt.xz` beside the project. A citation is written with the chamber that the paper's
number shows, and one year for all: what is asked is the dossier and number.
"""
import json
import lzma
import pathlib
import re
import subprocess
import sys

LIST = pathlib.Path(__file__).resolve().parent.parent.parent.parent / "shared" / "facts" / "official-ids-2025-02.txt.xz"
PARTS = re.compile(r"kst-(\d{5})(?:-([IVX]+|[A-Z]|\d\d))?-(\d{1,4}|[A-Z]{1,3})")


def citation(name):
    parts = PARTS.fullmatch(name)
    if not parts:
        return None
    dossier, suffix, number = parts.groups()
    suffix = "" if not suffix else "-" + suffix if suffix.isdigit() else " " + suffix
    return f"Kamerstukken {'II' if number.isdigit() else 'I'} 2015/16, {dossier}{suffix}, {'nr. ' if number.isdigit() else ''}{number}."


FORMS = {
    "alone": lambda name: name, "in a sentence": lambda name: f"Dit staat in {name}, zoals bekend.",
    "as an address": lambda name: f"Zie https://zoek.officielebekendmakingen.nl/{name}.html daarover.", "as a citation": citation,
}


def main():
    path = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else LIST
    if not path.exists():
        sys.exit(f"{path} is not there")
    papers = [line.strip() for line in lzma.open(path, "rt") if line.startswith("kst-")]
    print("| written | papers | not read back | such as |\n|---|--:|--:|---|")
    for form, write in FORMS.items():
        rows = [(name, text) for name in papers if (text := write(name))]
        lines = "".join(json.dumps({"id": str(index), "text": text}) + "\n" for index, (_, text) in enumerate(rows))
        result = subprocess.run(
            [sys.argv[1], "extract", "-", "--input-format", "jsonl", "--quiet"], input=lines.encode(), stdout=subprocess.PIPE, check=False)
        found = [[] for _ in rows]
        for line in result.stdout.splitlines():
            record = json.loads(line)
            if record["kind"] != "date":
                found[int(record["letter"])].append(record["id"])
        wrong = [name for (name, _), names in zip(rows, found) if names != [name]]
        print(f"| {form} | {len(rows)} | {len(wrong)} | {', '.join(wrong[:3])} |")


main()
