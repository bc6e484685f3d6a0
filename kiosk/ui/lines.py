"""The words for what the desk shows: a line for each pair, call and person."""

from typing import Any

from PySide6.QtCore import QObject

from kiosk.records import ComesAs
from kiosk.records.desk import Attention, HandoverNote, Here, Meeting, Need
from kiosk.settings import DESK_STATION, USUAL_STATION
from kiosk.spelling import initials
from kiosk.ui import words
from kiosk.ui.backstage import Backstage
from kiosk.ui.people import tint


class Lines(QObject):
    """Says it in the language of the moment, on the place's clock."""

    def __init__(self, backstage: Backstage) -> None:
        super().__init__()
        self._backstage = backstage

    def called(self, here: Here) -> str:
        """How a line's person, or group, is spoken of."""
        if here.person is not None:
            return here.person.called
        return here.activity or self.tr("The group")

    def who(self, meeting: Meeting) -> str:
        """The pair, or the newcomer."""
        if meeting.second is None:
            return meeting.first.called
        return words.listed([meeting.first.called, meeting.second.called])

    def meeting(self, meeting: Meeting) -> dict[str, Any]:
        """A pair to introduce, or a newcomer to show around."""
        first, second = meeting.first, meeting.second
        if second is None:
            title = self.tr("%1, first visit").replace("%1", first.called)
            said = self.tr("show them around the place")
        else:
            title = self.who(meeting)
            said = self.tr(
                "%1: %2 is looking, %3 can help", "a subject, who looks for help, who can"
            )
            for sign, value in (
                ("%1", meeting.word or ""),
                ("%2", first.called),
                ("%3", second.called),
            ):
                said = said.replace(sign, value, 1)
        return {
            "title": title,
            "said": said,
            "first": initials(first.name),
            "firstTint": tint(first.name),
            "second": "" if second is None else initials(second.name),
            "secondTint": 0 if second is None else tint(second.name),
        }

    def attention(self, thing: Attention, *, hidden: bool = False) -> dict[str, Any]:
        """A thing that needs attention, and its remedy; `hidden` names nobody for their membership."""
        title, remedy = self._needed(thing)
        if hidden and thing.need is Need.ENDED:
            title, remedy = self.tr("A membership to renew"), self.tr("See who")
        if hidden and thing.need is Need.PAUSED:
            title, remedy = self.tr("A membership that is paused"), self.tr("See who")
        hour = "" if thing.made_at is None else words.hour(thing.made_at, self._backstage.place)
        return {"title": title, "remedy": remedy, "hour": hour, "need": thing.need.value}

    def _needed(self, thing: Attention) -> tuple[str, str]:
        who = "" if thing.person is None else thing.person.name
        count = thing.count
        match thing.need:
            case Need.HELP if thing.station == USUAL_STATION:
                return self.tr("Somebody asked for help at the entrance"), self.tr("Taken care of")
            case Need.HELP if thing.station == DESK_STATION:
                return self.tr("Somebody asked for help at the desk"), self.tr("Taken care of")
            case Need.HELP:
                said = self.tr("Somebody asked for help: %1").replace("%1", thing.station or "")
                return said, self.tr("Taken care of")
            case Need.NOT_ME:
                said = self.tr("Somebody else used %1’s card").replace("%1", who)
                return said, self.tr("Seen to")
            case Need.UNCONFIRMED:
                said = self.tr("%n departure(s) not confirmed", "", count)
                return said, self.tr("See who")
            case Need.ENDED:
                said = self.tr("%1: membership to renew").replace("%1", who)
                return said, self.tr("Told them")
            case Need.PAUSED:
                said = self.tr("%1: membership paused").replace("%1", who)
                return said, self.tr("Told them")
        said = self.tr("%n person(s) inside: the limit is near", "", count)
        if count >= self._backstage.place.limit:
            said = self.tr("%n person(s) inside: the limit is reached", "", count)
        return said, self.tr("See who")

    def note(self, note: HandoverNote, *, hidden: bool = False) -> dict[str, Any]:
        """What somebody left for the next shift; `hidden` tells only that there is something."""
        place = self._backstage.place
        by = "" if note.person is None else note.person.called
        hour = words.hour(note.written_at, place)
        words_left = "" if hidden else note.words
        return {"words": words_left, "by": by, "hour": hour, "hidden": hidden}

    def here(self, here: Here) -> dict[str, Any]:
        """Somebody who is here, or a group."""
        person = here.person
        name = here.activity or self.tr("Group") if person is None else person.name
        place, now = self._backstage.place, self._backstage.now()
        return {
            "visit": str(here.visit),
            "name": name,
            "initials": initials(name),
            "tint": tint(name, on_shift=here.on_shift),
            "kind": self.kind(here),
            "activity": "" if person is None else here.activity or "",
            "since": words.hour(here.arrived_at, place),
            "length": words.length(now - here.arrived_at),
            "unconfirmed": here.unconfirmed,
            "onShift": here.on_shift,
            "ended": here.ended,
        }

    def kind(self, here: Here) -> str:
        """What somebody came as, with the plan that it goes by."""
        count = here.headcount
        match here.comes_as:
            case ComesAs.GROUP:
                return self.tr("group of %n", "", count)
            case ComesAs.VISITOR:
                said = self.tr("visitor")
            case ComesAs.NOMAD:
                said = self.tr("nomad")
            case ComesAs.DAY_PASS:
                said = self.tr("day pass")
            case _:
                said = self.tr("member")
        return said if here.plan is None else f"{said} · {here.plan}"
