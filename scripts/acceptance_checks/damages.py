"""What can be wrong with a bundle, and by which check it has to be refused.

Each damage is a function that changes a bundle in memory. SUMMED ones keep the sums right, so that
another check has to find them. FORGED ones stand in a tree of somebody who signs it with a key that is
trusted, so that only what comes after the proofs can find them.
"""

from .evidence import SUMS, Forger, checkpoint_text, root_of

UNSUMMED, SUMMED, FORGED = [], [], []


def damage(table, reason):
    """Enters a function into a table, under its name as a sentence."""

    def enter(function):
        table.append((function.__name__.replace("_", " "), reason, function))
        return function

    return enter


def first_with(bundle, kind):
    """The first file of a kind."""
    return f"{kind}/" + min(bundle.part(kind), key=lambda name: [int(n) for n in name.split(".")[:2]])


# The sums, and which files there are.


@damage(UNSUMMED, "manifest")
def a_bit_of_a_header(bundle, _):
    bundle.change("headers/2", 104)


@damage(UNSUMMED, "manifest")
def a_bit_of_the_page(bundle, _):
    bundle.change("README.txt", 10)


@damage(UNSUMMED, "manifest")
def a_header_removed(bundle, _):
    del bundle.files["headers/2"]


@damage(UNSUMMED, "manifest")
def a_file_added(bundle, _):
    bundle.files["headers/999"] = b"x"


@damage(UNSUMMED, "manifest")
def a_file_emptied(bundle, _):
    bundle.files["proofs/2"] = b""


@damage(UNSUMMED, "manifest")
def a_sum_altered(bundle, _):
    bundle.change(SUMS, 5)


@damage(UNSUMMED, "manifest")
def a_line_of_the_sums_removed(bundle, _):
    bundle.set_lines(SUMS, bundle.lines(SUMS)[1:])


@damage(UNSUMMED, "manifest")
def a_line_of_the_sums_for_no_file(bundle, _):
    bundle.set_lines(SUMS, [*bundle.lines(SUMS), "0" * 64 + "  words/999.json\n"])


@damage(UNSUMMED, "manifest")
def a_line_of_the_sums_twice(bundle, _):
    lines = bundle.lines(SUMS)
    bundle.set_lines(SUMS, [*lines, lines[-1]])


@damage(UNSUMMED, "manifest")
def two_lines_of_the_sums_swapped(bundle, _):
    one, other, *rest = bundle.lines(SUMS)
    bundle.set_lines(SUMS, [other, one, *rest])


@damage(UNSUMMED, "manifest")
def the_sums_without_their_last_newline(bundle, _):
    bundle.files[SUMS] = bundle.files[SUMS][:-1]


@damage(UNSUMMED, "manifest")
def the_sums_with_lines_of_another_system(bundle, _):
    bundle.files[SUMS] = bundle.files[SUMS].replace(b"\n", b"\r\n")


@damage(UNSUMMED, "manifest")
def the_sums_in_capital_letters(bundle, _):
    lines = [line[:64].upper() + line[64:] for line in bundle.lines(SUMS)]
    bundle.set_lines(SUMS, lines)


@damage(UNSUMMED, "manifest")
def the_sums_missing(bundle, _):
    del bundle.files[SUMS]


@damage(UNSUMMED, "manifest")
def the_sums_empty(bundle, _):
    bundle.files[SUMS] = b""


@damage(UNSUMMED, "manifest")
def the_sums_not_in_utf_8(bundle, _):
    bundle.files[SUMS] += b"\xff\xfe\n"


@damage(UNSUMMED, "manifest")
def a_path_that_leaves_the_folder(bundle, _):
    bundle.files["../outside"] = b"x"
    bundle.sum()


@damage(UNSUMMED, "manifest")
def a_path_from_the_root(bundle, _):
    bundle.set_lines(SUMS, [*bundle.lines(SUMS), "0" * 64 + "  /etc/hostname\n"])


@damage(UNSUMMED, "manifest")
def a_link_in_the_place_of_a_file(bundle, _):
    bundle.files["../elsewhere"] = bundle.files.pop("headers/2")
    bundle.links["headers/2"] = "../../elsewhere"


@damage(SUMMED, "manifest")
def a_file_that_no_bundle_has(bundle, _):
    bundle.files["notes.txt"] = b"x"


@damage(SUMMED, "manifest")
def a_folder_deeper_than_any(bundle, _):
    bundle.files["headers/2/3"] = bundle.files.pop("headers/2")


@damage(SUMMED, "manifest")
def a_number_with_a_leading_zero(bundle, _):
    bundle.files["headers/02"] = bundle.files.pop("headers/2")


