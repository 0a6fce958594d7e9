/// Keys and notes that others have published, and one that another program has signed.
enum PublishedNotes {
  /// The key and the note of golang.org/x/mod (`sumdb/note/note_test.go`).
  static let goKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
  static let goText = """
    If you think cryptography is the answer to your problem,
    then you don't know what your problem is.

    """
  static let goNote = """
    \(goText)
    \u{2014} PeterNeumann \
    x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

    """

  /// The example of C2SP tlog-checkpoint.
  static let checkpoint = """
    example.com/behind-the-sofa
    20852163
    CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

    \u{2014} example.com/behind-the-sofa \
    Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=

    """

  /// A checkpoint signed by Python's `cryptography` 48 with the private key 00 01 02 … 1f, under the
  /// names of the log and of a witness, and both verifier keys.
  static let signed = """
    caselog/test/00112233445566778899aabbccddeeff
    1300
    SBNJTRN+FjG7owHVrKtue7eqdM4RhdRWVl71HXN2d7I=

    \u{2014} caselog/test/00112233445566778899aabbccddeeff \
    SMeoSPY3d2C4m+Om4Vo2ko98JZQYP62Nf7bLkiakNa6Dt80eCaKRCNLhdxxYQc9sb33JKxiiYwpIQzSgMDhosWN8LAc=
    \u{2014} witness.example/w1 \
    Mhg2LfY3d2C4m+Om4Vo2ko98JZQYP62Nf7bLkiakNa6Dt80eCaKRCNLhdxxYQc9sb33JKxiiYwpIQzSgMDhosWN8LAc=

    """
  static let logKey =
    "caselog/test/00112233445566778899aabbccddeeff+48c7a848"
    + "+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"
  static let witnessKey =
    "witness.example/w1+3218362d+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4"
}
