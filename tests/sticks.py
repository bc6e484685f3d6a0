"""Sticks that are plugged in, as a desktop shows them."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import pytest


@contextmanager
def plugged_in(called: str, megabytes: int) -> Iterator[Path]:
    """A stick of that size for the length of a block; its name has a space in it, as many have."""
    folder = Path("/media") / f"{called} {uuid4().hex[:8]}"
    try:
        folder.mkdir(parents=True)
    except OSError:
        pytest.skip("only root may plug in a stick")
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        folder.rmdir()
        pytest.skip("only root may plug in a stick")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)
        folder.rmdir()
