#!/usr/bin/env python3
"""Checks a bundle of a caselog, as docs/format.md says in section 11.

Usage: verify_bundle.py FOLDER [KEYS [CHECKPOINT]]

KEYS are verifier keys with blanks between them; those of the bundle are taken if there are none.
CHECKPOINT is a file that you have kept. The exit status is 0 if nothing is wrong, and 8 if the
bundle is refused. It needs the package `cryptography`.
"""

import re, struct, sys
from base64 import b64decode, b64encode
from hashlib import sha256
from pathlib import Path
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

PATHS = (r"README\.txt|checkpoint|verifier-keys|(headers|proofs|consistency)/N|words/N\.json"
         r"|sections/N\.([0-9]|1[0-4])").replace("N", "[1-9][0-9]{0,18}")

def demand(holds, place):
    if not holds: raise ValueError(place)

def key(text):
    name, coded = re.fullmatch(r"([^\s+\0-\x1f]+)\+[0-9a-f]{8}\+(\S+)", text).groups()
    number = sha256(name.encode() + b"\n" + (data := b64decode(coded))).digest()[:4]
    demand(text == f"{name}+{number.hex()}+{b64encode(data).decode()}" and data[0] == 1, "a key")
    return (name, number), Ed25519PublicKey.from_public_bytes(data[1:])

def note(data, keys):
    """The text of a signed note, and the names of those of the keys that have signed it."""
    text, gap, rest = data.decode().rpartition("\n\n")
    lines = re.findall(r"— ([^\s+]+) ([^\s=]{7}\S*)\n", rest)  # An id of 4 bytes, and more.
    lines = [(name, b64decode(coded)) for name, coded in lines]
    whole = "".join(f"— {name} {b64encode(signed).decode()}\n" for name, signed in lines)
    demand(gap and rest == whole and len(lines) <= 100, "the lines of signatures")
    demand(len(data) <= 65536 and not re.search(r"[\0-\x09\x0b-\x1f]", text + rest), "characters")
    known = [line for line in lines if (line[0], line[1][:4]) in keys]
    for name, signed in known: keys[name, signed[:4]].verify(signed[4:], (text + "\n").encode())
    demand(known, "no signature of a trusted key")
    return text, {name for name, _ in known}

def tree(text, signers):
    """Origin, size and root of a checkpoint; the last digit of 32 bytes in base 64 is one of 16."""
    lines = re.fullmatch("(.+)\n(0|[1-9][0-9]{0,18})\n([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(\n.+)*", text)
    demand(lines and lines[1] in signers, "its lines, or the name of its log")
    return lines[1], int(lines[2]), b64decode(lines[3])

def hashes(data):
    demand(re.fullmatch(rb"([0-9a-f]{64}\n)*", data), "the form of a proof")
    return [bytes.fromhex(line.decode()) for line in data.split()]

def climb(first, last, proof, *roots):
    """RFC 9162, 2.1.3.2 and 2.1.4.2: the roots that a proof leads to, that of the new tree last."""
    if not last: return list(roots) if not proof else ["the proof is too long"]
    other, *rest = proof
    if first & 1: roots = [sha256(b"\1" + other + root).digest() for root in roots]
    elif first < last: roots = [*roots[:-1], sha256(b"\1" + roots[-1] + other).digest()]
    else: rest = proof  # At the right edge a node has no sibling, and is its own parent.
    return climb(first >> 1, last >> 1, rest, *roots)

def header(data):
    position, stream, version, previous, recorded = struct.unpack_from("<4Qq", data, 8)
    (length, fields), at, name = struct.unpack_from("<H54xH", data, 4), 108, b"-/-"
    for bit, size in enumerate((0, 0, 16, 8, 0, 8, 8, 1, 16, 16, 8)):
        size = (size or 1 + data[at]) if fields >> bit & 1 else 0
        name, at = data[at + 1 : at + size] if size and bit == 1 else name, at + size
    demand(data[0] == 1 and data[7] <= 15 and length == len(data) == at + 88 * data[7], "length")
    demand(previous == 2**64 - 1 if version == 1 else version and previous < position, "version")
    demand(fields < 2048 and fields & 3 == (position == 0) + 2 * (version == 1), "fields")
    demand(len(name) <= 64 and re.fullmatch(rb"[!-.0-~]+/[!-.0-~]+", name), "name of the stream")
    sections = [struct.unpack_from("<I32s", data, at + 88 * n + 52) for n in range(data[7])]
    return position, stream, version, previous, recorded, sections, sha256(b"\0" + data).digest()

def verify(folder, keys, kept, stage):
    stage("manifest")
    found = [path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir()]
    demand(all(path.is_file() and not path.is_symlink() for path in found), "no regular file")
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}
    sums = files.pop("SHA256SUMS").decode()
    lines = [f"{sha256(files[path]).hexdigest()}  {path}\n" for path in sorted(files)]
    demand(sums == "".join(lines) and all(re.fullmatch(PATHS, path) for path in files), "sums")
    part = lambda kind: {p.split("/")[1]: files[p] for p in files if p.startswith(kind + "/")}
    demand(part("headers") and "README.txt" in files, "a file is missing")
    checkpoint, bundled = files["checkpoint"], files["verifier-keys"]
    stage("signature")
    *lines, end = bundled.decode().split("\n")
    bundled = dict(map(key, lines))
    demand(bundled and not end, "the form of verifier-keys")
    text, signers = note(checkpoint, keys or bundled)
    stage("checkpoint")
    origin, size, root = tree(text, signers)
    stage("header")
    headers = {name: header(data) for name, data in part("headers").items()}
    stage("inclusion")
    demand(headers.keys() == part("proofs").keys(), "a proof for each header")
    for name, proof in part("proofs").items():
        index, *_, leaf = headers[name]
        demand(index < size and climb(index, size - 1, hashes(proof), leaf) == [root], name)
    stage("versions")
    chain = [headers[str(version + 1)] for version in range(len(headers))]
    demand(all(chain[n][1:3] == (chain[0][1], n + 1) for n in range(len(chain))), "a gap")
    demand(all(b[3] == a[0] and b[4] >= a[4] for a, b in zip(chain, chain[1:])), "their order")
    stage("sections")
    for name, data in part("sections").items():
        section = headers[name.split(".")[0]][5][int(name.split(".")[1])]
        demand(section == (len(data), sha256(data).digest()), name)
    demand(all(name[:-5] in headers for name in part("words")), "words of no event")
    stage("consistency")
    proofs = {int(name): hashes(data) for name, data in part("consistency").items()}
    if not kept: return
    name, old, before = tree(*note(Path(kept).read_bytes(), keys or bundled))
    demand(name == origin and 0 < old <= size, "the checkpoint is of another log, or later")
    if old == size: return demand(before == root, "another root at the same size")
    first, *proof = ([before] if old & (old - 1) == 0 else []) + proofs[old]
    shift = (old & -old).bit_length() - 1  # Up to the largest whole subtree that ends the old tree.
    demand(climb(old - 1 >> shift, size - 1 >> shift, proof, first, first) == [before, root], old)

(folder, trusted, kept), stages = [*sys.argv[1:], "", ""][:3], []
try: verify(Path(folder), dict(map(key, trusted.split())), kept, stages.append)
except Exception as fault: sys.exit(print(f"REFUSED {stages[-1]}: {fault!r}") or 8)
print("No problems found. Not shown: whether more came after, and what was sealed.")
print("The key came with the bundle." * (not trusted), "No checkpoint was given." * (not kept))
