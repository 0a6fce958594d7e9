import Glibc
import SystemPackage

/// The program: checks a bundle, the evidence of a case, without the store and its keys.
@main
enum CaselogVerify {
  /// Checks the bundle that the arguments name, and ends with the exit code.
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    let words = Array(CommandLine.arguments.dropFirst())
    guard !words.contains("--help"), !words.contains("-h") else {
      say(Arguments.usage)
      exit(ExitCode.good.rawValue)
    }
    do {
      let arguments = try Arguments(words)
      let report = try report(on: arguments)
      say(arguments.isJSON ? report.json : report.text)
      exit((report.isGood ? ExitCode.good : .refused).rawValue)
    } catch let misuse as Arguments.Misuse {
      complain("\(misuse.problem)\n\(Arguments.usage)")
      exit(ExitCode.misused.rawValue)
    } catch {
      complain("\(error)\n")
      exit(ExitCode.unreadable.rawValue)
    }
  }

  /// What is found in the bundle.
  ///
  /// - Throws: ``Unreadable``.
  private static func report(on arguments: Arguments) throws -> Report {
    do {
      let kept = try arguments.checkpoint.map { try BundleFolder.bytes(of: $0) }
      let bundle = try Bundle(try BundleFolder.contents(of: arguments.folder))
      let examination = Examination(bundle: bundle, keys: arguments.keys, kept: kept)
      return Report(try examination.findings())
    } catch let refusal as Refusal {
      return Report(refusal)
    }
  }

  private static func say(_ text: String) {
    do {
      _ = try FileDescriptor.standardOutput.writeAll(text.utf8)
    } catch {
      exit(ExitCode.unreadable.rawValue)
    }
  }

  private static func complain(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }
}

/// How the program ends.
enum ExitCode: Int32 {
  case good = 0
  case refused = 8
  case misused = 64
  case unreadable = 74
}
