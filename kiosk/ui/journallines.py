"""The lines of the journal in words."""

from datetime import timedelta

from PySide6.QtCore import QObject

from kiosk import placetime
from kiosk.journal import why
from kiosk.records import Actor, CodeKind, ConsentKind, Place
from kiosk.records.desk import Right
from kiosk.records.journal import Line, Wording
from kiosk.records.members import Fact
from kiosk.records.rollcall import Taken
from kiosk.ui import words
from kiosk.ui.language import Language

LINE = ("hour", "day", "what", "subject", "more")
"""What a row of the list has."""
MINUTE = timedelta(minutes=1)


class JournalLines(QObject):
    """Says lines in the language of the moment."""

    def __init__(self, place: Place, language: Language) -> None:
        super().__init__()
        self._place, self._language = place, language

    def row(self, line: Line) -> dict[str, object]:
        """One line: when it was written down, what happened, to whom, and what else there is to say."""
        day = placetime.local(line.recorded_at, self._place).date()
        wording = self.wording()
        station = wording.stations.get(line.station, line.station)
        more = (self._hour(line), self._who(line), why(line, wording), station)
        return {
            "hour": words.hour(line.recorded_at, self._place),
            "day": words.short_day(day, self._language.current),
            "what": wording.what.get(line.what, line.what),
            "subject": self._subject(line),
            "more": " · ".join(each for each in more if each),
        }

    def wording(self) -> Wording:
        """The words of a file, and of the lines here."""
        titles = (
            self.tr("When", "title of a column"),
            self.tr("Noted", "title of a column"),
            self.tr("What", "title of a column"),
            self.tr("Who", "title of a column"),
            self.tr("How many", "title of a column"),
            self.tr("By", "title of a column"),
            self.tr("Role", "title of a column"),
            self.tr("Station", "title of a column"),
            self.tr("Why", "title of a column"),
        )
        return Wording(
            titles,
            self._what(),
            self._roles(),
            self._erased(),
            self._details(),
            found=self.tr("%1 of %2 found"),
            took=words.minutes_pattern(),
            stations=words.stations(),
        )

    def _subject(self, line: Line) -> str:
        if line.headcount > 1 and line.subject is None and not line.erased:
            return self.tr("Group of %1").replace("%1", str(line.headcount))
        return line.subject or (self._erased() if line.erased else "")

    def _hour(self, line: Line) -> str:
        if abs(line.at - line.recorded_at) < MINUTE:
            return ""
        hour = words.hour(line.at, self._place)
        return self.tr("at %1", "an hour that was put right").replace("%1", hour)

    def _who(self, line: Line) -> str:
        if line.actor is not None:
            return self.tr("by %1", "somebody").replace("%1", line.actor)
        if line.by in (None, Actor.PERSON):
            return ""
        return self._roles()[line.by]

    def _details(self) -> dict[str, str]:
        return {
            Right.CONCIERGE: self.tr("shift", "a right"),
            Right.TREASURER: self.tr("till", "a right"),
            Right.SETTINGS: self.tr("settings", "a right"),
            "drill": self.tr("drill", "a roll call"),
            "real": self.tr("real alarm", "a roll call"),
            "reopened": self.tr("resumed", "a roll call"),
            Taken.PHONE: self.tr("on a phone"),
            Taken.PAPER: self.tr("on paper"),
            Taken.PDF: self.tr("as a PDF"),
            **self._changes(),
            **self._facts(),
        }

    def _changes(self) -> dict[str, str]:
        return {
            "begun": self.tr("begun", "a membership"),
            "changed": self.tr("changed", "a membership, or a plan"),
            "paused": self.tr("paused", "a membership"),
            "resumed": self.tr("taken up again", "a membership"),
            "ended": self.tr("ended", "a membership"),
            "withdrawn": self.tr("taken away before it began", "a membership"),
            "undone": self.tr("undone", "what was done to a membership, a plan or a code"),
            "made": self.tr("made", "a plan"),
            "retired": self.tr("not offered any more", "a plan"),
            "offered": self.tr("offered again", "a plan"),
            "deleted": self.tr("deleted", "a plan"),
            CodeKind.CARD: self.tr("card", "a code"),
            CodeKind.BADGE: self.tr("badge", "a code"),
            CodeKind.PERSONAL: self.tr("personal code", "a code"),
        }

    def _facts(self) -> dict[str, str]:
        return {
            Fact.NAME: self.tr("name"),
            Fact.CALLED: self.tr("what they are called"),
            Fact.EMAIL: self.tr("e-mail"),
            Fact.LANGUAGE: self.tr("language"),
            Fact.DIALS: self.tr("how they show"),
            Fact.SKILLS: self.tr("skills"),
            Fact.NEEDS: self.tr("needs"),
            Fact.CAN_BE_ASKED: self.tr("whether others may ask them"),
            ConsentKind.RULES: self.tr("rules of the house"),
            ConsentKind.NEWS: self.tr("news by e-mail"),
            ConsentKind.PHOTO: self.tr("photo"),
        }

    def _erased(self) -> str:
        return self.tr("name erased")

    def _roles(self) -> dict[str, str]:
        return {
            Actor.PERSON: self.tr("the person"),
            Actor.HOST: self.tr("the host"),
            Actor.DESK: self.tr("the desk"),
            Actor.CLOCK: self.tr("by itself", "done by the clock"),
        }

    def _what(self) -> dict[str, str]:
        arrival, departure = self.tr("Arrival corrected"), self.tr("Departure corrected")
        came, left = self.tr("Arrival taken back"), self.tr("Departure taken back")
        return {
            "event.arrival": self.tr("Arrival"),
            "event.departure": self.tr("Departure"),
            "event.change": self.tr("Change", "of how somebody is shown"),
            "event.estimate": self.tr("Estimated departure"),
            "event.correction": self.tr("Correction"),
            "event.correction.arrival": arrival,
            "event.correction.departure": departure,
            "event.correction.estimate": departure,
            "event.undo": self.tr("Taken back"),
            "event.undo.arrival": came,
            "event.undo.departure": left,
            "event.undo.estimate": left,
            "act.shift_taken": self.tr("Shift taken"),
            "act.shift_given": self.tr("Shift given back"),
            "act.pin_wrong": self.tr("Wrong PIN"),
            "act.pin_chosen": self.tr("PIN chosen"),
            "act.trusted": self.tr("Trusted with a role"),
            "act.untrusted": self.tr("No longer trusted"),
            "act.introduced": self.tr("Introduction made"),
            "act.later": self.tr("Introduction put off"),
            "act.seen": self.tr("Membership talked about"),
            "act.settled": self.tr("Call taken care of"),
            "act.call_opened": self.tr("Roll call opened"),
            "act.call_ended": self.tr("Roll call ended"),
            "act.list_opened": self.tr("List of the roll call opened"),
            "act.list_taken": self.tr("List of the roll call taken along"),
            "act.exported": self.tr("File exported"),
            "act.settings": self.tr("Settings changed"),
            "act.assisted": self.tr("Needs help in an evacuation"),
            "act.unassisted": self.tr("No longer needs help in an evacuation"),
            "act.subscribed": self.tr("Membership changed"),
            "act.plan_changed": self.tr("Plan changed"),
            "act.code_made": self.tr("Code made"),
            "act.code_revoked": self.tr("Code revoked"),
            "act.person_added": self.tr("Person added"),
            "act.person_changed": self.tr("Person changed"),
            "notice.help": self.tr("Help asked for"),
            "notice.not_me": self.tr("Name denied", "somebody said that a code is not theirs"),
        }
