"""What verify says, what it finds, and what it leaves alone."""

import hashlib
import os
import random

from .expecting import expect_equal, expect_in, expect_true
from .lmdb_pages import Pages
from .program import Store, both_storylines
from .volumes import allow_reading, as_nobody, read_only_volume

FLIPS = 200


def verify_says_what_it_checked_and_what_not(store):
    answer = store.run("verify")
    expect_equal(answer.code, 0, "the exit code")
    for sentence in (
        "Checked:",
        "60 events: every header canonical, unchanged and in its place",
        "8 streams: versions without gaps",
        "57 command ids: each used once",
        "60 sealed sections: the bytes that their headers speak of",
        "60 sealed sections: open under their owners' keys",
        "60 events: say what their types can say",
        "Not checked:",
        "no earlier checkpoint given",
        "No problems found.",
    ):
        expect_in(sentence, answer.out, "what verify says")


def verify_works_without_the_key(store):
    answer = without_key(store.copy()).run("verify", "--format", "json")
    expect_equal(answer.code, 0, "the exit code")
    expect_equal(answer.json["verdict"], "No problems found.", "the verdict")
    expect_equal(answer.json["isUnlocked"], False, "whether it had the key")
    expect_equal(answer.json["checked"]["opened"], 0, "sections opened")
    expect_in("key", " ".join(answer.json["notChecked"]), "what was not checked")


def verify_works_on_a_read_only_volume(store):
    with read_only_volume(store.copy()) as copy:
        answer = copy.run("verify")
        expect_equal(answer.code, 0, "the exit code")
        expect_in("No problems found.", answer.out, "the verdict")


def verify_works_for_somebody_who_may_only_read(store):
    copy = store.copy()
    allow_reading(copy)
    answer = as_nobody(copy).run("verify")
    expect_equal(answer.code, 0, "the exit code")
    expect_in("No problems found.", answer.out, "the verdict")


def verify_writes_nothing(store):
    before = {file: fingerprint(file) for file in store.data_files}
    for _ in range(3):
        store.run("verify")
    after = {file: fingerprint(file) for file in store.data_files}
    expect_equal(after, before, "the data files, their sizes and their times")


def fingerprint(file):
    status = os.stat(file)
    return hashlib.sha256(file.read_bytes()).hexdigest(), status.st_size, status.st_mtime_ns


def any_changed_byte_of_a_header_row_is_found_and_its_event_named(store):
    expect_flips_found(store, "log", lambda key: int.from_bytes(key, "little"))


def any_changed_byte_of_a_sealed_section_is_found_and_its_event_named(store):
    expect_flips_found(store, "contents", lambda key: int.from_bytes(key, "little") // 16)


def expect_flips_found(store, table, position_of):
    """Changes a byte at a time at random places of live rows; every second time without a key."""
    copy, chance = store.copy(), random.Random(f"flips in {table}")
    keyless = without_key(copy)
    file = copy.path / "log" / "data.mdb"
    pages = Pages(file)
    rows = pages.rows(table)
    for number in range(FLIPS):
        key, at, size = chance.choice(rows)
        place = at + chance.randrange(size)
        change_byte(file, place, pages.bytes[place] ^ chance.randrange(1, 256))
        answer = (keyless if number % 2 else copy).run("verify", "--format", "json")
        change_byte(file, place, pages.bytes[place])
        what = f"byte {place - at} of {size} in the row of {table} for {position_of(key)}"
        expect_equal(answer.code, 8, f"the exit code after a change of {what}")
        named = [problem["position"] for problem in answer.json["problems"]]
        expect_true(position_of(key) in named, f"{what} is found there, not only at {named}")
    answer = copy.run("verify")
    expect_equal(answer.code, 0, "the exit code once every byte is as it was")


def change_byte(file, place, value):
    with open(file, "r+b") as bytes_of_file:
        bytes_of_file.seek(place)
        bytes_of_file.write(bytes([value]))


def the_message_about_a_changed_byte_names_the_event(store):
    copy = store.copy()
    file = copy.path / "log" / "data.mdb"
    pages = Pages(file)
    _, at, _ = pages.rows("log")[8]
    change_byte(file, at + 50, pages.bytes[at + 50] ^ 1)
    answer = copy.run("verify")
    expect_equal(answer.code, 8, "the exit code")
    expect_in("Event at position #8:", answer.out, "the message")
    expect_in("One problem was found.", answer.out, "the message")


def without_key(store):
    """The store for somebody who has no key and names none."""
    keyless = Store(store.programs, store.folder)
    keyless.key = None
    return keyless


def run(report, programs):
    store = programs.store()
    store.import_lines(both_storylines())
    report.run(verify_says_what_it_checked_and_what_not, store.copy())
    report.run(verify_works_without_the_key, store)
    report.run(verify_works_on_a_read_only_volume, store)
    report.run(verify_works_for_somebody_who_may_only_read, store)
    report.run(verify_writes_nothing, store)
    report.run(any_changed_byte_of_a_header_row_is_found_and_its_event_named, store)
    report.run(any_changed_byte_of_a_sealed_section_is_found_and_its_event_named, store)
    report.run(the_message_about_a_changed_byte_names_the_event, store)
