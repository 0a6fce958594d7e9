"""Damages of headers and proofs, and events of the log that are not those of the stream."""

from .damages import FORGED, SUMMED, damage


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


def insert(bundle, path, place, data):
    """Puts bytes into a header, which says its new length."""
    header = bundle.files[path]
    bundle.files[path] = header[:place] + data + header[place:]
    bundle.put(path, 4, len(header) + len(data), size=2)


@damage(FORGED, "header")
def a_header_with_room_for_sixteen_sections(bundle, forger):
    more = 16 - bundle.files["headers/2"][7]
    insert(bundle, "headers/2", len(bundle.files["headers/2"]), bytes(88 * more))
    bundle.change("headers/2", 7, 16)
    bundle.forge(forger)


@damage(FORGED, "header")
def a_stream_named_again_in_its_second_event(bundle, forger):
    insert(bundle, "headers/2", 108, b"\x0bcase/C-0001")
    bundle.change("headers/2", 60, bundle.files["headers/2"][60] | 2)
    bundle.forge(forger)


@damage(FORGED, "header")
def a_stream_with_a_name_of_65_bytes(bundle, forger):
    name = bundle.files["headers/1"].index(b"case/")
    length = bundle.files["headers/1"][name - 1]
    insert(bundle, "headers/1", name + length, b"0" * (65 - length))
    bundle.change("headers/1", name - 1, 65)
    bundle.forge(forger)


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
