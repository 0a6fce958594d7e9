import Cases

extension CommunicationNeedRecorded {
  /// What helps the person to understand and to be understood, need by need.
  var words: [String] {
    let helps = adjustments.map { adjustment in
      [adjustment.kind.entry.code, adjustment.detail?.text].compactMap(\.self)
        .joined(separator: " ")
    }
    let formats = (self.formats ?? []).map(\.entry.code)
    return formats + helps + helpers
  }

  /// Who has to be there to help the person.
  var helpers: [String] {
    [
      appropriateAdultIndicated?.given == true ? "appropriate adult" : nil,
      intermediaryIndicated?.given == true ? "intermediary" : nil,
      interpreterNeeded?.given == true ? interpreter : nil,
    ].compactMap(\.self)
  }

  private var interpreter: String {
    ["interpreter", language?.given?.text].compactMap(\.self).joined(separator: " ")
  }
}
