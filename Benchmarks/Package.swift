// swift-tools-version: 6.2

import PackageDescription

// The tagger's own sources are compiled here again, through links: `package` access ends at a
// package's border.
let package = Package(
  name: "benchmarks",
  targets: [
    .target(name: "Chronology", swiftSettings: settings),
    .target(
      name: "TimeTagging", dependencies: ["Chronology"], swiftSettings: settings),
    .executableTarget(
      name: "timexes", dependencies: ["Chronology", "TimeTagging"], swiftSettings: settings),
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
