"""What Voetnoot costs, beside ICU's own programs and ripgrep, on letters as dense in works as real ones.

usage: bench.py VOETNOOT STAGES        LETTERS=1000 is the number of letters of each set
User CPU seconds, the mean of several runs; all files on tmpfs where there is one. The letters beside the project (../shared/letters) are
taken too, repeated until they are as many.
"""
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
SHARED = HERE.parents[2] / "shared" / "letters"
LETTERS = int(os.environ.get("LETTERS", "1000"))
HOSTILE_SIZES = [0.5, 1, 2, 4]  # MB
# What FAULTS.md and earlier reviews found slow, quadratic or without bound, and what opens and never closes.
HOSTILE = {
    "[1: [1: [1: …": "[1: ", "[footnoteRef:1]…": "[footnoteRef:1]", "]]]]…": "]", "digits": "7", "X": "X", "full stops": ".",
    "combining marks": "\u0301", "quotation marks": "“", "1) 1) …": "1) \n", "1, 2, 3, …": "nr. 1, 2, 3, ", "29 754, …": "29 754, ",
    "2023-2024-…": "2023-2024-", "(36410-VI, nr. 3)…": "(36410-VI, nr. 3)", "Kamerstuk 29754, nr. 1, …": "Kamerstuk 29754, nr. 1, ",
    "Verordening (EU) 20YY/N Wpg": "Verordening (EU) 2022/%d Wpg ", "artikelen 1, 1, …": "artikelen 1, 1, 1, 1, ", "artikel 1": "artikel 1 ",
    "a.w.": "a.w. ", "dit rapport": "dit rapport ", "het tweede lid": "het tweede lid ", "definitions": "de Wet van %d (hierna: Wet) ",
    "zie noot 7": "zie noot 7 ", "1 A woord.1 B": "1 A woord.1 B\n", "numbers in lines": "1\n\nwoord\n\f",
    "author and year": "[footnoteRef:1] [1:  J. de Vries, ‘Wonen’, NJB 2021/12.] De Vries 2021 ",
}


class Cost:
    """What a command used: user CPU and clock in seconds, the peak of its memory in MB."""

    def __init__(self, command, environment=None):
        with open(os.devnull, "wb") as nothing:
            start = time.monotonic()
            process = subprocess.Popen(command, stdout=nothing, stderr=nothing, env=environment)
            _, _, usage = os.wait4(process.pid, 0)
            self.clock = time.monotonic() - start
        self.user, self.memory = usage.ru_utime, usage.ru_maxrss / 1024


def mean(command, runs):
    return statistics.mean(Cost(command).user for _ in range(runs))


def lines(command):
    return subprocess.run(command, capture_output=True, check=False).stdout.count(b"\n")


def sets(work):
    """The folders of letters to measure on, by name."""
    found = {}
    for density in ["sparse", "dense"]:
        folder = work / density
        folder.mkdir()
        subprocess.run([sys.executable, HERE / "generate.py", folder, str(LETTERS), density], check=True)
        found[f"{density} letters"] = folder
    real = [path for name in ["text", "tika"] for path in sorted((SHARED / name).glob("*")) if path.is_file()]
    if real:
        real += sorted(SHARED.glob("*.txt"))
        folder = work / "shared"
        folder.mkdir()
        for number in range(LETTERS):
            shutil.copy(real[number % len(real)], folder / f"{number:05d}-{real[number % len(real)].name}")
        found["shared letters"] = folder
    return found


def measure(name, folder, work, binary, stages, baseline, counters):
    files = sorted(str(path) for path in folder.iterdir())
    size = sum(os.path.getsize(path) for path in files)
    works = lines([binary, "extract", folder])
    print(f"\n### {name}: {len(files)} files, {size / 1e6:.1f} MB, {works} works, {works * 1e6 / size:.0f} a MB\n")
    output = work / "run"
    commands = {
        "extract": [binary, "extract", folder, "--jobs", "1"], "check": [binary, "check", folder, "--jobs", "1"],
        "run": [binary, "run", folder, "--output", output, "--quiet", "--jobs", "1"],
    }
    yardstick = mean(["uconv", "-x", "nfc", *files], 2) if shutil.which("uconv") else None
    print("| program | user CPU s | MB/s | × uconv | µs a work | allocations a work | retains a work | peak MB |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|")

    def row(title, seconds, counts=("", ""), memory=""):
        share = f"{seconds / yardstick:.2f}" if yardstick else ""
        cost = f"{seconds * 1e6 / works:.1f}" if title.startswith("voetnoot") else ""
        print(f"| {title} | {seconds:.3f} | {size / seconds / 1e6:.0f} | {share} | {cost} | {counts[0]} | {counts[1]} | {memory} |")

    for title, command in commands.items():
        counts = ("", "")
        if counters:
            told = work / "counts"
            Cost(command, {**os.environ, "LD_PRELOAD": str(counters), "COUNTERS": str(told)})
            counts = [f"{int(number) / works:.1f}" for number in told.read_text().split()]
        row("voetnoot " + title, mean(command, 5), counts, f"{Cost(command).memory:.0f}")
    if yardstick:
        row("uconv -x nfc", yardstick)
    row("C++: read, ICU NFC with edits, write", mean([baseline, folder, work / "copy"], 5))
    if shutil.which("rg"):
        row("ripgrep -o, papers as one pattern", mean(["rg", "-j1", "-o", "-f", HERE / "papers.regex", folder], 3))
    print()
    environment = {**os.environ, **({"LD_PRELOAD": str(counters)} if counters else {})}
    subprocess.run([stages, folder, str(works)], env=environment, check=True)
    clocks = []
    for jobs in ["1", "2"]:
        command = commands["run"][:-1] + [jobs]
        clocks.append(statistics.median(Cost(command).clock for _ in range(5)))
    print(f"\nrun by the clock: {clocks[0]:.2f} s with one job, {clocks[1]:.2f} s with two ({clocks[0] / clocks[1]:.2f} ×)")


