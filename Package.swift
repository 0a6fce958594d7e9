// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "caselog",
  products: [
    .executable(name: "caselog", targets: ["CaselogCommand"]),
    .executable(name: "caselog-verify", targets: ["CaselogVerify"]),
    .library(name: "LMDB", targets: ["LMDB"]),
    .library(name: "TransparencyLog", targets: ["TransparencyLog"]),
    .library(name: "EventLog", targets: ["EventLog"]),
    .library(name: "Cases", targets: ["Cases"]),
    .library(name: "CaseRecords", targets: ["CaseRecords"]),
    .library(name: "Views", targets: ["Views"]),
    .library(name: "Interchange", targets: ["Interchange"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(name: "CLMDB", pkgConfig: "lmdb", providers: [.apt(["liblmdb-dev"])]),
    .target(name: "LMDB", dependencies: ["CLMDB"]),
    .target(
      name: "TransparencyLog",
      dependencies: [.product(name: "Crypto", package: "swift-crypto")]
    ),
    .target(
      name: "EventLog",
      dependencies: [
        "LMDB", "TransparencyLog",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]
    ),
    .target(name: "Cases"),
    .target(name: "CaseRecords", dependencies: ["Cases", "EventLog", "TransparencyLog"]),
    .target(
      name: "Views",
      dependencies: [
        "Cases", "CaseRecords", "EventLog", "LMDB",
        .product(name: "SystemPackage", package: "swift-system"),
      ]
    ),
    .target(name: "Interchange", dependencies: ["Cases", "CaseRecords", "Views"]),
    .executableTarget(
      name: "CaselogCommand",
      dependencies: [
        "Cases", "CaseRecords", "EventLog", "Interchange", "TransparencyLog", "Views",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]
    ),
    .executableTarget(
      name: "CaselogVerify",
      dependencies: [
        "TransparencyLog", .product(name: "SystemPackage", package: "swift-system"),
      ]
    ),
    .target(name: "TestSupport", dependencies: ["Cases"], path: "Tests/TestSupport"),
    .executableTarget(
      name: "CaseGenerator",
      dependencies: [
        "CaseRecords", "Cases", "Interchange", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/CaseGenerator"
    ),
    .testTarget(name: "LMDBTests", dependencies: ["LMDB", "TestSupport"], exclude: ["Rejected"]),
    .testTarget(name: "TransparencyLogTests", dependencies: ["TransparencyLog"]),
    .testTarget(
      name: "EventLogTests",
      dependencies: ["EventLog", "LMDB", "TransparencyLog", "TestSupport"]
    ),
    .testTarget(name: "CasesTests", dependencies: ["Cases", "TestSupport"]),
    .testTarget(
      name: "CaseRecordsTests",
      dependencies: [
        "CaseRecords", "Cases", "EventLog", "Interchange", "TransparencyLog", "TestSupport",
      ],
      exclude: ["Rejected"]
    ),
    .testTarget(
      name: "ViewsTests",
      dependencies: [
        "Views", "CaseRecords", "Cases", "EventLog", "Interchange", "LMDB", "TestSupport",
      ]
    ),
    .testTarget(
      name: "InterchangeTests",
      dependencies: ["Interchange", "CaseRecords", "Cases", "Views", "TestSupport"]
    ),
    .testTarget(
      name: "CaselogCommandTests",
      dependencies: [
        "CaselogCommand", "CaselogVerify", "EventLog", "LMDB", "TransparencyLog", "TestSupport",
      ]
    ),
    .testTarget(
      name: "CaselogVerifyTests",
      dependencies: ["CaselogVerify", "TransparencyLog"]
    ),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
}
