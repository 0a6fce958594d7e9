"""A volume that can only be read, and one that is full."""

import os

from .expecting import expect_equal, expect_in, expect_true
from .killing import expect_same_events, expect_sound, generated_lines, state
from .program import READER, SERVICE, both_storylines, joined, storyline
from .volumes import allow_reading, as_nobody, read_only_volume, small_volume


def on_a_read_only_volume_nothing_is_recorded_and_nothing_is_shown(store):
    with read_only_volume(store) as copy:
        for words in (("import", "-"), ("state", "C-0001"), ("log",), ("view", "caseload")):
            reader = () if words[0] == "import" else READER
            answer = copy.run(*words, *reader, given=joined(storyline("B19")))
            expect_equal(answer.code, 74, f"the exit code of {words[0]}")
            expect_in("can only be read", answer.err, f"what {words[0]} says")
            expect_equal(answer.out, "", f"what {words[0]} shows")
        expect_equal(copy.run("status").code, 0, "the exit code of status, which shows no content")


def without_the_right_to_write_nothing_is_recorded_and_nothing_is_shown(store):
    allow_reading(store)
    nobody = as_nobody(store)
    for words in (("import", "-"), ("state", "C-0001")):
        reader = () if words[0] == "import" else READER
        answer = nobody.run(*words, *reader, given=joined(storyline("B19")))
        expect_equal(answer.code, 74, f"the exit code of {words[0]}")
        expect_in("this user may not", answer.err, f"what {words[0]} says")
        expect_equal(answer.out, "", f"what {words[0]} shows")


def a_full_disk_stops_an_import_which_goes_on_once_there_is_room(programs):
    lines = generated_lines(programs).read_bytes().splitlines()[:4000]
    given = b"\n".join(lines) + b"\n"
    with small_volume(programs, 600) as (store, enlarge):
        made = store.run("init", "--test-clock", "--service", SERVICE)
        expect_equal(made.code, 0, "the exit code of init")
        answer = store.run("import", "-", given=given)
        expect_equal(answer.code, 74, "the exit code of the import")
        expect_in("full", answer.err, "the message")
        expect_in("Run it again to go on.", answer.err, "what to do next")
        expect_sound(store)
        recorded = store.size
        expect_true(2 < recorded < 4000, f"some of it was recorded, and not all: {recorded}")
        again = store.run("import", "-", given=given)
        expect_equal(again.code, 74, "the exit code of the same import")
        expect_sound(store)
        enlarge(20_000)
        rest = store.run("import", "-", "--format", "json", given=given)
        expect_equal(rest.code, 0, "the exit code once there is room")
        counts = rest.json["recorded"] + rest.json["alreadyRecorded"]
        expect_equal(counts, len(lines), "the lines that are recorded now")
        expect_true(rest.json["alreadyRecorded"] > 0, "what was said to be recorded still is")
        expect_sound(store)
        expect_same_as_elsewhere(programs, store, given)


def expect_same_as_elsewhere(programs, store, given):
    """The log is the same as that of a store that never ran out of room."""
    other = programs.store()
    other.import_lines(given.splitlines())
    expect_same_events(store, other)
    expect_equal(state(store, "C-000002"), state(other, "C-000002"), "the state of a case")


def with_the_disk_full_no_command_shows_content(programs):
    commands = (
        ("state", "C-0001"), ("replay", "C-0001"), ("log",), ("log", "case/C-0001"),
        ("view", "caseload"), ("view", "person", "PN01"), ("view", "access"),
        ("view", "outcomes", "--from", "2026-03-01", "--through", "2026-03-31"),
    )
    with small_volume(programs, 4_000) as (store, enlarge):
        made = store.run("init", "--test-clock", "--service", SERVICE)
        expect_equal(made.code, 0, "the exit code of init")
        store.import_lines(both_storylines())
        for words in commands:
            shown = store.run(*words, *READER)
            expect_true(shown.code == 0 and shown.out, f"{words[0]} shows something with room")
        fill(store.path.parent)
        # Pages that were freed are used first: whoever is shown something until then is recorded.
        for _ in range(400):
            size = store.size
            answer = store.run("state", "C-0001", *READER)
            if answer.code != 0:
                break
            expect_equal(store.size, size + 1, "the size after something was shown")
        expect_equal(answer.code, 74, "the exit code once nothing can be recorded")
        for words in commands:
            answer = store.run(*words, *READER)
            expect_equal(answer.code, 74, f"the exit code of {words[0]}")
            expect_equal(answer.out, "", f"what {words[0]} shows")
        found = store.run("find", *READER, given=b"Reeve")
        expect_equal((found.code, found.out), (74, ""), "what find shows")
        expect_equal(store.size, size, "the size of the log")
        enlarge(20_000)
        expect_equal(store.run("state", "C-0001", *READER).code, 0, "the exit code with room again")


def fill(folder):
    """Fills the volume to its last byte."""
    with open(folder / "ballast", "wb", buffering=0) as ballast:
        for size in (65_536, 4_096, 1):
            try:
                while True:
                    ballast.write(bytes(size))
            except OSError:
                continue


def where_the_disk_is_full_no_store_is_made(programs):
    with small_volume(programs, 64) as (store, _):
        answer = store.run("init", "--test-clock", "--as", "ST07")
        expect_equal(answer.code, 74, "the exit code")
        expect_in("the disk is full", answer.err, "the message")
        expect_equal(os.listdir(store.path.parent), [], "what is left on the volume")
        expect_true(not store.key.exists(), "no key file is left")


def run(report, programs):
    store = programs.store()
    store.import_lines(both_storylines())
    report.run(on_a_read_only_volume_nothing_is_recorded_and_nothing_is_shown, store.copy())
    copy = store.copy()
    report.run(without_the_right_to_write_nothing_is_recorded_and_nothing_is_shown, copy)
    report.run(a_full_disk_stops_an_import_which_goes_on_once_there_is_room, programs)
    report.run(with_the_disk_full_no_command_shows_content, programs)
    report.run(where_the_disk_is_full_no_store_is_made, programs)
