import Foundation
import TestSupport
import Testing

@Suite struct `Making a store` {
  @Test func `says where it is and what losing the key means`() throws {
    try withTemporaryDirectory { directory in
      let answer = try Program.run([
        "init", "--store", "\(directory)/records", "--key-file", "\(directory)/key", "--as", "ST07",
        "--json", "store,isTest,service,administrator,role,keyFile",
      ])
      #expect(answer.status == 0)
      #expect(
        answer.output == """
          {
            "store": "\(directory)/records",
            "isTest": false,
            "service": "A service that has not been described yet",
            "administrator": "ST07",
            "role": "ADM",
            "keyFile": "\(directory)/key"
          }

          """
      )
      let key = try FileManager.default.attributesOfItem(atPath: "\(directory)/key")
      #expect(key[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func `puts the key into the user's key folder unless another place is named`() throws {
    try withTemporaryDirectory { directory in
      let environment = ["XDG_CONFIG_HOME": directory, "CASELOG_STORE": "\(directory)/records"]
      let made = try Program.run(["init", "--as", "ST07"], environment: environment)
      #expect(made.status == 0)
      #expect(made.output.contains("\(directory)/caselog/keys/records.key"))
      let shown = try Program.run(["service", "show", "--json", "name"], environment: environment)
      #expect(shown.status == 0)
    }
  }

  @Test func `is refused over something, and inside the store`() throws {
    try Store.with { store in
      let again = try store.run("init", "--as", "ST07")
      #expect(again.status == 1)
      #expect(again.error.contains("a store is never made over it"))
      let inside = try store.run(
        "init",
        "--store",
        "\(store.directory)/other",
        "--key-file",
        "\(store.directory)/other/key",
        "--as",
        "ST07"
      )
      #expect(inside.status == 78)
      #expect(!FileManager.default.fileExists(atPath: "\(store.directory)/other"))
    }
  }

  @Test func `may be with a passphrase, the first line of standard input`() throws {
    try withTemporaryDirectory { directory in
      let environment = ["CASELOG_STORE": "\(directory)/records", "CASELOG_STAFF": "ST07"]
      func run(_ command: String..., passphrase: String) throws -> Program.Answer {
        try Program.run(
          command + ["--passphrase"],
          environment: environment,
          input: passphrase + "\n"
        )
      }
      try #expect(run("init", passphrase: "correct horse").status == 0)
      try #expect(run("service", "show", passphrase: "correct horse").status == 0)
      try #expect(run("service", "show", passphrase: "battery staple").status == 78)
    }
  }

  @Test func `names what is wrong with a service description`() throws {
    try withTemporaryDirectory { directory in
      let answer = try Program.run(
        ["init", "--store", "\(directory)/records", "--service", "-", "--as", "ST07"],
        environment: ["HOME": directory],
        input: #"{"name":"Here","aereas":[]}"#
      )
      #expect(answer.status == 5)
      #expect(answer.error.contains("has no field “aereas”. Did you mean areas?"))
      #expect(!FileManager.default.fileExists(atPath: "\(directory)/records"))
    }
  }
}
