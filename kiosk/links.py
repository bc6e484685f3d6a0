"""Links between people who are here: what one looks for, another can help with.

Only what the board may say is said (rule 8): people who chose to be named, as they chose to be, and as
able to help only those who said *On peut me solliciter*.
"""

from collections.abc import Sequence
from typing import Literal

from kiosk.records import BoardEntry, Link, Person, Wanted
from kiosk.spelling import plain


def wanted(entries: Sequence[BoardEntry]) -> tuple[Wanted, ...]:
    """What people on the board look for, those things first that somebody there can help with."""
    seekers, helpers = _by_word(entries, "needs"), _by_word(entries, "skills")
    found = []
    for key, (word, seeking) in seekers.items():
        seek = {entry.visit for entry in seeking}
        _, able = helpers.get(key, (word, []))
        helping = tuple(entry.shown for entry in able if entry.visit not in seek)
        found.append(Wanted(word, tuple(entry.shown for entry in seeking), helping))
    found.sort(key=lambda each: (not each.helpers, plain(each.word)))
    return tuple(found)


def to_meet(person: Person, entries: Sequence[BoardEntry], most: int) -> tuple[Link, ...]:
    """At most `most` people on the board whom `person` may like to meet.

    First who can help them, then whom they could help; nobody twice. `entries` is the board without
    the person's own line.
    """
    helpers: list[Link] = []
    seekers: list[Link] = []
    for entry in entries:
        if need := _first_common(person.needs, entry.skills):
            helpers.append(Link(entry.shown, entry.initials, need, can_help=True))
        elif skill := _first_common(person.skills, entry.needs):
            seekers.append(Link(entry.shown, entry.initials, skill, can_help=False))
    return tuple((helpers + seekers)[:most])


def to_ask(entries: Sequence[BoardEntry], most: int) -> tuple[str, ...]:
    """At most `most` people on the board who said *On peut me solliciter*, as they are shown.

    In an order that is another with every visit, lest it be always the same who are disturbed.
    """
    ready = sorted(
        (entry for entry in entries if entry.skills), key=lambda entry: entry.visit.bytes[::-1]
    )
    return tuple(entry.shown for entry in ready[:most])


def _by_word(
    entries: Sequence[BoardEntry], what: Literal["needs", "skills"]
) -> dict[str, tuple[str, list[BoardEntry]]]:
    """Each of their words, by what it is compared by: as it was first written, and who has it."""
    found: dict[str, tuple[str, list[BoardEntry]]] = {}
    for entry in entries:
        said: tuple[str, ...] = getattr(entry, what)
        for key, word in {plain(word): word for word in said}.items():
            found.setdefault(key, (word, []))[1].append(entry)
    return found


def _has(words: Sequence[str], key: str) -> bool:
    return any(plain(word) == key for word in words)


def _first_common(mine: Sequence[str], theirs: Sequence[str]) -> str | None:
    return next((word for word in mine if _has(theirs, plain(word))), None)
