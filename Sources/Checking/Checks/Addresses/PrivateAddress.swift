internal import Letters

/// U4: an address is open to every reader, and follows none.
let privateAddress = Rule(
    id: RuleID("U4"), severity: .warning,
    summary: Message(
        english: "An address is open to every reader, and follows none.",
        dutch: "Een adres is voor elke lezer open, en volgt er geen."),
    explanation: """
        Addresses of SharePoint, Teams, an intranet or the writer's own machine open for colleagues only; `utm_source`, `fbclid` and \
        the wrappers of mail programs (`safelinks`) tell others who reads.
        """,
    bad: "https://rijksoverheid.sharepoint.com/sites/jenv/rapport", good: "https://www.rijksoverheid.nl/rapport"
) { context in
    context.own.papers.compactMap { _, mention in
        guard context.isAddress(mention.range) else { return nil }
        let address = context.words(mention.range).lowercased()
        let host = address.split(separator: "/").dropFirst().first.map(String.init) ?? ""
        if let place = closed.first(where: { host.contains($0) }) {
            return context.finding(
                mention.range, english: "not every reader can open an address of \(place)",
                dutch: "een adres van \(place) kan niet elke lezer openen")
        }
        guard let tracker = trackers.first(where: { address.contains($0) }) else { return nil }
        return context.finding(
            mention.range, english: "“\(tracker)” follows the reader; leave it out",
            dutch: "‘\(tracker)’ volgt de lezer; laat het weg")
    }
}

/// Parts of hosts that open for colleagues only.
private let closed = [
    "sharepoint.com", "teams.microsoft.com", "localhost", "127.0.0.1", "intranet", "rijksweb.nl", "onedrive.live.com",
    ".local", "rijksportaal", "pleio.nl/files",
]

/// Parts of addresses that follow a reader.
private let trackers = [
    "utm_", "fbclid=", "gclid=", "mc_cid=", "safelinks.protection.outlook.com", "sessionid=", "phpsessid=",
]
