"""Bundles: made, and checked by two programs that share no code; good ones, and damaged ones."""

import os
import subprocess

from . import damages_of_contents, damages_of_events, damages_of_files, damages_of_signatures
from .damages import FORGED, SUMMED, UNSUMMED
from .evidence import Bundle, Checkers, Forger
from .expecting import expect_equal, expect_in, expect_none_in, expect_true
from .program import storyline

# Each of them enters its damages into the tables.
DAMAGES = (damages_of_files, damages_of_signatures, damages_of_events, damages_of_contents)

# The case of each storyline.
CASES = {"A": "C-0001", "B": "C-0002", "D": "C-0004"}


def key_of(store):
    """The verifier key in force."""
    return store.run("keys", "show", "--format", "ndjson").lines[-1]["key"]


def make(store, case, *options):
    """The folder of a new bundle."""
    folder = store.programs.folder() / "bundle"
    answer = store.read("bundle", case, "--output", str(folder), *options)
    if answer.code != 0:
        raise RuntimeError(f"No bundle could be made: {answer.err}")
    return folder


def kept_by(store):
    """The file of a checkpoint that an auditor keeps."""
    file = store.programs.folder() / "kept"
    store.run("checkpoint", "--output", str(file))
    return file


def whole_bundle(store, case):
    """A bundle with everything that there can be."""
    kept = kept_by(store)
    store.read("state", case)  # The log grows.
    folder = make(store, case, "--with-content", "--since", str(kept))
    return Bundle.read(folder, key_of(store), kept.read_bytes())


def both_accept_a_bundle(store, checkers, case):
    for options in ((), ("--with-content",)):
        bundle = Bundle.read(make(store, case, *options), key_of(store))
        expect_equal(checkers.answers(bundle), ("good", "good"), f"with {options}")
        expect_equal(
            checkers.answers(bundle, trusting=False), ("good", "good"), "with the key it brings"
        )


def both_accept_a_bundle_that_has_grown_out_of_a_kept_checkpoint(store, checkers, case):
    bundle = whole_bundle(store, case)
    expect_equal(checkers.answers(bundle), ("good", "good"), "with the checkpoint")
    later = Bundle.read(make(store, case), key_of(store))
    later.kept = later.files["checkpoint"]
    expect_equal(checkers.answers(later), ("good", "good"), "with its own checkpoint")


def both_accept_a_bundle_after_the_key_was_changed(store, checkers, case):
    kept, before = kept_by(store), key_of(store)
    changed = store.run("keys", "rotate", "--signing", "--reason", "planned", "--as", "ST07")
    expect_equal(changed.code, 0, f"the exit code of the change ({changed.err})")
    bundle = Bundle.read(make(store, case, "--since", str(kept)), key_of(store), kept.read_bytes())
    expect_equal(len(bundle.lines("verifier-keys")), 2, "the keys in the bundle")
    expect_equal(checkers.answers(bundle, trusting=False), ("good", "good"), "with both keys")
    bundle.key = before
    bundle.kept = None
    expect_equal(checkers.answers(bundle), ("signature", "signature"), "with the earlier key alone")


def a_damaged_bundle_is_refused_by_both(checkers, bundle, reason):
    expect_equal(checkers.answers(bundle), (reason, reason), "the reasons")


def a_forged_bundle_is_accepted_with_the_key_of_its_forger_alone(checkers, bundle, forger):
    key = bundle.key
    bundle.forge(forger)
    bundle.sum()
    expect_equal(checkers.answers(bundle), ("good", "good"), "with the key of the forger")
    expect_equal(
        checkers.answers(bundle, trusting=False), ("good", "good"), "with the key it brings"
    )
    bundle.key = key
    expect_equal(checkers.answers(bundle), ("signature", "signature"), "with the key of the log")


def a_file_whose_name_is_not_text_is_refused_by_both(checkers, bundle):
    folder = checkers.programs.folder() / "bundle"
    bundle.write(folder)
    place = os.path.join(os.fsencode(folder), b"headers", b"\xff\xfe")
    with open(place, "wb") as file:
        file.write(b"x")
    answers = checkers.swift(folder), checkers.python(folder)
    expect_equal(answers, ("manifest", "manifest"), "the reasons")


def a_pipe_in_a_bundle_is_refused_by_both(checkers, bundle):
    folder = checkers.programs.folder() / "bundle"
    bundle.write(folder)
    os.mkfifo(folder / "headers" / "999")
    answers = checkers.swift(folder), checkers.python(folder)
    expect_equal(answers, ("manifest", "manifest"), "the reasons")


def the_program_says_what_it_checked_and_what_not(checkers, bundle):
    folder = checkers.programs.folder() / "bundle"
    bundle.write(folder)
    text = checkers.run(folder).stdout.decode()
    for sentence in (
        "Checked:",
        "case/C-0004: versions 1 to",
        "sealed sections: the bytes that their headers speak of",
        "Not checked:",
        "who signed: the key came with the bundle",
        "whether the service rewrote its log before it signed",
        "whether events came after version",
        "they are a statement of whoever made the bundle",
        "No problems found.",
    ):
        expect_in(sentence, text, "what it says")
    (folder / "headers" / "2").write_bytes(b"")
    run = checkers.run(folder)
    expect_equal(run.returncode, 8, "the exit code")
    expect_in("Refused: manifest\n  headers/2 is not what", run.stdout.decode(), "what it says")


