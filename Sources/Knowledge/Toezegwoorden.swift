/// The words of promises: who makes them, how surely, on what condition, and the verbs that end their content.
public enum Toezegwoorden {
    /// Words that name who promises, and what the table says then.
    public static let promisers: [(word: StaticString, who: String)] = [
        ("ambtsvoorganger", "ambtsvoorganger"), ("ambtsvoorgangster", "ambtsvoorganger"),
        ("voorganger", "ambtsvoorganger"),
        ("kabinet", "het kabinet"), ("minister-president", "de minister-president"),
    ]

    /// Words that make a promise an aim.
    public static let aims: [StaticString] = [
        "streef", "streeft", "streven", "streef ik", "verwachting", "verwacht", "verwachten", "voornemens", "hoop",
        "hopen",
        "beoog", "beoogt", "beogen", "zo mogelijk", "indien mogelijk", "mogelijk", "waarschijnlijk", "naar verwachting",
    ]

    /// Words with which a condition begins.
    public static let conditions: [StaticString] = [
        "indien", "mits", "zodra", "tenzij", "na afronding", "na de afronding", "na ommekomst", "afhankelijk",
        "als de", "als het", "wanneer",
    ]

    /// Words that stand before what is promised and are no part of it.
    public static let openings: [StaticString] = [
        "daarover", "hierover", "hiervan", "daarvan", "daartoe", "daarbij", "hierbij", "nader", "opnieuw", "ook",
        "wordt", "worden",
        "zal", "ontvangt", "uw Kamer", "de Kamer", "te krijgen", "en ik", "hier",
    ]

    /// The verbs behind what is promised.
    public static let verbs: [StaticString] = [
        "informeren", "geïnformeerd", "informeer", "berichten", "bericht", "rapporteren", "gerapporteerd", "worden",
        "zal", "zullen",
        "te", "zenden", "sturen", "toesturen", "toezenden", "aanbieden", "aangeboden", "gestuurd", "toegezonden",
        "over", "van", "nader", "ontvangt", "ontvangen",
    ]
}
