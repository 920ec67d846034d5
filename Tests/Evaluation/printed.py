#!/usr/bin/env python3
"""Measures what the text of printed pages gives of the notes that the PDF itself gives: `pdftotext` with and without `-layout`.

usage: printed.py BINARY [FOLDER…]

A note is found when the text gives one of its number; tied when the sentence that calls it ends as that of the PDF; wrong when it is
tied elsewhere. Without folders: the samples, and the PDFs beside the project where they are there.
"""
import csv
import pathlib
import re
import subprocess
import sys
import tempfile

PROJECT = pathlib.Path(__file__).resolve().parent.parent.parent
LETTERS = PROJECT.parent / "shared" / "letters"
#: So many letters at the end of a sentence tell it from the others.
TAIL = 25


def notes(binary, path):
    """The notes of a file as (number, letters of its words, letters of the sentence that calls it)."""
    with tempfile.TemporaryDirectory() as folder:
        output = pathlib.Path(folder) / "out"
        subprocess.run([binary, "run", path, "--output", output, "--quiet"], check=False, capture_output=True)
        if not (output / "tables" / "notes.csv").exists():
            return []
        rows = list(csv.DictReader(open(output / "tables" / "notes.csv", encoding="utf-8")))
        sentences = {row["sentence"]: row["text"] for row in csv.DictReader(open(output / "tables" / "sentences.csv", encoding="utf-8"))}
    letters = lambda text: re.sub(r"[\W\d]", "", text)
    return [(row["note"], letters(row["text"]), letters(sentences.get(row["call_sentence"], ""))) for row in rows]


def compared(truth, found):
    """How many are found, tied and wrong."""
    counts = [0, 0, 0]
    for number, words, sentence in found:
        same = [note for note in truth if note[0] == number]
        if not same:
            continue
        # Where pages count anew the words tell which one it is.
        note = next((note for note in same if note[1][:20] == words[:20]), same[0])
        counts[0] += 1
        if sentence:
            is_same = note[2] and (sentence[-TAIL:] == note[2][-TAIL:] or sentence in note[2] or note[2] in sentence)
            counts[1 if is_same else 2] += 1
    return counts


def main():
    binary = str(pathlib.Path(sys.argv[1]).resolve())
    folders = [pathlib.Path(name) for name in sys.argv[2:]] or [PROJECT / "Samples", LETTERS / "pdf", LETTERS / "pdf-house"]
    print("| PDFs | text of | notes | found | tied | wrong |\n|---|---|--:|--:|--:|--:|")
    for folder in folders:
        totals = {"pdftotext": [0, 0, 0], "pdftotext -layout": [0, 0, 0]}
        count = 0
        for path in sorted(folder.glob("*.pdf")):
            truth = notes(binary, path)
            count += len(truth)
            for command, total in totals.items():
                with tempfile.NamedTemporaryFile(suffix=".txt") as text:
                    subprocess.run(command.split() + [path, text.name], check=False, capture_output=True)
                    for index, value in enumerate(compared(truth, notes(binary, text.name))):
                        total[index] += value
        for command, (found, tied, wrong) in totals.items():
            print(f"| {folder.name} | {command} | {count} | {found} | {tied} | {wrong} |")


main()
