"""The room of imports with sample data, for pictures, and to be measured. Every name is invented."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from kiosk.columns import guess, knows
from kiosk.errors import Fault
from kiosk.importing import Preview
from kiosk.importmatching import Known
from kiosk.importportion import Portion
from kiosk.importwriting import Writing
from kiosk.plannames import PlanNames
from kiosk.records import Person, Place
from kiosk.records.importasking import Answer, Doubt, Question
from kiosk.records.importing import Difference, Fate, Field, Foreseen, NotRead, PastImport, Table
from kiosk.spelling import plain
from kiosk.tables import read_table
from kiosk.ui import desk_samples, samples
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.lodgeparts import LodgeParts

FILE = Path("/media/stick/Export adhésions 2026-11-28.csv")
HELLOASSO = (
    "Référence commande;Date de la commande;Statut de la commande;Nom adhérent;Prénom adhérent;"
    "Nom payeur;Prénom payeur;Email payeur;Tarif;Montant tarif;Ville\n"
    "87120;03/11/2026 18:20;Validé;Barthe;Luc;Barthe;Luc;luc@example.org;Adhésion;30,00;Mirande\n"
    "87121;03/11/2026 19:02;Validé;MARCHETTI;Inès;MARCHETTI;Inès;ines@example.org;Adhésion;20,00;Auch\n"
    "87122;04/11/2026 09:41;Annulé;Delmas;Sofia;Delmas;Sofia;sofia@example.org;Adhésion;20,00;Auch\n"
    "87123;04/11/2026 10:15;Validé;Le Goff;Yann;Le Goff;Yann;yann(at)example.org;Adhésion;20,00;Vic\n"
    "87124;05/11/2026 12:00;Validé;Haddad;Karim;Haddad;Karim;karim@example.org;Adhésion;20,00;Vic\n"
    "87125;05/11/2026 12:30;Validé;Haddad;Karim;Haddad;Karim;karim@example.org;Adhésion;20,00;Vic\n"
    "87126;06/11/2026 08:05;Validé;Perrin;Édith;Perrin;Édith;edith@example.org;Adhésion;20,00;Auch\n"
    "87127;06/11/2026 08:06;Validé;Vasseur;Paul;Vasseur;Paul;paul@example.org;Adhésion;20,00;Auch\n"
    "87128;07/11/2026 17:45;Validé;Abadie;Pauline;Abadie;Pauline;p@example.org;Adhésion;20,00;Auch\n"
)
LUC = Person(UUID(int=301), "Luc Barthe", "Luc", "luc@free.example", skills=("CSS",))
INES = Person(UUID(int=302), "Inès Marchetti", "Inès", "ines@example.org")
EDITH = Person(UUID(int=303), "Édith Perrin", "Édith", "perrin@example.org", external_id="A-118")
BRUNO = Person(UUID(int=304), "Bruno Perrin", "Bruno", "perrin@example.org", external_id="A-119")
PEOPLE = {person.id: person for person in (LUC, INES, EDITH)}
FAMILY = Foreseen(
    *(12, "B. Perrin", Fate.ASKED, (Difference(Field.PLAN, "", "Adhésion"),)),
    question=Question(Doubt.EMAIL, (EDITH, BRUNO)),
)
TAKEN = Foreseen(
    *(31, "Inès Marchetti", Fate.ASKED),
    question=Question(Doubt.TAKEN, (INES,), (EDITH, BRUNO), Answer.KEPT),
)
WITHOUT_NAMES = "Colonne A;Ville;Âge\nLuc Barthe;Mirande;41\n"


def table(text: str = HELLOASSO) -> Table:
    """The table of a list."""
    return read_table(text.encode(), knows)


def preview(place: Place) -> Preview:
    """What that list would do."""
    known = Known(
        PEOPLE,
        {},
        PlanNames(()),
        samples.NOW.astimezone(place.zone).date(),
        {},
        {person.email or "": [person.id] for person in PEOPLE.values()},
        {plain(person.name): [person.id] for person in PEOPLE.values()},
    )
    found = table()
    made = Preview(known, found, guess(found.header))
    while made.go_on(100):
        pass
    return made


def past() -> tuple[PastImport, ...]:
    """Some imports that were done."""
    file = "Export adhésions 2026-11-26.csv"
    copy = "Coworkers Cobot, copie corrigée.csv"
    two_hours, a_day = samples.NOW - timedelta(hours=2), samples.NOW - timedelta(hours=20)
    amina, sofia = desk_samples.CONCIERGE, desk_samples.SOFIA
    a_month = samples.NOW - timedelta(days=30)
    first = PastImport(UUID(int=311), two_hours, amina, file, 214, 12, None)
    second = PastImport(UUID(int=312), a_day, None, "membres.xlsx", 9, 0, a_day)
    third = PastImport(UUID(int=313), a_month, sofia, copy, 61, 3, None)
    return (first, second, third)


class ImportPictures:
    """Turns the desk to its room of imports."""

    def __init__(self, parts: LodgeParts, place: Place, open_desk: Callable[[], None]) -> None:
        """`open_desk` has the desk be open."""
        self._parts, self._place, self._open_desk = parts, place, open_desk

    def pages(self) -> dict[str, Callable[[], None]]:
        """What turns to each, by the picture's name."""
        return {
            "DeskPage-import": self._start,
            "DeskPage-import-first": partial(self._start, ()),
            "DeskPage-import-bad": self._refuse,
            "DeskPage-import-exported": self._export,
            "DeskPage-import-columns": self._columns,
            "DeskPage-import-nameless": partial(self._columns, WITHOUT_NAMES),
            "DeskPage-import-field": self._choose_field,
            "DeskPage-import-preview": self._foresee,
            "DeskPage-import-refused": partial(self._foresee, "bad"),
            "DeskPage-import-answered": self._answer,
            "DeskPage-import-question": self._ask,
            "DeskPage-import-family": partial(self._ask, FAMILY),
            "DeskPage-import-taken": partial(self._ask, TAKEN),
            "DeskPage-import-reading": self._read,
            "DeskPage-import-going": self._go,
            "DeskPage-import-done": self._finish,
        }

    def _start(self, imports: tuple[PastImport, ...] | None = None) -> None:
        self._open_desk()
        self._parts.importing.own_going.rest()
        self._parts.desk.enter(DeskRooms.Room.Import.value)
        self._parts.importing.startAgain()
        self._parts.importing.own_past.show(past() if imports is None else imports)

    def _refuse(self) -> None:
        self._start()
        self._parts.importing.show(Path("photo.xlsx"), NotRead.NO_TABLE)

    def _export(self) -> None:
        self._start()
        self._parts.importing.own_export.show(Fault.DISK_FULL)

    def _columns(self, text: str = HELLOASSO) -> None:
        self._start()
        self._parts.importing.show(FILE, table(text))

    def _choose_field(self) -> None:
        self._columns()
        self._parts.importing.own_columns.choose(3)

    def _foresee(self, fate: str = "") -> None:
        self._columns()
        self._parts.importing.foresee(preview(self._place))
        self._parts.importing.own_preview.sift(fate)

    def _answer(self) -> None:
        self._foresee()
        answered = preview(self._place)
        luc, edith = (each.line for each in answered.lines(Fate.ASKED))
        answered.answer(luc, LUC.id)
        answered.answer(edith, Answer.LEFT)
        self._parts.importing.foresee(answered)

    def _ask(self, line: Foreseen | None = None) -> None:
        self._foresee()
        shown = self._parts.importing.own_preview
        if line is None:
            (line, *_) = preview(self._place).lines(Fate.ASKED)
        shown.own_question.show(line)

    def _read(self) -> None:
        self._start()
        self._parts.importing.read(FILE)

    def _go(self) -> None:
        self._start()
        going = self._parts.importing.own_going
        writing = Writing(preview(self._place).tasks() * 2500, FILE.name, None)
        going.begin(writing)
        writing.take(Portion(UUID(int=320), 4120, 4100, 20, (), goes_on=True))
        going.show_progress()

    def _finish(self) -> None:
        self._start()
        importing = self._parts.importing
        writing = Writing([], FILE.name, None, unanswered=2)
        writing.take(Portion(UUID(int=320), 12, 9, 3, (7,), goes_on=False))
        importing.own_going.done.emit(writing)