@damage(SUMMED, "manifest")
def a_number_of_twenty_digits(bundle, _):
    bundle.files["headers/" + "9" * 20] = bundle.files["headers/2"]


@damage(SUMMED, "manifest")
def a_section_that_no_header_has_room_for(bundle, _):
    bundle.files["sections/2.15"] = b"x"


@damage(SUMMED, "manifest")
def no_checkpoint(bundle, _):
    del bundle.files["checkpoint"]


@damage(SUMMED, "manifest")
def no_keys(bundle, _):
    del bundle.files["verifier-keys"]


@damage(SUMMED, "manifest")
def no_page(bundle, _):
    del bundle.files["README.txt"]


@damage(SUMMED, "manifest")
def no_event(bundle, _):
    for version in bundle.versions:
        bundle.drop(version)


# Keys and signatures.


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


# What a trusted key has signed, and is no checkpoint of this log.


def signed(bundle, forger, lines):
    bundle.files["checkpoint"] = forger.note("".join(line + "\n" for line in lines))


def lines_of(bundle):
    return [line.rstrip("\n") for line in bundle.lines("checkpoint")[:3]]


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
def too_few_lines(bundle, forger):
    signed(bundle, forger, lines_of(bundle)[:2])


# Headers that are none, in a tree that holds them.


@damage(FORGED, "header")
def a_header_of_another_format(bundle, forger):
    bundle.change("headers/2", 0, 2)
    bundle.forge(forger)


@damage(FORGED, "header")
def a_header_with_a_byte_more(bundle, forger):
    bundle.files["headers/2"] += b"\0"
    bundle.forge(forger)


@damage(FORGED, "header")
def a_header_with_a_byte_less(bundle, forger):
    bundle.files["headers/2"] = bundle.files["headers/2"][:-1]
    bundle.forge(forger)


@damage(FORGED, "header")
def an_empty_header(bundle, _):
    bundle.files["headers/2"] = b""


@damage(FORGED, "header")
def a_header_of_another_length_than_it_says(bundle, forger):
    bundle.change("headers/2", 4)
    bundle.forge(forger)


@damage(FORGED, "header")
def a_header_with_an_unknown_field(bundle, forger):
    bundle.change("headers/2", 61, 0x80)
    bundle.forge(forger)


@damage(FORGED, "header")
def a_header_with_sixteen_sections(bundle, forger):
    bundle.change("headers/2", 7, 16)
    bundle.forge(forger)


@damage(FORGED, "header")
def a_header_of_version_0(bundle, forger):
    bundle.put("headers/2", 24, 0)
    bundle.forge(forger)


@damage(FORGED, "header")
def a_header_that_follows_itself(bundle, forger):
    bundle.put("headers/2", 32, bundle.number("headers/2", 8))
    bundle.forge(forger)


@damage(FORGED, "header")
def a_stream_with_a_blank_in_its_name(bundle, forger):
    place = bundle.files["headers/1"].index(b"case/")
    bundle.change("headers/1", place + 5, 0x20)
    bundle.forge(forger)


@damage(FORGED, "header")
def a_stream_without_a_kind(bundle, forger):
    place = bundle.files["headers/1"].index(b"case/")
    bundle.change("headers/1", place + 4, 0x2D)
    bundle.forge(forger)


# Proofs.


@damage(SUMMED, "inclusion")
def a_flag_of_a_header(bundle, _):
    bundle.change("headers/2", 104)


@damage(SUMMED, "inclusion")
def who_recorded_an_event(bundle, _):
    bundle.change("headers/2", 64)


@damage(SUMMED, "inclusion")
def the_digest_of_a_section(bundle, _):
    bundle.change("headers/2", -1)


@damage(SUMMED, "inclusion")
def an_event_at_another_position(bundle, _):
    bundle.put("headers/2", 8, bundle.number("headers/2", 8) + 1)


@damage(SUMMED, "inclusion")
def an_event_past_the_end_of_the_log(bundle, _):
    bundle.put("headers/2", 8, 1 << 62)


@damage(SUMMED, "inclusion")
def two_headers_swapped(bundle, _):
    bundle.swap("headers/2", "headers/3")


@damage(SUMMED, "inclusion")
def two_proofs_swapped(bundle, _):
    bundle.swap("proofs/2", "proofs/3")


@damage(SUMMED, "inclusion")
def a_hash_of_a_proof_changed(bundle, _):
    first, *rest = bundle.lines("proofs/2")
    bundle.set_lines("proofs/2", [("0" if first[0] != "0" else "1") + first[1:], *rest])


@damage(SUMMED, "inclusion")
def a_hash_of_a_proof_dropped(bundle, _):
    bundle.set_lines("proofs/2", bundle.lines("proofs/2")[:-1])


