"""Damages of the sums, and of which files there are."""

from .damages import SUMMED, UNSUMMED, damage
from .evidence import SUMS


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
