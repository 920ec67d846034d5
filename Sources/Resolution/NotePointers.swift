internal import Knowledge
internal import Letters
internal import Text

/// What words mean that point by their note: `idem` and its kin, `zie noot 7`.
extension Antecedent {
    /// `Idem, artikel 4`: the article behind the word, of the law that the word means.
    func article(at index: Int, of work: Mention) -> Mention? {
        let next = mentions[index]
        guard next.kind == .wet, next[.regeling] == nil || next.how != .full, next[.artikel] != nil,
            let law = LawReference.law(of: work),
            next.range.start >= pointer.range.end, next.range.start - pointer.range.end <= Self.longestJoint
        else { return nil }
        var reference = LawReference(of: next)
        reference.law = law
        let whole = ByteRange<Normalised>(pointer.range.start, next.range.end)
        return reference.mention(whole, how: .back, reason: work[.grond]?.value.text ?? "")
    }

    /// `idem` in a note: the work before it in the note, else the one work of the note before.
    func inNoteBefore() -> [Mention] {
        guard let note = letter.note(holding: pointer.range) else { return [] }
        if let last = lastWork(before: before, in: letter.notes[note].range) {
            return taken(last, "eerder in de noot")
        }
        // The note before it, wherever the text has it, when nothing stands before the word.
        guard note > 0, letter.notes[note - 1].series == letter.notes[note].series,
            beginsNote(text, letter.notes[note].body.start..<max(letter.notes[note].body.start, pointer.range.start)),
            let work = mainWork(of: letter.notes[note - 1])
        else { return [] }
        return taken(work, "noot \(letter.notes[note - 1].label)")
    }

    /// The work, or another paper of its dossier: `Ibidem, nr. 1202`. A number of a dossier behind the word
    /// (`Idem, 29279, nr. 5`) says all itself.
    private func taken(_ work: Mention, _ reason: String) -> [Mention] {
        if before < works.count, mentions[works[before]].range.start - pointer.range.end <= Self.longestJoint {
            let next = mentions[works[before]]
            if next.kind != .wet || next[.regeling] != nil && next.how == .full { return [] }
        }
        guard let own = ownNumber() else { return [pointing(to: work, reason)] }
        guard let dossier = work[.dossiernummer]?.value.text else { return [] }
        var parts = KamerstukParts(dossier: dossier, toevoeging: work[.toevoeging]?.value.text, ondernummer: own.number)
        if case .kamer(let kamer)? = work[.kamer]?.value { parts.kamer = kamer }
        parts.vergaderjaar = work.vergaderjaar
        let kept = work.fields.filter {
            [.kamer, .vergaderjaar, .dossiernummer, .toevoeging, .rijkswet].contains($0.field)
        }
        .map { MentionField($0.field, $0.value) }
        let range = ByteRange<Normalised>(pointer.range.start, own.range.end)
        let fields =
            kept + [
                MentionField(.ondernummer, .text(own.number), own.range), MentionField(.grond, .text(reason)),
            ]
        return [
            Mention(kind: .kamerstuk, range: range, id: parts.id, key: parts.key, how: .back, fields: fields)
        ]
    }

    /// `, nr. 1202` behind the pointer.
    private func ownNumber() -> (number: String, range: ByteRange<Normalised>)? {
        var cursor = Cursor(text, at: pointer.range.end)
        _ = cursor.take(UInt8(ascii: ","))
        guard cursor.skipSpaces(), cursor.takeWord("nr") else { return nil }
        _ = cursor.take(UInt8(ascii: "."))
        cursor.skipSpaces()
        let start = cursor.position
        guard cursor.takeNumber(upTo: 4) != nil, !cursor.peek().isLetter else { return nil }
        return (words(text, start..<cursor.position), ByteRange(start, cursor.position))
    }

    /// In bytes: `, ` and `, zie `.
    private static let longestJoint = 2

    /// The one work that a note rests on, what stands in brackets aside; nothing where it names several, or something
    /// beside it that was not recognised.
    private func mainWork(of note: Note) -> Mention? {
        var place = firstPlace(below: works.count) { mentions[works[$0]].range.start >= note.range.start }
        var found: Mention?
        var position = note.body.start
        var depth = 0
        while place < works.count, mentions[works[place]].range.start < note.range.end {
            let mention = mentions[works[place]]
            for index in position..<max(position, mention.range.start) {
                if text[index] == UInt8(ascii: "(") { depth += 1 }
                if text[index] == UInt8(ascii: ")") { depth = max(0, depth - 1) }
                if found != nil, depth == 0, text[index] == UInt8(ascii: ";") { return nil }
            }
            position = max(position, mention.range.end)
            place += 1
            guard depth == 0 else { continue }
            guard found == nil || found?.key == mention.key else { return nil }
            found = found ?? mention
        }
        // What follows it may be another source: `; zie ook de notulen van …`.
        let isFollowed = (position..<max(position, note.body.end)).contains { index in
            text[index] == UInt8(ascii: ";") || Cursor(text, at: index).stands(" zie ook ")
                || Cursor(text, at: index).stands(" alsmede ")
        }
        return isFollowed ? nil : found
    }

    /// The last of the works before a place in `works`, when a note holds it.
    private func lastWork(before place: Int, in note: ByteRange<Normalised>) -> Mention? {
        guard place > 0 else { return nil }
        let last = mentions[works[place - 1]]
        return note.contains(last.range) ? last : nil
    }

    /// `zie noot 7`: every work of that note.
    /// - Parameter isBare: whether the words count only at the beginning of a note.
    func inNote(_ label: String, isBare: Bool) -> [Mention] {
        if isBare {
            guard let own = letter.note(holding: pointer.range) else { return [] }
            let start = letter.notes[own].body.start
            guard trimmed(text, start..<max(start, pointer.range.start)).isEmpty else { return [] }
        }
        let series = letter.note(holding: pointer.range).map { letter.notes[$0].series }
        let named = (notes[label] ?? []).prefix(26).map { letter.notes[$0] }
        guard let note = named.first(where: { series == nil || $0.series == series }),
            !note.range.contains(pointer.range)
        else {
            return []
        }
        var place = firstPlace(below: works.count) { mentions[works[$0]].range.start >= note.range.start }
        var found: [Mention] = []
        while place < works.count, mentions[works[place]].range.start < note.range.end, found.count < 50 {
            found.append(pointing(to: mentions[works[place]], "noot \(label)"))
            place += 1
        }
        return found
    }
}
