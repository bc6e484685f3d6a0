"""Everybody in memory, to be found as somebody types.

Ten thousand people are too many to be read at every letter. They are kept by their words (`wordindex`),
and only those are read anew who were added, changed or removed since.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date
from uuid import UUID

from kiosk.data import Session, database
from kiosk.data import members as data
from kiosk.records.members import Sifted
from kiosk.spelling import parts, plain
from kiosk.wordindex import Entry, Index

MANY = 1000
"""When more are new, or other than they were, all are read: at first, and after a list was taken in."""
KEPT = 6
"""So many moments are known by heart: each connection that reads has one of its own."""


class Register:
    """Everybody, as of the last question. To be used from one thread at a time, always a reader's."""

    def __init__(self) -> None:
        self._versions: set[str] = set()
        self._index = Index()
        self._followed: set[tuple[object, ...]] = set()
        self._sifted: dict[tuple[object, ...], set[UUID]] = {}

    def index(self, session: Session) -> Index:
        """Everybody as they are now."""
        moment = database.moment(session)
        if moment not in self._followed:
            self._follow(session)
            if len(self._followed) >= KEPT:
                self._followed.clear()
            self._followed.add(moment)
        return self._index

    def sifted(
        self, session: Session, sifted: Sifted, day: date, read: Callable[[], set[UUID]]
    ) -> set[UUID]:
        """Who is `sifted` on that `day`, `read` anew once anybody has committed anything."""
        key = (database.moment(session), sifted, day)
        if key not in self._sifted:
            found = read()
            for oldest in list(self._sifted)[: 1 - KEPT]:
                del self._sifted[oldest]
            self._sifted[key] = found
        return self._sifted[key]

    def _follow(self, session: Session) -> None:
        versions = data.versions(session)
        changed = [data.record_of(each) for each in versions - self._versions]
        if len(changed) > MANY:
            self._index = Index(_entries(session, None))
        else:
            entries = list(_entries(session, changed))
            for each in {data.record_of(each) for each in self._versions - versions}:
                self._index.drop(each)
            for entry in entries:
                self._index.put(entry)
        self._versions = versions


def _entries(session: Session, wanted: list[UUID] | None) -> Iterator[Entry]:
    skills: defaultdict[UUID, list[str]] = defaultdict(list)
    for id, word in data.skills(session, wanted):
        skills[id].extend(parts(word))
    for each in data.searchable(session, wanted):
        known_by = [text for text in (each.email, each.external_id) if text]
        others = {word for text in known_by for word in (*parts(text), plain(text))}
        yield Entry(
            each.id,
            " ".join(parts(each.name)),
            " ".join(parts(each.called)),
            (*others, *skills[each.id]),
            each.needs_assistance,
        )
