import Foundation
import Knowledge
import Letters

/// A plain, slow reading of references to parliamentary papers with regular expressions: the oracle of the scanner.
///
/// It holds the usual forms of the guides and of real letters, written down a second time and in another way. Where the
/// two disagree, one of them is wrong, or `OracleTests` lists the difference with its reason.
struct KamerstukOracle {
    /// One pattern for each way a reference begins.
    private let patterns: [NSRegularExpression]
    /// One pattern for each way it goes on.
    private let continuations: [NSRegularExpression]

    init() throws {
        let space = #"(?:[ \t]|\r?\n(?!\r?\n))*"#
        let comma = "(?:\(space)[,:])?\(space)"
        let dash = "[-–—]"
        let year = #"(?:(?:1[89]|20)\d\d|'\d\d) ?(?:/|\#(dash)) ?(?:\d{4}|\d\d)(?![\d\p{L}])"#
        let years = "(?:vergaderja(?:ar|ren) )?(?<year>\(year))(?:(?: ?\(dash) ?|, ?| en )\(year))*"
        let kamer =
            #"(?<kamer>I/II|II|I(?![-/\p{L}])|11(?=[ ,])|2(?=[ ,])|(?:Tweede|Eerste) Kamer(?: der Staten-Generaal)?)"#
        let label = #"(?<!\p{L})(?<label>(?i:kamerstukken|kamerstuk|kst)|TK|EK)\.?"#
        let chamber = #"(?<!\p{L})(?<kamer>(?:Tweede|Eerste) Kamer)(?: der Staten-Generaal)?"#
        let dossier = #"(?<dossier>\d{2}[ .]?\d{3})(?!\d)"#
        let chapter =
            "(?:XXIII|XXII|XX|XIX|XVIII|XVII|XVI|XV|XIV|XIII|XII|XI|IXA|IXB|IX|X|VIII|VII|VI|V|IIA|IIB|III|II|IV|0[1-9]|[1-3]\\d)"
        let suffix = "(?:(?: ?-|\\.| )?(?<suffix>\(chapter))(?![\\p{L}\\d]))?"
        let word = #"(?i:(?:stuk )?(?:nummers|nummer|nrs|nr|no)\b)\.?:?"#
        let unit =
            #"(?! (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|euro|procent|leden|miljoen)\b)"#
        let plain = #"\d{1,4}[a-zA-Z]?(?![\d\p{L}%]|[.:]\d)\#(unit)"#
        let range = "\(plain)(?: ?(?:\(dash)|t/m|tot en met) ?\(plain))?"
        let notNew = #"(?!\d{2}[ .]\d{3}|\d{5}|\d{4} ?[-–/] ?\d)"#
        let list = "(?:\(range)(?:(?:, ?| en |/)\(notNew)\(range))*)"
        let letters = #"(?:[A-Z]{1,2}(?![\p{L}\d-])(?:, [A-Z]{1,2}(?![\p{L}\d-]))*)"#
        let others = #"(?<others>(?:(?:, ?| en |/)\d{2}[ .]?\d{3}(?!\d)(?! ?[IVX]))*)"#
        let safe = #"(?![-\p{L}\d]| \d)"#
        let pages = #"(?:\#(comma)(?:pag|pp|p|blz)\.? ?\d{1,5}(?: ?(?:[-–/]|en) ?\d{1,5}(?!\d))?)?"#
        let labelled =
            "(?:(?:\(comma)\(word)\(space)(?<number>\(list)|\(letters))|\(space)[,/]\(space)(?<mark>\(list)|\(letters))|-(?<hyphen>\(list)))\(pages))"
        let texts = [
            // Identifiers.
            #"(?<identifier>(?i:kst)-(?:\d{8}-)?\d{5}(?:-(?:[A-Za-z]+|\d\d(?=-)))?(?:-(?:\d+[a-z]?))?(?![A-Za-z\d-]))"#,
            // With a label, then whatever follows; without a number the whole dossier.
            "\(label)\(comma)(?:\(kamer)\(comma))?(?:\(years)\(comma))?(?:nr\\. )?\(dossier)\(suffix)\(others)\(labelled)?",
            // With the name of a chamber: a year or a number must follow.
            "\(chamber)\(comma)\(years)\(comma)\(dossier)\(suffix)\(others)\(labelled)?",
            "\(chamber)\(comma)\(dossier)\(suffix)\(others)\(labelled)",
            // Bare: a number must follow, after a comma and `nr.` or a hyphen.
            "(?<![\\d\\p{L}.-])(?:\(years)\(comma))?(?<bare>)\(dossier)\(suffix)\(others)(?:\(comma)\(word)\(space)(?<number>\(list))\(pages)|-(?<hyphen>\(list))\(safe))",
            // A chapter of two letters and more is evidence too; one letter after a hyphen, when the budget has it.
            "(?<![\\d\\p{L}.-])(?<chapter>)\(dossier)(?: ?-|\\.| )?(?<suffix>(?:[IVX]{2,}[AB]?|(?<=-)[IVX]))(?![\\p{L}\\d])",
            // The order of the Handelingen.
            "(?<![\\d\\p{L}.,/-])(?<reversed>)(?:(?i:nrs?)\\.? )?(?<number>\(list)) \\(\(dossier)\(suffix)\\)",
        ]
        patterns = try texts.map { try NSRegularExpression(pattern: $0) }
        let joint =
            #"(?:\#(space)[;,]\#(space)(?:(?:en|alsmede|evenals|respectievelijk)\b\#(space))?|\#(space)(?:en|alsmede|evenals|respectievelijk)\b\#(space))"#
        continuations = try [
            "\(joint)(?=(?i:stuk|n))\(word)\(space)(?<number>\(list))\(pages)",
            "\(joint)(?:(?<kamer>II|I)(?=[ ,])\(comma))?\(years)\(comma)\(dossier)\(suffix)\(others)\(labelled)",
            "\(joint)(?:(?<kamer>II|I)(?=[ ,])\(comma))?\(dossier)\(suffix)\(others)\(comma)\(word)\(space)(?<number>\(list))\(pages)",
        ].map { try NSRegularExpression(pattern: $0) }
    }

