#!/usr/bin/env python3
"""Checks what no compiler setting does: where unsafe code may stand, and who may import what.

Usage: check-sources.py [FOLDER]      the folder Sources, unless another one is named

The exit status is 0 if everything keeps to the rules, and 1 with one line for each fault otherwise.
"""

import re
import sys
from pathlib import Path

# Everything else is free of unsafe code. (LMDB is the wrapper of a C library.)
UNSAFE_ALLOWED = (
    "LMDB/",
    "TransparencyLog/SHA256+Spans.swift",
    "EventLog/SystemRandom.swift",
)

# Targets that do without Foundation, which is large and has a different size on each system.
WITHOUT_FOUNDATION = {
    "LMDB",
    "TransparencyLog",
    "EventLog",
    "Cases",
    "CaseRecords",
    "Views",
    "Interchange",
    "CaselogVerify",
}

# What alone a target may import: the verifier does not share what it has to find the faults of.
IMPORTED = {
    "CaselogVerify": {"TransparencyLog", "SystemPackage", "FoundationEssentials", "Glibc"},
}

# Who alone may import a module.
IMPORTERS = {
    "CLMDB": {"LMDB"},
    "LMDB": {"EventLog", "Views"},
    "Crypto": {"TransparencyLog", "EventLog"},
    "CryptoExtras": {"EventLog"},
    "ArgumentParser": {"CaselogCommand"},
}

# What reads a record without anybody being recorded as looking: the engine's own work, which shows nothing.
# Whoever uses it imports it by this name.
UNRECORDED = "@_spi(Unrecorded)"
UNRECORDED_ALLOWED = ("CaseRecords/", "Views/Stored/", "CaselogCommand/Writing/")

# Comments and literals, in which words are free. What is interpolated into a text goes with it.
PROSE = re.compile(r'"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*[\s\S]*?\*/')

UNSAFE = re.compile(r"(?<![.\w])(?<!case )unsafe\b")

IMPORT = re.compile(r"^[ \t]*(?:@\w+(?:\(\w+\))?\s+)*(?:\w+\s+)?import\s+(\w+)")


def without_prose(text):
    """The text with comments and literals blanked out; lines keep their numbers."""
    return PROSE.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)


def faults_of_import(target, module):
    if target == "Cases":
        yield "Cases imports nothing"
    if target in WITHOUT_FOUNDATION and module == "Foundation":
        yield f"{target} does without Foundation"
    if target in IMPORTED and module not in IMPORTED[target]:
        yield f"{target} imports {', '.join(sorted(IMPORTED[target]))} and nothing else"
    if module in IMPORTERS and target not in IMPORTERS[module]:
        yield f"only {', '.join(sorted(IMPORTERS[module]))} may import {module}"


def faults(path, name):
    """What is wrong in the file at `path`, called `name` in the folder of the sources."""
    code = without_prose(path.read_text(encoding="utf-8"))
    target = name.split("/")[0]
    for number, line in enumerate(code.split("\n"), 1):
        if UNSAFE.search(line) and not name.startswith(UNSAFE_ALLOWED):
            yield number, "unsafe code belongs in the target LMDB"
        if UNRECORDED in line and not name.startswith(UNRECORDED_ALLOWED):
            yield number, "what is read unrecorded is for the engine, and shown to nobody"
        if match := IMPORT.match(line):
            for fault in faults_of_import(target, match.group(1)):
                yield number, f"import {match.group(1)}: {fault}"


def main(arguments):
    folder = Path(arguments[0]) if arguments else Path(__file__).parent.parent / "Sources"
    files = sorted(folder.rglob("*.swift"))
    if not files:
        sys.exit(f"There are no Swift files in {folder}.")
    found = [
        f"{path}:{line}: {fault}"
        for path in files
        for line, fault in faults(path, path.relative_to(folder).as_posix())
    ]
    if found:
        sys.exit("\n".join(found))
    print(f"{len(files)} files of Sources keep to the rules on unsafe code and imports")


if __name__ == "__main__":
    main(sys.argv[1:])
