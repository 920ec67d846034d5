internal import Checking
internal import Letters

extension Configuration {
    /// Chooses rules: `all`, a name (`Y1`), or the letter of a family (`Y`), with commas between them.
    /// - Throws: `PipelineError.unknownRule`.
    public mutating func select(_ lists: [String]) throws(PipelineError) {
        guard !lists.isEmpty else { return }
        checks = []
        for name in Self.names(lists) {
            let found = try Self.rules(named: name)
            checks.formUnion(found)
            chosenChecks.formUnion(found)
        }
    }

    /// Leaves rules out, by the same names.
    public mutating func ignore(_ lists: [String]) throws(PipelineError) {
        for name in Self.names(lists) { checks.subtract(try Self.rules(named: name)) }
    }

    private static func names(_ lists: [String]) -> [String] {
        lists.flatMap { $0.split { $0 == "," || $0 == " " }.map(String.init) }
    }

    private static func rules(named name: String) throws(PipelineError) -> Set<RuleID> {
        let known = Rule.all.map(\.id)
        let wanted = name.uppercased()
        if wanted == "ALL" { return Set(known) }
        let found = known.filter { id in
            id.text == wanted || wanted.count == 1 && id.text.hasPrefix(wanted)
        }
        guard !found.isEmpty else {
            throw .unknownRule(name, nearest: nearest(to: wanted, among: known.map(\.text)))
        }
        return Set(found)
    }
}
