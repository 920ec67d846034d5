internal import Letters
internal import Text

/// The notes of a letter, the calls to them, and the marks of the exporting program.
struct Apparatus {
    var notes: [Note] = []
    var calls: [NoteCall] = []
    var marks: [ByteRange<Normalised>] = []
}

/// A note or call before it has found its partner.
struct RawNote {
    /// The syntax it is written in; a series is all of one syntax.
    let syntax: NoteSyntax
    let label: String
    var range: ByteRange<Normalised>
    /// The words of a note; empty for a call.
    let body: ByteRange<Normalised>
    var isClosed = true
    /// Whether its label is the number that readers see.
    var isCounted = true

    /// By what notes and calls find each other.
    var name: NoteName { NoteName(syntax: syntax, label: label) }
}

/// The label of a note in its series.
struct NoteName: Hashable {
    let syntax: NoteSyntax
    let label: String
}

/// How notes are written in text. Each is a series of its own, in this order.
enum NoteSyntax: Int, CaseIterable {
    /// The footnotes and endnotes of a Word file, from its own layout or from the marks of POI and Tika.
    case footnote
    case endnote
    /// `[^7]` and `[^7]: text` (pandoc).
    case pandoc
    /// Typed by hand: `1)` or `[1]` in the text and at the beginning of a line.
    case parenthesis
    case bracket
    /// As a printed page gives them: `krijgt.¹`, `krijgt.1`.
    case superscript
    case glued
    /// `krijgt.1`, and the number in a line of its own at the foot of the page.
    case pageFoot

    /// Whether its marks leave no doubt that a number is a note's.
    var isExplicit: Bool { evidence == .mark || evidence == .typed }

    var evidence: NoteEvidence {
        switch self {
        case .footnote, .endnote, .pandoc: .mark
        case .parenthesis, .bracket: .typed
        case .superscript: .raised
        case .glued: .glued
        case .pageFoot: .foot
        }
    }
}

/// Finds all notes and calls. Linear in the text, whatever its brackets do.
/// - Parameter given: what the format told; marks of programs are text there.
func findNotes(_ text: Span<UInt8>, _ anchors: Anchors, given: Layout<Normalised>?) -> Apparatus {
    var apparatus = Apparatus()
    var notes: [RawNote] = []
    var calls: [RawNote] = []
    if let given {
        add(given, .footnote, .endnote, &notes, &calls)
    } else {
        add(readBracketNotes(text, anchors, &apparatus.marks), .footnote, .endnote, &notes, &calls)
        add(readPandocNotes(text, anchors), .pandoc, .pandoc, &notes, &calls)
    }
    findWrittenNotes(text, anchors, &notes, &calls)
    return match(notes, withSeparators(text, calls.sorted { $0.range.start < $1.range.start }), into: apparatus)
}

/// A comma or semicolon between two calls is theirs and no word of the sentence: `groeit.¹,² Meer`, `groeit.[1]; [2]`.
private func withSeparators(_ text: Span<UInt8>, _ calls: [RawNote]) -> [RawNote] {
    var calls = calls
    for index in calls.indices.dropLast() {
        let end = calls[index].range.end
        let next = calls[index + 1]
        guard next.syntax == calls[index].syntax, next.range.start > end, ",;".utf8.contains(text[end]) else {
            continue
        }
        let gap = next.range.start - end
        guard gap == 1 || gap == 2 && text[end + 1] == UInt8(ascii: " ") else { continue }
        calls[index].range = ByteRange(calls[index].range.start, next.range.start)
    }
    return calls
}

/// The ranges of what brackets hold together, whatever lines they run over: notes as POI, Tika and pandoc write them,
/// and marks. Ascending.
func findSpans(_ text: Span<UInt8>, _ anchors: Anchors) -> [ByteRange<Normalised>] {
    guard !anchors.brackets.isEmpty else { return [] }
    var marks: [ByteRange<Normalised>] = []
    let layouts = [readBracketNotes(text, anchors, &marks), readPandocNotes(text, anchors)]
    return (layouts.flatMap { $0.notes.map(\.range) + $0.calls.map(\.range) } + marks).sorted { $0.start < $1.start }
}

/// Adds the notes and calls of a layout as those of two syntaxes.
private func add(
    _ layout: Layout<Normalised>, _ footnotes: NoteSyntax, _ endnotes: NoteSyntax, _ notes: inout [RawNote],
    _ calls: inout [RawNote]
) {
    for note in layout.notes {
        notes.append(
            RawNote(
                syntax: note.series == .footnote ? footnotes : endnotes, label: note.label, range: note.range,
                body: note.body,
                isClosed: note.isClosed, isCounted: layout.isCounted))
    }
    for call in layout.calls {
        calls.append(
            RawNote(
                syntax: call.series == .footnote ? footnotes : endnotes, label: call.label, range: call.range,
                body: ByteRange(call.range.start, call.range.start)))
    }
}

/// Names the series, gives every note its identifier, and ties each call to its note: the next one of its number that
/// is still uncalled when a number stands twice, else the last one.
/// - Parameter calls: ascending.
private func match(_ rawNotes: [RawNote], _ calls: [RawNote], into apparatus: Apparatus) -> Apparatus {
    var apparatus = apparatus
    let notes = rawNotes.sorted { $0.range.start < $1.range.start }
    let series = namedSeries(notes, calls)
    /// The first note of each number still to be called, and for each note the next one of its number.
    var pending: [NoteName: NoteIndex] = [:]
    var last: [NoteName: (note: NoteIndex, times: Int)] = [:]
    var following = [NoteIndex?](repeating: nil, count: notes.count)
    apparatus.notes.reserveCapacity(notes.count)
    for (index, note) in notes.enumerated() {
        let earlier = last[note.name]
        let times = (earlier?.times ?? 0) + 1
        last[note.name] = (index, times)
        if let earlier { following[earlier.note] = index } else { pending[note.name] = index }
        let noteSeries = series[note.syntax.rawValue]
        var id = "n" + note.label
        if noteSeries.index > 0 { id = noteSeries.name + ":" + id }
        if times > 1 { id += "-\(times)" }
        apparatus.notes.append(
            Note(
                series: noteSeries, label: note.label, id: id, range: note.range, body: note.body,
                isClosed: note.isClosed, isCounted: note.isCounted, evidence: note.syntax.evidence))
    }
    apparatus.calls.reserveCapacity(calls.count)
    for call in calls {
        let note = pending[call.name]
        if let note, let next = following[note] { pending[call.name] = next }
        apparatus.calls.append(
            NoteCall(series: series[call.syntax.rawValue], label: call.label, range: call.range, note: note))
    }
    return apparatus
}

/// The series of each syntax: those that occur are counted in the order of `NoteSyntax`.
private func namedSeries(_ notes: [RawNote], _ calls: [RawNote]) -> [NoteSeries] {
    var occurs = [Bool](repeating: false, count: NoteSyntax.allCases.count)
    for note in notes { occurs[note.syntax.rawValue] = true }
    for call in calls { occurs[call.syntax.rawValue] = true }
    var next = 0
    return occurs.map { occurs in
        defer { if occurs { next += 1 } }
        return NoteSeries(index: next)
    }
}
