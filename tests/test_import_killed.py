"""A program that is killed in the middle of an import leaves nothing of it behind."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.check import check
from kiosk.data import people
from kiosk.importundoing import STALE, past, tidy
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


@pytest.mark.parametrize("portions", [1, 7, 23])
def test_what_a_killed_program_had_taken_in_is_gone_after_the_next_start(
    doorway: Doorway, portions: int
) -> None:
    luc = doorway.person("Luc Barthe", email="p0@example.org")
    url = doorway.database.url.render_as_string(hide_password=False)
    there = [sys.executable, "-m", "tests.importer", url]
    root = Path(__file__).parent.parent
    with subprocess.Popen(there, cwd=root, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        for _ in range(portions):
            assert program.stdout.readline()
        program.kill()
    with doorway.database.reading() as session:
        assert len(people.people(session)) > 1
        assert past(session) == []
    later = doorway.now + timedelta(days=400) + STALE
    rounds = 0
    goes_on = True
    while goes_on:
        with doorway.database.writing() as session:
            goes_on = tidy(session, later)
        rounds += 1
    assert rounds > portions // 2
    with doorway.database.reading() as session:
        (left,) = people.people(session).values()
        assert (left.id, left.name) == (luc.id, "Luc Barthe")
        assert past(session) == []
        assert check(session).problems == ()
