"""Lines that are not what they should be: each has its own message, and the others are recorded."""

import json

from .expecting import expect_equal, expect_in, expect_none_in, expect_true
from .program import as_bytes, storyline

# A word that stands in every bad line, as if it were somebody's name; no message may repeat it.
NAME = "Zebedee"


class Lines:
    """Makes lines that are right, but for what a check changes."""

    count = 0

    @classmethod
    def note(cls, **changes):
        cls.count += 1
        data = {"kind": "progress", "text": f"{NAME} rang."}
        data |= {"containsOffenceAccount": False, "sensitive": False}
        return {
            "recorded": "2026-03-29T08:00+01:00",
            "happened": "2026-03-29T07:59+01:00",
            "by": "ST02",
            "commandId": f"019d3870-0000-7000-8000-{cls.count:012}",
            "type": "NoteAdded",
            "stream": "case/C-0001",
            "data": data,
        } | changes


def note(**changes):
    return Lines.note(**changes)


def note_with(**fields):
    line = note()
    return line | {"data": line["data"] | fields}


def without(line, name):
    """The line without a member of its own, or of its data."""
    if name in line:
        return {key: value for key, value in line.items() if key != name}
    return line | {"data": without(line["data"], name)}


def bytes_with(old, new, line=None):
    """The bytes of a line in which something is exchanged."""
    whole = as_bytes(line or note())
    if old not in whole:
        raise ValueError(f"{old} is not in the line.")
    return whole.replace(old, new)


# What is wrong, the line, and words of its message.
MALFORMED = {
    "invalid UTF-8": (bytes_with(b"rang", b"\xff\xfe"), "These bytes are not UTF-8."),
    "UTF-8 cut short": (bytes_with(b"rang.", b"\xe2\x82"), "These bytes are not UTF-8."),
    "half a surrogate pair": (bytes_with(b"rang", b"\\ud800"), "half of a surrogate pair"),
    "a NUL": (bytes_with(b"rang", b"\0"), "holds a NUL character"),
    "a NUL that is escaped": (bytes_with(b"rang", b"\\u0000"), "holds a NUL character"),
    "a bare control character": (bytes_with(b"rang", b"\x01"), "a control character as it is"),
    "text that is too long": (
        note_with(text=NAME + "x" * 20_000),
        "data.text: is 20007 characters long. At most 20000 characters fit.",
    ),
    "a line of text that is too long": (
        note(
            type="ContactRecorded",
            data={
                "contactWith": "person",
                "medium": "01",
                "outcome": "seen",
                "place": NAME + "x" * 200,
            },
        ),
        "data.place: is 207 bytes long. At most 200 bytes fit.",
    ),
    "an unknown member": (note(colour=NAME), "has no field “colour”"),
    "an unknown field": (note_with(colour=NAME), "data: has no field “colour”"),
    "a doubled member": (bytes_with(b'"by":', b'"by":"ST02","by":'), "“by”"),
    "a doubled field": (
        bytes_with(b'"text":', b'"kind":"progress","text":'),
        "“kind”",
    ),
    "a wrong code": (
        note_with(kind="progres"),
        "data.kind: has no code “progres”. Did you mean progress?",
    ),
    "a wrong type": (note(type="NoteAded"), "has no type “NoteAded”. Did you mean NoteAdded?"),
    "a missing field": (without(note(), "text"), "data.text: is missing."),
    "a missing author": (without(note(), "by"), "by: is missing."),
    "a missing command id": (without(note(), "commandId"), "commandId: is missing."),
    "text where a flag belongs": (
        note_with(sensitive="no"),
        "data.sensitive: is text, not true or false.",
    ),
    "null": (note_with(kind=None), "data.kind: is null."),
    "a fraction": (note_with(sensitive=1.5), "This number is not whole."),
    "a time without an offset": (
        note(happened="2026-03-29T07:59"),
        "happened: has no offset. In London that time had +01:00",
    ),
    "a time that came twice, without an offset": (
        note(happened="2025-10-26T01:30"),
        "happened: has no offset, and that time came twice",
    ),
    "an offset that London never has": (
        note(happened="2026-03-29T07:59+02:00"),
        "happened: has an offset that London did not have then.",
    ),
    "winter's offset in summer": (
        note(happened="2026-03-29T07:59+00:00"),
        "happened: has an offset that London did not have then.",
    ),
    "a time that London did not have": (
        note(happened="2026-03-29T01:30+01:00"),
        "happened: does not exist: the clock in London was put forward",
    ),
    "a day that does not exist": (note(happened="2026-02-30"), "is not in the calendar"),
    "a command id that is none": (note(commandId="tomorrow"), "commandId: is not a command id"),
    "a stream that is none": (note(stream="case/9990260001"), "stream: is not a reference"),
    "no events": (
        without(without(without(note(events=[]), "type"), "stream"), "data"),
        "events: has no events.",
    ),
    "an end before its time": (as_bytes(note())[:200], "The JSON ends here"),
    "something else": (f"Dear {NAME}", "This is not JSON"),
    "a list": ("[]", "is a list, not an object"),
    "depths of lists": ("[" * 100_000, "more than 64 deep"),
}

