"""The storylines: imported, and looked at on both clocks."""

import json
from datetime import datetime

from .expecting import expect_equal, expect_in, expect_true
from .program import both_storylines, events_of, storyline

# The storylines that go into a store of their own, and the rows of them that a rule refuses.
OTHERS = ("B", "C", "D", "F", "G", "I")
REFUSED = {"I": {"I23": "EV16", "I24": "INV-07"}}

# The rows of storyline A that had happened but were not recorded at 09:25.
A11_TO_A13 = ("ScreeningCompleted", "RiskAssessed", "InformationShared")


def importing_records_every_line(store, name):
    lines = storyline(name)
    answer = store.import_lines(lines)
    expect_equal(answer.code, 0, "the exit code")
    expect_equal(answer.json["lines"], len(lines), "lines read")
    expect_equal(answer.json["recorded"], len(lines), "lines recorded")
    expect_equal(answer.json["problems"], [], "what was not recorded")
    expect_stored(store, lines)


def expect_stored(store, lines):
    """The events of the lines, in their order, each recorded when its line says.

    Lines that say that somebody looked are left out, as they are in what the store is asked for.
    """
    wanted = [
        (event["type"], event["stream"], datetime.fromisoformat(line["recorded"]))
        for line in lines
        for event in events_of(line)
        if event["type"] != "RecordAccessed"
    ]
    stored = [
        (event["type"], event["stream"], datetime.fromisoformat(event["recorded"]))
        for event in store.imported()
    ]
    expect_equal(stored, wanted, "types, streams and recorded times in the log")


def importing_again_records_nothing_and_says_so(store, name):
    before = store.log()
    answer = store.run("import", "-", given=lines_of(name))
    count = len(storyline(name))
    expect_equal(answer.code, 0, "the exit code")
    expect_in(f"Nothing new: all {count} lines were already recorded.", answer.out, "what it says")
    expect_equal(store.log(), before, "the log")


def storyline_t_follows_the_people_that_are_carried_over(store):
    people = store.import_lines(storyline("T00"), "--history", "--as", "ST13")
    expect_equal(people.code, 0, "the exit code for the people")
    expect_equal(people.json["recorded"], 2, "people carried over")
    answer = store.import_lines(storyline("T"))
    expect_equal(answer.code, 0, "the exit code")
    expect_equal(answer.json["recorded"], len(storyline("T")), "lines recorded")
    expect_equal([w["rule"] for w in answer.json["warnings"]], ["EV56"], "the warnings")
    channels = {event["channel"] for event in store.log() if event["stream"] == "person/PN13"}
    expect_equal(channels, {"history"}, "how the person came into the record")


def the_rows_of_c_that_are_refused_change_nothing_about_the_others(store):
    refused = {"C11": "INV-04", "C20": "INV-03"}
    asked = [line for name in refused for line in storyline(name)]
    others = storyline("C")
    answer = store.import_lines(sorted(others + asked, key=lambda line: line["recorded"]))
    expect_equal(answer.code, 5, "the exit code")
    expect_equal(answer.json["recorded"], len(others), "lines recorded")
    expect_equal([p["rule"] for p in answer.json["problems"]], list(refused.values()), "the rules")
    kept = [event for event in store.imported() if event["type"] != "CommandRefused"]
    wanted = [event["type"] for line in others for event in events_of(line)]
    expect_equal([event["type"] for event in kept], wanted, "what stands in the log")


def at_07_57_there_is_an_arrest_matter_and_no_consent(store):
    state = state_of(store, "C-0001@{2026-03-29T07:57:00+01:00}")
    expect_equal([m["kind"] for m in state["matters"]], ["ARREST"], "the matters")
    expect_equal(state["matters"][0]["clock"], None, "the detention clock")
    expect_equal(state["consents"], [], "the consents")


def at_09_16_consent_k_0001_is_in_force_and_there_is_no_screening(store):
    state = state_of(store, "C-0001@{2026-03-29T09:16:00+01:00}")
    consents = [consent["content"]["consent"] for consent in state["consents"]]
    standing = {purpose["purpose"]: purpose["state"] for purpose in state["standing"]}
    expect_equal(consents, ["K-0001"], "the consents")
    expect_equal(standing["ENGAGE"], "given", "how ENGAGE stands")
    expect_equal(state["screenings"], [], "the screenings")


