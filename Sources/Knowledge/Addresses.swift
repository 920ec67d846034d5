public import Letters

/// From identifiers to the addresses a reader can open.
public enum Addresses {
    /// The official address of a work, or nothing when it has none.
    public static func url(kind: MentionKind, id: WorkID?, key: WorkKey) -> String? {
        switch kind {
        case .kamerstuk: id.map { "https://zoek.officielebekendmakingen.nl/\($0.text).html" }
        case .dossier:
            key.text.hasPrefix("dossier:") && key.text.utf8.last.map { $0.isDigit || $0.isUppercase } == true
                ? "https://zoek.officielebekendmakingen.nl/dossier/\(key.text.dropFirst("dossier:".count))" : nil
        case .date: nil
        }
    }
}
