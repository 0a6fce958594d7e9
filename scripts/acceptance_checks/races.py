"""Two processes at once on one case."""

import json
import random

from .expecting import expect_equal, expect_true
from .program import storyline

ROUNDS_OF_NOTES = 10
ROUNDS_OF_WITHDRAWAL = 100

NOTE = {"kind": "progress", "text": "Rang.", "containsOffenceAccount": False, "sensitive": False}


def of_two_with_the_same_expected_version_one_is_told_to_decide_again(store):
    store.import_lines(storyline("A")[:10])
    for _ in range(ROUNDS_OF_NOTES):
        version = store.log("case/C-0001")[-1]["version"]
        words = ("NoteAdded", "case/C-0001", "--as", "ST01", "--expect-version", version)
        both = [begin(store, NOTE, *words) for _ in range(2)]
        codes = sorted(end(process) for process in both)
        expect_equal(codes, [0, 4], "the exit codes")
        expect_equal(store.log("case/C-0001")[-1]["version"], version + 1, "the version")


def a_disclosure_never_stands_after_the_withdrawal(store):
    """A hundred fresh cases, each with a consent that is withdrawn and used at the same time."""
    store.import_lines([line for number in range(ROUNDS_OF_WITHDRAWAL) for line in case(number)])
    chance = random.Random(7)
    codes = [race(store, number, chance) for number in range(ROUNDS_OF_WITHDRAWAL)]
    withdrawals = [withdrawal for withdrawal, _ in codes]
    disclosures = [disclosure for _, disclosure in codes]
    expect_equal(withdrawals, [0] * ROUNDS_OF_WITHDRAWAL, "the exit codes of the withdrawals")
    expect_equal(set(disclosures), {0, 5}, "the exit codes of the disclosures, both ways")
    replays = [replay(store, number) for number in range(ROUNDS_OF_WITHDRAWAL)]
    stood = [stands_after_withdrawal(steps) for steps in replays]
    expect_equal(stood, [False] * ROUNDS_OF_WITHDRAWAL, "disclosures after their withdrawal")
    made = [is_disclosed(steps) for steps in replays]
    expect_equal(made, [code == 0 for code in disclosures], "disclosures that stand")
    print(
        f"    {disclosures.count(0)} disclosures came first and stand, and"
        f" {disclosures.count(5)} came second and were refused"
    )


def race(store, number, chance):
    """The exit codes of a withdrawal and of a disclosure that begin at once."""
    reference = f"{number + 1000}"
    withdrawal = {"all": False, "consents": [f"K-{reference}"], "toldTo": "ST01"}
    disclosure = {
        "disclosure": f"D-{reference}",
        "recipient": "CUSTODY",
        "recipientName": "custody officer",
        "purpose": "POLICE",
        "level": "L1",
        "what": {"content": {"summary": "Short questions."}},
        "method": "inPerson",
        "oral": True,
        "authority": {"consent": f"K-{reference}"},
    }
    rivals = [("ConsentWithdrawn", withdrawal), ("InformationShared", disclosure)]
    chance.shuffle(rivals)
    running = {}
    for event, data in rivals:
        running[event] = begin(store, data, event, f"case/C-{reference}", "--as", "ST01")
    codes = {event: end(process) for event, process in running.items()}
    return codes["ConsentWithdrawn"], codes["InformationShared"]


def replay(store, number):
    """The steps of a case in which something was told or a consent withdrawn."""
    answer = store.read("replay", f"C-{number + 1000}", "--format", "ndjson")
    kept = ("InformationShared", "ConsentWithdrawn")
    return [step for step in answer.lines if step["type"] in kept]


def stands_after_withdrawal(steps):
    """Whether a disclosure without a flag follows the withdrawal."""
    types = [step["type"] for step in steps]
    after = steps[types.index("ConsentWithdrawn") + 1 :]
    return any(not step["flags"] for step in after)


def is_disclosed(steps):
    return any(step["type"] == "InformationShared" for step in steps)


def case(number):
    """The first lines of storyline A, as a case of its own with a consent of its own."""
    reference = f"{number + 1000}"
    names = {
        '"case/C-0001"': f'"case/C-{reference}"',
        '"person/PN01"': f'"person/PN-{reference}"',
        '"PN01"': f'"PN-{reference}"',
        '"K-0001"': f'"K-{reference}"',
    }
    kept = ("PersonRegistered", "ReferralReceived", "ReferralTriaged", "ContactRecorded")
    for line in storyline("A")[:10]:
        if line["type"] not in (*kept, "ConsentRecorded"):
            continue
        text = json.dumps(line)
        for old, new in names.items():
            text = text.replace(old, new)
        line = json.loads(text) | {"recorded": "2026-03-29T08:47+01:00"}
        yield line | {"commandId": line["commandId"][:-12] + f"{number:012}"}


def begin(store, data, *words):
    """Begins an append; its data is given, and it runs on."""
    process = store.start("append", *words, "--data", "-")
    process.stdin.write(json.dumps(data).encode())
    process.stdin.close()
    process.stdin = None
    return process


def end(process):
    process.communicate(timeout=60)
    return process.returncode


def nothing_is_wrong_with_the_store(store):
    answer = store.run("verify")
    expect_true("No problems found." in answer.out and answer.code == 0, "verify finds no problem")


def run(report, programs):
    store = programs.store()
    report.run(of_two_with_the_same_expected_version_one_is_told_to_decide_again, store)
    store = programs.store()
    report.run(a_disclosure_never_stands_after_the_withdrawal, store)
    report.run(nothing_is_wrong_with_the_store, store, name="after the races verify finds nothing")
