"""An import that is killed, again and again, and goes on to the same end."""

import signal
import subprocess
import time

from .expecting import expect_equal, expect_in, expect_true

EVENTS = 20_000
KILLS = 10

# Other seeds whose cases must be accepted too, and how many events of each.
SEEDS = (1, 2, 3, 4)
EVENTS_OF_A_SEED = 1_500

# Cases whose states are compared in the end; they lie all over the import.
COMPARED = [f"C-{number:06}" for number in (1, 2, 100, 333, 500, 777, 1000)]


def generated_lines(programs, seed=7, events=EVENTS):
    """A file with plausible cases, the same every time."""
    file = programs.work / f"generated-{seed}.ndjson"
    if not file.exists():
        with open(file, "wb") as output:
            words = [str(programs.generator), "--seed", str(seed), "--events", str(events)]
            subprocess.run(words, stdout=output, check=True)
    return file


def the_decider_takes_every_generated_line(store, file):
    lines = file.read_bytes().count(b"\n")
    answer = store.run("import", str(file), "--format", "json", "--progress", "none")
    expect_equal(answer.code, 0, "the exit code")
    expect_equal(answer.json["recorded"], lines, "lines recorded")
    expect_true(answer.json["events"] >= EVENTS, "there are as many events as were asked for")
    expect_sound(store)


def the_decider_takes_the_lines_of_other_seeds(programs):
    for seed in SEEDS:
        file = generated_lines(programs, seed, EVENTS_OF_A_SEED)
        answer = programs.store().run("import", str(file), "--format", "json")
        expect_equal(answer.json["problems"], [], f"what was not recorded of seed {seed}")
        expect_equal(answer.code, 0, f"the exit code for seed {seed}")


def killed_ten_times_an_import_goes_on_to_the_same_end(store, whole, file):
    """`whole` is a store into which the same lines went without a break."""
    end = file_size(whole)
    for number in range(1, KILLS + 1):
        kill_import(store, file, once_larger_than=end * number // (KILLS + 1))
        expect_sound(store)
    counted = store.size
    expect_true(0 < counted < EVENTS, "some of it is recorded, and not all")
    answer = store.run("import", str(file), "--format", "json", "--progress", "none")
    expect_equal(answer.code, 0, "the exit code of the last import")
    expect_true(answer.json["alreadyRecorded"] > 0, "it goes on where the others stopped")
    expect_sound(store)
    expect_same_events(store, whole)
    for case in COMPARED:
        expect_equal(state(store, case), state(whole, case), f"the state of {case}")
    print(f"    {counted} events had been recorded when the last of {KILLS} was killed")


def kill_import(store, file, once_larger_than):
    """Begins the import, and kills it once the log's file has grown beyond so many bytes."""
    process = store.start("import", str(file), "--progress", "none")
    while file_size(store) <= once_larger_than and process.poll() is None:
        time.sleep(0.0005)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    expect_equal(process.returncode, -signal.SIGKILL, "how the import ended")


def file_size(store):
    return (store.path / "log" / "data.mdb").stat().st_size


def state(store, case):
    """The state of a case, but for the name of the store it is in."""
    whole = store.read("state", case, "--format", "json").json
    return {name: value for name, value in whole.items() if name != "store"}


def expect_same_events(store, other):
    """The same events stand in both, in the same order, at the same positions."""
    here, there = store.imported(), other.imported()
    expect_equal(len(here), len(there), "how many events were imported")
    different = next((pair for pair in zip(here, there) if pair[0] != pair[1]), None)
    expect_equal(different, None, "the first pair of events that differ")


def expect_sound(store):
    answer = store.run("verify")
    expect_equal(answer.code, 0, "the exit code of verify")
    expect_in("No problems found.", answer.out, "the verdict")


def run(report, programs):
    whole = programs.store()
    file = generated_lines(programs)
    report.run(the_decider_takes_every_generated_line, whole, file)
    report.run(the_decider_takes_the_lines_of_other_seeds, programs)
    store = programs.store()
    report.run(killed_ten_times_an_import_goes_on_to_the_same_end, store, whole, file)
