// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "caselog", path: "..")],
  targets: [
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLMDBLibrary", pkgConfig: "lmdb", providers: [.apt(["liblmdb-dev"])]),
    .target(name: "CBaseline", dependencies: ["COpenSSL", "CLMDBLibrary"]),
    .executableTarget(
      name: "LogBenchmark",
      dependencies: ["CBaseline", .product(name: "EventLog", package: "caselog")]
    ),
    .executableTarget(
      name: "VerifyBenchmark",
      dependencies: [
        "CBaseline",
        .product(name: "EventLog", package: "caselog"),
        .product(name: "TransparencyLog", package: "caselog"),
      ]
    ),
    .executableTarget(
      name: "DecisionBenchmark",
      dependencies: [
        .product(name: "CaseRecords", package: "caselog"),
        .product(name: "Cases", package: "caselog"),
        .product(name: "Interchange", package: "caselog"),
      ]
    ),
    .executableTarget(
      name: "ViewsBenchmark",
      dependencies: [
        "CBaseline",
        .product(name: "CaseRecords", package: "caselog"),
        .product(name: "Cases", package: "caselog"),
        .product(name: "EventLog", package: "caselog"),
        .product(name: "Interchange", package: "caselog"),
        .product(name: "LMDB", package: "caselog"),
        .product(name: "Views", package: "caselog"),
      ]
    ),
  ]
)
