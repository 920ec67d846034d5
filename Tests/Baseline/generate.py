"""Writes letters for `make bench`, as dense in works as real ones: sentences and notes of the project's own samples, varied (numbers, order,
wording, spaces, composition, line width, ways of writing notes), between prose without a source. The same for the same seed.

usage: generate.py FOLDER NUMBER dense|sparse
Real letters have about 1,100 (sparse) to 2,300 (dense) works a megabyte; `bench.py` prints what it counts.
"""
import pathlib
import random
import re
import sys
import textwrap
import unicodedata

SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "Samples"
# The share of sentences that stand in the samples; the others are prose.
SHARE = {"sparse": 0.1, "dense": 0.21}
LENGTH = 12_000  # bytes of a letter, about

SUBJECTS = ["Het kabinet", "De gemeente", "De toezichthouder", "De uitvoeringsorganisatie", "Uw Kamer", "De minister", "De sector", "De provincie"]
VERBS = ["werkt aan", "onderschrijft", "verkent", "bevordert", "evalueert", "ondersteunt", "beziet", "vraagt aandacht voor"]
OBJECTS = [
    "een betere beveiliging van het fietsverkeer rond scholen", "de financiële positie van kleine bibliotheken",
    "het onderhoud van dijken en sluizen in het rivierengebied", "de opleiding van vrijwilligers bij de brandweer",
    "een eerlijke verdeling van de kosten voor het waterschap", "de coördinatie van het onderzoek naar stikstof",
]
TAILS = [
    "zodat gemeenten tijdig weten waar zij aan toe zijn", "omdat de praktijk daarom vraagt", "waarbij de privacy van burgers voorop staat",
    "mits de middelen daarvoor toereikend blijken", "en betrekt daarbij de ervaringen van de afgelopen vijf jaar", "zoals eerder met de sector is besproken",
]
HEADINGS = ["Verdere uitwerking", "Stand van zaken", "Wat het kabinet doet", "Bevindingen", "Vervolg", "Financiële gevolgen", "Toezicht en handhaving"]
NAMES = ["Hoekzema", "Van Beek", "Terpstra", "De Wit", "Van der Wielen", "Bouali", "Yıldız", "Jansen", "D’Hont", "Van ’t Hof"]
DOSSIERS = [29754, 32824, 26643, 31066, 29628, 35925, 36410, 36600, 30234, 29398, 31710, 32698, 28676, 33529, 34682, 36512]
SWAPS = [("Daarnaast", "Verder"), ("Tevens", "Ook"), ("gemeenten", "provincies"), ("heb ik", "is"), ("onderzoek", "rapport"), ("begroting", "ontwerpbegroting")]


