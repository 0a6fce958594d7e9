#!/usr/bin/env python3
"""Recomputes every root and proof of a vectors file, independently of the Swift implementation.

Usage: check-tree.py FILE

It follows the recursive definitions of RFC 6962, section 2.1 (MTH, PATH, PROOF and SUBPROOF), and
the verification algorithms of RFC 9162, sections 2.1.3.2 and 2.1.4.2. In FILE, one fact is one line
of words, and bytes are hexadecimal:

    leaf INDEX ENTRY                          ("-" stands for an empty entry)
    root SIZE HASH
    inclusion INDEX SIZE HASH...
    consistency OLD NEW HASH...

A file of n leaves must state each of its n + 1 roots, n * (n + 1) / 2 inclusion proofs and as many
consistency proofs exactly once. The exit status is 0 if all agree, 1 at the first difference, and
2 if the file cannot be read.
"""

import sys
from functools import lru_cache
from hashlib import sha256


def node(left, right):
    return sha256(b"\x01" + left + right).digest()


def split(n):
    """The largest power of two smaller than n."""
    return 1 << (n - 1).bit_length() - 1


@lru_cache(maxsize=None)
def mth(entries):
    """MTH(D[n]), RFC 6962, section 2.1."""
    if not entries:
        return sha256(b"").digest()
    if len(entries) == 1:
        return sha256(b"\x00" + entries[0]).digest()
    k = split(len(entries))
    return node(mth(entries[:k]), mth(entries[k:]))


def path(m, entries):
    """PATH(m, D[n]), RFC 6962, section 2.1.1."""
    if len(entries) == 1:
        return []
    k = split(len(entries))
    if m < k:
        return path(m, entries[:k]) + [mth(entries[k:])]
    return path(m - k, entries[k:]) + [mth(entries[:k])]


def subproof(m, entries, complete):
    """SUBPROOF(m, D[n], b), RFC 6962, section 2.1.2."""
    if m == len(entries):
        return [] if complete else [mth(entries)]
    k = split(len(entries))
    if m <= k:
        return subproof(m, entries[:k], complete) + [mth(entries[k:])]
    return subproof(m - k, entries[k:], False) + [mth(entries[:k])]


def includes(leaf, index, size, proof, root):
    """Verifies an inclusion proof, RFC 9162, section 2.1.3.2."""
    fn, sn, r = index, size - 1, leaf
    for p in proof:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            r = node(p, r)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            r = node(r, p)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and r == root


def extends(old, old_root, new, new_root, proof):
    """Verifies a consistency proof, RFC 9162, section 2.1.4.2."""
    if old == new:
        return not proof and old_root == new_root
    if old & (old - 1) == 0:
        proof = [old_root] + proof
    if not proof:
        return False
    fn, sn = old - 1, new - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = proof[0]
    for c in proof[1:]:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            fr, sr = node(c, fr), node(c, sr)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = node(sr, c)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and fr == old_root and sr == new_root


def demand(condition, sentence):
    if not condition:
        sys.exit(sentence)


def read(lines):
    """The facts stated, by their kind and numbers: ("inclusion", 3, 7) -> hashes."""
    facts = {}
    for number, line in enumerate(lines, 1):
        kind, *words = line.split()
        numbers = 2 if kind in ("inclusion", "consistency") else 1
        key = (kind, *map(int, words[:numbers]))
        demand(key not in facts, f"Line {number} repeats: {' '.join(map(str, key))}")
        facts[key] = [b"" if word == "-" else bytes.fromhex(word) for word in words[numbers:]]
    return facts


def compare(facts, key, expected):
    name = " ".join(map(str, key))
    demand(key in facts, f"The file does not state: {name}")
    stated = facts.pop(key)
    demand(
        stated == expected,
        f"The first difference is at: {name}\n"
        f"  stated    {' '.join(value.hex() for value in stated)}\n"
        f"  expected  {' '.join(value.hex() for value in expected)}",
    )


def check(facts):
    count = sum(kind == "leaf" for kind, *_ in facts)
    demand(count, "The file states no leaves.")
    leaves = [facts.pop(("leaf", index), []) for index in range(count)]
    demand(all(len(leaf) == 1 for leaf in leaves), "Each leaf from 0 on must have one entry.")
    entries = tuple(entry for [entry] in leaves)
    for n in range(count + 1):
        tree = entries[:n]
        compare(facts, ("root", n), [mth(tree)])
        for m in range(n):
            proof = path(m, tree)
            compare(facts, ("inclusion", m, n), proof)
            leaf = mth(tree[m : m + 1])
            demand(includes(leaf, m, n, proof, mth(tree)), f"Unverified: inclusion {m} {n}")
        for m in range(1, n + 1):
            proof = subproof(m, tree, True)
            compare(facts, ("consistency", m, n), proof)
            verified = extends(m, mth(tree[:m]), n, mth(tree), proof)
            demand(verified, f"Unverified: consistency {m} {n}")
    demand(not facts, f"The file states more than its leaves allow: {next(iter(facts), None)}")
    pairs = count * (count + 1) // 2
    print(f"{count + 1} roots, {pairs} inclusion proofs, {pairs} consistency proofs agree")


def main(arguments):
    if len(arguments) != 1:
        print("Usage: check-tree.py FILE", file=sys.stderr)
        sys.exit(2)
    try:
        with open(arguments[0], encoding="ascii") as file:
            facts = read(file)
    except (OSError, ValueError) as error:
        print(f"{arguments[0]} cannot be read: {error}", file=sys.stderr)
        sys.exit(2)
    check(facts)


if __name__ == "__main__":
    main(sys.argv[1:])
