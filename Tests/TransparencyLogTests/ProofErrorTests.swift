import Testing
import TransparencyLog

@Suite struct `A refused proof` {
  @Test(
    arguments: [
      (
        .indexOutOfRange(index: 9, size: 8),
        """
        There is no leaf 9 in a tree of size 8: leaves are counted from 0. \
        Name an earlier leaf or a larger tree.
        """
      ),
      (
        .sizesOutOfOrder(old: 9, new: 8),
        """
        A tree of size 8 cannot have grown out of one of size 9. \
        Name the earlier tree first; if that is so already, the log has lost entries.
        """
      ),
      (
        .wrongLength(expected: 3, actual: 4),
        """
        The proof's length is 4 and must be 3. \
        It was made for another leaf or other sizes, or is damaged: have it made again.
        """
      ),
      (
        .wrongRoot(size: 8, computed: .emptyTree, expected: .emptyTree.flipped),
        """
        The proof leads to the root \
        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 for the tree of size 8, \
        whose root is stated as \
        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b854. \
        What was to be proved is not true, or the proof is damaged: have it made again, \
        and trust the log only if the new one holds.
        """
      ),
    ] as [(ProofError, String)]
  )
  func `says what does not fit and what to do`(error: ProofError, sentence: String) {
    #expect("\(error)" == sentence)
  }
}
