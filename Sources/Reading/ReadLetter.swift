internal import Letters

/// What a reader of a format gives: the letter's text, its layout, and what the file says of itself.
struct ReadLetter {
    var text: [UInt8]
    var layout: Layout<Source>
    var head: LetterHead?
    var edits: Edits?

    init(_ builder: LayoutBuilder) {
        text = builder.text
        layout = builder.layout
    }
}
