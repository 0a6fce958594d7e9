"""A disclosure without consent, planned and reported; and who looked at what."""

import json

from .expecting import expect_equal, expect_in
from .program import storyline


def telling_the_school_is_refused_by_inv_03(store):
    """On storyline B up to the day on which the school asks."""
    until = [line for line in storyline("B") if line["recorded"] < "2026-04-09T15:01"]
    store.import_lines(until)
    before = store.log("case/C-0002")
    answer = store.import_lines(storyline("B19"))
    expect_equal(answer.code, 5, "the exit code")
    expect_in("INV-03", answer.err, "the message")
    expect_in("EDU", answer.err, "the message")
    expect_equal(store.log("case/C-0002"), before, "the stream of the case")
    refusals = [event["stream"] for event in store.log("--type", "CommandRefused")]
    expect_equal(refusals, ["governance/refusals"], "the refusals in the log")


def telling_the_school_by_append_is_refused_as_well(store):
    before = store.log("case/C-0002")
    answer = append_disclosure(store, "D-0005")
    expect_equal(answer.code, 5, "the exit code")
    expect_in("Rule INV-03", answer.err, "the message")
    expect_in("--reported", answer.err, "what to do next")
    expect_equal(store.log("case/C-0002"), before, "the stream of the case")
    refusals = len(store.log("--type", "CommandRefused"))
    expect_equal(refusals, 2, "the refusals in the log")


def having_told_the_school_is_recorded_flagged_and_shown_so(store):
    answer = append_disclosure(store, "D-0005", "--reported")
    expect_equal(answer.code, 0, "the exit code")
    flags = store.log("case/C-0002")[-1]["flags"]
    expect_equal(set(flags) >= {"reported", "withoutAuthority"}, True, f"the flags {flags}")
    step = store.read("replay", "C-0002", "--format", "ndjson").lines[-1]
    expect_equal(step["type"], "InformationShared", "the last step of the replay")
    expect_equal(step["flags"], flags, "the flags in the replay")
    text = store.read("replay", "C-0002").out
    last = text[text.rindex("Disclosure D-0005: something was told to school") :]
    for words in (
        "It had already happened when it was recorded.",
        "Nobody had the authority for it when it happened.",
        "It may have been a breach",
    ):
        expect_in(words, last, "the last step of the replay, in words")


def nothing_is_shown_before_the_looking_is_on_record(store):
    before = accesses(store)
    store.read("state", "C-0002")
    between = accesses(store)
    expect_equal(len(between) - len(before), 2, "accesses recorded by one state and one log")
    refused = store.run("state", "C-0002", "--as", "ST12")
    expect_equal(refused.code, 64, "the exit code without a purpose")
    expect_equal(refused.out, "", "what is shown without a purpose")


def accesses(store):
    listing = store.read("log", "--type", "RecordAccessed", "--format", "ndjson", "--last", "1000")
    return listing.lines


def append_disclosure(store, disclosure, *options):
    data = storyline("B19")[0]["data"] | {"disclosure": disclosure}
    moment = "2026-04-09T15:05:00+01:00"
    words = ("--as", "ST06", "--now", moment, "--happened", moment, "--data", "-", *options)
    return store.run("append", "InformationShared", "case/C-0002", *words, given=json.dumps(data))


def run(report, programs):
    store = programs.store()
    report.run(telling_the_school_is_refused_by_inv_03, store)
    report.run(telling_the_school_by_append_is_refused_as_well, store)
    report.run(having_told_the_school_is_recorded_flagged_and_shown_so, store)
    report.run(nothing_is_shown_before_the_looking_is_on_record, store)