    /// The keys of the papers and dossiers in a text, in order.
    func keys(in text: String) -> [String] {
        let whole = text as NSString
        var result: [String] = []
        var position = 0
        while position < whole.length {
            let rest = NSRange(location: position, length: whole.length - position)
            // The leftmost, then the one listed first.
            let found = patterns.compactMap { $0.firstMatch(in: text, range: rest) }
                .min { $0.range.location < $1.range.location }
            guard let found else { break }
            var inherited = Inherited()
            let keys = inherited.read(Groups(found, whole))
            result += keys
            position = keys.isEmpty ? found.range.location + 1 : NSMaxRange(found.range)
            guard !keys.isEmpty, Groups(found, whole).number != nil, Groups(found, whole)["reversed"] == nil else {
                continue
            }
            while let more = goesOn(text, at: position) {
                let further = inherited.read(Groups(more, whole))
                guard !further.isEmpty else { break }
                result += further
                position = NSMaxRange(more.range)
            }
        }
        return result
    }

    private func goesOn(_ text: String, at position: Int) -> NSTextCheckingResult? {
        let rest = NSRange(location: position, length: (text as NSString).length - position)
        for pattern in continuations {
            if let match = pattern.firstMatch(in: text, options: .anchored, range: rest) { return match }
        }
        return nil
    }
}

/// What a citation passes on to those that go on after it.
private struct Inherited {
    private var kamer: Kamer?
    private var year: Vergaderjaar?
    private var dossier = ""
    private var suffix: String?

