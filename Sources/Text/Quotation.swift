public import Letters

extension ResolvedLetter {
    /// Whether the words in `range` stand in a quotation: between “ and ”, „ and ”, or « and », in one line. Looks
    /// 1,000 bytes either way.
    public func isQuoted(_ range: ByteRange<Normalised>) -> Bool {
        let text = normalised.text.span
        let limit = max(0, range.start - 1_000)
        var position = range.start
        while position > limit {
            // Plain ASCII without a line end holds no mark.
            if position - 8 >= limit, isPlain(text.word(at: position - 8)) {
                position -= 8
                continue
            }
            position -= 1
            if text[position] == 0x0A { return false }
            switch quotationMark(text, at: position) {
            case .opening: return closes(text, after: range.end)
            case .closing: return false
            case nil: break
            }
        }
        return false
    }

    private func isPlain(_ word: UInt64) -> Bool { word & UInt64.highBits | word.bytes(equalTo: 0x0A) == 0 }

    private func closes(_ text: Span<UInt8>, after start: Int) -> Bool {
        var position = start
        while position < min(text.count, start + 1_000), text[position] != 0x0A {
            if let mark = quotationMark(text, at: position) { return mark == .closing }
            position += 1
        }
        return false
    }

    private enum QuotationMark { case opening, closing }

    private func quotationMark(_ text: Span<UInt8>, at position: Int) -> QuotationMark? {
        switch (text[position], position + 1 < text.count ? text[position + 1] : 0) {
        case (0xC2, 0xAB): return .opening
        case (0xC2, 0xBB): return .closing
        case (0xE2, 0x80) where position + 2 < text.count:
            switch text[position + 2] {
            case 0x9C, 0x9E: return .opening
            case 0x9D: return .closing
            default: return nil
            }
        default: return nil
        }
    }
}

extension LinkedLetter {
    /// Whether a questioner or a quotation says what the mention stands in.
    public func isOthersWords(_ mention: MentionIndex) -> Bool {
        if let sentence = mentionSentences[mention] {
            let speaker = resolved.passages[sentences[sentence].passage].speaker
            if speaker == .vraagsteller || speaker == .fractie || speaker == .aangehaald { return true }
        }
        return resolved.mentions[mention].isWork && resolved.isQuoted(resolved.mentions[mention].range)
    }
}