def at_09_25_the_two_clocks_differ_by_a11_to_a13(store):
    known = state_of(store, "C-0001@{2026-03-29T09:25:00+01:00}")
    true = state_of(store, "C-0001", "--happened-by", "2026-03-29T09:25:00+01:00")
    later = {
        f"{line['commandId']}/{index}"
        for line in storyline("A")
        for index, event in enumerate(events_of(line))
        if event["type"] in A11_TO_A13 and line["recorded"].startswith("2026-03-29T09:")
    }
    expect_equal(len(later), 3, "the events A11 to A13")
    expect_equal(events_in(true) - events_in(known), later, "what had happened and was not known")
    expect_equal(events_in(known) - events_in(true), set(), "what was known and had not happened")


def both_storylines_go_into_one_store(store):
    answer = store.import_lines(both_storylines())
    expect_equal(answer.code, 0, "the exit code")
    expect_equal(answer.json["recorded"], 56, "lines recorded")
    expect_stored(store, both_storylines())


def a_refused_line_between_others_changes_nothing_about_them(store):
    lines = both_storylines()
    asked = storyline("B19")[0]
    lines = sorted([*lines, asked], key=lambda line: line["recorded"])
    answer = store.import_lines(lines)
    expect_equal(answer.code, 5, "the exit code")
    expect_equal(answer.json["recorded"], 56, "lines recorded")
    expect_equal([p["rule"] for p in answer.json["problems"]], ["INV-03"], "the rule")
    expect_stored(store, [line for line in lines if line is not asked])
    types = [event["type"] for event in store.log()]
    before = types.index("CommandRefused") - 2
    wanted = sum(len(events_of(line)) for line in lines[: lines.index(asked)])
    expect_equal(before, wanted, "how many events stand before the refusal")


def a_row_that_must_not_be_is_refused_by_its_rule(store, row, rule):
    before = store.imported()
    answer = store.import_lines(storyline(row))
    expect_equal(answer.code, 5, "the exit code")
    expect_equal([p["rule"] for p in answer.json["problems"]], [rule], "the rule")
    expect_equal(store.imported(), before, "what was imported")


def state_of(store, place, *options):
    answer = store.read("state", place, *options, "--format", "json")
    expect_true(answer.code == 0, f"state {place} exits with 0, not {answer.code}: {answer.err}")
    return answer.json


def events_in(value):
    """The ids of all events of which a state is made."""
    if isinstance(value, dict):
        own = {value["event"]} if isinstance(value.get("event"), str) else set()
        return own.union(*(events_in(member) for member in value.values()))
    if isinstance(value, list):
        return set().union(*(events_in(element) for element in value))
    return set()


def lines_of(name):
    return "".join(json.dumps(line) + "\n" for line in storyline(name))


def import_twice(report, store, name):
    report.run(
        importing_records_every_line, store, name, name=f"importing {name} records every line"
    )
    report.run(
        importing_again_records_nothing_and_says_so,
        store,
        name,
        name=f"importing {name} again records nothing and says so",
    )


def run(report, programs):
    store = programs.store()
    import_twice(report, store, "A")
    report.run(at_07_57_there_is_an_arrest_matter_and_no_consent, store)
    report.run(at_09_16_consent_k_0001_is_in_force_and_there_is_no_screening, store)
    report.run(at_09_25_the_two_clocks_differ_by_a11_to_a13, store)
    report.run(the_rows_of_c_that_are_refused_change_nothing_about_the_others, programs.store())
    report.run(both_storylines_go_into_one_store, programs.store())
    report.run(a_refused_line_between_others_changes_nothing_about_them, programs.store())
    report.run(storyline_t_follows_the_people_that_are_carried_over, programs.store())
    for name in OTHERS:
        store = programs.store()
        import_twice(report, store, name)
        for row, rule in REFUSED.get(name, {}).items():
            report.run(
                a_row_that_must_not_be_is_refused_by_its_rule,
                store,
                row,
                rule,
                name=f"row {row} is refused by {rule}",
            )
