// swift-tools-version: 6.2

import PackageDescription

/// The settings every Swift target shares: strict imports, explicit existentials, no warnings.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A module of the product.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of the module whose name they carry.
func tests(
  _ module: String, _ dependencies: [Target.Dependency] = [], excluding: [String] = []
) -> Target {
  .testTarget(
    name: "\(module)Tests",
    dependencies: [.target(name: module), "TestSupport"] + dependencies,
    exclude: excluding,
    swiftSettings: strict,
  )
}

let package = Package(
  name: "clio",
  products: [.executable(name: "clio", targets: ["clio"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    module("Chronology"),
    .target(
      name: "Language", dependencies: ["CLexicon"],
      // The engine is optimised in tests too: unoptimised it is about ten times slower.
      swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    .target(name: "CLexicon", exclude: ["LICENSES.md", "verbs.txt", "nouns.txt", "forms.txt"]),
    .target(name: "CEnglishModel", exclude: ["MODEL.md", "model.bin"]),
    module("EnglishModel", ["Language", "CEnglishModel"]),
    .target(
      name: "CInflate",
      linkerSettings: [.linkedLibrary("z")],
    ),
    .target(name: "CEntities", exclude: ["entities.txt"]),
    module("Archives", ["CInflate"]),
    module("Extraction", ["Chronology", "Language", "Archives", "CEntities"]),
    module("Flashcards", ["Chronology", "Language", "Extraction"]),
    module("Scheduling"),
    module("Study", ["Chronology", "Language", "Flashcards", "Scheduling"]),
    module(
      "Storage",
      ["Chronology", "Flashcards", "Scheduling", .product(name: "GRDB", package: "GRDB.swift")],
    ),
    module("Interchange", ["Chronology", "Language", "Flashcards"]),
    .target(
      name: "CLineEditor",
      linkerSettings: [.linkedLibrary("edit")],
    ),
    .target(name: "CDefaults"),
    .executableTarget(
      name: "clio",
      dependencies: [
        "Chronology", "Language", "Extraction", "Flashcards", "Scheduling", "Study", "Storage",
        "Interchange", "EnglishModel", "CLineEditor", "CDefaults",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict,
    ),
    .target(
      name: "TestSupport", dependencies: ["Language"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("Chronology"),
    tests(
      "Language", ["EnglishModel"], excluding: ["Engine/Constructions", "Engine/Golden"]),
    tests("Archives"),
    tests(
      "Extraction", ["Chronology", "Language", "EnglishModel", "Archives"],
      excluding: ["HeldOut"]),
    tests(
      "Flashcards", ["Chronology", "Language", "Extraction", "EnglishModel"],
      excluding: ["Generation/Golden"]),
    tests("Scheduling"),
    tests("Study", ["Chronology", "Flashcards", "Scheduling"]),
    tests("Storage", ["Flashcards", "Scheduling", .product(name: "GRDB", package: "GRDB.swift")]),
    tests("Interchange", ["Chronology", "Flashcards"], excluding: ["Golden"]),
    .testTarget(
      name: "ClioEndToEndTests",
      dependencies: ["clio", "TestSupport"],
      swiftSettings: strict,
    ),
  ],
)
