"""Damages of sealed sections and words, and of what the log has become since a kept checkpoint."""

from .damages import FORGED, SUMMED, damage, first_with
from .evidence import Forger, checkpoint_text, root_of, sha256


@damage(SUMMED, "sections")
def a_sealed_byte_changed(bundle, _):
    bundle.change(first_with(bundle, "sections"), 0)


@damage(SUMMED, "sections")
def a_sealed_section_cut_short(bundle, _):
    path = first_with(bundle, "sections")
    bundle.files[path] = bundle.files[path][:-1]


@damage(SUMMED, "sections")
def an_empty_section(bundle, _):
    bundle.files[first_with(bundle, "sections")] = b""


@damage(SUMMED, "sections")
def two_sealed_sections_swapped(bundle, _):
    bundle.swap("sections/2.0", "sections/3.0")


@damage(SUMMED, "sections")
def a_section_moved_to_a_place_that_is_free(bundle, _):
    bundle.files["sections/2.14"] = bundle.files.pop("sections/2.0")


@damage(SUMMED, "sections")
def a_section_of_no_event(bundle, _):
    bundle.files["sections/999.0"] = bundle.files["sections/2.0"]


@damage(FORGED, "sections")
def a_section_of_another_length_than_its_header_says(bundle, forger):
    bundle.change("headers/2", 52 - 88)
    bundle.forge(forger)


@damage(SUMMED, "sections")
def words_of_no_event(bundle, _):
    bundle.files["words/999.json"] = b"{}\n"


def growth(bundle):
    return first_with(bundle, "consistency")


@damage(SUMMED, "consistency")
def a_hash_of_the_consistency_proof_changed(bundle, _):
    first, *rest = bundle.lines(growth(bundle))
    bundle.set_lines(growth(bundle), [("0" if first[0] != "0" else "1") + first[1:], *rest])


@damage(SUMMED, "consistency")
def a_hash_of_the_consistency_proof_dropped(bundle, _):
    bundle.set_lines(growth(bundle), bundle.lines(growth(bundle))[:-1])


@damage(SUMMED, "consistency")
def a_hash_of_the_consistency_proof_added(bundle, _):
    bundle.set_lines(growth(bundle), [*bundle.lines(growth(bundle)), "0" * 64 + "\n"])


@damage(SUMMED, "consistency")
def a_consistency_proof_in_other_words(bundle, _):
    bundle.files[growth(bundle)] = b"it has only grown\n"


@damage(SUMMED, "consistency")
def an_empty_consistency_proof(bundle, _):
    bundle.files[growth(bundle)] = b""


@damage(SUMMED, "consistency")
def the_consistency_proof_missing(bundle, _):
    del bundle.files[growth(bundle)]


@damage(SUMMED, "consistency")
def a_consistency_proof_from_another_size(bundle, _):
    size = int(growth(bundle).partition("/")[2])
    bundle.files[f"consistency/{size + 1}"] = bundle.files.pop(growth(bundle))


@damage(SUMMED, "consistency")
def a_kept_checkpoint_that_was_altered(bundle, _):
    bundle.kept = bundle.kept.replace(b"\n", b"\n1", 1)


@damage(FORGED, "consistency")
def a_log_rewritten_since_the_checkpoint_at_the_same_size(bundle, forger):
    leaves = bundle.forge(forger)
    bundle.kept = forger.note(checkpoint_text(forger.name, len(leaves), root_of(leaves[::-1])))


@damage(FORGED, "consistency")
def a_log_rewritten_since_an_earlier_checkpoint(bundle, forger):
    leaves = bundle.forge(forger)
    past = leaves[: len(leaves) // 2]
    bundle.kept = forger.note(checkpoint_text(forger.name, len(past), root_of(past[::-1])))
    bundle.files[f"consistency/{len(past)}"] = b""


@damage(FORGED, "consistency")
def a_log_cut_back_behind_the_checkpoint(bundle, forger):
    leaves = bundle.forge(forger)
    more = leaves + leaves[:1]
    bundle.kept = forger.note(checkpoint_text(forger.name, len(more), root_of(more)))


@damage(FORGED, "consistency")
def a_kept_checkpoint_of_another_log(bundle, forger):
    leaves = bundle.forge(forger)
    other = Forger(forger.name + "x", seed=8)
    bundle.kept = other.note(checkpoint_text(other.name, len(leaves), root_of(leaves)))
    bundle.key += " " + other.key


@damage(FORGED, "consistency")
def a_kept_checkpoint_of_no_events(bundle, forger):
    bundle.kept = forger.note(checkpoint_text(forger.name, 0, sha256(b"")))
