"""What nobody can read in the files of a store."""

import re

from .expecting import expect_equal, expect_none_in
from .program import FIXTURES, both_storylines

# NHS numbers of the storylines. They are no part of the lines, and must not be of a store either.
NUMBERS = ["9990260001", "999 026 0001", "9990260028", "999 026 0028"]


def nothing_personal_can_be_read_in_the_files(store):
    needles = [text.encode() for text in personal_texts()]
    files = sorted(path for path in store.path.rglob("*") if path.is_file())
    expect_equal(len(files), 4, "the files of a store")
    for file in files:
        expect_none_in(needles, file.read_bytes(), f"personal texts in {file.name}")
        expect_none_in(needles, printable(file.read_bytes()), f"strings of {file.name}")


def the_same_search_finds_all_of_it_in_the_fixtures():
    found = 0
    texts = [text for text in personal_texts() if text not in NUMBERS]
    content = b"".join(file.read_bytes() for file in storyline_files())
    for text in texts:
        found += text.encode() in content and text.encode() in printable(content)
    expect_equal(found, len(texts), "personal texts in the fixtures")
    print(f"    {len(texts)} texts, and {len(NUMBERS)} numbers that stand in no fixture")


def storyline_files():
    return [FIXTURES / "storylines" / f"{name}.ndjson" for name in ("A", "B")]


def printable(content):
    """What `strings` prints, runs of four printable characters or more; UTF-8's others too."""
    return b"\n".join(re.findall(rb"[\t\x20-\x7e\x80-\xff]{4,}", content))


def personal_texts():
    """Names, dates of birth, and every phrase of the texts of the storylines."""
    texts = {text for line in both_storylines() for text in texts_in(line)}
    phrases = {part.strip() for text in texts for part in re.split(r"[.;:,“”’]", text)}
    return sorted(phrase for phrase in phrases if len(phrase) >= 8) + NUMBERS


def texts_in(value, name=None):
    """Texts that somebody wrote, and dates of birth; no codes, references and times."""
    if isinstance(value, dict):
        for key, member in value.items():
            yield from texts_in(member, key)
    elif isinstance(value, list):
        for element in value:
            yield from texts_in(element, name)
    elif isinstance(value, str) and (name == "dob" or " " in value):
        yield value


def run(report, programs):
    store = programs.store()
    store.import_lines(both_storylines())
    report.run(nothing_personal_can_be_read_in_the_files, store)
    report.run(the_same_search_finds_all_of_it_in_the_fixtures)
