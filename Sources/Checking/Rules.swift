public import Letters

extension Rule {
    /// All rules, by what they are about.
    public static let all: [Rule] = letters + notes + papers + years + style + laws + union + addresses + days + drafts

    /// The rules that are asked where nobody chose.
    public static let standard = Set(all.filter(\.isDefault).map(\.id))

    private static let letters = [unreadableLetter, illFormedBytes, guessedEncoding, untiedCalls]
    private static let notes = [
        noteMismatch, noteNumbers, idemWithoutSource, wrongNotePointer, workNotCited, articleMismatch, paperMismatch,
        dayMismatch,
    ]
    private static let papers = [
        impossibleDossier, unknownDossier, unknownPaper, wrongChamber, missingChapter, unknownChapter, fundOrPaper,
        oddNumber, twoDossiers, longRange, otherPaper, twoMovers, motionWithoutPaper,
    ]
    private static let years = [
        impossibleYear, yearBeforeDossier, youngerSource, yearOutOfRange, mixedYearStyles, twoYears, mixedYearMarks,
    ]
    private static let style = [
        paperPunctuation, mixedLabels, mixedDossierStyles, mixedPageWords, gazettePlaceholder, gazetteNumber,
    ]
    private static let laws = [articleForm, ambiguousAbbreviation, repealedLaw, unexplainedAbbreviation, memberStyle]
    private static let union = [unionNumberOrder, unionSuffix, journalName, celexMismatch, eclis]
    private static let addresses = [malformedAddress, addressMismatch, youngerDocument, privateAddress]
    private static let days = [distantDay, wrongWeekday, impossibleDay, overduePromise]
    private static let drafts = [placeholder, brokenField, openEdits, missingEnclosure, unansweredQuestion]
}