@damage(SUMMED, "inclusion")
def a_hash_of_a_proof_added(bundle, _):
    bundle.set_lines("proofs/2", [*bundle.lines("proofs/2"), "0" * 64 + "\n"])


@damage(SUMMED, "inclusion")
def two_hashes_of_a_proof_swapped(bundle, _):
    one, other, *rest = bundle.lines("proofs/2")
    bundle.set_lines("proofs/2", [other, one, *rest])


@damage(SUMMED, "inclusion")
def a_proof_in_capital_letters(bundle, _):
    bundle.files["proofs/2"] = bundle.files["proofs/2"].upper()


@damage(SUMMED, "inclusion")
def a_proof_with_an_empty_line(bundle, _):
    bundle.files["proofs/2"] += b"\n"


@damage(SUMMED, "inclusion")
def a_proof_of_a_million_hashes(bundle, _):
    bundle.files["proofs/2"] = (b"0" * 64 + b"\n") * 1_000_000


@damage(SUMMED, "inclusion")
def an_empty_proof(bundle, _):
    bundle.files["proofs/2"] = b""


@damage(SUMMED, "inclusion")
def a_proof_missing(bundle, _):
    del bundle.files["proofs/2"]


@damage(SUMMED, "inclusion")
def a_proof_of_no_event(bundle, _):
    bundle.files["proofs/999"] = bundle.files["proofs/2"]


@damage(SUMMED, "inclusion")
def an_event_made_up_and_put_in_at_the_end(bundle, _):
    last = bundle.versions[-1]
    bundle.files[f"headers/{last + 1}"] = bundle.files[f"headers/{last}"]
    bundle.put(f"headers/{last + 1}", 24, last + 1)
    bundle.put(f"headers/{last + 1}", 32, bundle.number(f"headers/{last}", 8))
    bundle.put(f"headers/{last + 1}", 8, bundle.number(f"headers/{last}", 8) + 1)
    bundle.files[f"proofs/{last + 1}"] = bundle.files[f"proofs/{last}"]


# Events of the log that are not the events of the stream.


@damage(SUMMED, "versions")
def an_event_in_the_middle_left_out(bundle, _):
    bundle.drop(3)


@damage(SUMMED, "versions")
def the_first_event_left_out(bundle, _):
    bundle.drop(1)


@damage(SUMMED, "versions")
def two_events_swapped_with_their_proofs(bundle, _):
    bundle.swap("headers/2", "headers/3")
    bundle.swap("proofs/2", "proofs/3")


@damage(SUMMED, "versions")
def an_event_left_out_and_the_later_ones_renumbered(bundle, _):
    for version in bundle.versions[3:]:
        for kind in ("headers", "proofs"):
            bundle.files[f"{kind}/{version - 1}"] = bundle.files.pop(f"{kind}/{version}")


@damage(SUMMED, "versions")
def the_last_event_twice(bundle, _):
    last = bundle.versions[-1]
    for kind in ("headers", "proofs"):
        bundle.files[f"{kind}/{last + 1}"] = bundle.files[f"{kind}/{last}"]


@damage(SUMMED, "versions")
def an_event_with_a_number_far_away(bundle, _):
    last = bundle.versions[-1]
    for kind in ("headers", "proofs"):
        bundle.files[f"{kind}/{'9' * 19}"] = bundle.files.pop(f"{kind}/{last}")


@damage(FORGED, "versions")
def another_position_before(bundle, forger):
    bundle.put("headers/3", 32, bundle.number("headers/3", 32) - 1)
    bundle.forge(forger)


@damage(FORGED, "versions")
def recorded_before_the_event_before(bundle, forger):
    bundle.put("headers/3", 40, bundle.number("headers/2", 40) - 1)
    bundle.forge(forger)


@damage(FORGED, "versions")
def an_event_of_another_stream(bundle, forger):
    bundle.put("headers/3", 16, bundle.number("headers/3", 16) + 1)
    bundle.forge(forger)


@damage(FORGED, "versions")
def an_event_of_another_version(bundle, forger):
    bundle.put("headers/3", 24, 4)
    bundle.forge(forger)


@damage(FORGED, "versions")
def a_gap_in_a_log_that_was_made_so(bundle, forger):
    bundle.drop(3)
    bundle.put("headers/4", 32, bundle.number("headers/2", 8))
    bundle.forge(forger)


# Sealed sections and words.


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


@damage(SUMMED, "sections")
def words_of_no_event(bundle, _):
    bundle.files["words/999.json"] = b"{}\n"


# What the log has become since a checkpoint that somebody has kept.


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


@damage(FORGED, "consistency")
def a_kept_checkpoint_of_no_events(bundle, forger):
    bundle.kept = forger.note(checkpoint_text(forger.name, 0, bytes(32)))
