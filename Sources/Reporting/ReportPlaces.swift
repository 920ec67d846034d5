internal import Letters
internal import Tables

/// How the places of a report lead to those of the annotated letter beside it, and back.
///
/// Anchors are `<a id="z12"></a>` before the words, which GitHub and pandoc both keep: `z12` for sentence 12, `n-…` for a
/// note, `b3` for finding 3.
public struct ReportPlaces: Sendable {
    /// Stands for the letter's name in the links of its report and annotated letter, since it is known only when the
    /// letters before it are. No other text of theirs holds it.
    public static let nameMark: UInt8 = 0

    /// A letter's name as the target of a link has it.
    public static func destination(_ name: String) -> String { Markdown.destination(name) }

    /// Whether the annotated letter is written.
    let isLinked: Bool

    private var name: String { String(decoding: [Self.nameMark], as: UTF8.self) }

    static func sentence(_ index: SentenceIndex) -> String { "z\(index + 1)" }
    static func note(_ note: Note) -> String { "n-" + note.id.replacing(":", with: "-") }

    /// The words as a link to a place in the annotated letter; alone where none is written. They are escaped already.
    func link(_ words: String, to anchor: String) -> String {
        isLinked ? "[\(words)](../annotated/\(name).md#\(anchor))" : words
    }

    /// A link to the annotated letter, or nothing.
    func letterLink(_ words: String) -> String? { isLinked ? "[\(words)](../annotated/\(name).md)" : nil }

    /// A small link to a place of the annotated letter, with a space before it, or nothing.
    func arrow(to anchor: String) -> String { isLinked ? " " + link("→", to: anchor) : "" }

    /// The link back to a place of the report.
    func back(to anchor: String) -> String { "[←](../letters/\(name).md#\(anchor))" }
}

/// The sentences on which works rest, by work, and the places that tie no sentence to theirs.
struct CitingSentences {
    struct Place {
        let sentence: SentenceIndex
        /// By which notes it rests on the work; empty where only its own words name it.
        let notes: [NoteIndex]
    }

    /// For each work its sentences, in order.
    private(set) var ofWork: [[Place]]
    /// For each work the notes that name it and that no sentence calls.
    private(set) var uncalled: [[NoteIndex]]

    init(_ linked: LinkedLetter) {
        let resolved = linked.resolved
        ofWork = [[Place]](repeating: [], count: resolved.works.count)
        uncalled = [[NoteIndex]](repeating: [], count: resolved.works.count)
        for group in CitedWorks(linked) {
            var notes: [NoteIndex] = []
            for note in group.citations.compactMap({ $0.call.flatMap { resolved.calls[$0].note } })
            where !notes.contains(note) { notes.append(note) }
            ofWork[group.work].append(Place(sentence: group.sentence, notes: notes))
        }
        for (index, mention) in resolved.mentions.enumerated() where linked.mentionSentences[index] == nil {
            guard let work = resolved.workOfMention[index], let note = resolved.note(holding: mention.range),
                uncalled[work].last != note
            else { continue }
            uncalled[work].append(note)
        }
    }
}
