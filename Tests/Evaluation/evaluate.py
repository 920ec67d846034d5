"""Measures accuracy: what `voetnoot extract` finds in rows of citation strings against what their sources say.

usage: evaluate.py BINARY [--cases FOLDER] [--show FILE] [--record]

Rows come from the folder of cases (`../shared/cases` beside the project) where it is there, and from the project's own
`own.jsonl`. Scoring is on sets of works per row. A row with a `mention` is scored on what lies in those words; every other
row on its whole text. Rows in `disputed.tsv` are left out, each with its reason. `recorded.tsv` holds what the last
recorded run found in each row, so that a change shows what it gained and lost; `--record` writes it anew.
"""
import argparse
import collections
import json
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
#: What a row of a file says nothing about is not scored. These are the kinds its source reads.
SCOPES = {
    "own": {"kamerstuk", "dossier"}, "style_guides": {"kamerstuk", "dossier", "handelingen", "aanhangsel"},
    "footnote_normaliser": {"kamerstuk", "dossier"}, "nllegalcit": {"kamerstuk", "dossier", "ecli", "ljn"},
    "official_links": {"kamerstuk", "dossier"}, "known_papers": {"kamerstuk", "dossier"}, "real_strings": {"kamerstuk", "dossier"},
    "lawgraph": {"wet", "eu", "ecli", "stb", "toezegging", "kamerstuk", "dossier"}, "official_law_links": {"wet", "eu"},
}


def key(record):
    """The key without the fingerprint of the letter that alone decides it."""
    return re.sub(r"^([a-z]+):[0-9a-f]{12}(?=:|$)", r"\1", record["key"]) if record["scope"] == "letter" else record["key"]