def hostile(work, binary):
    """Input must cost in proportion to its length, and write no more than CONTRACT allows."""
    print("\n### Hostile input: user CPU seconds of run\n")
    print("| text | " + " | ".join(f"{size} MB" for size in HOSTILE_SIZES) + " | growth | output, × of what is allowed |")
    print("|---|" + "--:|" * (len(HOSTILE_SIZES) + 2))
    for name, piece in HOSTILE.items():
        seconds = []
        share = 0.0
        for size in HOSTILE_SIZES:
            text, wanted, number = [], int(size * (1 << 20)), 0
            while wanted > 0:
                number += 1
                part = piece % number if "%d" in piece else piece
                text.append(part)
                wanted -= len(part.encode())
            head = "Tekst.[footnoteRef:7] [7:  " + "Kamerstuk 29754, nr. 1; " * 60 + "] " if name == "zie noot 7" else ""
            path = work / "hostile.txt"
            path.write_text(head + "".join(text), encoding="utf-8")
            command = [binary, "run", path, "--output", work / "run", "--quiet", "--jobs", "1"]
            seconds.append(min(Cost(command).user for _ in range(2 if size < 2 else 1)))
            share = max(share, output_share(work / "run", path))
        growth = seconds[-1] / max(seconds[0], 0.01) / (HOSTILE_SIZES[-1] / HOSTILE_SIZES[0])
        print(f"| `{name}` | " + " | ".join(f"{value:.2f}" for value in seconds) + f" | {growth:.1f} | {share:.2f} |", flush=True)


def output_share(folder, source):
    """The largest output file as a share of what CONTRACT allows: 64 kB, 64 × the input, 1,200 bytes for each work."""
    if not folder.exists():
        return 0.0
    with open(folder / "tables" / "mentions.csv", "rb") as table:
        works = sum(1 for _ in table)
    allowed = 64_000 + 64 * source.stat().st_size + 1_200 * works
    return max(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / allowed


def formats(work, stages):
    """The reading alone of letters that are no text: those beside the project where they are, else the samples."""
    print("\n### Reading of formats\n\n| format | files | MB | kB of text | CPU s | letters a second | MB/s |\n|---|--:|--:|--:|--:|--:|--:|")
    for form in ["docx", "odt", "html", "xml"]:
        seeds = sorted((SHARED / form).glob("*." + form)) or sorted((HERE.parents[1] / "Samples").glob("*." + form))
        folder = work / form
        folder.mkdir()
        size = 0
        for number in range(LETTERS):
            source = seeds[number % len(seeds)]
            shutil.copy(source, folder / f"{number:05d}.{form}")
            size += source.stat().st_size
            if size > 100e6:
                break
        told = subprocess.run([stages, folder, "0"], capture_output=True, text=True, check=True).stdout.strip()
        print(f"| {form} {told}", flush=True)
        shutil.rmtree(folder)


def memory(work, binary):
    for number in [300, 6000]:
        folder = work / f"many-{number}"
        folder.mkdir()
        subprocess.run([sys.executable, HERE / "generate.py", folder, str(number), "sparse"], check=True)
        for jobs in ["1", "2"]:
            peak = Cost([binary, "run", folder, "--output", work / "run", "--quiet", "--jobs", jobs]).memory
            print(f"peak memory of run, {number} letters, {jobs} job(s): {peak:.1f} MB", flush=True)
        shutil.rmtree(folder)


def main():
    binary, stages = (os.path.realpath(path) for path in sys.argv[1:3])
    parent = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=parent) as folder:
        work = pathlib.Path(folder)
        baseline = work / "baseline"
        subprocess.run(["c++", "-O2", "-std=c++17", HERE / "baseline.cpp", "-o", baseline, "-licuuc", "-licudata"], check=True)
        counters = None
        if platform.machine() == "x86_64":
            counters = work / "counters.so"
            subprocess.run(["cc", "-O2", "-shared", "-fPIC", HERE / "counters.c", "-o", counters, "-ldl"], check=True)
        for name, letters in sets(work).items():
            measure(name, letters, work, binary, stages, baseline, counters)
        formats(work, stages)
        print()
        memory(work, binary)
        hostile(work, binary)


main()