# The same for lines that a rule refuses; the rule comes first.
REFUSED = {
    "the future": ("INV-09", note(happened="2026-03-29T09:59+01:00"), "has not come yet"),
    "the wrong kind of stream": ("INV-01", note(stream="person/PN01"), "does not belong in"),
    "a stream that does not exist": (
        "INV-01",
        note(stream="case/C-7777"),
        "There is no case/C-7777",
    ),
    "somebody unknown": ("INV-02", note(by="ST99"), "is not on the staff"),
    "somebody whose role may not": ("INV-02", note(by="ST12"), "may not record NoteAdded as AUD"),
}


def expect_only_the_bad_line_left_out(store, line, words, rule=None):
    before = store.size
    answer = store.import_lines([note(), line, note()])
    expect_equal(answer.code, 5, "the exit code")
    expect_equal(answer.json["recorded"], 2, "lines recorded: the one before and the one after")
    problems = answer.json["problems"]
    expect_equal([problem["line"] for problem in problems], [2], "the lines not recorded")
    expect_equal(problems[0]["rule"], rule, "the rule")
    expect_in(words, answer.err, "the message")
    expect_none_in([NAME], answer.err + answer.out, "the name in the answer")
    after = store.size
    expect_equal(after - before, 2 if rule is None else 3, "events recorded")


def the_whole_of_the_limit_fits(store):
    """What is as long as may be is recorded: characters are counted, and not bytes."""
    answer = store.import_lines([note_with(text="é" * 20_000)])
    expect_equal(answer.code, 0, "the exit code")


def an_hour_that_came_twice_is_told_apart_by_its_offset(store):
    late = {"lateReason": "paperNote"}
    both = [note(happened=f"2025-10-26T01:30+0{hour}:00", **late) for hour in (1, 0)]
    answer = store.import_lines(both)
    expect_equal(answer.code, 0, "the exit code")
    happened = [event["happened"] for event in store.log("case/C-0001")[-2:]]
    expect_equal(happened, ["2025-10-26T01:30+01:00", "2025-10-26T01:30+00:00"], "what happened")


def a_command_id_is_good_for_one_command(store):
    line = note()
    store.import_lines([line])
    answer = store.import_lines([line | {"happened": "2026-03-29T07:58+01:00"}])
    expect_equal(answer.code, 5, "the exit code")
    expect_in("has been used for another command", answer.err, "the message")
    expect_in("INV-01", answer.err, "the message")


def append_refuses_the_same_way(store):
    for data, words in (
        ("{", "cannot be read: line 1, column 2"),
        ("{}", "data of NoteAdded"),
        ('{"kind": "progress", "kind": "admin"}', "“kind”"),
    ):
        answer = store.run(
            "append", "NoteAdded", "case/C-0001", "--as", "ST02", "--data", "-", given=data
        )
        expect_equal(answer.code, 5, f"the exit code for {data}")
        expect_in(words, answer.err, "the message")


def wrong_words_have_exit_codes_of_their_own(store):
    for code, words in (
        (3, ("state", "C-9999", "--as", "ST12", "--purpose", "audit")),
        (3, ("import", "/nowhere/lines.ndjson")),
        (6, ("append", "NoteAdded", "case/C-0001", "--as", "ST12", "--data", "-")),
        (64, ("imprt", "lines.ndjson")),
        (64, ("append", "NoteAded", "case/C-0001", "--as", "ST02")),
        (64, ("state", "C-0001@yesterday", "--as", "ST12", "--purpose", "audit")),
        (74, ("import", "/")),
    ):
        answer = store.run(*words, given=json.dumps(note()["data"]))
        expect_equal(answer.code, code, f"the exit code of {' '.join(words[:2])}")
        expect_equal(answer.out, "", f"what {' '.join(words[:2])} shows")
        expect_true(answer.err.endswith("\n"), "there is a message")


def nothing_of_it_has_hurt_the_store(store):
    answer = store.run("verify")
    expect_equal(answer.code, 0, "the exit code")
    expect_in("No problems found.", answer.out, "the verdict")


def run(report, programs):
    store = programs.store()
    store.import_lines(storyline("A")[:3])
    check = expect_only_the_bad_line_left_out
    for name, (line, words) in MALFORMED.items():
        report.run(check, store, line, words, name=f"a line with {name} is left out, and no other")
    for name, (rule, line, words) in REFUSED.items():
        sentence = f"a line with {name} is refused, by {rule}"
        report.run(check, store, line, words, rule, name=sentence)
    report.run(the_whole_of_the_limit_fits, store)
    report.run(an_hour_that_came_twice_is_told_apart_by_its_offset, store)
    report.run(a_command_id_is_good_for_one_command, store)
    report.run(append_refuses_the_same_way, store)
    report.run(wrong_words_have_exit_codes_of_their_own, store)
    report.run(nothing_of_it_has_hurt_the_store, store)