def read_rows(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def paper(citation):
    """The name of the paper or dossier that a citation with separate parts means."""
    dossier = (citation.get("dossiers") or [citation["dossier"]])[0].split(",")[0]
    if citation.get("chapter"):
        dossier += "-" + citation["chapter"]
    if citation.get("number") is None:
        return "dossier:" + dossier
    if citation.get("subtype") == "blg":
        return f"kst-{dossier}-blg-{citation['number']}"
    return f"kst-{dossier}-{citation['number']}"


def papers(citation):
    """The names of the papers meant: a range `1-3` means each of its members (CONTRACT: extract)."""
    first, _, last = str(citation.get("number") or "").partition("-")
    if first.isdigit() and last.isdigit():
        return {paper(citation | {"number": number}) for number in range(int(first), int(last) + 1)}
    return {paper(citation)}


def expected_works(row):
    """The works a row names, or None where it says nothing that is scored."""
    expected = row["expected"]
    if row.get("input_kind"):
        return None  # the row names a document, not its words
    if "works" in expected:
        return set(expected["works"])
    if "match" in expected or expected.get("kamerstuk", 0) is None or expected.get("dossier", 0) is None:
        return set()
    if expected.get("dossiers") and not expected.get("id"):
        return {"dossier:" + dossier for dossier in expected["dossiers"]}
    if "citations" in expected:
        if not expected["citations"] and expected.get("peer_skips"):
            return None  # the source cannot read this kind yet and says nothing
        kamerstukken = [c for c in expected["citations"] if c["kind"] == "kamerstuk"]
        if any(c["number"] == "?" for c in kamerstukken):
            return None
        judgments = {c["id"].upper() for c in expected["citations"] if c["kind"] in ("ecli", "ljn")}
        return judgments.union(*map(papers, kamerstukken))
    kind = expected.get("kind")
    if kind == "article":
        return {":".join(map(str, a)) if isinstance(a, list) else f"{expected['law'] or '?'}:{a}" for a in expected["articles"]}
    if kind in ("bwb", "celex", "ecli", "toezegging", "staatsblad"):
        return {expected["id"].upper() if kind != "staatsblad" else expected["id"]}
    if kind in ("handelingen", "aanhangsel"):
        return {session(expected["chamber"], expected["year"], expected.get("meeting") or expected.get("number"), expected.get("item"))}
    if "official_markup" in expected:
        return linked_law(row["text"], expected)
    if "dossier" in expected or "dossiers" in expected:
        return {expected["id"]} if expected.get("id") else {paper(expected)}
    work = expected.get("id") or expected.get("silver_id")
    if work and work.startswith("dossier/"):
        return {"dossier:" + work[len("dossier/"):]}
    if work and work.startswith("kst-"):
        return {work}
    return None


def session(chamber, year, number, item=None):
    """One name for a record of a debate or a written question with its answer."""
    return "-".join(filter(None, ["session", chamber or "II", year, str(number), item and str(item)]))


def linked_law(text, expected):
    """The law or article of a link in an official text, where its words name the law themselves."""
    document = expected.get("doc") or ""
    if re.fullmatch(r"3\d{4}[A-Z]\d{4}", document):
        return {document}
    law = re.search(r"BWB[RV]\d{7}", document + (expected.get("bwb_id") or ""))
    named = re.sub(r"^(?:[Aa]rt\.|(?:[Aa]rtikel(?:en)?|[Hh]oofdstuk(?:ken)?|[Aa]fdeling|[Pp]aragraaf|[Tt]itels?|[Bb]ijlage)\b)|\b[A-Z] \d+a?", "", text)
    if not law or not re.search(r"[A-Z]\w", named):
        return None
    article = re.search(r"&artikel=([^&]+)", document)
    return {law[0] + (":" + article[1] if article else "")}


def without_year(work):
    """`kst-20082009-31700-VI-D` without the year that identifiers of the Eerste Kamer carry up to 2009/10."""
    return re.sub(r"^kst-\d{8}-", "kst-", work)


def find_records(binary, texts):
    """What `extract` gives of each text."""
    lines = "".join(json.dumps({"id": str(i), "text": text}, ensure_ascii=False) + "\n" for i, text in enumerate(texts))
    command = [binary, "extract", "-", "--input-format", "jsonl", "--quiet"]
    result = subprocess.run(command, input=lines.encode(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    found = [[] for _ in texts]
    for line in result.stdout.decode().splitlines():
        record = json.loads(line)
        found[int(record["letter"])].append(record)
    return found


def find(binary, texts):
    """The works in each text, as (kind, name, start, end) with offsets in code points."""
    return [[(record["kind"], scored_name(record), record["start_char"], record["end_char"]) for record in records] for records in find_records(binary, texts)]


def scored_name(record):
    """The name that the expectations use: of a law its identifier and article, of a session its parts."""
    kind, fields = record["kind"], record["fields"]
    if kind == "eu" and "artikel" not in fields:
        return record["id"] or key(record)
    if kind in ("wet", "eu"):
        law = fields.get("bwb") or (record["id"] if kind == "eu" else None) or ("?" if "regeling" not in fields or "boek" not in fields and fields["regeling"] == "Burgerlijk Wetboek" else "-")
        return law + (":" + fields["artikel"].replace(" ", "_") if "artikel" in fields else "")
    if kind in ("handelingen", "aanhangsel") and "vergaderjaar" in fields:
        return session(fields.get("kamer"), fields["vergaderjaar"], fields.get("nummer"), fields.get("item"))
    name = record["id"] or key(record)
    return name.removeprefix("LJN:").upper() if kind in ("ecli", "ljn") else name


def works_in(row, found, scope):
    """The works found that count for the row; a silver name is that of the first work of its text."""
    start, end = 0, len(row["text"])
    if row.get("mention"):
        start = row["text"].find(row["mention"])
        end = start + len(row["mention"])
    if row["expected"].get("match", 0) is None:
        # Not resolved is what such a row asks for; a law or article that is found without an identifier is that.
        found = [record for record in found if not record[1].startswith(("?", "-"))]
    inside = [name for kind, name, first, last in found if kind in scope and first < end and last > start]
    if row["expected"].get("dossiers") and not row["expected"].get("id"):
        inside = [re.sub(r"^kst-(\d{5}).*", r"dossier:\1", name) for name in inside]
    return set(inside[:1] if row["expected"].get("silver_id") else inside)


def matched(expected, got):
    """How many of `expected` are in `got`: the same name, or the same paper where only one of the two has a year."""
    plain = {without_year(work) for work in got}
    return sum(1 for work in expected if work in got or without_year(work) in plain)


def evaluate(binary, path, disputed, show):
    rows = [(number, row, expected_works(row)) for number, row in enumerate(read_rows(path), 1)]
    rows = [(number, row, expected) for number, row, expected in rows if expected is not None]
    empty = [row["text"] if row["text"].strip() else "-" for _, row, _ in rows]
    scope = SCOPES[path.stem]
    results, record = find(binary, empty), {}
    hits = wanted = right = given = left_out = 0
    kinds = collections.defaultdict(lambda: [0, 0, 0, 0, 0])
    for (number, row, expected), found in zip(rows, results):
        got = works_in(row, found, set(row.get("kinds", scope)))
        record[number] = got
        if (path.name, number) in disputed:
            left_out += 1
            continue
        hits += matched(expected, got)
        wanted += len(expected)
        right += matched(got, expected)
        given += len(got)
        for kind in {kind_of(name) for name in expected | got}:
            of_kind = [{name for name in names if kind_of(name) == kind} for names in (expected, got)]
            counts = [1, matched(of_kind[0], of_kind[1]), len(of_kind[0]), matched(of_kind[1], of_kind[0]), len(of_kind[1])]
            kinds[kind] = [a + b for a, b in zip(kinds[kind], counts)]
        if show and (matched(expected, got) < len(expected) or matched(got, expected) < len(got)):
            words = row.get("mention") or row["text"]
            print(f"{path.name}:{number}: expected {sorted(expected)}, found {sorted(got)}: {' '.join(words.split())[:300]}")
    return dict(rows=len(rows), left_out=left_out, precision=right / given if given else 1.0, recall=hits / wanted if wanted else 1.0, kinds=kinds), record


def kind_of(name):
    """The kind of source that a scored name belongs to."""
    for pattern, kind in [
        (r"kst-|dossier:", "kamerstuk, dossier"), (r"session-", "handelingen, aanhangsel"), (r"ECLI:|[A-Z]{2}\d{4}$", "ecli, ljn"),
        (r"blg-|\d{4}[DZ]\d{5}$", "bijlage, document, zaak"), (r"\d|PbEU|COM", "eu"), (r"http", "url"), (r"begroting:", "begrotingsartikel"),
        (r"stb-|stcrt-|trb-", "stb, stcrt, trb"), (r"TZ|toezegging:", "toezegging"), (r"BWB|\?|-", "wet"),
    ]:
        if re.match(pattern, name):
            return kind
    return name.split(":")[0]


def seen_rows(binary, cases):
    """Prints how many rows are right of the files that faults were mended with: `found.tsv`, by its own program, and `blind.jsonl`."""
    print("\n| file | rows | right |\n|---|--:|--:|")
    if (cases / "found.py").exists():
        last = subprocess.run([sys.executable, "found.py", str(pathlib.Path(binary).resolve())], cwd=cases, capture_output=True, text=True).stdout
        right, rows = re.search(r"(\d+) right of (\d+)", last).groups()
        print(f"| found.tsv | {rows} | {right} |")
    if (cases / "blind.jsonl").exists():
        rows = read_rows(cases / "blind.jsonl")
        right = sum(is_right(row, found) for row, found in zip(rows, find_records(binary, [row["text"] for row in rows])))
        print(f"| blind.jsonl | {len(rows)} | {right} |")


def is_right(row, records):
    """Whether what was found of a row, dates aside, is what it asks for, and nothing else but what it leaves open."""
    records = [record for record in records if record["kind"] != "date"]
    names = {record["id"] for record in records} | {key(record) for record in records}
    wanted = set(row.get("ids") or []) | set(row.get("keys") or [])
    allowed = wanted | set(row.get("alt") or []) | set(row.get("maybe") or [])
    also = set(row.get("alt") or [])
    missing = not wanted <= names and not (also and also <= names)
    false = {record["id"] for record in records if record["id"]} - allowed
    kinds = {record["kind"] for record in records}
    return not missing and not false and set(row.get("kinds") or []) <= kinds and not (row.get("near") and records and not allowed)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--cases", type=pathlib.Path, default=HERE.parent.parent.parent / "shared" / "cases")
    parser.add_argument("--show", metavar="FILE", help="print the rows of this file that differ, or of all files")
    parser.add_argument("--record", action="store_true")
    arguments = parser.parse_args()
    names = ["style_guides", "footnote_normaliser", "nllegalcit", "official_links", "known_papers", "real_strings", "lawgraph", "official_law_links"]
    paths = [HERE / "own.jsonl"] + [arguments.cases / f"{name}.jsonl" for name in names if (arguments.cases / f"{name}.jsonl").exists()]
    if len(paths) == 1:
        print(f"{arguments.cases} is not there: only the project's own rows are measured", file=sys.stderr)
    table = [line.split("\t") for line in (HERE / "disputed.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    disputed = {(name, int(number)) for name, number, _, _ in table}
    recorded_path, recorded, records = HERE / "recorded.tsv", {}, {}
    if recorded_path.exists():
        for line in recorded_path.read_text(encoding="utf-8").splitlines()[1:]:
            name, number, works = line.split("\t")
            recorded[name, int(number)] = set(works.split())
    print("| file | rows | disputed | precision | recall | gained | lost |")
    print("|---|--:|--:|--:|--:|--:|--:|")
    changes = []
    kinds = collections.defaultdict(lambda: [0, 0, 0, 0, 0])
    for path in paths:
        score, record = evaluate(arguments.binary, path, disputed, arguments.show in (path.name, path.stem, "all"))
        for kind, counts in score["kinds"].items():
            kinds[kind] = [a + b for a, b in zip(kinds[kind], counts)]
        gained = lost = 0
        for number, works in record.items():
            before = recorded.get((path.name, number), set())
            gained, lost = gained + len(works - before), lost + len(before - works)
            changes += [f"{path.name}:{number}: + {work}" for work in sorted(works - before)]
            changes += [f"{path.name}:{number}: - {work}" for work in sorted(before - works)]
            records[path.name, number] = works
        print(f"| {path.name} | {score['rows']} | {score['left_out']} | {score['precision']:.3f} | {score['recall']:.3f} | {gained} | {lost} |")
    print("\n| kind | rows | precision | recall |\n|---|--:|--:|--:|")
    for kind, (rows, hits, wanted, right, given) in sorted(kinds.items()):
        print(f"| {kind} | {rows} | {right / given if given else 1:.3f} | {hits / wanted if wanted else 1:.3f} |")
    seen_rows(arguments.binary, arguments.cases)
    if recorded and not arguments.record:
        for change in changes[:200]:
            print(change, file=sys.stderr)
    if arguments.record:
        lines = [f"{name}\t{number}\t{' '.join(sorted(works))}\n" for (name, number), works in records.items()]
        recorded_path.write_text("file\trow\tworks found\n" + "".join(lines), encoding="utf-8")


main()
