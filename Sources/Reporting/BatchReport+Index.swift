internal import Letters
internal import Tables
internal import Text

extension BatchReport {
    /// `index.md`, and the lists of letters that it leads to where there are many, each with its path.
    /// - Parameters:
    ///   - passedOver: what was no letter, one a line.
    ///   - hasTables: whether the tables are written beside it.
    public func render(passedOver: [String] = [], hasTables: Bool = true) -> [(path: String, text: [UInt8])] {
        var text = "# Voetnoot\n\n"
        text += say.count(rows.count, ("letter", "brief"), ("letters", "brieven")) + ", "
        text += say.count(works.cited, ("source", "bron"), ("different sources", "verschillende bronnen")) + ", "
        text += say.count(promises.count, ("promise", "toezegging"), ("promises", "toezeggingen")) + ".\n"
        text += toMend + promisesByDay + shared + heldHere
        let (letters, pages) = letterList
        text += letters
        text += part(
            say("Duplicates", "Dubbel"),
            duplicates.map { entry in
                link(entry.letter) + say(": the text of ", ": de tekst van ") + Markdown.code(entry.of)
            })
        text += part(
            say("Could not be read", "Niet te lezen"),
            unread.map { name, reason in
                Markdown.escaped("\(printable(name)): \(reason.text(in: say.language))")
            })
        text += part(say("Passed over", "Overgeslagen"), passedOver.map { Markdown.escaped($0) })
        if hasTables { text += tables }
        return [("index.md", Array(text.utf8))] + pages
    }

    /// A part of the report with a list, or nothing where the list is empty.
    /// - Parameter count: how many there are, where the lines are only the first of them.
    private func part(
        _ heading: String, _ lines: [String], most: Int = .max, of count: Int? = nil, rest: String = ""
    ) -> String {
        guard !lines.isEmpty else { return "" }
        var text = "\n## \(heading)\n\n" + lines.prefix(most).map { "- \($0)\n" }.joined()
        let more = (count ?? lines.count) - min(lines.count, most)
        if more > 0 {
            text += "\n" + say("… and \(more) more in ", "… en nog \(more) in ") + "[\(rest)](tables/\(rest))\n"
        }
        return text
    }

    private func link(_ letter: Int) -> String {
        Markdown.link(Markdown.escaped(printable(rows[letter].name)), to: rows[letter].path)
    }

    /// The letters with errors or warnings, most errors first, and the rules.
    private var toMend: String {
        let faulty = rows.indices.filter { rows[$0].errors + rows[$0].warnings > 0 }.sorted {
            (-rows[$0].errors, -rows[$0].warnings, $0) < (-rows[$1].errors, -rows[$1].warnings, $1)
        }
        var text = part(
            say("To mend", "Te verbeteren"),
            faulty.map { letter in
                let counts = [(rows[letter].errors, Severity.error), (rows[letter].warnings, .warning)]
                return link(letter) + ": "
                    + counts.filter { $0.0 > 0 }.map { say.count($0.0, $0.1) }.joined(separator: ", ")
            }, most: Self.longestPart, rest: "findings.csv")
        guard !findings.isEmpty else { return text }
        text += "\n### \(say("By rule", "Naar regel"))\n\n"
        for (rule, entry) in findings.sorted(by: { $0.key < $1.key }) {
            text += "- \(rule.text), \(entry.count) ×, \(say.severity(entry.severity))"
            text += (rules[rule].map { ": " + $0 } ?? "") + "\n"
        }
        return text
    }

    /// Promises by day, overdue first, those without a day apart.
    private var promisesByDay: String {
        let dated = promises.filter { $0.day != nil }
            .sorted { ($0.day?.iso ?? "", $0.letter) < ($1.day?.iso ?? "", $1.letter) }
        func lines(_ promises: [Promise]) -> [String] {
            promises.map { "\(Markdown.escaped($0.words)) — \(link($0.letter))" }
        }
        let overdue = today.map { today in dated.filter { $0.day.map { $0 < today } ?? false } } ?? []
        let coming = dated.dropFirst(overdue.count)
        return part(
            say("Overdue promises", "Toezeggingen over hun termijn"), lines(overdue), most: Self.longestPart,
            rest: "toezeggingen.csv")
            + part(
                say("Promises by day", "Toezeggingen op dag"), lines(Array(coming)), most: Self.longestPart,
                rest: "toezeggingen.csv")
            + part(
                say("Promises without a day", "Toezeggingen zonder dag"), lines(promises.filter { $0.day == nil }),
                most: Self.longestPart, rest: "toezeggingen.csv")
    }

