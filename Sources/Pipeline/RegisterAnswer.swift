internal import Letters
public import Register

/// What a register says of one paper or dossier.
public struct RegisterAnswer: Sendable {
    public let text: String
    /// Whether the paper or dossier exists, as far as the register knows.
    public let isKnown: Bool

    /// - Parameter register: nothing for the tables that come with the program.
    public init(_ name: String, in register: PaperRegister?) {
        let register = register ?? .builtIn
        let words = name.hasPrefix("dossier:") ? String(name.dropFirst("dossier:".count)) : name
        if let dossier = Self.dossier(words) {
            (text, isKnown) = Self.answer(dossier, words, register)
        } else if !register.isExact, let paper = Self.paper(words) {
            isKnown = register.holds(dossier: paper.dossier, suffix: paper.suffix, number: paper.number)
            let stand = register.stand(dossier: paper.dossier, suffix: paper.suffix)?.number
            text =
                stand.map { "\(name): the dossier had come to nr. \($0) on \(register.day.iso)" }
                ?? "\(name): not known"
        } else {
            isKnown = register.holds(id: name)
            var lines = ["\(name): \(isKnown ? "exists" : "not in the list") (\(register.day.iso))"]
            if let record = register.record(of: name) {
                lines += [
                    record.title.map { "title  \($0)" }, record.date.map { "date   \($0.iso)" },
                    record.mover.map { "mover  \($0)" },
                ].compactMap { $0 }
            }
            text = lines.joined(separator: "\n  ")
        }
    }

    private static func answer(
        _ dossier: (number: Int, suffix: String?), _ name: String, _ register: PaperRegister
    ) -> (String, Bool) {
        let stand = register.stand(dossier: dossier.number, suffix: dossier.suffix)
        let suffixes = dossier.suffix == nil ? register.suffixes(of: dossier.number) : []
        guard stand != nil || !suffixes.isEmpty else {
            return ("\(name): not in the list (\(register.day.iso))", false)
        }
        var lines = ["dossier \(name), as of \(register.day.iso)"]
        if let number = stand?.number, number > 0 { lines.append("Tweede Kamer  up to nr. \(number)") }
        if let letter = stand?.letter { lines.append("Eerste Kamer  up to \(letter)") }
        if !suffixes.isEmpty { lines.append("parts         \(suffixes.joined(separator: ", "))") }
        if let title = register.record(of: "dossier:" + name)?.title { lines.append("title         \(title)") }
        return (lines.joined(separator: "\n  "), true)
    }

    /// `29754`, `36600-VI`.
    private static func dossier(_ name: String) -> (number: Int, suffix: String?)? {
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let number = Int(parts[0]) else { return nil }
        return (number, parts.count == 2 ? String(parts[1]) : nil)
    }

    /// `kst-36600-VI-12`.
    private static func paper(_ name: String) -> (dossier: Int, suffix: String?, number: Int)? {
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        guard (3...4).contains(parts.count), parts[0] == "kst", let dossier = Int(parts[1]),
            let number = parts.last.flatMap({ Int($0) })
        else { return nil }
        return (dossier, parts.count == 4 ? String(parts[2]) : nil, number)
    }
}
