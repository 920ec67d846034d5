internal import Letters

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
    let range: ByteRange<Normalised>
    /// The words of a note; empty for a call.
    let body: ByteRange<Normalised>
    var isClosed = true
}

/// How notes are written in text. Each is a series of its own, in this order.
enum NoteSyntax: Int, CaseIterable {
    /// `[footnoteRef:7]` and `[7:  text]` (Apache POI, Tika).
    case footnote
    /// `[endnoteRef:7]` and `[7:  text]`.
    case endnote
    /// `[^7]` and `[^7]: text` (pandoc).
    case pandoc
    /// Typed by hand: `1)` or `[1]` in the text and at the beginning of a line.
    case parenthesis
    case bracket
}

/// Finds all notes and calls. Linear in the text, whatever its brackets do.
func findNotes(_ text: Span<UInt8>, _ anchors: Anchors) -> Apparatus {
    var apparatus = Apparatus()
    var notes: [RawNote] = []
    var calls: [RawNote] = []
    findBracketNotes(text, anchors, &notes, &calls, &apparatus.marks)
    findPandocNotes(text, anchors, &notes, &calls)
    findTypedNotes(text, anchors, &notes, &calls)
    return match(notes, calls, into: apparatus)
}

/// Names the series, gives every note its identifier, and ties each call to its note: the next one of its number that is
/// still uncalled when a number stands twice, else the last one.
private func match(_ rawNotes: [RawNote], _ rawCalls: [RawNote], into apparatus: Apparatus) -> Apparatus {
    var apparatus = apparatus
    let notes = rawNotes.sorted { $0.range.start < $1.range.start }
    let calls = rawCalls.sorted { $0.range.start < $1.range.start }
    var series: [NoteSyntax: NoteSeries] = [:]
    for syntax in NoteSyntax.allCases where (notes + calls).contains(where: { $0.syntax == syntax }) {
        series[syntax] = NoteSeries(index: series.count)
    }
    struct Number: Hashable {
        let syntax: NoteSyntax
        let label: String
    }
    var places: [Number: [NoteIndex]] = [:]
    for (index, note) in notes.enumerated() {
        guard let noteSeries = series[note.syntax] else { continue }
        let number = Number(syntax: note.syntax, label: note.label)
        let times = places[number, default: []].count
        places[number, default: []].append(index)
        let prefix = noteSeries.index == 0 ? "" : "\(noteSeries.name):"
        let id = "\(prefix)n\(note.label)\(times == 0 ? "" : "-\(times + 1)")"
        apparatus.notes.append(
            Note(
                series: noteSeries, label: note.label, id: id, range: note.range, body: note.body,
                isClosed: note.isClosed))
    }
    var called: [Number: Int] = [:]
    for call in calls {
        guard let callSeries = series[call.syntax] else { continue }
        let number = Number(syntax: call.syntax, label: call.label)
        let candidates = places[number, default: []]
        let turn = called[number, default: 0]
        called[number] = turn + 1
        let note = candidates.isEmpty ? nil : candidates[min(turn, candidates.count - 1)]
        apparatus.calls.append(NoteCall(series: callSeries, label: call.label, range: call.range, note: note))
    }
    return apparatus
}
