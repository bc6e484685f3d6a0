"""How soon somebody is found among 10,000 as their name is typed, letter by letter, also with slips.

`python -m benchmarks.members` prints one line of JSON: among everybody, among those whose membership
ends, and each letter right after somebody was changed. The limit is a plain scan: every name of an
SQLite table read and compared with what was typed, in Python.
"""

import json
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import product
from pathlib import Path
from random import Random
from statistics import median, quantiles
from time import perf_counter
from uuid import UUID

from kiosk import members
from kiosk.data import making, memberships, people
from kiosk.data.database import Database
from kiosk.records import AfterEnd, Membership, Person, Plan
from kiosk.records.members import Sifted
from kiosk.register import Register
from kiosk.spelling import plain
from kiosk.ui import samples

CROWD = 10_000
TYPED = 60
"""How many names are typed."""
CHANGED = 120
"""How many letters are each typed after a change."""
DAY = date(2026, 11, 26)
FIRST = ["Inès", "Luc", "Zoé", "Karim", "Édith", "Amina", "Yann", "Sofia", "Jean-Pierre", "Maëlle"]
SOUNDS = [
    "ba",
    "bou",
    "cha",
    "da",
    "del",
    "du",
    "fer",
    "ga",
    "lan",
    "le",
    "mar",
    "mi",
    "mon",
    "pé",
    "ra",
]
SKILLS = [f"savoir {n}" for n in range(80)]


def crowd(chance: Random) -> Iterator[Person]:
    """People with names of all kinds, a few skills, and every other one an address."""
    lasts = ["".join(each).capitalize() for each in product(SOUNDS, SOUNDS, SOUNDS)]
    for n in range(CROWD):
        first, last = chance.choice(FIRST), chance.choice(lasts)
        email = f"{plain(first)}.{plain(last)}{n}@exemple.fr" if n % 2 else None
        skills = tuple(chance.sample(SKILLS, 2))
        yield Person(UUID(int=n + 1), f"{first} {last}", first, email, f"A{n}", skills)


def subscriptions(known: list[Person], plan: Plan, chance: Random) -> list[Membership]:
    """One for each: ended, ending soon, or without an end."""
    ends = [None, date(2026, 11, 1), date(2026, 12, 2)]
    return [
        Membership(UUID(int=n), each.id, plan, date(2026, 1, 1), chance.choice(ends))
        for n, each in enumerate(known)
    ]


def keystrokes(names: list[str], chance: Random) -> Iterator[str]:
    """What stands in the field after each letter of some names; every other one with a slip."""
    for n, name in enumerate(chance.sample(names, TYPED)):
        typed = name
        if n % 2:
            at = chance.randrange(1, len(name) - 1)
            typed = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
        yield from (typed[:length] for length in range(1, len(typed) + 1))


def measure(
    ask: Callable[[str], object], typed: list[str], before: Callable[[], object] = lambda: None
) -> list[float]:
    """Milliseconds of each answer; what happens `before` each is not among them."""
    spent = []
    for each in typed:
        before()
        began = perf_counter()
        ask(each)
        spent.append(1000 * (perf_counter() - began))
    return spent


def figures(spent: list[float]) -> dict[str, float]:
    """What is said of them."""
    return {
        "p50_ms": round(median(spent), 2),
        "p95_ms": round(quantiles(spent, n=20, method="inclusive")[-1], 2),
        "most_ms": round(max(spent), 2),
    }


def main() -> None:
    """Print the figures."""
    chance = Random(4)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "loge.sqlite3"
        making.make(f"sqlite:///{file}", samples.PLACE, datetime.now(UTC))
        database = Database(f"sqlite:///{file}")
        known, plan = list(crowd(chance)), Plan(UUID(int=1), "Mensuel", AfterEnd.WELCOME, 0)
        with database.writing() as session:
            people.add(session, known, datetime.now(UTC))
            memberships.add_plan(session, plan)
            memberships.add(session, subscriptions(known, plan, chance))
        typed = list(keystrokes([each.name for each in known], chance))
        some, renamed, register = typed[:CHANGED], iter(known), Register()

        def asking(sifted: Sifted) -> Callable[[str], object]:
            def find(each: str) -> object:
                with database.reading() as session:
                    return members.find(session, register, each, sifted, DAY)

            return find

        def change() -> None:
            one = next(renamed)
            with database.writing() as session:
                people.change(session, [replace(one, name=f"{one.name} Neuf")])

        first = measure(asking(Sifted.EVERYBODY), [""])[0]
        found = measure(asking(Sifted.EVERYBODY), typed)
        ending = measure(asking(Sifted.ENDING), typed)
        after = measure(asking(Sifted.EVERYBODY), some, change)
        ending_after = measure(asking(Sifted.ENDING), some, change)
        raw = sqlite3.connect(file)

        def scan(each: str) -> object:
            wanted = each.casefold()
            names = raw.execute("SELECT id, name FROM person ORDER BY name")
            return [id for id, name in names if wanted in name.casefold()]

        limit = measure(scan, typed)
        raw.close()
        database.close()
    said = {
        "people": CROWD,
        "samples": len(found),
        **figures(found),
        "limit_p50_ms": round(median(limit), 2),
        "ratio": round(median(found) / median(limit), 2),
        "first_answer_ms": round(first),
        "ending": figures(ending),
        "after_a_change": figures(after),
        "ending_after_a_change": figures(ending_after),
    }
    print(json.dumps({"finding somebody as one types": said}))


if __name__ == "__main__":
    main()
