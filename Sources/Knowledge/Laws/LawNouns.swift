/// The words that any law may be called by.
public let lawNouns: [StaticString] = [
    "wet", "rijkswet", "verordening", "richtlijn", "regeling", "verdrag", "besluit", "grondwet", "wetboek",
]

/// Rules of municipalities, provinces and contracts, which are no law: their articles are no source.
public let localRules: [StaticString] = [
    "apv", "model-apv", "asv", "algemene plaatselijke verordening", "plaatselijke verordening",
    "gemeentelijke verordening",
    "provinciale verordening", "bouwverordening", "huisvestingsverordening", "legesverordening", "parkeerverordening",
    "subsidieverordening", "verordening jeugdhulp", "cao", "statuten", "huurcontract", "huurovereenkomst",
    "arbeidsovereenkomst", "polisvoorwaarden", "huishoudelijk reglement", "algemene voorwaarden",
]
