// swift-tools-version: 6.2
import PackageDescription

// Settings every Swift target of ours shares. Warnings are errors here and not on the command line, where they would
// hit the dependencies too.
let house: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableExperimentalFeature("Lifetimes"),  // Cursor holds a Span, so it is ~Escapable
    .treatAllWarnings(as: .error),
]

/// One room of the house: its name and the rooms and packages it may import.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: house)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: name == "CommandTests" ? ["Golden"] : [], swiftSettings: house)
}

let package = Package(
    name: "voetnoot",
    products: [.executable(name: "voetnoot", targets: ["voetnoot"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", exact: "0.10.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    ],
    targets: [
        room("Letters"),
        room("Text", ["Letters"]),
        room("Knowledge", ["Letters", "Text"]),
        .target(
            name: "CICU",
            cxxSettings: [.enableWarning("all"), .treatAllWarnings(as: .error)],
            linkerSettings: ["icui18n", "icuuc", "icudata"].map { .linkedLibrary($0) }),
        .target(
            name: "CLinux", cSettings: [.enableWarning("all"), .treatAllWarnings(as: .error)]),
        // Debian keeps libxml2's headers in a folder of their own, which no other setting can name.
        .target(
            name: "CXML", cSettings: [.unsafeFlags(["-I/usr/include/libxml2"]), .enableWarning("all"), .treatAllWarnings(as: .error)],
            linkerSettings: [.linkedLibrary("xml2")]),
        .target(
            name: "CZip", cSettings: [.enableWarning("all"), .treatAllWarnings(as: .error)],
            linkerSettings: ["minizip", "z"].map { .linkedLibrary($0) }),
        room(
            "Reading",
            [
                "Letters", "Text", "Knowledge", "CXML", "CZip", .product(name: "Yams", package: "Yams"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ]),
        room("Normalisation", ["Letters", "Text", "CICU"]),
        room("Structure", ["Letters", "Text", "Knowledge"]),
        room("Extraction", ["Letters", "Text", "Knowledge"]),
        room("Resolution", ["Letters", "Text", "Knowledge"]),
        room("Linking", ["Letters"]),
        room("Register", ["Letters", "Text", "Knowledge"]),
        room("Checking", ["Letters", "Text", "Knowledge", "Register"]),
        room("Tables", ["Letters", "Text"]),
        room("Reporting", ["Letters", "Text", "Knowledge", "Tables"]),
        room(
            "Pipeline",
            [
                "CLinux", "Letters", "Text", "Knowledge", "Reading", "Normalisation", "Structure", "Extraction", "Resolution", "Linking", "Register", "Checking", "Tables",
                "Reporting", .product(name: "Yams", package: "Yams"), .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "SwiftCSV", package: "SwiftCSV"), .product(name: "Subprocess", package: "swift-subprocess"),
            ]),
        .executableTarget(
            name: "voetnoot",
            dependencies: [
                "Letters", "Register", "Pipeline", "Reporting", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house),
        // The speed of each stage, for `make bench`.
        .executableTarget(
            name: "stages",
            dependencies: ["Letters", "Reading", "Normalisation", "Structure", "Extraction", "Resolution", "Linking", "Checking", "Tables", "Reporting"],
            path: "Tests/Stages", swiftSettings: house),
        // The words of a run's tables, for the golden of words and `make compare`.
        .executableTarget(name: "words", path: "Tests/Words", swiftSettings: house),
        tests("ReadingTests", ["Reading", "Structure", "Normalisation", "Letters"]),
        tests("KnowledgeTests", ["Knowledge", "Letters"]),
        tests("NormalisationTests", ["Normalisation", "CICU", "Letters"]),
        tests("ExtractionTests", ["Extraction", "Resolution", "Structure", "Knowledge", "Normalisation", "Text", "Letters"]),
        tests("StructureTests", ["Structure", "Normalisation", "Letters"]),
        tests("LinkingTests", ["Linking", "Resolution", "Structure", "Extraction", "Normalisation", "CICU", "Text", "Letters"]),
        tests("CheckingTests", ["Checking", "Register", "Linking", "Resolution", "Structure", "Extraction", "Normalisation", "Letters"]),
        tests(
            "CommandTests",
            [
                "Pipeline", "Checking", "Letters", "Normalisation", "Structure", "Extraction", "Resolution", "Linking", "Tables", "Reporting", "voetnoot",
                "words",
            ]),
    ],
    cxxLanguageStandard: .cxx17
)
