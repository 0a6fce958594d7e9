#!/usr/bin/env python3
"""Checks the program's JSON Schemas with independent validators.

Every schema is valid by the meta-schema of draft 2020-12 (check-jsonschema); every line of the
storylines is valid by the schema of a line (jsonschema); and lines made wrong on purpose are not:
each line without one of its required members, with a member that nobody knows, with a code or a
word that no list has.

Usage: check-schemas.py PROGRAM FIXTURES
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from jsonschema import Draft202012Validator


def schema(program, *type_name):
    run = subprocess.run([program, "schema", *type_name], capture_output=True, text=True, check=True)
    return run.stdout


def type_names(program):
    run = subprocess.run(
        [program, "types", "--format", "ndjson", "--json", "type"], capture_output=True, text=True, check=True
    )
    return [json.loads(line)["type"] for line in run.stdout.splitlines()]


def check_metaschema(program, names):
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, "line.json")]
        files[0].write_text(schema(program))
        for name in names:
            files.append(Path(folder, f"{name}.json"))
            files[-1].write_text(schema(program, name))
        checker = [sys.executable, "-m", "check_jsonschema", "--check-metaschema"]
        run = subprocess.run(checker + [str(file) for file in files], capture_output=True, text=True)
        if run.returncode != 0:
            sys.exit(f"A schema is not valid by its meta-schema:\n{run.stdout}{run.stderr}")
        broken = Path(folder, "broken.json")
        broken.write_text('{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": 7}')
        if subprocess.run(checker + [str(broken)], capture_output=True).returncode == 0:
            sys.exit("The meta-schema takes a schema that is none.")
    return len(files)


def wrong_versions(line):
    """Lines that differ from `line` in one thing, which makes each of them wrong."""
    for name in ("happened", "by", "commandId"):
        yield f"without {name}", {key: value for key, value in line.items() if key != name}
    yield "with an unknown member", line | {"colour": "blue"}
    yield "with a time without an offset", line | {"happened": "2026-03-29T09:16"}
    yield "of an unknown type", line | {"type": "CaseOpened"}
    data = line.get("data")
    if not data:
        return
    yield "with an unknown field", line | {"data": data | {"colour": "blue"}}
    for name, value in data.items():
        if isinstance(value, bool):
            yield f"with a number as {name}", line | {"data": data | {name: 7}}
        elif isinstance(value, str):
            yield f"with nothing as {name}", line | {"data": data | {name: ""}}
            yield f"with a line of a template as {name}", line | {"data": data | {name: "‹fill in› this"}}
        elif isinstance(value, int):
            yield f"with text as {name}", line | {"data": data | {name: "seven"}}
        elif isinstance(value, list):
            yield f"with an object as {name}", line | {"data": data | {name: {}}}


def main():
    program, fixtures = sys.argv[1], Path(sys.argv[2])
    names = type_names(program)
    schemas = check_metaschema(program, names)
    document = json.loads(schema(program))
    validator = Draft202012Validator(document)
    lines = wrong = 0
    for file in sorted(fixtures.glob("storylines/*.ndjson")):
        for number, text in enumerate(file.read_text().splitlines(), start=1):
            line = json.loads(text)
            problems = list(validator.iter_errors(line))
            if problems:
                sys.exit(f"{file.name}, line {number} is not valid: {problems[0].message[:300]}")
            lines += 1
            for what, version in wrong_versions(line):
                if validator.is_valid(version):
                    sys.exit(f"{file.name}, line {number} is valid {what}.")
                wrong += 1
            for name in document["$defs"].get(line.get("type"), {}).get("required", []):
                data = {key: value for key, value in line["data"].items() if key != name}
                if validator.is_valid(line | {"data": data}):
                    sys.exit(f"{file.name}, line {number} is valid without {name}.")
                wrong += 1
    if not lines:
        sys.exit("There are no lines to check.")
    print(f"{schemas} schemas hold; {lines} lines are valid, {wrong} made wrong are not")


main()
