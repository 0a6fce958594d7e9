// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "first-seen",
  dependencies: [.package(name: "caselog", path: "../../..")],
  targets: [
    .executableTarget(
      name: "first-seen",
      dependencies: [
        .product(name: "CaseRecords", package: "caselog"),
        .product(name: "Cases", package: "caselog"),
        .product(name: "Interchange", package: "caselog"),
        .product(name: "Views", package: "caselog"),
      ],
      path: "Sources"
    )
  ]
)
