"""What can be wrong with a bundle, and by which check it has to be refused.

Each damage is a function that changes a bundle in memory. SUMMED ones keep the sums right, so that
another check has to find them. FORGED ones stand in a tree of somebody who signs it with a key that is
trusted, so that only what comes after the proofs can find them.
"""

UNSUMMED, SUMMED, FORGED = [], [], []


def damage(table, reason):
    """Enters a function into a table, under its name as a sentence."""

    def enter(function):
        table.append((function.__name__.replace("_", " "), reason, function))
        return function

    return enter


def first_with(bundle, kind):
    """The first file of a kind."""
    return f"{kind}/" + min(bundle.part(kind), key=lambda name: [int(n) for n in name.split(".")[:2]])
