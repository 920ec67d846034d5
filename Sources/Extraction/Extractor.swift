internal import Knowledge
public import Letters
internal import Text

/// Finds the sources a letter names and what it says of itself. Linear in the text.
public struct Extractor: Sendable {
    public init() {}

    /// Everything that a letter says: the sources that somebody's words and its notes name, and its head. Linear in the
    /// text.
    public func extract(_ letter: StructuredLetter) -> ExtractedLetter {
        let text = letter.normalised.text
        let lines = Lines(text: text, anchors: letter.anchors)
        var found = findMentions(text.span, letter.anchors)
        if !letter.code.isEmpty {
            found.mentions.removeAll { letter.standsInCode($0.range.start) }
            found.pointers.removeAll { letter.standsInCode($0.range.start) }
        }
        var head = LetterHead()
        found.mentions = readLinks(letter, found.mentions)
        let own = separateOwn(&found, letter)
        readOwnNumber(text.span, lines, own, &head)
        let mentions = addFurtherMotions(text.span, readLiterature(text.span, letter, found.mentions))
        readHead(text.span, lines, letter.anchors, &head)
        readCorrespondents(text.span, letter, &head)
        if let told = letter.normalised.letter.head {
            head.take(told, isCertain: letter.normalised.letter.isHeadCertain)
        }
        if let metadata = letter.normalised.letter.metadata { head.fill(from: metadata) }
        // A letter without subject tells its sort by what it holds.
        if head.soort == nil, letter.passages.contains(where: { $0.part == .antwoorden }) {
            head.soort = "beantwoording"
        }
        return ExtractedLetter(structured: letter, mentions: mentions, own: own, pointers: found.pointers, head: head)
    }
}

/// Takes what stands in no one's words out of what was found, save notes: the letter's own number, day and title.
/// - Returns: the letter's own works and days, in order.
private func separateOwn(_ found: inout Found, _ letter: StructuredLetter) -> [Mention] {
    let passages = letter.passages
    guard passages.contains(where: { !$0.role.isWords && $0.role != .note }) else { return [] }
    var own: [Mention] = []
    var next = 0
    /// The role of the passage that holds an offset; offsets ascend.
    func role(at offset: Int) -> Role {
        while next < passages.count, passages[next].range.end <= offset { next += 1 }
        return next < passages.count && passages[next].range.start <= offset ? passages[next].role : .body
    }
    var kept: [Mention] = []
    kept.reserveCapacity(found.mentions.count)
    for mention in found.mentions {
        let role = role(at: mention.range.start)
        if role.isWords || role == .note {
            kept.append(mention)
        } else if role != .code {
            own.append(mention)
        }
    }
    next = 0
    found.pointers.removeAll { pointer in
        let role = role(at: pointer.range.start)
        return !role.isWords && role != .note
    }
    found.mentions = kept
    return own
}

extension LetterHead {
    /// Takes what the fields of the file say: before what the words show, or where those show nothing.
    fileprivate mutating func take(_ told: LetterHead, isCertain: Bool) {
        func merge<Value>(_ field: WritableKeyPath<LetterHead, Value?>) {
            self[keyPath: field] =
                isCertain ? told[keyPath: field] ?? self[keyPath: field] : self[keyPath: field] ?? told[keyPath: field]
        }
        func merge(_ field: WritableKeyPath<LetterHead, [String]>) {
            if !told[keyPath: field].isEmpty, isCertain || self[keyPath: field].isEmpty {
                self[keyPath: field] = told[keyPath: field]
            }
        }
        merge(\.selfID)
        merge(\.kamer)
        merge(\.vergaderjaar)
        merge(\.soort)
        for field in [
            \LetterHead.ondernummer, \.zaak, \.kenmerk, \.uwKenmerk, \.onderwerp, \.afzender, \.ministerie,
            \.geadresseerde,
        ] { merge(field) }
        for field in [\LetterHead.dossiers, \.vragenstellers, \.ondertekenaars] { merge(field) }
        date = told.date
        soort = soort ?? onderwerp.flatMap(Soorten.sort(ofSubject:))
    }

    /// Takes from the metadata what the letter does not say itself.
    fileprivate mutating func fill(from metadata: LetterMetadata) {
        kenmerk = kenmerk ?? metadata.kenmerk
        kamer = kamer ?? metadata.kamer
        onderwerp = onderwerp ?? metadata.onderwerp
        afzender = afzender ?? metadata.afzender
        if dossiers.isEmpty { dossiers = metadata.dossiers }
    }
}
