"""What a list of people holds and does, in words: its columns, its lines, what is wrong with them."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from kiosk.importwriting import Writing
from kiosk.records.importasking import Doubt, Question
from kiosk.records.importing import (
    Difference,
    Fate,
    Field,
    Foreseen,
    NotRead,
    NotUndone,
    Origin,
    Problem,
    Wrong,
)
from kiosk.ui import words
from kiosk.ui.language import Language


class ImportWords(QObject):
    """Says them in the language of the moment."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def number(self, number: int) -> str:
        """A number as it is written: `9 999`."""
        return QLocale(self._language.current).toString(number)

    def counted(self, said: str, number: int) -> str:
        """What is said with that number in it, as Qt puts it there, with the number as it is written."""
        return said.replace(str(number), self.number(number))

    def field(self, field: Field | None) -> str:
        """What a column says."""
        return {
            None: self.tr("not taken", "a column"),
            Field.NAME: self.tr("Name"),
            Field.FIRST_NAME: self.tr("First name"),
            Field.LAST_NAME: self.tr("Family name"),
            Field.CALLED: self.tr("Called"),
            Field.EMAIL: self.tr("E-mail"),
            Field.PLAN: self.tr("Plan"),
            Field.STARTS: self.tr("Start"),
            Field.ENDS: self.tr("End"),
            Field.SKILLS: self.tr("Skills"),
            Field.NEEDS: self.tr("Needs"),
            Field.EXTERNAL_ID: self.tr("Member number"),
            Field.LOGE_ID: self.tr("Loge id"),
        }[field]

    def origin(self, origin: Origin) -> str:
        """Where a list comes from."""
        name = {
            Origin.HELLOASSO: "HelloAsso",
            Origin.COBOT: "Cobot",
            Origin.DOKOS: "Dokos",
            Origin.LOGE: "Loge",
        }.get(origin)
        if name is None:
            return self.tr("Does each column say what is written beside it?")
        said = self.tr("A list from %1. Does each column say what is written beside it?")
        return said.replace("%1", name)

    def not_read(self, why: NotRead) -> str:
        """Why a file can't be read, and what to do."""
        return {
            NotRead.UNREACHABLE: self.tr(
                "The file can’t be opened. Has the stick been pulled out?"
            ),
            NotRead.EMPTY: self.tr("There is no list in this file."),
            NotRead.TOO_LARGE: self.tr("This file is larger than 32 MB: split the list."),
            NotRead.TOO_MANY: self.tr("There are more than 100,000 lines: split the list."),
            NotRead.SWOLLEN: self.tr("This file would unpack to far too much: it is not opened."),
            NotRead.OLD: self.tr("This is a spreadsheet of before 2007: save it as XLSX or CSV."),
            NotRead.LOCKED: self.tr("This file has a password: save it without one."),
            NotRead.OTHER_KIND: self.tr("Save this spreadsheet as XLSX or CSV."),
            NotRead.NO_TABLE: self.tr("This file is no list: CSV and XLSX can be read."),
            NotRead.BROKEN: self.tr("This file is damaged or not complete: save it again."),
        }[why]

    def not_undone(self, why: NotUndone) -> str:
        """Why an import stays."""
        return {
            NotUndone.TOO_LATE: self.tr("That import is more than a day old: it stays."),
            NotUndone.ALREADY: self.tr("That import is undone already."),
            NotUndone.GOING_ON: self.tr("That import is being undone right now."),
        }[why]

    def taken_in(self, writing: Writing) -> str:
        """What an import did that is whole, and how many of its lines are left out."""
        said = self.tr("Imported: %1 added, %2 changed.")
        said = words.filled(said, self.number(writing.added), self.number(writing.changed))
        replanned, unanswered = len(writing.replanned), writing.unanswered
        left = len(writing.left) - replanned
        out = [
            self.counted(each, number)
            for each, number in (
                (self.tr("%n changed meanwhile", "lines of a list", left), left),
                (
                    self.tr(
                        "%n of a plan that was changed meanwhile", "lines of a list", replanned
                    ),
                    replanned,
                ),
                (self.tr("%n without an answer", "lines of a list", unanswered), unanswered),
            )
            if number
        ]
        if out:
            more = self.tr("Left out: %1.", "lines of a list")
            said += " " + words.filled(more, ", ".join(out))
        return said

    def fate(self, fate: Fate) -> str:
        """What becomes of a line."""
        return {
            Fate.ADDED: self.tr("new", "a person in a list"),
            Fate.CHANGED: self.tr("changed", "a person in a list"),
            Fate.SAME: self.tr("unchanged", "a person in a list"),
            Fate.ASKED: self.tr("to answer", "a line of a list"),
            Fate.LEFT: self.tr("left out", "a line of a list"),
            Fate.BAD: self.tr("refused", "a line of a list"),
        }[fate]

    def detail(self, line: Foreseen) -> str:
        """What else there is to say of it."""
        match line.fate:
            case Fate.BAD:
                return " ".join(map(self.problem, line.problems))
            case Fate.ADDED | Fate.CHANGED:
                return self.differences(line)
            case Fate.ASKED if line.question is not None:
                return self.asked(line.question)
            case Fate.LEFT:
                return self.tr("Nothing is done with this line.")
            case Fate.SAME:
                return self.tr("Nothing new in this line.")
        return ""

    def asked(self, question: Question) -> str:
        """Who may be meant; of an address that is taken, by whom."""
        if question.doubt is Doubt.TAKEN:
            whose = words.listed([person.name for person in question.others])
            said = self.tr("%1 would get the address of %2: %3.", "a name, names, an address")
            return words.filled(
                said, question.people[0].name, whose, question.others[0].email or ""
            )
        if len(question.people) == 1:
            (person,) = question.people
            known = ", ".join(each for each in (person.name, person.email) if each)
            return words.filled(self.tr("Here already: %1", "somebody"), known)
        names = ", ".join(person.name for person in question.people)
        return words.filled(self.tr("May be one of these: %1", "names"), names)

    def differences(self, line: Foreseen) -> str:
        """All that a line changes, or says."""
        return " · ".join(map(self.difference, line.differences))

    def difference(self, difference: Difference) -> str:
        """One field, before and after."""
        old, new = (
            self._value(difference.field, each) for each in (difference.old, difference.new)
        )
        pattern = self.tr("%1: %2 → %3", "a field, before, after")
        if not old:
            pattern = self.tr("%1: %3", "a field, after")
        filled = {"1": self.field(difference.field), "2": old, "3": new}
        parts = pattern.split("%")
        return parts[0] + "".join(filled[part[0]] + part[1:] for part in parts[1:])

    def problem(self, problem: Problem) -> str:
        """Why a line can't be taken, in a sentence."""
        said = {
            Wrong.QUOTES: self.tr(
                "The cells of this line can’t be made out (quotes, or far too long)."
            ),
            Wrong.CELLS: self.tr("There are more cells than columns: “%1”."),
            Wrong.NO_NAME: self.tr("The name is missing."),
            Wrong.TOO_LONG: self.tr("%2 is too long: “%1”."),
            Wrong.HIDDEN: self.tr("%2 holds a character that can’t be shown: “%1”."),
            Wrong.NOT_EMAIL: self.tr("“%1” is not an e-mail address."),
            Wrong.NOT_DATE: self.tr("%2: “%1” is not a date (26/11/2026)."),
            Wrong.NO_PLAN: self.tr("There are dates, but no plan."),
            Wrong.ENDS_FIRST: self.tr("It ends before it starts: “%1”."),
            Wrong.NOT_OFFERED: self.tr("The plan “%1” is not offered any more."),
            Wrong.OUTSIDE_PAUSE: self.tr(
                "“%1” would end before its pause does. Change the date, or first the pause."
            ),
            Wrong.OVERLAPS: self.tr(
                "They have “%1” on some of these days already. Change the dates."
            ),
            Wrong.NOT_PAID: self.tr("This order was not completed: “%1”."),
            Wrong.NOT_OURS: self.tr("Nobody here has that Loge id: “%1”."),
            Wrong.SAME_PERSON: self.tr("The same person is in line %3."),
            Wrong.SAME_NUMBER: self.tr(
                "Line %3 gives the member number “%1” to somebody else already."
            ),
            Wrong.NUMBER_TAKEN: self.tr("The member number “%1” is somebody else’s here."),
        }[problem.why]
        filled = {"1": problem.cell, "2": self.field(problem.field), "3": str(problem.number)}
        parts = said.split("%")
        return parts[0] + "".join(filled[part[0]] + part[1:] for part in parts[1:])

    def _value(self, field: Field, text: str) -> str:
        if text and field in (Field.STARTS, Field.ENDS):
            # the weekday tells nothing there, and the year always does
            return words.date_of(date.fromisoformat(text), self._language.current, date.min)
        if field in (Field.SKILLS, Field.NEEDS):
            return text.removesuffix(" |").replace(" | ", ", ").replace("||", "|")
        return text


def nameless() -> str:
    """What a line is called that names nobody."""
    return QCoreApplication.translate("ImportWords", "No name")
