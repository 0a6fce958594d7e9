"""Bundles in memory, the two programs that check them, and a forger with a key of their own."""

import base64
import hashlib
import json
import shutil
import subprocess
import sys

from .program import ROOT

SCRIPT = ROOT / "docs" / "examples" / "verify-bundle" / "verify_bundle.py"
SUMS = "SHA256SUMS"


def sha256(data):
    return hashlib.sha256(data).digest()


class Bundle:
    """The files of a bundle by their paths, with the keys and the checkpoint of whoever checks it."""

    def __init__(self, files, key, kept=None):
        self.files, self.key, self.kept = files, key, kept
        self.links = {}

    @classmethod
    def read(cls, folder, key, kept=None):
        files = {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }
        return cls(files, key, kept)

    def copy(self):
        return Bundle(dict(self.files), self.key, self.kept)

    def part(self, kind):
        """The files in the folder `kind`, by the rest of their names."""
        return {
            path.partition("/")[2]: data
            for path, data in self.files.items()
            if path.startswith(kind + "/")
        }

    @property
    def versions(self):
        return sorted(int(name) for name in self.part("headers"))

    def change(self, path, place, value=None):
        """Another byte at `place`: `value`, or what its lowest bit makes of it."""
        data = bytearray(self.files[path])
        data[place] = data[place] ^ 1 if value is None else value
        self.files[path] = bytes(data)

    def put(self, path, place, number, size=8):
        """A number in a header."""
        data = bytearray(self.files[path])
        data[place : place + size] = number.to_bytes(size, "little")
        self.files[path] = bytes(data)

    def number(self, path, place, size=8):
        return int.from_bytes(self.files[path][place : place + size], "little")

    def swap(self, one, other):
        self.files[one], self.files[other] = self.files[other], self.files[one]

    def drop(self, version):
        """Leaves out all that belongs to one event."""
        for path in list(self.files):
            if path.partition("/")[2].partition(".")[0] == str(version) and "consist" not in path:
                del self.files[path]

    def lines(self, path):
        return self.files[path].decode().splitlines(keepends=True)

    def set_lines(self, path, lines):
        self.files[path] = "".join(lines).encode()

    def sum(self):
        """Makes the sums right again."""
        self.files.pop(SUMS, None)
        self.files[SUMS] = b"".join(
            hashlib.sha256(data).hexdigest().encode() + b"  " + path.encode() + b"\n"
            for path, data in sorted(self.files.items())
        )

    def write(self, folder):
        for path, data in self.files.items():
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
        for path, target in self.links.items():
            (folder / path).symlink_to(target)

    def forge(self, forger, size=None):
        """Puts the headers as they are into another tree, signed by somebody whose key is trusted."""
        places = {name: self.number(f"headers/{name}", 8) for name in self.part("headers")}
        size = size or max(places.values()) + 8
        leaves = [sha256(b"made up %d" % index) for index in range(size)]
        for name, place in places.items():
            leaves[place] = sha256(b"\0" + self.files[f"headers/{name}"])
        for name, place in places.items():
            proof = path_of(place, leaves)
            self.set_lines(f"proofs/{name}", [hash.hex() + "\n" for hash in proof])
        self.sign(forger, leaves)
        return leaves

    def sign(self, forger, leaves):
        origin = forger.name
        self.files["checkpoint"] = forger.note(checkpoint_text(origin, len(leaves), root_of(leaves)))
        self.files["verifier-keys"] = forger.key.encode() + b"\n"
        self.key, self.kept = forger.key, None


def checkpoint_text(origin, size, root):
    return f"{origin}\n{size}\n{base64.b64encode(root).decode()}\n"


def node(left, right):
    return sha256(b"\1" + left + right)


def split(count):
    return 1 << (count - 1).bit_length() - 1


def root_of(leaves):
    """MTH of RFC 6962, section 2.1, over hashes of leaves."""
    if len(leaves) == 1:
        return leaves[0]
    middle = split(len(leaves))
    return node(root_of(leaves[:middle]), root_of(leaves[middle:]))


def path_of(index, leaves):
    """PATH of RFC 6962, section 2.1.1, over hashes of leaves."""
    if len(leaves) == 1:
        return []
    middle = split(len(leaves))
    if index < middle:
        return path_of(index, leaves[:middle]) + [root_of(leaves[middle:])]
    return path_of(index - middle, leaves[middle:]) + [root_of(leaves[:middle])]


def verifier_key(name, data):
    """The id and the text of the key `data`, whose first byte says of which kind it is."""
    number = sha256(name.encode() + b"\n" + data)[:4]
    return number, f"{name}+{number.hex()}+{base64.b64encode(data).decode()}"


class Forger:
    """Somebody with a signing key of their own, under the name of a log."""

    def __init__(self, name, seed=7):
        from cryptography.hazmat.primitives.asymmetric import ed25519

        self.name = name
        self.private = ed25519.Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32)
        self.public = self.private.public_key().public_bytes_raw()
        self.id, self.key = verifier_key(name, b"\1" + self.public)

    def note(self, text):
        """A note with this text, whether it is a checkpoint or not."""
        signature = base64.b64encode(self.id + self.private.sign(text.encode())).decode()
        return f"{text}\n— {self.name} {signature}\n".encode()


class Checkers:
    """The two programs that check a bundle."""

    def __init__(self, programs):
        self.programs = programs
        self.program = programs.caselog.parent / "caselog-verify"

    def answers(self, bundle, trusting=True, comparing=True):
        """What each says of the bundle: `good`, or the reason why it is refused.

        The bundle is checked with the key and the checkpoint that were kept, unless told otherwise.
        """
        folder = self.programs.folder()
        bundle.write(folder / "bundle")
        key = bundle.key if trusting else ""
        kept = ""
        if comparing and bundle.kept is not None:
            kept = folder / "kept"
            kept.write_bytes(bundle.kept)
        answers = self.swift(folder / "bundle", key, kept), self.python(folder / "bundle", key, kept)
        shutil.rmtree(folder)
        return answers

    def run(self, *words):
        return subprocess.run([str(self.program), *map(str, words)], capture_output=True, check=False)

    def swift(self, folder, key="", kept=""):
        options = [word for one in key.split() for word in ("--verifier-key", one)]
        options += ["--checkpoint", kept] if kept else []
        run = self.run(folder, "--json", *options)
        if run.returncode not in (0, 8):
            return f"exit {run.returncode}: {run.stderr.decode()}"
        answer = json.loads(run.stdout)
        if answer["isGood"] != (run.returncode == 0):
            return f"exit {run.returncode}, and says {answer}"
        return "good" if answer["isGood"] else answer["reason"]

    def python(self, folder, key="", kept=""):
        run = subprocess.run(
            [sys.executable, str(SCRIPT), str(folder), key, str(kept)],
            capture_output=True,
            check=False,
        )
        text = run.stdout.decode()
        if run.returncode == 0 and text.startswith("No problems found."):
            return "good"
        if run.returncode == 8 and text.startswith("REFUSED "):
            return text.split()[1].rstrip(":")
        return f"exit {run.returncode}: {text}{run.stderr.decode()}"
