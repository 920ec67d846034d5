internal import Letters
internal import Text

/// Pairs the numbers that may begin notes with those that may call them, by their sequence.
///
/// Notes run 1, 2, 3 …, and each stands behind its call, which stands behind the call before it; where pages count anew,
/// a run begins behind the last note of the run before. Of all chains of notes that run so, the one that most speaks
/// for is kept, and of its runs those that are called well enough not to be a list. A note whose call is not seen, or
/// of which two doubtful numbers may be the call, stays without one.
struct NoteMatcher {
    private let candidates: NoteCandidates
    private var links: [Link] = []

    /// A note at the end of a chain.
    private struct Link {
        let note: NoteStart
        let call: (range: Range<Int>, evidence: NoteCandidates.Evidence)?
        /// The link before it, of its run or of the run before.
        let before: Int?
        /// The place, among all starts, of the one that its run begins with.
        let start: Int
        /// Calls of its run stand behind this.
        let from: Int
        /// Behind the last call.
        let position: Int
        let score: Int
        /// The place of its start among all.
        let place: Int

        var number: Int { note.mark.number }
    }

    /// Finds the best chain. Linear in the candidates, but for a logarithmic search of each call.
    init(_ candidates: NoteCandidates) {
        self.candidates = candidates
        guard !candidates.calls(.clear, 1).isEmpty || !candidates.syntax.isExplicit else { return }
        /// The best chain that ends with each number.
        var best: [Int: Int] = [:]
        var bestEnd: Int?
        for (place, note) in candidates.starts.enumerated() {
            let number = note.mark.number
            guard let link = link(to: note, place, behind: best[number - 1], bestEnd) else { continue }
            if let other = best[number], !isBetter(link, than: links[other]) { continue }
            best[number] = links.count
            if bestEnd.map({ isBetter(link, than: links[$0]) }) ?? true { bestEnd = links.count }
            links.append(link)
        }
        end = bestEnd
    }

    /// The last link of the best chain.
    private var end: Int?

    /// Of two chains of one weight the one that begins later, since an earlier run is a list.
    private func isBetter(_ link: Link, than other: Link) -> Bool {
        (link.score, link.start) > (other.score, other.start)
    }

    private func link(to note: NoteStart, _ place: Int, behind last: Int?, _ bestEnd: Int?) -> Link? {
        let number = note.mark.number
        if number > 1 {
            guard let last else { return nil }
            let before = links[last]
            let call = call(to: note, from: before.position, behind: last)
            return Link(
                note: note, call: call, before: last, start: before.start, from: before.from,
                position: call?.range.upperBound ?? before.position, score: before.score + weight(call), place: place)
        }
        // A run that goes on behind another.
        if let bestEnd, links[bestEnd].score > Self.newRun, !candidates.syntax.isExplicit {
            let from = links[bestEnd].note.end
            if let call = call(to: note, from: from, behind: nil) {
                return Link(
                    note: note, call: call, before: bestEnd, start: place, from: from,
                    position: call.range.upperBound, score: links[bestEnd].score + weight(call) - Self.newRun,
                    place: place)
            }
        }
        let call = call(to: note, from: 0, behind: nil)
        return Link(
            note: note, call: call, before: nil, start: place, from: 0,
            position: call?.range.upperBound ?? 0, score: weight(call), place: place)
    }

    /// The first clear call in the stretch before a note, else the first one behind a year, else the only doubtful one.
    private func call(
        to note: NoteStart, from start: Int, behind last: Int?
    ) -> (range: Range<Int>, evidence: NoteCandidates.Evidence)? {
        for evidence in NoteCandidates.Evidence.allCases {
            let places = candidates.calls(evidence, note.mark.number)
            var place = firstPlace(below: places.count) { places[$0].lowerBound >= start }
            while place < places.count, places[place].upperBound <= note.start,
                let end = endOfNote(holding: places[place], last)
            {
                place = firstPlace(below: places.count) { places[$0].lowerBound >= end }
            }
            guard place < places.count, places[place].upperBound <= note.start else { continue }
            let isOnly = place + 1 == places.count || places[place + 1].upperBound > note.start
            if evidence != .doubtful || isOnly { return (places[place], evidence) }
        }
        return nil
    }

