"""What somebody sees who sits at a terminal: pagers, widths, editors."""

import fcntl
import json
import os
import pty
import struct
import subprocess
import termios
from dataclasses import dataclass

from .expecting import expect_equal, expect_in, expect_none_in, expect_true
from .program import LIMIT_SECONDS, READER, both_storylines, storyline

# Keeps a copy of what it shows.
TEE = "tee paged"


@dataclass
class Seen:
    """What a run at a terminal came to."""

    code: int
    text: str

    @property
    def widest(self):
        return max(len(line) for line in self.text.splitlines())


class Terminal:
    """A terminal of so many columns, at which a store is looked at."""

    def __init__(self, store, columns=100, **variables):
        self.store = store
        self.columns = columns
        names = ("PAGER", "LESS", "LESSHISTFILE", "COLUMNS", "VISUAL", "EDITOR", "NO_COLOR")
        others = {k: v for k, v in store.environment.items() if k not in names}
        runtime = store.folder / "runtime"
        runtime.mkdir(exist_ok=True)
        own = {"TERM": "xterm", "NO_COLOR": "1", "XDG_RUNTIME_DIR": str(runtime)}
        self.environment = others | own | variables

    def run(self, *words, typed=b"", **streams):
        """Runs `caselog` with its streams at the terminal, but for those that are given."""
        ours, its = pty.openpty()
        fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 24, self.columns, 0, 0))
        process = subprocess.Popen(
            [str(self.store.programs.caselog), *map(str, words)],
            env=self.environment,
            cwd=self.store.folder,
            start_new_session=True,
            **{"stdin": its, "stdout": its, "stderr": its} | streams,
        )
        os.close(its)
        os.write(ours, typed)
        text = everything(ours)
        os.close(ours)
        return Seen(process.wait(LIMIT_SECONDS), text.decode().replace("\r\n", "\n"))

    def look(self, *words, **options):
        """Looks at something, as somebody, for something."""
        return self.run(*words, *READER, **options)


def everything(terminal):
    """What is written to a terminal until nobody has it open any more."""
    text = b""
    while True:
        try:
            part = os.read(terminal, 65536)
        except OSError:
            return text
        if not part:
            return text
        text += part


def script(store, name, lines):
    """A program of the shell in the store's folder."""
    path = store.folder / name
    path.write_text("#!/bin/sh\n" + lines)
    path.chmod(0o700)
    return path


def paged(store):
    """What the pager has had, which is then forgotten; nothing if there was none."""
    file = store.folder / "paged"
    if not file.exists():
        return None
    text = file.read_text()
    file.unlink()
    return text


def what_is_shown_goes_through_the_pager(store):
    terminal = Terminal(store, PAGER=TEE)
    for words in (
        ("log",), ("state", "C-0001"), ("replay", "C-0001"), ("view", "caseload"),
    ):
        seen = terminal.look(*words)
        expect_equal(seen.code, 0, f"the exit code of {words[0]}")
        expect_equal(paged(store), seen.text, f"what the pager has had of {words[0]}")
    for words in (("types",), ("service", "show"), ("status",)):
        seen = terminal.run(*words)
        expect_equal(paged(store), seen.text, f"what the pager has had of {words[0]}")


def what_is_done_does_not_go_through_the_pager(store):
    terminal = Terminal(store, PAGER=TEE)
    lines = store.folder / "lines.ndjson"
    lines.write_text("")
    for words in (("verify",), ("import", lines, "--as", "ST07"), ("types", "--no-pager")):
        expect_equal(terminal.run(*words).code, 0, f"the exit code of {words[0]}")
        expect_equal(paged(store), None, f"what the pager has had of {words[0]}")


def there_is_a_pager_only_between_two_ends_of_a_terminal(store):
    terminal = Terminal(store, PAGER=TEE)
    terminal.run("types", stdin=subprocess.DEVNULL)
    expect_equal(paged(store), None, "what the pager has had without a terminal for input")
    terminal.run("types", stdout=subprocess.DEVNULL)
    expect_equal(paged(store), None, "what the pager has had without a terminal for output")
    terminal.run("types")
    expect_true(paged(store) is not None, "with both the pager has something")


def no_pager_or_cat_or_a_missing_one_prints(store):
    whole = store.run("types").out
    for pager in ("", "cat"):
        expect_equal(Terminal(store, PAGER=pager).run("types").text, whole, f"with {pager!r}")
    seen = Terminal(store, PAGER="no-such-pager").run("types")
    expect_equal(seen.code, 0, "the exit code")
    expect_in(whole, seen.text, "what is shown")


def the_look_is_recorded_before_the_pager_has_a_byte(store):
    caselog = store.programs.caselog
    script(store, "counting", f"{caselog} status --json size > counted; cat > /dev/null\n")
    before = store.size
    expect_equal(Terminal(store, PAGER="./counting").look("log").code, 0, "the exit code")
    counted = (store.folder / "counted").read_text()
    expect_in(f'"size": {before + 1}\n', counted, "what the pager counts")


