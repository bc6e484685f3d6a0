"""`kiosk scan`: pictures and videos through the very decoder that the camera uses."""

import argparse
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path
from time import perf_counter

from kiosk import app
from kiosk.codes import token
from kiosk.codes.stills import NotAPicture, looks_like_video, read_picture
from kiosk.commands.answers import (
    harmless,
    id_text,
    print_error,
    print_json,
    print_line,
    quoted,
)
from kiosk.errors import OutOfOrder
from kiosk.house import House
from kiosk.records import Outcome, Reason, Refused

MOST_SHOWN = 80
"""Characters of a code that a person is shown; a program gets all of them."""

_REFUSALS = {
    Reason.EMPTY: "the code is empty",
    Reason.FOREIGN: "not a code of ours",
    Reason.DAMAGED: "one of ours by its look, but damaged",
    Reason.UNKNOWN: "nobody's code here",
    Reason.REVOKED: "replaced by another code",
    Reason.SEE_DESK: "to see the desk first",
}


def run(options: argparse.Namespace) -> int:
    """Print what each file holds and, with `--record`, what the door says to it.

    Status 1 when a file is no picture, or when the world's trouble kept a code from being recorded;
    the others are answered all the same.
    """
    with app.open_house(options.data, at=options.at) if options.record else nullcontext() as house:
        return _scan_all(options, house)


def _scan_all(options: argparse.Namespace, house: House | None) -> int:
    status = 0
    for file in options.files:
        try:
            for codes, ms in _presentations(file):
                outcome, trouble = _at_the_door(house, codes)
                _print(options, file, codes, ms, outcome, trouble)
                if trouble is not None:
                    status = 1
        except NotAPicture as error:
            status = 1
            _print(options, file, [], 0.0, None, error)
    return status


def _at_the_door(
    house: House | None, codes: Sequence[str]
) -> tuple[Outcome | None, OutOfOrder | None]:
    """What the door says to the first of `codes` that is ours, else to the first; or why it can't."""
    if house is None or not codes:
        return None, None
    ours = [text for text in codes if token.read(text) is not None]
    try:
        return app.scan(house, (ours or codes)[0]), None
    except OutOfOrder as trouble:
        return None, trouble


def _presentations(file: str) -> Iterator[tuple[list[str], float]]:
    """The codes of each presentation in `file`, and the milliseconds it took to read them."""
    path = Path(file)
    if looks_like_video(path):
        yield from app.read_video(path)
        return
    began = perf_counter()
    readings = read_picture(path)
    yield [reading.text for reading in readings], (perf_counter() - began) * 1000


def _print(
    options: argparse.Namespace,
    file: str,
    codes: Sequence[str],
    ms: float,
    outcome: Outcome | None,
    error: Exception | None,
) -> None:
    if options.json:
        print_json(
            {
                "file": file,
                "codes": list(codes),
                "ms": round(ms, 3),
                "outcome": None if outcome is None else _as_json(outcome),
                "error": None if error is None else str(error),
            }
        )
    elif error is None:
        found = ", ".join(_shown(code) for code in codes) or "no code"
        print_line(
            f"{harmless(file)}: {found}{'' if outcome is None else f' — {_as_words(outcome)}'}"
        )
    if error is not None:
        print_error(f"{quoted(file)}: {error}")


def _shown(code: str) -> str:
    rest = f"… ({len(code)} characters)" if len(code) > MOST_SHOWN else ""
    return quoted(code[:MOST_SHOWN]) + rest


def _as_json(outcome: Outcome) -> dict[str, object]:
    return {
        "kind": outcome.kind,
        "person": id_text(outcome.person.id if outcome.person else None),
        "visit": None if isinstance(outcome, Refused) else str(outcome.visit.id),
        "reason": outcome.reason.value if isinstance(outcome, Refused) else None,
    }


def _as_words(outcome: Outcome) -> str:
    if isinstance(outcome, Refused):
        return f"refused: {_REFUSALS[outcome.reason]}"
    return f"{outcome.kind.replace('_', ' ')}: {outcome.person.name}"
