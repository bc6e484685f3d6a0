"""A list on its way: how much of it is written at once, and what lasts meanwhile."""

import gc
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from kiosk.importundoing import may_undo
from kiosk.importwriting import Writing
from kiosk.pacing import FEWEST, FIRST
from kiosk.ui.importgoing import ImportGoing
from kiosk.ui.importreading import ImportReading
from kiosk.ui.lasting import Lasting
from tests.importsteps import everybody, many, preview
from tests.places import SERVER, Doorway

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")

Job = Callable[[Any, Any], Any]


class Step:
    """A backstage that does one thing at a time, when it is told."""

    def __init__(self, doorway: Doorway) -> None:
        self.doorway, self.place, self.folder = doorway, doorway.place, Path()
        self.waiting: list[tuple[Job, Callable[[Any], None]]] = []

    def write(self, job: Job, answer: Callable[[Any], None], _: object) -> None:
        self.waiting.append((job, answer))

    def draw(self, slow: Callable[[], Any], answer: Callable[[Any], None]) -> None:
        self.waiting.append((lambda *_: slow(), answer))

    def go(self) -> None:
        job, answer = self.waiting.pop()
        with self.doorway.database.writing() as session:
            done = job(session, self.doorway.pen())
        answer(done)


@pytest.fixture
def backstage(doorway: Doorway, qapp: object) -> Iterator[Step]:
    """One of those."""
    assert qapp
    before = gc.get_freeze_count()
    yield Step(doorway)
    assert gc.get_freeze_count() == before


def ticking(*seconds: float) -> Callable[[], float]:
    """A clock on which portions take so long, one after the other, and the last one ever after."""
    portions = count()
    now = [0.0, False]

    def monotonic() -> float:
        if now[1]:
            now[0] += seconds[min(next(portions), len(seconds) - 1)]
        now[1] = not now[1]
        return now[0]

    return monotonic


def going(backstage: Step, monotonic: Callable[[], float]) -> ImportGoing:
    return ImportGoing(backstage, str, monotonic)  # type: ignore[arg-type]


def test_a_slow_portion_makes_the_next_ones_small(doorway: Doorway, backstage: Step) -> None:
    writing = Writing(preview(doorway, many(400)).tasks(), "liste.csv", None)
    under_way = going(backstage, ticking(0.01, 2.0, 0.02))
    under_way.begin(writing)
    done: list[int] = []
    while backstage.waiting:
        backstage.go()
        done.append(writing.done)
    sizes = [after - before for before, after in zip([0, *done], done, strict=False)]
    assert sizes[:3] == [FIRST, 2 * FIRST, FEWEST]
    assert not under_way.is_going
    assert len(everybody(doorway)) == 400


def test_what_is_taken_back_has_a_pace_of_its_own(doorway: Doorway, backstage: Step) -> None:
    writing = Writing(preview(doorway, many(200)).tasks(), "liste.csv", None)
    under_way = going(backstage, ticking(2.0))
    under_way.begin(writing)
    while backstage.waiting:
        backstage.go()
    assert writing.id is not None
    with doorway.database.writing() as session:
        people = may_undo(session, doorway.pen(), writing.id, None)
    assert isinstance(people, int)
    under_way.undo(writing.id, people)
    left: list[int] = []
    while backstage.waiting:
        backstage.go()
        left.append(len(everybody(doorway)))
    assert left[:2] == [200 - FIRST, 200 - FIRST - FEWEST]
    assert left[-1] == 0


def test_a_list_that_is_read_lasts_until_it_is_left(backstage: Step, tmp_path: Path) -> None:
    before = gc.get_freeze_count()
    (tmp_path / "liste.csv").write_text(many(1000), encoding="utf-8")
    found: list[object] = []
    reading = ImportReading(backstage, lambda: None)  # type: ignore[arg-type]
    reading.read(tmp_path / "liste.csv", found.append)
    while backstage.waiting:
        backstage.go()
    assert found
    assert gc.get_freeze_count() > before
    reading.stop()
    assert gc.get_freeze_count() == before


def test_whoever_keeps_nothing_lets_nothing_go() -> None:
    one, other = Lasting(), Lasting()
    one.keep()
    kept = gc.get_freeze_count()
    other.let_go()
    assert gc.get_freeze_count() == kept
    one.let_go()
    assert gc.get_freeze_count() < kept
