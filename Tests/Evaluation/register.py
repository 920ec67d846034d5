"""What a register of existing papers gives: papers that exist must be silent, exchanged digits and made-up neighbours must be told.

usage: register.py VOETNOOT CASES.jsonl IDENTIFIERS        the list of official identifiers, plain or packed, of 24 February 2025
"""
import json
import lzma
import pathlib
import re
import subprocess
import sys
import tempfile

HEAD = "Datum 1 februari 2025\n\nGeachte voorzitter,\n\n"


def reported(binary, texts, options, head=HEAD):
    """Which texts, each a letter of its own, get a finding."""
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            pathlib.Path(folder, f"{number:05d}.txt").write_text(f"{head}Ik verwijs u naar mijn eerdere brief ({text}) over dit onderwerp.\n", encoding="utf-8")
        command = [binary, "check", folder, "--format", "jsonl", "--exit-zero", "--quiet", *options]
        output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = {}
    for line in output.splitlines():
        row = json.loads(line)
        found.setdefault(int(row["letter"][:5]), []).append((row["rule"], row["severity"], row["message"]))
    return found


def main():
    binary, cases, identifiers = sys.argv[1:]
    opener = lzma.open if identifiers.endswith(".xz") else open
    with opener(identifiers, "rt", encoding="utf-8") as file:
        known = set(file.read().split())
    rows = [json.loads(line) for line in open(cases, encoding="utf-8")]
    # The words of the mention alone: what stands around them cites other papers.
    papers = [(row["mention"], row["expected"]["id"]) for row in rows if "mention" in row]
    held = [(text, paper) for text, paper in papers if paper in known]
    others = [(text, paper) for text, paper in papers if paper not in known]
    with tempfile.TemporaryDirectory() as folder:
        register = f"{folder}/papers.register"
        subprocess.run([binary, "register", "build", identifiers, "--date", "2025-02-24", "--output", register], check=True)
        exist = ["--register", register, "--select", "D2,D3,D5,D6"]
        false = reported(binary, [text for text, _ in held], exist)
        print(f"papers that the list holds: {len(held)}, reported {len(false)}")
        for number, said in list(false.items())[:10]:
            print("  ", held[number], said)
        print(f"papers that it does not hold: {len(others)}, reported {len(reported(binary, [t for t, _ in others], exist, ''))}")
        swapped = []
        for text, paper in held:
            match = re.match(r"kst-(\d{5})-", paper)
            # Each row another place, so that all four are as frequent.
            for place in [(len(swapped) + turn) % 4 for turn in range(4)] if match else []:
                dossier = match[1]
                other = dossier[:place] + dossier[place + 1] + dossier[place] + dossier[place + 2:]
                pattern = re.sub(r"(\d\d)(\d{3})", r"\1[ .]?\2", dossier)
                if other != dossier and len(re.findall(pattern, text)) == 1 and f"kst-{other}" + paper[9:] not in known:
                    swapped.append(re.sub(pattern, other, text))
                    break
        for name, options in [("register alone", exist), ("rules without a register", []), ("both", ["--register", register])]:
            told = reported(binary, swapped, options + (["--select", "D1,D2,D3,D5,D6,Y2"] if "--select" not in options else []))
            print(f"exchanged digits of the dossier: {len(swapped)}, told by {name}: {len(told)} ({100 * len(told) // len(swapped)} %)")


main()
