"""Two records of one person in words: laid side by side, and why they stay two."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.records.merging import Field, NotMerged, Preview, Side
from kiosk.ui import words


class MergeWords(QObject):
    """Says it in the language of the moment."""

    def lines(self, seen: Preview, from_second: frozenset[Field]) -> list[dict[str, object]]:
        """Both side by side: `label`, `first`, `second`; and, to be chosen, `field` and `fromSecond`.

        `from_second` is what is kept of the second.
        """
        labels = {
            Field.NAME: self.tr("Name"),
            Field.CALLED: self.tr("Called"),
            Field.EMAIL: self.tr("E-mail"),
        }
        chosen = [
            {
                "label": labels[field],
                "first": getattr(seen.first.person, field) or "–",
                "second": getattr(seen.second.person, field) or "–",
                "field": field.value,
                "fromSecond": field in from_second,
            }
            for field in seen.differing
        ]
        known = [
            {
                "label": label,
                "first": say(seen.first),
                "second": say(seen.second),
                "field": "",
                "fromSecond": False,
            }
            for label, say in self._counted()
        ]
        return [*chosen, *known]

    def _counted(self) -> list[tuple[str, Callable[[Side], str]]]:
        def listed(said: tuple[str, ...]) -> str:
            return words.listed(said, 2) if said else "–"

        return [
            (self.tr("Visits"), lambda side: str(side.visits)),
            (self.tr("Cards and codes"), lambda side: str(side.codes)),
            (self.tr("Membership"), lambda side: listed(side.plans)),
            (self.tr("Can help with"), lambda side: listed(side.person.skills)),
            (self.tr("Looks for"), lambda side: listed(side.person.needs)),
        ]

    def note(self, seen: Preview) -> str:
        """What there is to know before: what is kept, and how long it can be undone."""
        kept = self.tr(
            "All the rest is kept of both. It can be undone for some seconds, and then no more."
        )
        count = seen.overlaps
        if count == 0:
            return kept
        return self.tr("%n visit(s) were noted twice at once; both stay.", "", count) + " " + kept

    def why_not(self, why: NotMerged) -> str:
        """Why they stay two, and what to do."""
        match why:
            case NotMerged.BOTH_INSIDE:
                return self.tr("Both are noted as here: note the departure of one of them first.")
            case NotMerged.ON_SHIFT:
                return self.tr("The other record holds the shift: it has to be given back first.")
            case NotMerged.NOT_YOURS:
                return self.tr(
                    "One of them is trusted with a role: ask somebody who has the settings."
                )
            case NotMerged.CHANGED:
                return self.tr("Somebody else has changed one of them: please look again.")
            case NotMerged.GONE:
                return self.tr("One of them is not known any more.")
        return self.tr("That is the same record.")