    /// The keys a match names; nothing where it is no reference after all.
    mutating func read(_ groups: Groups) -> [String] {
        if let identifier = groups["identifier"] {
            return [identifier.hasPrefix("kst") ? identifier : "kst" + identifier.dropFirst(3)]
        }
        if let words = groups["kamer"] { kamer = named(words) }
        if groups["label"] == "TK" { kamer = .tweede }
        if groups["label"] == "EK" { kamer = .eerste }
        if let words = groups["year"] { year = pair(words) }
        if let words = groups["dossier"] {
            dossier = words.filter(\.isNumber)
            suffix = groups["suffix"]
        }
        let isBare = groups["bare"] != nil || groups["chapter"] != nil || groups["reversed"] != nil
        if isBare, !(10_000...37_999).contains(Int(dossier) ?? 0) { return [] }
        if groups["chapter"] != nil, let suffix, suffix.utf8.count == 1 {
            guard case .budget(let chapters) = Dossiers.suffixes(of: dossier), chapters.contains(suffix) else {
                return []
            }
        }
        guard let list = groups.number else {
            let others = (groups["others"] ?? "").replacing("en", with: ",").split { ",/".contains($0) }
            return
                ([dossier + (suffix.map { "-\($0)" } ?? "")]
                + others.map { $0.filter(\.isNumber) }.filter { !$0.isEmpty }).map { "dossier:" + $0 }
        }
        // The Council formations are dossiers of their own.
        if dossier == "21501", suffix == nil, list.count == 2 { return [] }
        let members = numbers(list)
        if groups["reversed"] != nil, members.contains(where: { (1800...2100).contains(Int($0) ?? 0) }) { return [] }
        if members[0].first?.isUppercase == true, kamer == .tweede, (year?.first ?? 9999) > 2003,
            groups["number"] == nil
        {
            return ["dossier:" + dossier + (suffix.map { "-\($0)" } ?? "")]
        }
        return members.map { number in
            KamerstukParts(kamer: kamer, vergaderjaar: year, dossier: dossier, toevoeging: suffix, ondernummer: number)
                .key.text
        }
    }

    private func named(_ words: String) -> Kamer {
        if words.hasPrefix("Tweede") || ["II", "2", "11"].contains(words) { return .tweede }
        return words.contains("/") ? .beide : .eerste
    }

    private func pair(_ words: String) -> Vergaderjaar? {
        let numbers = words.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
        guard numbers.count == 2 else { return nil }
        let first = numbers[0] < 100 ? (numbers[0] < 45 ? 2000 : 1900) + numbers[0] : numbers[0]
        let short = numbers[1] == 0 && first % 100 == 99 ? first / 100 * 100 + 100 : first / 100 * 100 + numbers[1]
        return Vergaderjaar(first: first, second: numbers[1] > 99 ? numbers[1] : short)
    }

    /// `3, 4 en 7`, `1–3`, `250a`, `A, B`.
    private func numbers(_ list: String) -> [String] {
        var result: [String] = []
        for member in list.replacing("tot en met", with: "-").replacing("t/m", with: "-").replacing(" en ", with: ",")
            .split(whereSeparator: { ",/".contains($0) })
        {
            let ends = member.split(whereSeparator: { "-–—".contains($0) }).map {
                String($0.filter { $0.isNumber || $0.isLetter }.drop { $0 == "0" })
            }
            if ends.count == 2, let low = Int(ends[0]), let high = Int(ends[1]), low < high {
                result += (low...high).map(String.init)
            } else {
                result += ends
            }
        }
        return result
    }
}

/// The named groups of a match.
private struct Groups {
    private let match: NSTextCheckingResult
    private let whole: NSString

    init(_ match: NSTextCheckingResult, _ whole: NSString) {
        self.match = match
        self.whole = whole
    }

    subscript(name: String) -> String? {
        let range = match.range(withName: name)
        return range.location == NSNotFound ? nil : whole.substring(with: range)
    }

    /// The list of numbers, however it is introduced.
    var number: String? { self["number"] ?? self["mark"] ?? self["hyphen"] }
}
