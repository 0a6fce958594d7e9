#!/usr/bin/env python3
"""Reads every section of a vectors file with cbor2, a CBOR library that is not ours.

Usage: check-cbor.py FILE

In FILE, one section is one line: the name of an event type, a blank, and its bytes in hexadecimal.
Each must be one map in deterministic CBOR (RFC 8949, section 4.2.1): decoding it and encoding the
value canonically has to give the same bytes. It must hold what docs/format.md allows and nothing
else: whole numbers, text, true and false, simple values 0 to 3, arrays, and maps whose keys are
whole numbers.

The exit status is 0 if all agree, 1 at the first difference, and 2 if the file cannot be read.
"""

import sys

from cbor2 import CBORDecodeError, CBORSimpleValue, dumps, loads


def stray(value):
    """What in the value no section may hold, or None."""
    if isinstance(value, dict):
        strays = [f"the key {key!r}" for key in value if type(key) is not int or key < 1]
        return next(iter(strays), None) or stray(list(value.values()))
    if isinstance(value, list):
        return next((found for found in map(stray, value) if found), None)
    if isinstance(value, CBORSimpleValue):
        return None if value.value in range(4) else f"simple value {value.value}"
    return None if type(value) in (int, str, bool) else f"a {type(value).__name__}"


def difference(section):
    """How the section differs from deterministic CBOR, or None."""
    try:
        value = loads(section)
    except CBORDecodeError as error:
        return f"cbor2 cannot read it: {error}"
    again = dumps(value, canonical=True)
    if again != section:
        return f"cbor2 writes it as {again.hex()}"
    if not isinstance(value, dict):
        return "it is not a map"
    found = stray(value)
    return found and f"it holds {found}"


def main():
    if len(sys.argv) != 2:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    types = set()
    count = 0
    try:
        with open(sys.argv[1], encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                name, digits = line.split()
                section = bytes.fromhex(digits)
                found = difference(section)
                if found:
                    print(f"line {number}, {name}: {found}", file=sys.stderr)
                    return 1
                types.add(name)
                count += 1
    except (OSError, ValueError) as error:
        print(f"cannot read {sys.argv[1]}: {error}", file=sys.stderr)
        return 2
    if count == 0:
        print(f"{sys.argv[1]} holds no sections", file=sys.stderr)
        return 2
    print(f"{count} sections of {len(types)} event types are the same to cbor2")
    return 0


if __name__ == "__main__":
    sys.exit(main())
