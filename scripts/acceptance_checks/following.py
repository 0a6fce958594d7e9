"""A log that is followed: what comes is listed, and it ends without a word."""

import json
import signal

from .expecting import expect_equal
from .program import LIMIT_SECONDS, READER, storyline

FOLLOW = ("log", "--last", "1", "--follow", "--format", "ndjson", "--json", "type")


def types(lines):
    return [json.loads(line)["type"] for line in lines]


def looks(store):
    """How often it is recorded that a log was looked at."""
    answer = store.read("view", "access", "--format", "ndjson", "--json", "views")
    return [event["views"] for event in answer.lines].count(["log"])


def an_interrupt_ends_it_quietly(store):
    lines = storyline("A")
    process = store.start(*FOLLOW, *READER)
    seen = [process.stdout.readline()]
    store.import_lines(lines[3:4])
    seen.append(process.stdout.readline())
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=LIMIT_SECONDS)
    expect_equal(process.returncode, 0, "the exit code")
    expect_equal(types(seen), ["JusticeMatterRecorded", "DetentionTimeRecorded"], "what is listed")
    expect_equal(out, b"", "what comes after that")
    expect_equal(err.count(b"Traceback") + err.count(b"rror"), 0, "errors that are told")
    expect_equal(looks(store), 2, "looks that are recorded: one for each batch")


def a_reader_that_stops_ends_it_quietly(store):
    lines = storyline("A")
    process = store.start(*FOLLOW, *READER)
    process.stdout.readline()
    process.stdout.close()
    store.import_lines(lines[3:4])
    expect_equal(process.wait(LIMIT_SECONDS), 0, "the exit code")
    expect_equal(process.stderr.read().count(b"rror"), 0, "errors that are told")


def run(report, programs):
    for check in (an_interrupt_ends_it_quietly, a_reader_that_stops_ends_it_quietly):
        store = programs.store()
        store.import_lines(storyline("A")[:3])
        report.run(check, store)