    /// The end of the one of a chain's last notes that holds a place, since notes call no notes; nothing where none does.
    private func endOfNote(holding place: Range<Int>, _ last: Int?) -> Int? {
        var last = last
        for _ in 0..<Self.notesOfPage {
            guard let index = last, links[index].note.end > place.lowerBound else { return nil }
            if links[index].note.start <= place.lowerBound { return links[index].note.end }
            last = links[index].before
        }
        return nil
    }

    private func weight(_ call: (range: Range<Int>, evidence: NoteCandidates.Evidence)?) -> Int {
        switch call?.evidence {
        case .clear: 3
        case .year: 2
        case .doubtful: 1
        case nil: -2
        }
    }

    /// What speaks against pages that count anew, in the weights of calls.
    private static let newRun = 1
    /// A call stands no more notes away from its own.
    private static let notesOfPage = 20
}

extension NoteMatcher {
    /// The notes of the best chain and their calls; nothing where no run is called well enough.
    func match() -> (notes: [RawNote], calls: [RawNote])? {
        var runs: [[Link]] = []
        var run: [Link] = []
        var next = end
        while let index = next {
            run.append(links[index])
            if links[index].start == links[index].place {
                runs.append(run.reversed())
                run = []
            }
            next = links[index].before
        }
        guard var last = runs.first?.last else { return nil }
        // The last notes of a letter may have lost their calls.
        while last.place + 1 < candidates.starts.count,
            let link = link(to: candidates.starts[last.place + 1], last.place + 1, after: last)
        {
            runs[0].append(link)
            last = link
        }
        let kept = runs.reversed().filter(isCalled)
        guard !kept.isEmpty else { return nil }
        let links = kept.joined()
        let isApart = links.allSatisfy(\.note.isApart)
        let syntax = isApart ? .pageFoot : candidates.syntax
        func mark(_ range: Range<Int>, _ number: Int) -> NoteMark {
            NoteMark(syntax: syntax, number: number, range: range)
        }
        let notes = links.map { mark($0.note.mark.range, $0.number).note($0.note.words) }
        let calls =
            syntax.isExplicit
            ? kept.flatMap(allCalls).map { mark($0.range, $0.number).call }
            : links.compactMap { link in link.call.map { mark($0.range, link.number).call } }
        return (notes, calls)
    }

    /// A note without a call right behind a run.
    private func link(to note: NoteStart, _ place: Int, after last: Link) -> Link? {
        guard note.mark.number == last.number + 1 else { return nil }
        return Link(
            note: note, call: nil, before: nil, start: last.start, from: last.from,
            position: last.position, score: last.score, place: place)
    }

    /// Whether a run is called as notes are.
    private func isCalled(_ run: [Link]) -> Bool {
        guard let first = run.first else { return false }
        if candidates.syntax.isExplicit { return first.call != nil }
        let called = run.filter { $0.call != nil }
        let asked = (1...run.count).reduce(0) { $0 + clearCalls(to: $1, from: first.from, before: first.note.start) }
        let taken = called.count { $0.call?.evidence == .clear && $0.position <= first.note.start }
        if run.count == 1 { return first.call != nil && (first.note.isApart || asked == 1 && taken == 1) }
        // Numbers that call nothing here are those of lists and names: most must fit, and the first or several in a row.
        let isSequence = called.count * 3 >= run.count * 2 && called.count > asked - min(asked, taken)
        return isSequence && (first.call != nil || called.count > 2)
    }

    private func clearCalls(to number: Int, from start: Int, before end: Int) -> Int {
        let places = candidates.calls(.clear, number)
        let first = firstPlace(below: places.count) { places[$0].lowerBound >= start }
        return max(0, firstPlace(below: places.count) { places[$0].upperBound > end } - first)
    }

    /// All calls to the notes of a run whose marks leave no doubt; one note may be called again and again.
    private func allCalls(_ run: [Link]) -> [(range: Range<Int>, number: Int)] {
        run.flatMap { link in
            candidates.calls(.clear, link.number).prefix { $0.upperBound <= link.note.start }.filter { call in
                let note = firstPlace(below: run.count) { run[$0].note.end > call.lowerBound }
                return note == run.count || run[note].note.start > call.lowerBound
            }.map { ($0, link.number) }
        }
    }
}
