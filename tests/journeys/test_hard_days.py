"""Two stations at once, and machines that die: nobody is in twice, and nothing that was said is lost."""

import json
import multiprocessing
import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from random import Random
from threading import Timer
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.check import check
from kiosk.cli import main
from kiosk.data import log
from kiosk.data.database import Database
from kiosk.records import EventKind, Place
from tests.places import SERVER, Doorway, station

if TYPE_CHECKING:
    from multiprocessing.queues import Queue
    from multiprocessing.synchronize import Barrier

ROUNDS = 50
KILLS = 50


def _scan_rounds(
    url: str,
    seed: int,
    place: Place,
    start: Any,
    cards: list[str],
    gate: "Barrier",
    told: "Queue[Any]",
) -> None:
    door = Doorway(Database(url), place, station(seed), start)
    for number in range(ROUNDS):
        door.now = start + timedelta(minutes=5 * number)
        gate.wait(60)
        told.put((number, [door.scan(card).kind for card in cards]))
    door.database.close()


@pytest.mark.postgresql
def test_two_stations_read_the_same_twelve_cards_at_the_same_moment_fifty_times(
    doorway: Doorway,
) -> None:
    cards = [doorway.member(f"Person {number}") for number in range(12)]
    url = doorway.database.url.render_as_string(hide_password=False)
    doorway.database.close()
    context = multiprocessing.get_context("spawn")
    gate, told = context.Barrier(2), context.Queue()
    pair = [
        context.Process(
            target=_scan_rounds,
            args=(url, seed, doorway.place, doorway.now, cards, gate, told),
        )
        for seed in (1, 2)
    ]
    for each in pair:
        each.start()
    rounds: dict[int, list[list[str]]] = {}
    for _ in range(2 * ROUNDS):
        number, kinds = told.get(timeout=60)
        rounds.setdefault(number, []).append(kinds)
    for each in pair:
        each.join(60)
        assert each.exitcode == 0
    for number, (one, other) in rounds.items():
        said = {"welcomed", "already_here"} if number % 2 == 0 else {"farewelled", "already_gone"}
        assert all({a, b} == said for a, b in zip(one, other, strict=True)), number
    with doorway.database.reading() as session:
        assert check(session).ok
        assert len(list(log.events(session))) == 12 * ROUNDS


def _answered(output: bytes) -> list[dict[str, Any]]:
    """The outcomes of the lines that were printed whole."""
    whole = output[: output.rfind(b"\n") + 1].splitlines()
    return [json.loads(line)["outcome"] for line in whole]


@pytest.mark.skipif(bool(SERVER) or os.name != "posix", reason="about SQLite's file and SIGKILL")
def test_a_machine_that_is_killed_fifty_times_forgets_nothing_that_it_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, start = tmp_path / "data", "2026-11-26T08:00:00+01:00"
    files = []
    for number in range(12):
        assert main(["--data", str(folder), "--at", start, "people", "add", f"P{number}"]) == 0
        files.append(str(tmp_path / f"{number}.png"))
        main(["--data", str(folder), "--at", start, "card", f"P{number}", "--out", files[-1]])
    capsys.readouterr()
    chance = Random(20261126)
    expected: set[tuple[str, EventKind]] = set()
    killed = 0
    for number in range(KILLS):
        at = f"2026-11-26T{8 + number // 5:02}:{number % 5 * 12:02}"
        command = [sys.executable, "-m", "kiosk", "--data", str(folder), "--at", at, "scan"]
        with subprocess.Popen(
            [*command, "--record", "--json", *files], stdout=subprocess.PIPE
        ) as run:
            assert run.stdout is not None
            first = run.stdout.readline()
            timer = Timer(chance.uniform(0, 0.12), run.send_signal, [signal.SIGKILL])
            timer.start()
            output = first + run.stdout.read()
            timer.cancel()
        killed += run.returncode == -signal.SIGKILL
        kinds = {"welcomed": EventKind.ARRIVAL, "farewelled": EventKind.DEPARTURE}
        expected |= {
            (outcome["visit"], kinds[outcome["kind"]])
            for outcome in _answered(output)
            if outcome["kind"] in kinds
        }
    assert killed > KILLS // 2
    database = Database(f"sqlite:///{folder / 'loge.sqlite3'}")
    with database.reading() as session:
        logged = {(str(event.visit), event.kind) for event in log.events(session)}
        assert check(session).ok
    database.close()
    assert expected <= logged
    assert len(expected) > KILLS
