/// The words of promises: who makes them, how surely, on what condition, and the verbs that end their content.
public enum Toezegwoorden {
    /// Words that name who promises, and what the table says then.
    public static let promisers: [(word: StaticString, who: String)] = [
        ("ambtsvoorganger", "ambtsvoorganger"), ("ambtsvoorgangster", "ambtsvoorganger"),
        ("voorganger", "ambtsvoorganger"),
        ("kabinet", "het kabinet"), ("minister-president", "de minister-president"),
    ]

    /// Words of whoever signs.
    public static let firstPersons: [StaticString] = ["ik", "wij", "we", "mij", "mijn"]

    /// Verbs of informing, which end what is promised.
    public static let informing: [StaticString] = ["informeren", "geïnformeerd", "informeer", "berichten"]

    /// Words that make a promise an aim.
    public static let aims: [StaticString] = [
        "streef", "streeft", "streven", "streef ik", "verwachting", "verwacht", "verwachten", "voornemens", "hoop",
        "hopen",
        "beoog", "beoogt", "beogen", "zo mogelijk", "indien mogelijk", "waarschijnlijk", "naar verwachting",
    ]

    /// Words with which a sentence says that something is not done yet.
    public static let notYet: [StaticString] = [
        "nog niet", "niet uit", "niet worden", "niet aan", "zal", "zullen", "wordt nog", "later", "nog geen", "nog uit",
    ]

    /// Words with which a sentence says that a motion is done.
    public static let done: [StaticString] = ["afgedaan", "afgedane"]

    /// What is given to a motion that is done, the verbs that give it now, and those that tell that it goes on.
    public static let executions: [StaticString] = ["uitvoering", "invulling", "gevolg"]
    public static let giving: [StaticString] = ["geef", "geeft", "geven", "gaf", "gaven"]
    public static let lasting: [StaticString] = ["wordt", "worden", "word"]

    /// Verbs before `aan` and a motion that is done.
    public static let fulfilling: [StaticString] = ["voldoe", "voldoet", "voldoen", "voldaan", "tegemoet", "gestand"]

    /// The verbs of a promise, behind which its content may stand before the addressee.
    public static let coming: [StaticString] = [
        "verwacht", "zal", "zullen", "stuur", "zend", "streef ernaar", "ontvangt", "verwachten", "stuurt", "zendt",
    ]

    /// Words with which a condition begins.
    public static let conditions: [StaticString] = [
        "indien", "mits", "zodra", "tenzij", "na afronding", "na de afronding", "na ommekomst", "afhankelijk",
        "als de", "als het", "wanneer",
    ]

    /// What must be before a promise is kept (`wanneer het onderzoek is afgerond`).
    public static let ready: [StaticString] = [
        "afgerond", "gereed", "klaar", "bekend", "beschikbaar", "voltooid", "gepubliceerd", "ontvangen", "vastgesteld",
    ]

    /// Words that stand before what is promised and are no part of it.
    public static let openings: [StaticString] = [
        "daarover", "hierover", "hiervan", "daarvan", "daartoe", "daarbij", "hierbij", "nader", "opnieuw", "ook",
        "wordt", "worden",
        "zal", "te", "kunnen", "ontvangt", "uw Kamer", "de Kamer", "te krijgen", "en ik", "hier",
    ]

    /// The verbs behind what is promised.
    public static let verbs: [StaticString] = [
        "informeren", "geïnformeerd", "informeer", "berichten", "bericht", "rapporteren", "gerapporteerd", "worden",
        "zal", "zullen",
        "te", "kunnen", "verzenden", "toekomen", "zenden", "sturen", "toesturen", "toezenden", "aanbieden",
        "aangeboden", "gestuurd", "toegezonden",
        "over", "van", "nader", "ontvangt", "ontvangen",
    ]
}
