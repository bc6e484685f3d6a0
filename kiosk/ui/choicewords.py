"""All that the place can choose, in words: what it is, why, what there is, and what can't be."""

from kiosk.records import DocumentKind
from kiosk.records.choices import Group, NotRead, Setting, Value, Wrong
from kiosk.ui.choicevalues import ChoiceValues
from kiosk.ui.language import Language
from kiosk.ui.tongue import Tongue


class ChoiceWords(Tongue):
    """Says it in the language of the moment, or in one that is given."""

    def __init__(self, language: Language, code: str | None = None) -> None:
        """`code` is the language that it speaks always, where it is not that of the moment."""
        super().__init__(language, code)
        self._values = ChoiceValues(language, code)

    def value(self, setting: Setting, value: Value) -> str:
        """What was chosen; of what a file says, whatever it is."""
        return self._values.value(setting, value)

    def offer(self, setting: Setting, value: Value) -> str:
        """One of those there are to choose from."""
        return self._values.offer(setting, value)

    def group(self, group: Group) -> str:
        """What belongs together."""
        return {
            Group.PLACE: self.tr("The place"),
            Group.WORDS: self.tr("Words"),
            Group.DOOR: self.tr("The door and the desk"),
            Group.LOOKS: self.tr("How it looks and sounds"),
            Group.DATA: self.tr("What is kept"),
            Group.REPORTS: self.tr("Reports"),
        }[group]

    def title(self, setting: Setting) -> str:
        """What it is called."""
        return {
            Setting.NAME: self.tr("Name of the place"),
            Setting.HOURS: self.tr("Opening hours"),
            Setting.SEATS: self.tr("Seats"),
            Setting.LIMIT: self.tr("Maximum people"),
            Setting.LEGAL_FORM: self.tr("Who runs the place"),
            Setting.ZONE: self.tr("Time zone"),
            Setting.LANGUAGE: self.tr("Language of the place"),
            Setting.FORMAL: self.tr("In French, people here say"),
            Setting.ASKS_ACTIVITY: self.tr("Ask what brings people here"),
            Setting.PROPOSES_LAST: self.tr("Propose “like last time”"),
            Setting.RESULT_SECONDS: self.tr("How long a welcome stays"),
            Setting.IDLE_SECONDS: self.tr("How long other pages stay"),
            Setting.DESK_SECONDS: self.tr("How long the desk stays open at the entrance"),
            Setting.PIN_MINUTES: self.tr("How long a PIN is good for"),
            Setting.TEXT: self.tr("Size of the text"),
            Setting.THEME: self.tr("Colours"),
            Setting.MOTION: self.tr("Animation"),
            Setting.COUNTDOWN: self.tr("Pages go by themselves"),
            Setting.SOUND: self.tr("Sounds"),
            Setting.NOTE_DAYS: self.tr("Notes between shifts"),
            Setting.DESK_DAYS: self.tr("Who did what at the desk"),
            Setting.MONTHLY: self.tr("Monthly report"),
        }[setting]

    def why(self, setting: Setting) -> str:
        """What it does, in a sentence."""
        return {
            Setting.NAME: self.tr("It stands on every screen, on cards and on papers."),
            Setting.HOURS: self.tr(
                "From closing time on, whoever is still here is to be confirmed; nobody is sent away."
            ),
            Setting.SEATS: self.tr("How many can work here in comfort."),
            Setting.LIMIT: self.tr("How many may be inside at once, as fire safety allows."),
            Setting.LEGAL_FORM: self.tr("This will appear on receipts and reports."),
            Setting.ZONE: self.tr(
                "Every hour is shown on this clock. It can be changed while nobody is inside."
            ),
            Setting.LANGUAGE: self.tr("Screens begin in it; anybody may choose the other."),
            Setting.FORMAL: self.tr("How screens speak to people in French."),
            Setting.ASKS_ACTIVITY: self.tr(
                "Whoever arrives may say what they work on; it is shown only if they like."
            ),
            Setting.PROPOSES_LAST: self.tr(
                "Whoever showed their name last time is offered the same with one tap."
            ),
            Setting.RESULT_SECONDS: self.tr(
                "Seconds without a touch until the entrance goes home. Larger text doubles them."
            ),
            Setting.IDLE_SECONDS: self.tr(
                "Seconds without a touch until a page goes home and forgets what was typed."
            ),
            Setting.DESK_SECONDS: self.tr(
                "Where others pass, the desk closes by itself when nobody touches it."
            ),
            Setting.PIN_MINUTES: self.tr(
                "Minutes without a touch after which the desk asks for the PIN again."
            ),
            Setting.TEXT: self.tr("What screens begin with; anybody may choose another."),
            Setting.THEME: self.tr("What screens begin with; anybody may choose others."),
            Setting.MOTION: self.tr("Whether pages slide, until somebody chooses otherwise."),
            Setting.COUNTDOWN: self.tr(
                "Without it pages stay for five minutes, until somebody chooses otherwise."
            ),
            Setting.SOUND: self.tr("Whether arrivals, departures and calls are heard."),
            Setting.NOTE_DAYS: self.tr(
                "Days after which what a shift left for the next is erased."
            ),
            Setting.DESK_DAYS: self.tr(
                "Days after which it is forgotten; three months at most, as the regulator has it."
            ),
            Setting.MONTHLY: self.tr(
                "On the first of each month, that of the month before is written in these formats."
            ),
        }[setting]

    def folder(self, folder: str | None, station: str | None) -> str:
        """Where the monthly report goes; `station` is where that is, if it is another than this."""
        if station is not None:
            said = self.tr("It is written by the station %1, into %2, which is chosen in Reports.")
            into = self.tr("its exports folder") if folder is None else folder
            return said.replace("%1", station).replace("%2", into)
        if folder is None:
            return self.tr("It goes into the exports folder, which is chosen in Reports.")
        said = self.tr("It goes into %1, which is chosen in Reports.", "a folder")
        return said.replace("%1", folder)

    def document(self, kind: DocumentKind) -> str:
        """A document that the place shows."""
        return {
            DocumentKind.ACCESS: self.tr("Public accessibility register"),
            DocumentKind.EVACUATION: self.tr("Evacuation plan"),
        }[kind]

    def documents(self) -> str:
        """What the documents belong to."""
        return self.tr("Documents shown at the entrance")

    def shown(self, name: str | None) -> str:
        """Which document is shown; it is in no file of settings."""
        said = self.tr("None so far") if name is None else name
        return self.tr("%1 · not in the file of settings", "a document").replace("%1", said)

    def wrong(self, why: Wrong) -> str:
        """Why it stays as it is, and what to do."""
        return {
            Wrong.NOT_YOURS: self.tr(
                "That is not among your rights: ask somebody who has the settings."
            ),
            Wrong.MEANWHILE: self.tr(
                "Somebody else has just changed it. Look at what holds now, then choose again."
            ),
            Wrong.INSIDE: self.tr(
                "People are inside: change it once everybody has left, or another day for today’s hours."
            ),
            Wrong.UNKNOWN: self.tr("There is no such setting."),
            Wrong.NAME_MISSING: self.tr("A name is missing."),
            Wrong.NAME_UNFIT: self.tr(
                "This name is too long, or holds characters that can’t be shown."
            ),
            Wrong.NOT_HOURS: self.tr("Every day takes an opening and a closing time, or none."),
            Wrong.NO_DAY: self.tr("The place has to open on one day at least."),
            Wrong.NIGHT: self.tr(
                "A day begins at 4:00 at the earliest, and ends at 4:00 of the next."
            ),
            Wrong.NUMBER: self.tr("That is no number of people from 1 to 9999."),
            Wrong.OVER_LIMIT: self.tr("There can’t be more seats than people who may be inside."),
            Wrong.NOT_OFFERED: self.tr("That can’t be chosen here."),
        }[why]

    def not_read(self, why: NotRead) -> str:
        """Why a file is none of settings."""
        return {
            NotRead.TOO_LARGE: self.tr("This file is far too large to hold settings."),
            NotRead.NOT_OURS: self.tr("This is not a file of settings, or it is damaged."),
            NotRead.NEWER: self.tr("This file is of a later version of the program."),
        }[why]
