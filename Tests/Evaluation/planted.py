"""Letters with one planted fault beside a clean twin: which faults are found, and what is said of the clean ones.

usage: planted.py VOETNOOT CASES.jsonl [OPTION…]        options go to `check`
"""
import json
import pathlib
import subprocess
import sys
import tempfile


def findings(binary, folder, options):
    """The rules that speak of each letter of a folder."""
    command = [binary, "check", folder, "--format", "jsonl", "--exit-zero", "--quiet", *options]
    output = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    found = {}
    for line in output.splitlines():
        row = json.loads(line)
        found.setdefault(row["letter"], []).append((row["rule"], row["severity"], row["message"]))
    return found


def main():
    binary, cases, *options = sys.argv[1:]
    rows = [json.loads(line) for line in open(cases, encoding="utf-8")]
    with tempfile.TemporaryDirectory() as folder:
        for number, row in enumerate(rows):
            for twin in ["bad", "clean"]:
                pathlib.Path(folder, f"{number:03d}-{twin}.txt").write_text(row[twin], encoding="utf-8")
        found = findings(binary, folder, options)
    right = 0
    for number, row in enumerate(rows):
        said = found.get(f"{number:03d}-bad.txt", [])
        if any(rule in row["rules"].replace(",", " ").replace("/", " ").split() for rule, _, _ in said):
            right += 1
        else:
            print(f"missed {number} {row['check']} ({row['rules']}): {row['what']}; said: {said}")
        for rule, severity, message in found.get(f"{number:03d}-clean.txt", []):
            print(f"clean {number} {row['check']} ({row['what']}): {rule} {severity}: {message}")
    print(f"planted faults found: {right} of {len(rows)}")


main()
