"""Random texts through the built program: it must neither fail nor hang, its output must be valid, and the number of jobs must change no byte.

usage: fuzz.py VOETNOOT        ROUNDS=200000 is the number of texts, ANNOTATED=2000 of which `annotate` gets, one at a time
Texts are pieces of the samples and of what opens references, notes and Markdown, with a fixed seed.
"""
import csv
import filecmp
import io
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

SAMPLES = sorted((pathlib.Path(__file__).resolve().parents[2] / "Samples").glob("*.*"))
PIECES = ["[footnoteRef:1]", "[1:  ", "]", "[^1]", "[^1]: ", "\n\n", "\f", "\r\n", "“", "”", "«", "»", "\u00ad\u0301", "1) ", "¹", "²", "|", "```\n", "~~~\n", "<!--",
          "> ", "# ", "\x00", "\x1b[31m", "\u009b", "\u202e", "\ufeff", "😀", "https://a:b@x.nl/?token=1 ", "kst-", "nr. ", "artikel 1, ", "Zie noot 1. ", "31 april 2025 ",
          "29 754", "(36410-VI, nr. 3)", "Verordening (EU) 2022/1 ", "hierna: Wet", "idem ", "dit rapport ", "a.w. ", "X", "7" * 30, "Pagina 2 van 3", "\u2028"]
CHUNK = 5_000
LIMIT = 300  # seconds for a chunk


def text(rng, samples):
    parts = []
    for _ in range(rng.randint(1, 25)):
        if rng.random() < 0.5:
            parts.append(rng.choice(PIECES) * rng.choice([1, 1, 1, 2, 9]))
        else:
            sample = rng.choice(samples)
            start = rng.randrange(len(sample))
            parts.append(sample[start:start + rng.randint(1, 150)])
    return "".join(parts).replace("\x00", "") or "x"


def output(command, **options):
    done = subprocess.run(command, capture_output=True, timeout=LIMIT, **options)
    if done.returncode not in (0, 1) or done.stderr:
        raise SystemExit(f"{command}: exit {done.returncode}: {done.stderr[:500]!r}")
    return done.stdout


def expect_valid(path):
    content = path.read_bytes().decode("utf-8")
    if path.suffix == ".csv":
        rows = list(csv.reader(io.StringIO(content, newline="")))
        assert all(len(row) == len(rows[0]) for row in rows), path
    elif path.suffix == ".md":
        assert not any(c < " " and c != "\n" or "\x7f" <= c < "\xa0" for c in content), path


def main():
    binary, rounds, annotated = os.path.realpath(sys.argv[1]), int(os.environ.get("ROUNDS", "200000")), int(os.environ.get("ANNOTATED", "2000"))
    samples = [path.read_text(encoding="utf-8") for path in SAMPLES]
    rng = random.Random(11)
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as name:
        folder = pathlib.Path(name)
        for start in range(0, rounds, CHUNK):
            letters = folder / "letters.jsonl"
            with open(letters, "w", encoding="utf-8") as file:
                for number in range(start, min(rounds, start + CHUNK)):
                    file.write(json.dumps({"id": f"{number}", "text": text(rng, samples)}) + "\n")
            for command in [["extract", "--kinds", "all"], ["check", "--format", "jsonl"], ["check"]]:
                one, two = (output([binary, *command, letters, "--jobs", jobs]) for jobs in ("1", "2"))
                assert one == two, (command, "jobs differ")
                lines = one.decode("utf-8").splitlines() if "jsonl" not in command and command[0] == "check" else one.decode("utf-8").split("\n")[:-1]
                if command != ["check"]:
                    for line in lines:
                        json.loads(line)
            for jobs in ("1", "2"):
                output([binary, "run", letters, "--quiet", "--output", folder / jobs, "--jobs", jobs])
            names = [str(path.relative_to(folder / "1")) for path in (folder / "1").rglob("*") if path.is_file()]
            assert not any(filecmp.cmpfiles(folder / "1", folder / "2", names, shallow=False)[1:]), "jobs differ"
            for file in names:
                expect_valid(folder / "1" / file)
            print(f"{min(rounds, start + CHUNK)} texts", flush=True)
        for number in range(annotated):
            content = ("x" + text(rng, samples)).encode("utf-8")
            for form in ["text", "markdown"]:
                output([binary, "annotate", "-", "--input-format", form], input=content).decode("utf-8")
        print(f"{rounds} texts through extract, check and run with one job and two, {annotated} through annotate: no failure, no invalid output, no difference")


main()