def a_pager_that_is_quit_early_is_quiet(store):
    """The answer is longer than a pipe holds, so that its end finds nobody."""
    note = {"kind": "progress", "containsOffenceAccount": False, "sensitive": False}
    note["text"] = "He had slept. " * 1_000
    for _ in range(20):
        given = ("append", "NoteAdded", "case/C-0001", "--data", "-", "--as", "ST01")
        expect_equal(store.run(*given, given=json.dumps(note)).code, 0, "the exit code")
    long = ("replay", "C-0001", "--format", "json")
    expect_true(len(store.read(*long).out) > 200_000, "the answer is long")
    expect_equal(Terminal(store, PAGER="head -n 1").look(*long), Seen(0, "{\n"), "what is seen")
    expect_equal(Terminal(store, PAGER="exit 3").look(*long), Seen(0, ""), "what is seen")


def less_prints_what_is_short_and_keeps_no_file(store):
    folder = store.folder / "programs"
    folder.mkdir()
    script(store, "programs/less", 'echo "$LESS $LESSHISTFILE $#"; cat > /dev/null\n')
    path = f"{folder}:{os.environ['PATH']}"
    expect_equal(Terminal(store, PATH=path).run("types").text, "FRX - 0\n", "its variables")
    own = Terminal(store, PATH=path, LESS="S", LESSHISTFILE="h").run("types")
    expect_equal(own.text, "S h 0\n", "its variables, if they are set")


def the_pager_has_content_from_the_pipe_only(store):
    lines = "cat /proc/$PPID/environ /proc/$PPID/cmdline /proc/$$/environ /proc/$$/cmdline > told\n"
    script(store, "telling", lines + "cat\n")
    seen = Terminal(store, PAGER="./telling").look("state", "C-0001")
    expect_in("Daniel Reeve", seen.text, "what is seen")
    told = (store.folder / "told").read_bytes()
    expect_none_in([b"Daniel", b"Reeve"], told, "names in arguments and variables")


def a_table_is_as_wide_as_the_terminal(store):
    for columns in (60, 90, 140):
        seen = Terminal(store, columns, PAGER="cat").look("log")
        expect_true(columns - 40 < seen.widest <= columns, f"{seen.widest} fits {columns} columns")
    narrow = Terminal(store, 140, PAGER="cat", COLUMNS="60").look("log")
    expect_true(narrow.widest <= 60, "COLUMNS is what counts if it is set")
    unknown = Terminal(store, 0, PAGER="cat").look("log")
    expect_true(60 < unknown.widest <= 100, "a terminal that does not know has 100 columns")


FILL = """sed -i -e '/"kind"/s/: .*/: "progress",/' -e '/"text"/s/: .*/: "He had slept.",/' \\
-e '/"containsOffenceAccount"/s/: .*/: false,/' -e '/"sensitive"/s/: .*/: false,/' "$1"
"""

APPEND = ("append", "NoteAdded", "case/C-0001", "--edit", "--as", "ST01")


def an_editor_has_the_terminal(store):
    folder = store.folder / "editors"
    folder.mkdir()
    reading = 'test -t 0 && test -t 1 && read -r line && echo "$line!"\n'
    script(store, "editors/vi", reading + FILL)
    path = f"{folder}:{os.environ['PATH']}"
    terminal = Terminal(store, PATH=path, PAGER=TEE)
    seen = terminal.run(*APPEND, typed=b"typed\n")
    expect_equal(seen.code, 0, f"the exit code ({seen.text})")
    expect_in("typed!\n", seen.text, "what the editor shows")
    expect_equal(paged(store), None, "what a pager has had of the receipt")
    expect_equal(os.listdir(store.folder / "runtime"), [], "what is left")
    expect_in("He had slept.", store.read("replay", "C-0001").out, "what is recorded")


def a_key_that_interrupts_does_not_lose_what_was_typed(store):
    """The terminal sends SIGINT to both; the editor goes on, as editors do."""
    group = "$(ps -o pgid= -p $$ | tr -d ' ')"
    script(store, "patient", f"trap '' INT; kill -INT -{group} || exit 9\n" + FILL)
    terminal = Terminal(store, EDITOR="./patient")
    seen = terminal.run(*APPEND, "--expect-version", "1")
    expect_equal(seen.code, 4, f"the exit code ({seen.text})")
    files = list((store.folder / "runtime").glob("*/NoteAdded.json"))
    expect_equal(len(files), 1, "the files that are kept")
    expect_in(f"What was typed is kept in {files[0]}", seen.text, "what is said")
    expect_in("He had slept.", files[0].read_text(), "what is kept")
    expect_none_in(["slept"], seen.text, "content in what is said")
    for path, mode in ((files[0], 0o600), (files[0].parent, 0o700)):
        expect_equal(path.stat().st_mode & 0o777, mode, f"the mode of {path.name}")


def run(report, programs):
    store = programs.store()
    store.import_lines(both_storylines())
    for check in (
        what_is_shown_goes_through_the_pager,
        what_is_done_does_not_go_through_the_pager,
        there_is_a_pager_only_between_two_ends_of_a_terminal,
        no_pager_or_cat_or_a_missing_one_prints,
        the_look_is_recorded_before_the_pager_has_a_byte,
        less_prints_what_is_short_and_keeps_no_file,
        the_pager_has_content_from_the_pipe_only,
        a_table_is_as_wide_as_the_terminal,
    ):
        report.run(check, store)
    for check in (
        a_pager_that_is_quit_early_is_quiet,
        an_editor_has_the_terminal,
        a_key_that_interrupts_does_not_lose_what_was_typed,
    ):
        young = programs.store()
        young.import_lines(storyline("A")[:10])
        report.run(check, young)
