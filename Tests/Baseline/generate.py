"""Writes letters for `make bench`: invented Dutch policy prose with notes and references, the same for the same seed.

usage: generate.py FOLDER NUMBER
Of the letters 3 % hold decomposed accents and 30 % no-break spaces, as real exports do; a letter has about 27 kB.
"""
import random
import sys
import unicodedata

SUBJECTS = ["Het kabinet", "De gemeente", "De toezichthouder", "De uitvoeringsorganisatie", "Uw Kamer", "De minister"]
VERBS = ["werkt aan", "onderschrijft", "verkent", "bevordert", "evalueert", "ondersteunt", "beziet"]
OBJECTS = [
    "een betere beveiliging van het fietsverkeer rond scholen", "de financiële positie van kleine bibliotheken",
    "het onderhoud van dijken en sluizen in het rivierengebied", "de opleiding van vrijwilligers bij de brandweer",
    "een eerlijke verdeling van de kosten voor het waterschap", "de coördinatie van het onderzoek naar stikstof",
]
TAILS = [
    "zodat gemeenten tijdig weten waar zij aan toe zijn", "omdat de praktijk daarom vraagt",
    "waarbij de privacy van burgers voorop staat", "mits de middelen daarvoor toereikend blijken",
    "en betrekt daarbij de ervaringen van de afgelopen vijf jaar", "zoals eerder met de sector is besproken",
]
DOSSIERS = [29754, 32824, 26643, 31066, 29628, 35925, 36410, 36600]


def sentence(rng):
    text = f"{rng.choice(SUBJECTS)} {rng.choice(VERBS)} {rng.choice(OBJECTS)}, {rng.choice(TAILS)}"
    if rng.random() < 0.2:
        text += f", in {rng.randint(2015, 2026)} voor {rng.randint(2, 98)} procent"
    return text + "."


def reference(rng):
    year = rng.randint(2018, 2025)
    second = f"{year + 1}" if rng.random() < 0.7 else f"{(year + 1) % 100:02d}"
    return f"Kamerstukken II {year}/{second}, {rng.choice(DOSSIERS)}, nr. {rng.randint(1, 900)}"


def letter(rng):
    lines, note, size = ["Datum", f"{rng.randint(1, 28)} maart {rng.randint(2019, 2026)}", ""], 0, 0
    while size < 27_000:
        if rng.random() < 0.12:
            lines.append(f"{len(lines) % 9 + 1}. Verdere uitwerking")
        sentences = [sentence(rng) for _ in range(rng.randint(4, 9))]
        bodies = ""
        if rng.random() < 0.5:
            note += 1
            sentences[1] += f"[footnoteRef:{note}]"
            body = reference(rng) + "." if rng.random() < 0.6 else sentence(rng)
            bodies = f" [{note}:  {body}] "
        lines.append(" ".join(sentences) + bodies)
        size += len(lines[-1])
    return "\n".join(lines) + "\n\nDe Minister van Financiën,\n\n\nA.B. Coöperatie\n"


def main():
    folder, number = sys.argv[1], int(sys.argv[2])
    for index in range(number):
        rng = random.Random(index)
        text = letter(rng)
        if index % 100 < 3:
            text = unicodedata.normalize("NFD", text)
        elif index % 100 < 33:
            text = text.replace("nr. ", "nr.\u00a0")
        with open(f"{folder}/brief-{index:05d}.txt", "w", encoding="utf-8") as file:
            file.write(text)


main()
