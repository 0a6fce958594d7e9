"""What checks are made of: expectations, and the list of what they came to.

A check is a function whose name is a sentence. It says what it expects with the functions here; the
first expectation that does not hold ends it. In a doctored run every expectation is turned into one
that must fail, so that one sees that it can.
"""

import time
import traceback


class Unexpected(Exception):
    """Something was not as it should be."""


class NotRun(Exception):
    """A check cannot run here; it counts as neither passed nor failed."""


class Expectations:
    """Whether expectations are doctored, and those that held although they were."""

    doctored = False
    weak = []

    @classmethod
    def settle(cls, holds, sentence):
        if cls.doctored:
            if holds:
                cls.weak.append(sentence)
        elif not holds:
            raise Unexpected(sentence)


def shown(value):
    """The value, no longer than a few lines."""
    text = value if isinstance(value, str) else repr(value)
    return text if len(text) <= 1500 else text[:1500] + " …"


def other_than(value):
    """A value that is not `value`."""
    return ("doctored", value)


def expect_equal(seen, wanted, what):
    target = other_than(wanted) if Expectations.doctored else wanted
    Expectations.settle(
        seen == target, f"{what}: expected {shown(target)}, and saw {shown(seen)}"
    )


def expect_in(part, whole, what):
    target = part + "~doctored" if Expectations.doctored else part
    Expectations.settle(
        target in whole, f"{what}: expected {shown(target)} in {shown(whole)}"
    )


def expect_none_in(parts, whole, what):
    """None of the texts or bytes `parts` stands in `whole`; which one did is not said."""
    target = whole + parts[0] if Expectations.doctored else whole
    found = sum(part in target for part in parts)
    Expectations.settle(found == 0, f"{what}: {found} of {len(parts)} were found")


def expect_true(holds, what):
    Expectations.settle(holds != Expectations.doctored, f"{what}: it is not so")


class Report:
    """Runs checks, prints a line for each, and counts."""

    def __init__(self):
        self.passed = 0
        self.failed = []
        self.not_run = []

    def run(self, check, *arguments, name=None):
        """Runs one check; `name` tells it from others that share its function."""
        name = name or check.__name__.replace("_", " ")
        began = time.monotonic()
        Expectations.weak = []
        try:
            check(*arguments)
            if Expectations.weak:
                raise Unexpected("held although doctored: " + "; ".join(Expectations.weak))
        except NotRun as reason:
            self.not_run.append(name)
            print(f"NOT RUN  {name}: {reason}", flush=True)
        except Unexpected as difference:
            self.failed.append(name)
            print(f"FAILED   {name}\n    {difference}", flush=True)
        except Exception:
            self.failed.append(name)
            print(f"FAILED   {name}\n{traceback.format_exc()}", flush=True)
        else:
            self.passed += 1
            print(f"ok {time.monotonic() - began:5.1f} s  {name}", flush=True)

    def finish(self):
        """Prints the closing lines; returns the exit status."""
        for name in self.failed:
            print(f"Failed: {name}")
        for name in self.not_run:
            print(f"Not run, which is not the same as passed: {name}")
        rest = f", {len(self.not_run)} not run" if self.not_run else ""
        print(f"{self.passed} passed, {len(self.failed)} failed{rest}")
        return 1 if self.failed else 0
