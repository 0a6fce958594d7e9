"""Views that are rebuilt: killed in the middle, on any number of threads, and beside who appends."""

import signal
import time

from .expecting import expect_equal, expect_in, expect_true
from .killing import generated_lines
from .lmdb_pages import Pages

# How many rows of the caseload there have to be, at least, before it is killed, each time. The last ones
# are far from the end, so that there is something left to go on with.
KILLED_AT = (0, 1, 1, 600, 600)

VIEWS = (
    "caseload audit safeguarding huddle custody court referrals outcomes retention disclosures"
    " consent person staff"
).split()

# Questions that stored rows help to answer, and those of them that choose by what stands in clear.
PERIOD = ("--from", "2020-01-01", "--through", "2030-12-31")
QUESTIONS = (
    ("caseload",),
    ("caseload", "--mine"),
    ("caseload", "--unallocated"),
    ("safeguarding",),
    ("safeguarding", "--closed"),
    ("huddle",),
    ("custody",),
    ("court",),
    ("court", "--days", "all"),
    ("referrals",),
    ("outcomes", *PERIOD),
    ("retention",),
    ("disclosures",),
    ("consent",),
    ("consent", "--mine"),
    ("consent", "--case", "C-000002"),
    ("staff",),
    ("person", "PN-000002"),
)


def every_view_answers_with_its_rows_what_the_log_says(store):
    """Now, which rows tell, and at the last position, for which the log is folded."""
    last = store.size - 1
    clock = store.log("--last", "1")[-1]["recorded"]
    for words in QUESTIONS:
        name, filters = words[0], words[1:]
        place = filters[:1] if name == "person" else ()
        filters = filters[len(place) :]
        stored = answer_of(store, name, *place, *filters, "--now", clock)
        at = f"{place[0] if place else ''}@#{last}"
        folded = answer_of(store, name, at, *filters, "--now", clock)
        expect_equal(stored, folded, f"what {' '.join(words)} answers with its rows")
    checked = store.run("rebuild", "--all", "--check", "--format", "json", "--progress", "none")
    expect_equal(checked.code, 0, "the exit code of a check")
    rows = {row["view"]: row for row in checked.json["rows"]}
    expect_equal([row["sound"] for row in rows.values()], [True] * len(VIEWS), "what agrees")
    expect_true(rows["caseload"]["rows"] > 1000, "there are rows")


def answer_of(store, *words):
    """What a view answers, without the notes, which say at which moment it was asked."""
    answer = store.read("view", *words, "--format", "json", "--progress", "none")
    expect_equal(answer.code, 0, f"the exit code of view {' '.join(words)}: {answer.err}")
    return without_notes(answer.json)


def without_notes(value):
    if isinstance(value, dict):
        return {k: without_notes(v) for k, v in value.items() if k not in ("notes", "asOf", "asAt")}
    return [without_notes(each) for each in value] if isinstance(value, list) else value


def killed_five_times_a_rebuilding_goes_on_to_the_same_end(store):
    whole = rebuilt(store.copy(), "--all")
    expect_equal(set(whole), set(VIEWS), "the views that were rebuilt")
    seen = [kill_rebuild(store, rows) for rows in KILLED_AT]
    expect_equal(sorted(seen), seen, "how many rows there were after each kill: never fewer")
    expect_true(0 < seen[-1], "some rows were kept")
    answer = store.run("rebuild", "--all", "--as", "ST12", "--format", "json", "--progress", "none")
    expect_equal(answer.code, 0, "the exit code of the last rebuilding")
    expect_true(all(row["resumed"] for row in answer.json["rows"]), "it goes on with every view")
    digests = {row["view"]: row["digest"] for row in answer.json["rows"]}
    expect_equal(digests, whole, "the digests, which are those of one that was not disturbed")
    checked = store.run("rebuild", "caseload", "--check", "--format", "json")
    expect_equal(checked.code, 0, "the exit code of a check")
    print(f"    rows of the caseload after each kill: {seen}")


