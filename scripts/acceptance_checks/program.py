"""The program under test, and stores made with it."""

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FIXTURES = ROOT / "Fixtures"
SERVICE = FIXTURES / "greater-manchester.json"

# An auditor, and what for: who looks at records in these checks.
READER = ("--as", "ST12", "--purpose", "audit")

# Longer than anything here takes; a program that hangs is a failure.
LIMIT_SECONDS = 300


@dataclass
class Answer:
    """What a run of the program came to."""

    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def lines(self):
        return [json.loads(line) for line in self.out.splitlines()]


class Programs:
    """Where the programs lie, and a folder that is removed in the end."""

    def __init__(self, binaries, work):
        self.caselog = Path(binaries).resolve() / "caselog"
        self.generator = Path(binaries).resolve() / "CaseGenerator"
        self.work = Path(work)
        self.stores = 0

    def folder(self):
        """A new folder."""
        self.stores += 1
        folder = self.work / f"{self.stores:04}"
        folder.mkdir()
        return folder

    def store(self, *options):
        """A new store with a clock of its own."""
        store = Store(self, self.folder())
        answer = store.run("init", "--test-clock", "--service", str(SERVICE), *options)
        if answer.code != 0:
            raise RuntimeError(f"No store could be made: {answer.err}")
        return store


class Store:
    """The store in a folder, with its key file beside it."""

    def __init__(self, programs, folder):
        self.programs = programs
        self.folder = folder
        self.path = folder / "records"
        self.key = folder / "records.key"

    @property
    def environment(self):
        """The environment of a run: nothing of the caller's own settings."""
        others = {k: v for k, v in os.environ.items() if not k.startswith("CASELOG_")}
        key = {} if self.key is None else {"CASELOG_KEY_FILE": str(self.key)}
        return others | key | {
            "CASELOG_STORE": str(self.path),
            "HOME": str(self.folder),
            "XDG_CONFIG_HOME": str(self.folder),
            "SWIFT_BACKTRACE": "enable=no",
        }

    def start(self, *words, **options):
        """Begins a run, and does not wait for it."""
        return subprocess.Popen(
            [str(self.programs.caselog), *map(str, words)],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            **options,
        )

    def run(self, *words, given=b"", **options):
        """Runs `caselog` with these words; `given` is its standard input."""
        if isinstance(given, str):
            given = given.encode()
        process = self.start(*words, **options)
        try:
            out, err = process.communicate(given, timeout=LIMIT_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise
        return Answer(process.returncode, out.decode(), err.decode())

    def read(self, *words, **options):
        """Looks at something, as somebody, for something."""
        return self.run(*words, *READER, **options)

    def import_lines(self, lines, *options):
        """Imports lines, given as objects, texts or bytes."""
        return self.run("import", "-", "--format", "json", *options, given=joined(lines))

    def copy(self):
        """A copy of the store with its key."""
        copy = Store(self.programs, self.programs.folder())
        shutil.copytree(self.path, copy.path)
        shutil.copy2(self.key, copy.key)
        return copy

    def log(self, *words):
        """What stands in the log, but for who looked at it: headers as objects."""
        answer = self.read("log", *words, "--format", "ndjson", "--last", "1000000")
        if answer.code != 0:
            raise RuntimeError(f"The log could not be read: {answer.err}")
        return [event for event in answer.lines if event["type"] != "RecordAccessed"]

    def imported(self):
        """What was imported, but for the ids and times that a store makes by itself."""
        return [event for event in self.log() if event["channel"] == "import"]

    @property
    def size(self):
        """How many events there are."""
        return self.run("status", "--format", "json").json["size"]

    @property
    def data_files(self):
        return [self.path / part / "data.mdb" for part in ("log", "keys")]


def joined(lines):
    """The lines of an import as bytes."""
    return b"".join(as_bytes(line) + b"\n" for line in lines)


def as_bytes(line):
    if isinstance(line, dict):
        line = json.dumps(line, ensure_ascii=False, separators=(",", ":"))
    return line.encode() if isinstance(line, str) else line


def storyline(name):
    """The lines of a storyline, as objects."""
    text = (FIXTURES / "storylines" / f"{name}.ndjson").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def both_storylines():
    """Both, in the order in which they were recorded."""
    return sorted(storyline("A") + storyline("B"), key=lambda line: line["recorded"])


def events_of(line):
    """The events of a line, whether it has one or several."""
    return line.get("events", [line])
