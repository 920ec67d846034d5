public import Letters
internal import Text

/// The fixes of a letter, applied to its text.
public struct Correction: Sendable {
    private struct Edit: Sendable {
        let range: Range<Int>
        let replacement: [UInt8]
    }

    private let name: String
    private let source: [UInt8]
    /// What stands before the text in the file: a byte-order mark.
    private let mark: [UInt8]
    /// In order; no two overlap.
    private let edits: [Edit]

    public init(_ checked: CheckedLetter) {
        let letter = checked.linked.resolved.normalised.letter
        name = letter.path ?? letter.name
        source = letter.text
        mark = letter.original.map { Array($0.prefix($0.count - letter.text.count)) } ?? []
        var edits: [Edit] = []
        for finding in checked.findings {
            guard let fix = finding.fix, let range = finding.range?.range,
                range.lowerBound >= edits.last?.range.upperBound ?? 0
            else { continue }
            let replacement = Self.keepingLineEnd(Array(fix.replacement.utf8), source[range])
            edits.append(Edit(range: range, replacement: replacement))
        }
        self.edits = edits
    }

    public var isEmpty: Bool { edits.isEmpty }
    public var count: Int { edits.count }

    /// The file's bytes, corrected. Linear.
    public var bytes: [UInt8] { mark + corrected(0..<source.count) }

    /// A line's end that stood between the words stays in the place of the space that is written.
    private static func keepingLineEnd(_ replacement: [UInt8], _ words: ArraySlice<UInt8>) -> [UInt8] {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        guard let end = words.firstIndex(of: 0x0A), let space = replacement.firstIndex(of: 0x20) else {
            return replacement
        }
        let start = words[..<end].lastIndex { !isSpace($0) }.map { $0 + 1 } ?? words.startIndex
        let whole = words[start...].prefix(while: isSpace)
        return Array(replacement[..<space]) + whole + replacement[(space + 1)...]
    }

    private func corrected(_ region: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        var position = region.lowerBound
        for edit in edits where region.contains(edit.range.lowerBound) {
            result += source[position..<edit.range.lowerBound]
            result += edit.replacement
            position = edit.range.upperBound
        }
        return result + source[position..<region.upperBound]
    }

    /// The lines that change, with three around them, as `diff -u` writes them. Linear.
    public var diff: [UInt8] {
        guard !edits.isEmpty else { return [] }
        let lines = lineRanges()
        var output = Array("--- \(printable(name))\n+++ \(printable(name))\n".utf8)
        var blocks = changedLines(lines)[...]
        var shift = 0
        while let first = blocks.first {
            let near = blocks.prefix { block in
                block.lowerBound == first.lowerBound || isNear(block, in: blocks)
            }
            blocks = blocks.dropFirst(near.count)
            appendHunk(Array(near), lines, &shift, to: &output)
        }
        return output
    }

    /// Lines shown around a change.
    private static let context = 3

    private func isNear(_ block: Range<Int>, in blocks: ArraySlice<Range<Int>>) -> Bool {
        guard let place = blocks.firstIndex(of: block), place > blocks.startIndex else { return false }
        return block.lowerBound - blocks[place - 1].upperBound <= 2 * Self.context
    }

    /// Each line with its end.
    private func lineRanges() -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        while start < source.count {
            let end = source[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? source.count
            lines.append(start..<end)
            start = end
        }
        return lines
    }

    /// The runs of lines that edits touch.
    private func changedLines(_ lines: [Range<Int>]) -> [Range<Int>] {
        var blocks: [Range<Int>] = []
        var line = 0
        for edit in edits {
            while line < lines.count - 1, lines[line].upperBound <= edit.range.lowerBound { line += 1 }
            var last = line
            while last < lines.count - 1, lines[last].upperBound < edit.range.upperBound { last += 1 }
            if let block = blocks.last, line <= block.upperBound {
                blocks[blocks.count - 1] = block.lowerBound..<max(block.upperBound, last + 1)
            } else {
                blocks.append(line..<(last + 1))
            }
        }
        return blocks
    }

    private func appendHunk(
        _ blocks: [Range<Int>], _ lines: [Range<Int>], _ shift: inout Int, to output: inout [UInt8]
    ) {
        guard let first = blocks.first, let last = blocks.last else { return }
        let start = max(0, first.lowerBound - Self.context)
        let end = min(lines.count, last.upperBound + Self.context)
        var body: [UInt8] = []
        var added = 0
        var position = start
        for block in blocks {
            append(lines[position..<block.lowerBound].map { source[$0] }, " ", to: &body)
            append(lines[block].map { source[$0] }, "-", to: &body)
            let region = lines[block.lowerBound].lowerBound..<lines[block.upperBound - 1].upperBound
            let new = corrected(region).split(separator: 0x0A, omittingEmptySubsequences: false)
            let isEnded = source[region].last == 0x0A
            let texts = isEnded ? new.dropLast().map { $0 + [0x0A] } : new.map { $0 }
            append(texts, "+", to: &body)
            added += texts.count - block.count
            position = block.upperBound
        }
        append(lines[position..<end].map { source[$0] }, " ", to: &body)
        output.append("@@ -\(start + 1),\(end - start) +\(start + 1 + shift),\(end - start + added) @@\n")
        output += body
        shift += added
    }

    private func append(_ texts: [ArraySlice<UInt8>], _ sign: String, to body: inout [UInt8]) {
        for text in texts {
            body.append(sign)
            body += text
            if text.last != 0x0A { body.append("\n\\ No newline at end of file\n") }
        }
    }
}

/// The corrections of a letter that is no text, with page and note, for the one who makes them by hand.
public func correctionList(_ checked: CheckedLetter, _ language: Language) -> [UInt8] {
    let resolved = checked.linked.resolved
    let letter = resolved.normalised.letter
    let say = Vocabulary(language: language)
    let fixable = checked.findings.filter { $0.fix != nil && $0.range != nil }
    guard !fixable.isEmpty else { return [] }
    // The list shows what is wrong, and is no letter that has it.
    var output = Array("<!-- voetnoot-disable -->\n\n# \(printable(letter.name))\n\n".utf8)
    output.append(
        say("| line | note | rule | stands | write |\n", "| regel | noot | bevinding | staat er | schrijf |\n")
            + "|---|---|---|---|---|\n")
    var positions = [0]
    for (index, byte) in letter.text.enumerated() where byte == 0x0A { positions.append(index + 1) }
    for finding in fixable {
        guard let range = finding.range?.range, let fix = finding.fix?.replacement else { continue }
        let line = firstPlace(below: positions.count) { positions[$0] > range.lowerBound }
        let before = max(0, range.lowerBound - bytesShown)
        func text(_ range: Range<Int>) -> String {
            // A character that the cut halves is left out.
            String(decoding: letter.text[range.clamped(to: 0..<letter.text.count)], as: UTF8.self)
                .trimmingPrefix { $0 == "\u{FFFD}" }.replacing("|", with: "\\|").split { $0.isNewline }.joined(
                    separator: " ")
        }
        let context = text(before..<range.lowerBound)
        let cells = [
            String(line), finding.note.map { resolved.notes[$0].label } ?? "", finding.rule.text,
            context + "**\(text(range))**", context + "**\(fix.replacing("|", with: "\\|"))**",
        ]
        output.append("| " + cells.map(printable).joined(separator: " | ") + " |\n")
    }
    return output
}

/// Bytes shown before the words of a correction.
private let bytesShown = 30
