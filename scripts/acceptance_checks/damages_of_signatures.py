"""Damages of keys, signatures and checkpoints; and what a trusted key signed that is no checkpoint."""

from .damages import FORGED, SUMMED, damage
from .evidence import Forger, verifier_key


def signed(bundle, forger, lines):
    bundle.files["checkpoint"] = forger.note("".join(line + "\n" for line in lines))


def lines_of(bundle):
    return [line.rstrip("\n") for line in bundle.lines("checkpoint")[:3]]


@damage(SUMMED, "signature")
def another_root_in_the_checkpoint(bundle, _):
    origin, size, _, *rest = bundle.lines("checkpoint")
    bundle.set_lines("checkpoint", [origin, size, "A" * 43 + "=\n", *rest])


@damage(SUMMED, "signature")
def another_size_in_the_checkpoint(bundle, _):
    origin, size, *rest = bundle.lines("checkpoint")
    bundle.set_lines("checkpoint", [origin, f"{int(size) + 1}\n", *rest])


@damage(SUMMED, "signature")
def another_origin_in_the_checkpoint(bundle, _):
    bundle.set_lines("checkpoint", ["caselog/other\n", *bundle.lines("checkpoint")[1:]])


@damage(SUMMED, "signature")
def a_line_added_to_the_checkpoint(bundle, _):
    lines = bundle.lines("checkpoint")
    bundle.set_lines("checkpoint", [*lines[:3], "more\n", *lines[3:]])


@damage(SUMMED, "signature")
def the_signature_altered(bundle, _):
    *lines, last = bundle.lines("checkpoint")
    place = len(last) - 20
    other = "A" if last[place] != "A" else "B"
    bundle.set_lines("checkpoint", [*lines, last[:place] + other + last[place + 1 :]])


@damage(SUMMED, "signature")
def the_signature_cut_short(bundle, _):
    *lines, last = bundle.lines("checkpoint")
    bundle.set_lines("checkpoint", [*lines, last[:-5] + "\n"])


@damage(SUMMED, "signature")
def the_signature_removed(bundle, _):
    bundle.set_lines("checkpoint", bundle.lines("checkpoint")[:-1])


@damage(SUMMED, "signature")
def a_bad_signature_beside_the_good_one(bundle, _):
    *lines, last = bundle.lines("checkpoint")
    place = len(last) - 20
    other = "A" if last[place] != "A" else "B"
    bundle.set_lines("checkpoint", [*lines, last, last[:place] + other + last[place + 1 :]])


@damage(SUMMED, "signature")
def signed_by_somebody_else(bundle, forger):
    trusted, kept = bundle.key, bundle.kept
    bundle.forge(forger)
    bundle.key, bundle.kept = trusted, kept


@damage(SUMMED, "signature")
def a_checkpoint_with_lines_of_another_system(bundle, _):
    bundle.files["checkpoint"] = bundle.files["checkpoint"].replace(b"\n", b"\r\n")


@damage(SUMMED, "signature")
def an_empty_checkpoint(bundle, _):
    bundle.files["checkpoint"] = b""


@damage(SUMMED, "signature")
def a_checkpoint_not_in_utf_8(bundle, _):
    bundle.change("checkpoint", 3, 0xFF)


@damage(SUMMED, "signature")
def a_checkpoint_with_something_after_it(bundle, _):
    bundle.files["checkpoint"] += b"more\n"


@damage(SUMMED, "signature")
def a_key_with_another_id(bundle, _):
    name, number, coded = bundle.files["verifier-keys"].decode().split("+", 2)
    other = "00000000" if number != "00000000" else "00000001"
    bundle.files["verifier-keys"] = f"{name}+{other}+{coded}".encode()


@damage(SUMMED, "signature")
def an_empty_list_of_keys(bundle, _):
    bundle.files["verifier-keys"] = b""


@damage(SUMMED, "signature")
def a_list_of_keys_not_in_utf_8(bundle, _):
    bundle.files["verifier-keys"] += b"\xff\n"


@damage(SUMMED, "signature")
def a_list_of_keys_without_its_last_newline(bundle, _):
    bundle.files["verifier-keys"] = bundle.files["verifier-keys"][:-1]


@damage(SUMMED, "signature")
def a_list_of_keys_that_ends_too_soon(bundle, forger):
    bundle.files["verifier-keys"] += forger.key.encode()


@damage(SUMMED, "signature")
def a_key_of_another_kind(bundle, forger):
    _, key = verifier_key(forger.name, b"\2" + forger.public)
    bundle.files["verifier-keys"] += key.encode() + b"\n"


@damage(FORGED, "signature")
def a_note_without_text(bundle, forger):
    bundle.files["checkpoint"] = forger.note("")


@damage(FORGED, "signature")
def a_note_with_a_control_character(bundle, forger):
    signed(bundle, forger, [*lines_of(bundle), "a\tb"])


@damage(FORGED, "signature")
def a_note_larger_than_any(bundle, forger):
    signed(bundle, forger, [*lines_of(bundle), "x" * 65_536])


@damage(FORGED, "signature")
def a_note_with_a_hundred_and_one_signatures(bundle, forger):
    other = Forger("somebody", seed=9).note("x\n").split(b"\n\n")[1]
    bundle.files["checkpoint"] += other * 100


@damage(FORGED, "checkpoint")
def a_size_in_words(bundle, forger):
    origin, _, root = lines_of(bundle)
    signed(bundle, forger, [origin, "many", root])


@damage(FORGED, "checkpoint")
def a_size_with_a_leading_zero(bundle, forger):
    origin, size, root = lines_of(bundle)
    signed(bundle, forger, [origin, "0" + size, root])


@damage(FORGED, "checkpoint")
def a_size_of_twenty_digits(bundle, forger):
    origin, _, root = lines_of(bundle)
    signed(bundle, forger, [origin, "1" + "0" * 19, root])


@damage(FORGED, "checkpoint")
def a_size_past_all_numbers(bundle, forger):
    origin, _, root = lines_of(bundle)
    signed(bundle, forger, [origin, "9" * 400, root])


@damage(FORGED, "checkpoint")
def a_root_of_other_length(bundle, forger):
    origin, size, _ = lines_of(bundle)
    signed(bundle, forger, [origin, size, "AAAA"])


@damage(FORGED, "checkpoint")
def a_log_of_another_name(bundle, forger):
    _, size, root = lines_of(bundle)
    signed(bundle, forger, ["caselog/other", size, root])


@damage(FORGED, "checkpoint")
def an_empty_line(bundle, forger):
    signed(bundle, forger, [*lines_of(bundle), "", "more"])


@damage(FORGED, "checkpoint")
def nothing_but_a_newline(bundle, forger):
    bundle.files["checkpoint"] = forger.note("\n")


@damage(FORGED, "checkpoint")
def too_few_lines(bundle, forger):
    signed(bundle, forger, lines_of(bundle)[:2])