def kill_rebuild(store, rows):
    """Rebuilds, and kills it once it runs and `rows` rows are there; returns how many it left."""
    process = store.start("rebuild", "--all", "--as", "ST12", "--progress", "none")
    time.sleep(0.03)
    while rows_built(store) < rows and process.poll() is None:
        time.sleep(0.002)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    expect_equal(process.returncode, -signal.SIGKILL, "how the rebuilding ended")
    return rows_built(store)


def rows_built(store):
    """How many rows the copy of the caseload has that is being built; -1 if none is.

    The row `build/caseload` has that number from byte 36 on.
    """
    file = store.path / "views" / "data.mdb"
    while file.exists():
        try:
            pages = Pages(file)
            for key, at, size in pages.rows():
                if key == b"build/caseload":
                    return int.from_bytes(pages.value(at + 36, 8), "little")
            return -1
        except Exception:  # It was read while it was written.
            time.sleep(0.001)
    return -1


def rebuilt(store, *words):
    """Rebuilds; returns the digest of each view."""
    answer = store.run(
        "rebuild", *words, "--as", "ST12", "--format", "json", "--progress", "none"
    )
    expect_equal(answer.code, 0, f"the exit code of rebuild {' '.join(words)}: {answer.err}")
    return {row["view"]: row["digest"] for row in answer.json["rows"]}


def one_thread_and_two_come_to_the_same(store):
    copies = {jobs: store.copy() for jobs in ("1", "2")}
    times = {}
    digests = {}
    for jobs, copy in copies.items():
        began = time.monotonic()
        digests[jobs] = rebuilt(copy, "--all", "--jobs", jobs)
        times[jobs] = time.monotonic() - began
    expect_equal(digests["2"], digests["1"], "the digests")
    print(f"    {times['1']:.2f} s on one thread, {times['2']:.2f} s on two")


def who_appends_and_who_asks_meanwhile_is_not_disturbed(store, lines):
    """`lines` are appended while everything is rebuilt, twice over."""
    store.run("views")
    views = store.path / "views" / "data.mdb"
    before, size = views.stat().st_size, store.size
    answers, appended = [], 0
    for _ in range(2):
        process = store.start("rebuild", "--all", "--as", "ST12", "--progress", "none")
        while process.poll() is None:
            batch, lines = lines[:200], lines[200:]
            answers.append(store.import_lines(batch))
            answers.append(store.read("view", "caseload", "--format", "json"))
            appended += len(batch)
        process.communicate()
        expect_equal(process.returncode, 0, "the exit code of the rebuilding")
    expect_equal({answer.code for answer in answers}, {0}, "the exit codes of the others")
    expect_true(appended > 0, "something was appended meanwhile")
    expect_true(store.size >= size + appended, "everything appended is there")
    expect_true(views.stat().st_size <= 3 * before, "the file is not beyond three times its size")
    checked = store.run("rebuild", "--all", "--check", "--format", "json", "--progress", "none")
    expect_equal(checked.code, 0, "nothing was lost, and nothing doubled")
    print(
        f"    {appended} lines appended and {len(answers) // 2} questions answered meanwhile;"
        f" the file grew from {before:,} to {views.stat().st_size:,} bytes"
    )


def two_at_once_are_refused(store):
    first = store.start("rebuild", "--all", "--as", "ST12", "--progress", "none")
    lock = store.path / "views" / "rebuild-staff.lock"
    while not lock.exists() and first.poll() is None:
        time.sleep(0.001)
    answer = store.run("rebuild", "staff", "--as", "ST12")
    first.communicate()
    expect_equal(first.returncode, 0, "the exit code of the first")
    expect_equal(answer.code, 75, "the exit code of the second")
    expect_in("is being rebuilt already", answer.err, "the message")


def run(report, programs):
    file = generated_lines(programs)
    lines = file.read_bytes().splitlines()
    half = len(lines) * 4 // 5
    store = programs.store()
    store.import_lines(lines[:half])
    report.run(every_view_answers_with_its_rows_what_the_log_says, store.copy())
    report.run(killed_five_times_a_rebuilding_goes_on_to_the_same_end, store.copy())
    report.run(one_thread_and_two_come_to_the_same, store)
    report.run(two_at_once_are_refused, store.copy())
    copy = store.copy()
    report.run(who_appends_and_who_asks_meanwhile_is_not_disturbed, copy, lines[half:])
