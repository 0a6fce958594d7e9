"""Volumes that can only be read, that are small, and users who may do little. They take root."""

import contextlib
import os
import subprocess

from .expecting import NotRun
from .program import Store

NOBODY = 65534


def require_root():
    if os.geteuid() != 0:
        raise NotRun("it mounts a volume or changes the user, and needs root for it")


@contextlib.contextmanager
def mounted(folder, *options):
    """Mounts something on `folder`, and takes it away in the end."""
    require_root()
    subprocess.run(["mount", *options, str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@contextlib.contextmanager
def read_only_volume(store):
    """The store as on a volume that can only be read."""
    place = store.folder / "volume"
    place.mkdir()
    with mounted(place, "--bind", str(store.path)):
        subprocess.run(["mount", "-o", "remount,bind,ro", str(place)], check=True)
        copy = Store(store.programs, store.folder)
        copy.path = place
        yield copy


@contextlib.contextmanager
def small_volume(programs, kilobytes):
    """A store's place on a volume of this size, and a function that makes the volume larger."""
    store = Store(programs, programs.folder())
    place = store.folder / "volume"
    place.mkdir()
    with mounted(place, "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs"):
        store.path = place / "records"

        def enlarge(size):
            subprocess.run(["mount", "-o", f"remount,size={size}k", str(place)], check=True)

        yield store, enlarge


def as_nobody(store):
    """The same store for a user who owns nothing but its key file."""
    require_root()
    os.chown(store.key, NOBODY, NOBODY)
    for folder in (store.folder, store.programs.work):
        folder.chmod(0o755)
    return StoreOfNobody(store.programs, store.folder)


def allow_reading(store):
    """Lets everybody read the store, and nobody write to it."""
    for path in (store.path, *store.path.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)


class StoreOfNobody(Store):
    """Runs the program as a user without rights."""

    def start(self, *words, **options):
        return super().start(
            *words, user=NOBODY, group=NOBODY, extra_groups=[], **options
        )
