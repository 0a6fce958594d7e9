#!/usr/bin/env python3
"""Tries the program from outside, as its users and their mishaps do.

Usage: acceptance.py [--doctored] FOLDER [PART ...]

FOLDER is where the programs `caselog` and `CaseGenerator` have been built, as in `.build/release`.
A PART is one of the names below; without one, all run. Every check prints a line, and the last line
counts: `N passed, 0 failed`. The exit status is 1 if a check failed. Checks that cannot run here
(those that mount a volume or change the user need root) are listed, and counted apart.

With --doctored every expectation is turned into one that must fail, and a check passes only if each
of its expectations has failed: what could not fail proves nothing.

FOLDER has `caselog-verify` too. The checks of bundles need the package `cryptography`, as the verifier in
docs/examples does; else only the standard library is used. Nothing is written outside a temporary folder.
"""

import sys
import tempfile
import time

from acceptance_checks import (
    bad_lines,
    bad_stores,
    bad_volumes,
    bundles,
    disclosures,
    following,
    integrity,
    killing,
    races,
    rebuilding,
    secrecy,
    storylines,
    terminals,
)
from acceptance_checks.expecting import Expectations, Report
from acceptance_checks.program import Programs

PARTS = {
    "storylines": storylines,
    "disclosures": disclosures,
    "races": races,
    "integrity": integrity,
    "bundles": bundles,
    "secrecy": secrecy,
    "terminals": terminals,
    "following": following,
    "bad-lines": bad_lines,
    "bad-stores": bad_stores,
    "bad-volumes": bad_volumes,
    "killing": killing,
    "rebuilding": rebuilding,
}


def main(arguments):
    Expectations.doctored = "--doctored" in arguments
    words = [word for word in arguments if word != "--doctored"]
    if not words or not set(words[1:]) <= set(PARTS):
        sys.exit(f"Usage: acceptance.py [--doctored] FOLDER [{' | '.join(PARTS)} ...]")
    began = time.monotonic()
    report = Report()
    with tempfile.TemporaryDirectory(prefix="caselog-acceptance-") as work:
        programs = Programs(words[0], work)
        for name in words[1:] or PARTS:
            print(f"-- {name}", flush=True)
            PARTS[name].run(report, programs)
    print(f"{time.monotonic() - began:.0f} s in all")
    sys.exit(report.finish())


if __name__ == "__main__":
    main(sys.argv[1:])