def the_program_tells_misuse_and_what_it_cannot_read_from_damage(checkers):
    expect_equal(checkers.run().returncode, 64, "the exit code without a folder")
    expect_equal(checkers.run("/nowhere").returncode, 74, "the exit code without a bundle")
    expect_equal(checkers.run("--help").returncode, 0, "the exit code of help")
    wrong = checkers.run("/nowhere", "--verifier-key", "none")
    expect_equal(wrong.returncode, 64, "the exit code with a key that is none")


def the_sums_are_those_of_sha256sum(store, case):
    folder = make(store, case, "--with-content")
    check = ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"]
    run = subprocess.run(check, cwd=folder, capture_output=True, check=False)
    expect_equal((run.returncode, run.stdout), (0, b""), "what sha256sum says")


def a_bundle_without_content_says_nothing_of_what_was_said(store, case):
    folder = make(store, case)
    files = [path for path in folder.rglob("*") if path.is_file()]
    whole = b"".join(path.read_bytes() for path in files)
    expect_in("EVIDENCE OF THE RECORD OF CASE", whole.decode("latin-1"), "the page")
    words = [b"Martin", b"Pell", b"Owen Hales", b"former partner", b"1984-02-09"]
    expect_none_in(words, whole, "words of the person")
    expect_true(not (folder / "words").exists(), "there are no words")
    expect_true(not (folder / "sections").exists(), "there are no sealed sections")
    with_words = make(store, case, "--with-content")
    texts = "".join(path.read_text() for path in (with_words / "words").iterdir())
    expect_in("Owen Hales", texts, "the words, when they are asked for")


def making_a_bundle_is_recorded_as_an_export(store, case):
    def exports():
        rows = store.read("view", "access", "--format", "json").json
        return sum("export" in str(row) and "bundle" in str(row) for row in rows["rows"])

    before = exports()
    make(store, case)
    expect_equal(exports(), before + 1, "the exports in the access trail")


def nothing_is_made_where_something_is_or_nobody_may_look(store, case):
    folder = store.programs.folder()
    before = store.size
    (folder / "there").mkdir()
    answer = store.read("bundle", case, "--output", str(folder / "there"))
    expect_equal(answer.code, 74, "the exit code where something is")
    expect_equal(list((folder / "there").iterdir()), [], "what is in it")
    nobody = store.run("bundle", case, "--output", str(folder / "new"), "--as", "ST12")
    expect_equal(nobody.code, 64, "the exit code without a purpose")
    expect_equal(store.size, before, "the events in the log")
    unknown = store.read("bundle", "C-9999", "--output", str(folder / "new"))
    expect_equal(unknown.code, 3, "the exit code for a case that is not there")
    other = folder / "other"
    other.write_bytes(Forger("caselog/other").note("caselog/other\n1\n" + "A" * 43 + "=\n"))
    wrong = store.read("bundle", case, "--output", str(folder / "new"), "--since", str(other))
    expect_equal(wrong.code, 5, "the exit code for a checkpoint of another log")
    expect_true(not (folder / "new").exists(), "nothing is left behind")


def no_proof_is_made_from_a_checkpoint_that_is_not_of_the_past(store, case):
    origin = key_of(store).split("+")[0]
    forged = store.programs.folder() / "forged"
    forged.write_bytes(Forger(origin).note(f"{origin}\n10\n" + "A" * 43 + "=\n"))
    folder = store.programs.folder() / "bundle"
    answer = store.read("bundle", case, "--output", str(folder), "--since", str(forged))
    expect_equal(answer.code, 8, "the exit code")
    expect_true(not folder.exists(), "nothing is left behind")


def run(report, programs):
    checkers = Checkers(programs)
    stores = {}
    for name, case in CASES.items():
        stores[name] = store = programs.store()
        store.import_lines(storyline(name))
        for check in (
            both_accept_a_bundle,
            both_accept_a_bundle_that_has_grown_out_of_a_kept_checkpoint,
        ):
            sentence = f"{check.__name__.replace('_', ' ')}: storyline {name}"
            report.run(check, store, checkers, case, name=sentence)
    store, case = stores["D"], CASES["D"]
    bundle = whole_bundle(store, case)
    forger = Forger(bundle.key.split("+")[0])
    for sentence, reason, change in UNSUMMED + SUMMED + FORGED:
        damaged = bundle.copy()
        if (sentence, reason, change) in FORGED:
            damaged.forge(forger)
        change(damaged, forger)
        if (sentence, reason, change) not in UNSUMMED:
            damaged.sum()
        name = f"{sentence} is refused by both: {reason}"
        report.run(a_damaged_bundle_is_refused_by_both, checkers, damaged, reason, name=name)
    report.run(
        a_forged_bundle_is_accepted_with_the_key_of_its_forger_alone,
        checkers,
        bundle.copy(),
        forger,
    )
    report.run(a_file_whose_name_is_not_text_is_refused_by_both, checkers, bundle)
    report.run(a_pipe_in_a_bundle_is_refused_by_both, checkers, bundle)
    report.run(the_program_says_what_it_checked_and_what_not, checkers, bundle)
    report.run(the_program_tells_misuse_and_what_it_cannot_read_from_damage, checkers)
    report.run(the_sums_are_those_of_sha256sum, store, case)
    report.run(a_bundle_without_content_says_nothing_of_what_was_said, store, case)
    report.run(making_a_bundle_is_recorded_as_an_export, store, case)
    report.run(nothing_is_made_where_something_is_or_nobody_may_look, store, case)
    report.run(no_proof_is_made_from_a_checkpoint_that_is_not_of_the_past, store, case)
    report.run(both_accept_a_bundle_after_the_key_was_changed, store, checkers, case)
