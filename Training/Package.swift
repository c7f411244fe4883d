// swift-tools-version: 6.2

import PackageDescription

// The engine's own sources are compiled here again, through links: `package` access ends at a
// package's border, and training must read what the engine reads.
let package = Package(
  name: "training",
  targets: [
    .target(name: "CLexicon"),
    .target(name: "Language", dependencies: ["CLexicon"], swiftSettings: settings),
    .target(name: "Treebank", dependencies: ["Language"], swiftSettings: settings),
    .executableTarget(
      name: "train", dependencies: ["Language", "Treebank"], swiftSettings: settings),
    .executableTarget(
      name: "evaluate", dependencies: ["Language", "Treebank"], swiftSettings: settings),
  ]
)

var settings: [SwiftSetting] {
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
