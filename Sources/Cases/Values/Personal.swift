/// A record about one person, sealed under that person's key whatever stream it stands in.
public protocol Personal: Record {
  /// Whom it is about, and under whose key it is sealed.
  var person: PersonID { get }
}
