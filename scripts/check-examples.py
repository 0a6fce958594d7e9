#!/usr/bin/env python3
"""Runs what a page of the documentation shows, and compares what it says with what stands there.

Usage: check-examples.py FOLDER PAGE ...

FOLDER is where the program `caselog` has been built, as in `.build/release`; it comes first in PATH.
In a block marked `console`, a line that begins with `$ ` is a command, lines that begin with `> ` go
on with it, and the others are what it prints, on standard output and standard error. In them `…`
stands for anything: alone on a line for any number of lines, elsewhere for a part of the line. All
commands of a page are run in the repository by one shell, in their order, and each has to exit
with 0. TMPDIR is a temporary folder. A block marked `swift` stands word for word in a file
under docs/examples.

The exit status is 0 if everything is as it stands in the pages, and 1 with each difference otherwise.
Only the standard library is used.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "docs" / "examples"
LIMIT_SECONDS = 1200

BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

# What stands between the outputs of two commands: the exit status between record separators.
MARK = re.compile("\x1e(\\d+)\x1e")


def blocks(page, kind):
    return [body for language, body in BLOCK.findall(page) if language == kind]


def commands(block):
    """The commands of a block, each with what it prints."""
    found = []
    for line in block.splitlines(keepends=True):
        if line.startswith("$ "):
            found.append([line[2:], ""])
        elif line.startswith("> ") and not found[-1][1]:
            found[-1][0] += line[2:]
        else:
            found[-1][1] += line
    return found


def run(lines, folder, work):
    """The exit status and the output of each command; of fewer, if the shell itself has ended."""
    script = "exec 2>&1\n" + "".join(f"{line}printf '\\x1e%d\\x1e' $?\n" for line in lines)
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("CASELOG_")
    }
    environment |= {
        "PATH": f"{folder.resolve()}:{environment['PATH']}",
        "TMPDIR": work,
        "SWIFT_BACKTRACE": "enable=no",
    }
    environment.pop("COLUMNS", None)
    answer = subprocess.run(
        ["bash", "-c", script],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        timeout=LIMIT_SECONDS,
        check=False,
    )
    parts = MARK.split(answer.stdout.decode())
    return [(int(code), output) for output, code in zip(parts[::2], parts[1::2])]


def is_as_shown(output, shown):
    """Whether `output` is what `shown` says, with its `…`; ends of lines in CSV are ends of lines."""
    pattern = "".join(
        r"(?:.*\n)*" if line == "…" else re.escape(line).replace("…", ".*") + r"\n"
        for line in shown.rstrip("\n").split("\n")
    )
    return re.fullmatch(pattern, output.replace("\r\n", "\n").rstrip("\n") + "\n") is not None


def faults(path, folder, work):
    """What of the page at `path` is not as it stands there."""
    page = path.read_text(encoding="utf-8")
    sources = [file.read_text(encoding="utf-8") for file in EXAMPLES.rglob("*.swift")]
    for block in blocks(page, "swift"):
        if not any(block in source for source in sources):
            yield f"no file under docs/examples has this:\n{block}"
    wanted = [command for block in blocks(page, "console") for command in commands(block)]
    if not wanted:
        yield "no commands are shown"
    seen = run([line for line, _ in wanted], folder, work)
    for (line, shown), (code, output) in zip(wanted, seen):
        if code != 0:
            yield f"exit code {code}: {line}{output}"
        elif not is_as_shown(output, shown):
            yield f"$ {line}is shown to print\n{shown}and prints\n{output}"
    if len(seen) < len(wanted):
        yield f"the shell ended at: {wanted[len(seen)][0]}"


def main(arguments):
    if len(arguments) < 2:
        sys.exit("Usage: check-examples.py FOLDER PAGE ...")
    found = []
    for name in arguments[1:]:
        with tempfile.TemporaryDirectory(prefix="caselog-examples-") as work:
            found += [f"{name}: {fault}" for fault in faults(Path(name), Path(arguments[0]), work)]
    if found:
        sys.exit("\n".join(found))
    print(f"{', '.join(arguments[1:])}: everything is as it stands there")


if __name__ == "__main__":
    main(sys.argv[1:])
