internal import Glibc
internal import Reading

/// The files that a run wrote into a folder, by the list that it keeps there.
struct OwnFiles {
    /// The list's first line.
    static let heading = "made by voetnoot; run replaces this folder; its files:"

    private let folder: FilePath
    private let names: Set<[UInt8]>

    /// Nothing when the folder holds no list of ours.
    init?(_ folder: FilePath) {
        self.folder = folder
        guard let bytes = try? readBytes(folder.appending(Array(OutputFolder.marker.utf8))) else { return nil }
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        // A run may have been killed before it wrote a line.
        guard lines.isEmpty || lines[0].elementsEqual(Self.heading.utf8) else { return nil }
        names = Set(lines.dropFirst().map { Array($0) } + [Array(OutputFolder.marker.utf8)])
    }

    /// A file in the folder that is not in the list.
    var firstStranger: String? { firstStranger(in: folder, []) }

    private func firstStranger(in folder: FilePath, _ prefix: [UInt8]) -> String? {
        for name in folder.entries ?? [] {
            let path = folder.appending(name)
            let relative = prefix + name
            if case .folder = FileSort(path), !path.isLink {
                if let stranger = firstStranger(in: path, relative + [UInt8(ascii: "/")]) { return stranger }
            } else if !names.contains(relative) {
                return FilePath(bytes: relative).text
            }
        }
        return nil
    }

    /// Takes the folder away when no run that lives has it.
    func removeIfLeft() {
        let list = open(folder.appending(Array(OutputFolder.marker.utf8)).characters, O_RDONLY | O_CLOEXEC)
        guard list >= 0 else { return }
        defer { close(list) }
        if flock(list, LOCK_EX | LOCK_NB) == 0 { remove() }
    }

    /// Takes away the files of the list, and the folders that are empty then. The list goes last, so that what a kill
    /// leaves of this is found again.
    func remove() {
        removeFiles(in: folder, [])
        let marker = folder.appending(Array(OutputFolder.marker.utf8))
        // A file of the user's that came meanwhile keeps its folder.
        if (folder.entries ?? []).count <= 1 { unlink(marker.characters) }
        rmdir(folder.characters)
    }

    private func removeFiles(in folder: FilePath, _ prefix: [UInt8]) {
        for name in folder.entries ?? [] {
            let path = folder.appending(name)
            let relative = prefix + name
            if case .folder = FileSort(path), !path.isLink {
                removeFiles(in: path, relative + [UInt8(ascii: "/")])
                rmdir(path.characters)
            } else if relative != Array(OutputFolder.marker.utf8), names.contains(relative) {
                unlink(path.characters)
            }
        }
    }
}

extension FilePath {
    var isLink: Bool {
        var status = stat()
        return lstat(characters, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }
}