    /// The works and dossiers that more than one letter cites, and by which.
    private var shared: String {
        let often = works.shared
        let lines = often.prefix(Self.longestPart).map { place in
            let entry = works[place]
            var line = Markdown.link(Markdown.escaped(entry.work.label), to: entry.work.url)
            if let title = entry.work.title, !entry.work.label.contains(title) {
                line += " · *\(Markdown.escaped(title))*"
            }
            return line + citing(entry.citing, entry.letters)
        }
        let files = dossiers.filter { $0.value.count > 1 }.sorted {
            (-$0.value.count, $0.key) < (-$1.value.count, $1.key)
        }
        let dossierLines = files.prefix(Self.longestPart).map { dossier, letters in
            let address = "https://zoek.officielebekendmakingen.nl/dossier/" + dossier
            let title = works["dossier:" + dossier]?.work.title.map { " · *\(Markdown.escaped($0))*" } ?? ""
            return Markdown.link(dossier, to: address) + title
                + citing(letters.prefix(BatchWorks.mostCiting).map(Int.init), letters.count)
        }
        return part(
            say("Sources of more than one letter", "Bronnen van meer dan één brief"), lines, of: often.count,
            rest: "works.csv")
            + part(
                say("Dossiers of more than one letter", "Dossiers van meer dan één brief"), dossierLines,
                of: files.count, rest: "works.csv")
    }

    private func citing(_ letters: [Int], _ count: Int) -> String {
        let links = letters.map(link).joined(separator: ", ")
        return " — " + (count > letters.count ? "\(count): \(links), …" : links)
    }

    /// The papers cited that letters of the batch are.
    private var heldHere: String {
        let held = own.sorted { $0.key < $1.key }.compactMap { id, letter in
            works[id].flatMap { entry in
                entry.letters == 0
                    ? nil
                    : "\(Markdown.escaped(entry.work.label)): \(link(letter))" + citing(entry.citing, entry.letters)
            }
        }
        return part(say("Cited papers that are among these letters", "Aangehaalde stukken die hierbij zijn"), held)
    }

    private var tables: String {
        var text =
            "\n## \(say("Tables", "Tabellen"))\n\n| \(say("Table", "Tabel")) | \(say("Rows", "Rijen")) |\n|---|--:|\n"
        for (table, count) in totals + [("works", works.count)] {
            text += "| [\(table).csv](tables/\(table).csv) | \(count) |\n"
        }
        return text
    }

    /// More entries are in the tables.
    private static let longestPart = 200
}

extension BatchReport {
    /// The letters by date, in the index or, where there are many, in pages by year.
    private var letterList: (text: String, pages: [(path: String, text: [UInt8])]) {
        let order = rows.indices.sorted { left, right in
            let days = [left, right].map { rows[$0].date?.iso ?? Self.undated }
            if days[0] != days[1] { return days[0] < days[1] }
            return rows[left].name.utf8.lexicographicallyPrecedes(rows[right].name.utf8)
        }
        let heading = say("Letters", "Brieven")
        guard order.count > Self.longestPage else {
            return (part(heading, order.map { line($0) }), [])
        }
        var pages: [(path: String, text: [UInt8])] = []
        var links: [String] = []
        for (year, letters) in Dictionary(grouping: order, by: { rows[$0].date?.year ?? 0 }).sorted(by: {
            $0.key < $1.key
        }) {
            for (number, start) in stride(from: 0, to: letters.count, by: Self.longestPage).enumerated() {
                let page = letters[start..<min(start + Self.longestPage, letters.count)]
                let name = year == 0 ? say("without a date", "zonder datum") : String(year)
                let path = "letters-\(year == 0 ? "undated" : String(year))\(number == 0 ? "" : "-\(number + 1)").md"
                let text = "# \(heading), \(name)\n\n" + page.map { "- \(line($0))\n" }.joined()
                pages.append((path, Array(text.utf8)))
                links.append("[\(name)\(number == 0 ? "" : ", \(number + 1)")](\(path)): \(page.count)")
            }
        }
        return (part(heading, links), pages)
    }

    /// `3 maart 2026: [Subject](letters/…), sender`.
    private func line(_ letter: Int) -> String {
        let row = rows[letter]
        let words = Markdown.shortened(Array((row.subject ?? printable(row.name)).utf8), to: Self.longestSubject)
        let subject = Markdown.escaped(String(decoding: words, as: UTF8.self))
        let day = row.date.map { say.day($0) + ": " } ?? ""
        let sender = row.sender.map { " — \(Markdown.escaped(say.office($0)))" } ?? ""
        return day + Markdown.link(subject, to: row.path) + sender
    }

    /// Behind all days.
    private static let undated = "~"
    /// In letters.
    private static let longestPage = 500
    /// In bytes; the report of the letter has the whole.
    private static let longestSubject = 160
}
