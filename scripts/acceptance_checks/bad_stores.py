"""Stores and keys that cannot be used: each is refused in words of its own, and left as it is."""

import os
import shutil

from .expecting import expect_equal, expect_in
from .lmdb_pages import Pages
from .program import Store, both_storylines, joined, storyline
from .volumes import NOBODY, as_nobody

# What reads a store, and what would write to it.
VERIFY, STATUS, IMPORT = ("verify",), ("status",), ("import", "-")


def expect_refused(store, code, words, commands=(VERIFY, STATUS, IMPORT)):
    """Every command ends with `code` and says `words`; nothing is shown, and no file changes."""
    before = contents(store)
    for command in commands:
        answer = store.run(*command, given=joined(storyline("A")))
        expect_equal(answer.code, code, f"the exit code of {command[0]}")
        expect_in(words, answer.err, f"what {command[0]} says")
        expect_equal(answer.out, "", f"what {command[0]} shows")
    expect_equal(contents(store), before, "the files")


def contents(store):
    return {file: file.read_bytes() for file in store.data_files if file.exists()}


def overwrite_format(store, part, offset, value):
    """Changes the row `format` of one of the two environments."""
    file = store.path / part / "data.mdb"
    at = next(at for key, at, _ in Pages(file).rows() if key == b"format") + offset
    content = bytearray(file.read_bytes())
    content[at : at + len(value)] = value
    file.write_bytes(content)


def a_store_of_another_program(store, part):
    overwrite_format(store, part, 0, b"another\0")
    expect_refused(store, 78, "is not a caselog store")


def an_environment_of_another_program(store, part):
    """It has no row `format` at all."""
    overwrite_format(store, part, -len("format"), b"former")
    expect_refused(store, 78, "is not a caselog store")


def a_store_of_a_future_format(store, part):
    overwrite_format(store, part, 8, (2).to_bytes(4, "little"))
    expect_refused(store, 78, "has format 2; this program knows format 1")


def an_empty_data_file(store, part):
    os.truncate(store.path / part / "data.mdb", 0)
    expect_refused(store, 78, "is empty (0 bytes), and an empty file is not taken for a new one")


def a_file_that_is_not_lmdb(store, part):
    (store.path / part / "data.mdb").write_bytes(os.urandom(1 << 16))
    expect_refused(store, 78, "is not LMDB's")


def a_data_file_cut_short_within_its_first_pages(store, part):
    for size in (1, 100, 4096, 8191):
        os.truncate(store.path / part / "data.mdb", size)
        expect_refused(store, 78, "data.mdb")


def a_data_file_cut_short_further_on(store, part):
    """Cut so that the last page with a live row is missing, and then ever shorter."""
    file = store.path / part / "data.mdb"
    pages = Pages(file)
    tables = ("log", "contents", "streams", "commands") if part == "log" else ("owners",)
    last = max(at for table in tables for _, at, _ in pages.rows(table))
    for size in (last // 4096 * 4096, last // 2 // 4096 * 4096, 3 * 4096, 2 * 4096):
        os.truncate(file, size)
        expect_refused(store, 78, "cut short")


def a_folder_without_a_store(store):
    shutil.rmtree(store.path)
    answer = store.run("status")
    expect_equal(answer.code, 3, "the exit code where there is nothing")
    expect_in("There is no caselog store at", answer.err, "the message")
    store.path.mkdir()
    (store.path / "letter.txt").write_text("Dear all")
    expect_refused(store, 78, "is not a caselog store")
    expect_equal(os.listdir(store.path), ["letter.txt"], "what is in the folder")


def a_store_is_never_made_over_another(store):
    before = contents(store)
    answer = store.run("init", "--test-clock", "--as", "ST07")
    expect_equal(answer.code, 1, "the exit code")
    expect_in("a store is never made over it", answer.err, "the message")
    expect_equal(contents(store), before, "the files")


def a_missing_key(store):
    store.key.unlink()
    expect_refused(store, 78, "There is no key file at", (VERIFY, IMPORT))


def an_unreadable_key(store):
    nobody = as_nobody(store)
    for file in [store.path, *store.path.rglob("*")]:
        os.chown(file, NOBODY, NOBODY)
    store.key.chmod(0)
    expect_refused(nobody, 78, "cannot be read: permission denied", (VERIFY, IMPORT))


def a_key_that_others_can_read(store):
    for mode in (0o644, 0o640, 0o604, 0o620):
        store.key.chmod(mode)
        expect_refused(store, 78, f"is open to others (mode {mode:o})", (VERIFY, IMPORT))


def the_key_of_another_store(store):
    other = store.programs.store()
    shutil.copy2(other.key, store.key)
    expect_refused(store, 78, "; this is store", (VERIFY, IMPORT))


def a_key_with_other_digits(store):
    text = store.key.read_text()
    digit = "0" if text[-2] != "0" else "1"
    store.key.write_text(text[:-2] + digit + "\n")
    expect_refused(store, 78, "does not unlock this store", (VERIFY, IMPORT))


def a_key_file_that_is_none(store):
    whole = store.key.read_text()
    for text in ("", "a shopping list\n", whole[:-10], whole + "more\n", whole.upper()):
        store.key.write_text(text)
        expect_refused(store, 78, "is not a caselog key file", (VERIFY, IMPORT))


def a_key_file_inside_the_store_is_refused(programs):
    store = Store(programs, programs.folder())
    store.key = store.path / "records.key"
    answer = store.run("init", "--test-clock", "--as", "ST07")
    expect_equal(answer.code, 78, "the exit code")
    expect_in("would lie inside the store", answer.err, "the message")
    expect_equal(list(store.folder.iterdir()), [], "what was made")


def a_key_file_is_never_written_over(programs):
    store = Store(programs, programs.folder())
    store.key.write_text("a letter")
    answer = store.run("init", "--test-clock", "--as", "ST07")
    expect_equal(answer.code, 78, "the exit code")
    expect_equal(store.key.read_text(), "a letter", "the file")
    expect_equal(list(store.folder.iterdir()), [store.key], "what was made")


FAULTS_OF_A_STORE = (
    a_store_of_another_program,
    an_environment_of_another_program,
    a_store_of_a_future_format,
    an_empty_data_file,
    a_file_that_is_not_lmdb,
    a_data_file_cut_short_within_its_first_pages,
    a_data_file_cut_short_further_on,
)

FAULTS_OF_A_KEY = (
    a_missing_key,
    an_unreadable_key,
    a_key_that_others_can_read,
    the_key_of_another_store,
    a_key_with_other_digits,
    a_key_file_that_is_none,
)


def run(report, programs):
    store = programs.store()
    store.import_lines(both_storylines())
    for check in FAULTS_OF_A_STORE:
        for part in ("log", "keys"):
            name = f"{check.__name__.replace('_', ' ')}, of the {part}, is refused"
            report.run(check, store.copy(), part, name=name)
    report.run(a_folder_without_a_store, store.copy())
    report.run(a_store_is_never_made_over_another, store.copy())
    for check in FAULTS_OF_A_KEY:
        report.run(check, store.copy(), name=f"{check.__name__.replace('_', ' ')} is refused")
    report.run(a_key_file_inside_the_store_is_refused, programs)
    report.run(a_key_file_is_never_written_over, programs)