def units():
    """The sentences of the samples, each with the bodies of the notes it calls."""
    found = []
    for path in sorted(SAMPLES.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        if "[footnoteRef:" not in text:
            continue
        bodies = dict(re.findall(r"\[(\d+):\s*((?:[^\[\]]|\[[^\]]*\])*?)\s*\]", text))
        text = re.sub(r"\[\d+:\s*(?:[^\[\]]|\[[^\]]*\])*\]|\[bookmark:[^\]]*\]", "", text)
        for line in text.splitlines():
            for sentence in re.split(r"(?<=[.?!])((?:\[footnoteRef:\d+\])*)\s+(?=[A-ZÀ-Ý])", line.strip()):
                if sentence.startswith("[footnoteRef:") and found:
                    found[-1] += sentence
                elif len(sentence) > 40:
                    found.append(sentence)
        found = [s if isinstance(s, tuple) else (re.sub(r"\[footnoteRef:(\d+)\]", "\x00", s), [bodies.get(n, "") for n in re.findall(r"\[footnoteRef:(\d+)\]", s)]) for s in found]
    return found


def varied(rng, text):
    """Other numbers, dossiers, years, days and names in a text; half of the time other words too."""
    shift = rng.randint(0, 6)
    text = re.sub(r"\b(20[12]\d)([/–-])(20)?(\d\d)\b", lambda m: f"{int(m[1]) - shift}{m[2]}{m[3] or ''}{(int(m[1]) - shift + 1) % 100:02d}", text)
    text = re.sub(r"\b(2[0-9]|3[0-7]) ?(\d{3})(?=[ ,]|-[A-Z])", lambda m: (lambda d: f"{d[:2]}{' ' if ' ' in m[0] else ''}{d[2:]}")(str(rng.choice(DOSSIERS))), text)
    text = re.sub(r"(nrs?\. ?)(\d+)", lambda m: m[1] + str(rng.randint(1, 1500)), text)
    text = re.sub(r"\b\d{1,2} (januari|februari|maart|april|mei|juni|juli|september|oktober|november)\b", lambda m: f"{rng.randint(1, 28)} {m[1]}", text)
    text = re.sub(r"(motie-|leden |lid )(Van Beek|Hoekzema|Van Ommeren|Van der Wielen)", lambda m: m[1] + rng.choice(NAMES), text)
    if rng.random() < 0.5:
        for one, other in SWAPS:
            text = text.replace(one, other)
    return text


def prose(rng):
    text = f"{rng.choice(SUBJECTS)} {rng.choice(VERBS)} {rng.choice(OBJECTS)}, {rng.choice(TAILS)}"
    if rng.random() < 0.2:
        text += f", in {rng.randint(2015, 2026)} voor {rng.randint(2, 98)} procent"
    return text + "."


def letter(rng, sources, share):
    style = rng.choice(["poi", "poi", "poi", "pandoc", "printed"])
    lines = ["Aan de Voorzitter van de Tweede Kamer", "der Staten-Generaal", "", f"Datum {rng.randint(1, 28)} maart {rng.randint(2019, 2026)}",
             f"Betreft {rng.choice(HEADINGS)} {rng.choice(OBJECTS)}", "", "Geachte voorzitter,", ""]
    note, size, bodies = 0, 0, []
    while size < LENGTH:
        if rng.random() < 0.12:
            lines += [f"{rng.randint(1, 9)}. {rng.choice(HEADINGS)}", ""]
        paragraph, own = [], []
        for _ in range(rng.randint(3, 8)):
            if rng.random() >= share:
                paragraph.append(prose(rng))
                continue
            text, notes = rng.choice(sources)
            text = varied(rng, text)
            for body in notes:
                note += 1
                text = text.replace("\x00", {"poi": f"[footnoteRef:{note}]", "pandoc": f"[^{note}]", "printed": superscript(note)}[style], 1)
                own.append((note, varied(rng, body)))
            paragraph.append(text)
        text = " ".join(paragraph)
        if style == "poi":
            text += "".join(f" [{number}:  {body}] " for number, body in own)
        else:
            bodies += own
        lines += [text, ""]
        size += len(text)
    for number, body in bodies:
        lines.append(f"[^{number}]: {body}" if style == "pandoc" else f"{superscript(number)} {body}")
    return "\n".join(lines + ["", f"De Minister van {rng.choice(['Financiën', 'Justitie en Veiligheid', 'Infrastructuur en Waterstaat'])},", "", "", f"A.B. {rng.choice(NAMES)}", ""])


def superscript(number):
    return str(number).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))


def main():
    folder, number, density = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    sources = units()
    for index in range(number):
        rng = random.Random(index)
        text = letter(rng, sources, SHARE[density])
        chance = rng.random()
        if chance < 0.03:
            text = unicodedata.normalize("NFD", text)
        elif chance < 0.33:
            text = text.replace("nr. ", "nr.\u00a0")
        elif chance < 0.43:
            text = "\n".join("\n".join(textwrap.wrap(line, 90, break_long_words=False)) if "[" not in line else line for line in text.split("\n"))
        with open(f"{folder}/brief-{index:05d}.txt", "w", encoding="utf-8") as file:
            file.write(text)


main()
