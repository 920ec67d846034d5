/// The words that any law may be called by.
public let lawNouns: [StaticString] = [
    "wet", "rijkswet", "verordening", "richtlijn", "regeling", "verdrag", "besluit", "grondwet", "wetboek",
]
