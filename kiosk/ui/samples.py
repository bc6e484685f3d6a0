"""Sample records for pictures of the screens. Every name is invented."""

from datetime import UTC, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from kiosk.links import wanted
from kiosk.records import (
    AlreadyGone,
    AlreadyHere,
    Around,
    Board,
    BoardEntry,
    ComesAs,
    DayHours,
    Dials,
    Evacuation,
    Farewelled,
    Link,
    Notice,
    NoticeKind,
    Occupancy,
    OnShift,
    Outcome,
    Person,
    Place,
    Reason,
    Refused,
    ShownAs,
    Visit,
    Welcomed,
)
from kiosk.records.rollcall import Roll, RollEntry

NOW = datetime(2026, 11, 26, 9, 42, tzinfo=UTC)

PLACE = Place(
    name="Le Perron",
    zone=ZoneInfo("Europe/Paris"),
    hours=(DayHours(time(8), time(19)),) * 7,
    seats=40,
    limit=60,
    language="fr",
    formal=True,
    rehearsal=True,
)

LUC = Person(UUID(int=2), "Luc Barthe", "Luc", skills=("Python",), needs=("CSS",))


def _entry(
    number: int,
    shown: str,
    initials: str,
    activity: str | None = None,
    skills: tuple[str, ...] = (),
    needs: tuple[str, ...] = (),
    comes_as: ComesAs = ComesAs.MEMBER,
) -> BoardEntry:
    on_shift = number == 3
    return BoardEntry(
        UUID(int=number), shown, initials, activity, skills, needs, comes_as, on_shift
    )


PEOPLE = (
    _entry(3, "Amina Ferrand", "AF", "Plans d’une serre en bois", ("menuiserie", "Blender")),
    _entry(5, "Luc Barthe", "LB", "Site d’une AMAP", ("Python",), ("CSS",)),
    _entry(6, "Noémie Caillou", "NC", "Traduction EN→FR", ("relecture",)),
    _entry(10, "Yann Le Goff", "YL", "Dossier de subvention", ("vélo",), ("budget",)),
    _entry(
        12, "Inès Marchetti", "IM", "Podcast, épisode 12", ("CSS", "montage son"), (), ComesAs.NOMAD
    ),
    _entry(14, "Paul", "P", "Découverte du lieu", (), (), ComesAs.VISITOR),
    _entry(15, "Sofia Delmas", "SD", "Compta d’une SCOP", ("budget", "factures")),
    _entry(16, "Karim Haddad", "KH", "Réparer une imprimante 3D", ("électronique",)),
    _entry(21, "Maëlle", "M", "Thèse, chapitre 3", ("stats",)),
    _entry(23, "Jo", "J", "Maquette d’affiche", ("graphisme",), ("imprimeur",)),
    _entry(25, "Hugo Lenoir", "HL", "Vélo-cargo", ("soudure",)),
    _entry(29, "Lina", "L"),
)

AMINA = OnShift(UUID(int=3), "Amina", "A")

BOARD = Board(
    PEOPLE,
    5,
    Occupancy(17, 40, 60),
    (AMINA,),
    wanted(PEOPLE),
    to_ask=("Noémie Caillou", "Yann Le Goff", "Maëlle"),
)

NOBODY = Board((), 0, Occupancy(0, 40, 60))

CALL = Notice(UUID(int=50), NoticeKind.HELP, "atelier bois", NOW)

EVACUATION = Evacuation(UUID(int=60), NOW - timedelta(minutes=3, seconds=7), False, "entrance")

ROLL = Roll(
    PLACE,
    NOW,
    (
        RollEntry(UUID(int=70), "Zoé Roux", 1, ComesAs.MEMBER, NOW, needs_assistance=True),
        *(
            RollEntry(
                each.visit,
                each.shown,
                1,
                each.comes_as,
                NOW - timedelta(minutes=number),
                unconfirmed=number == 4,
                left=number == 7,
                host="Yann Le Goff" if each.comes_as is ComesAs.VISITOR else None,
                seen=int(number in (0, 2, 3)),
            )
            for number, each in enumerate(PEOPLE)
        ),
        RollEntry(UUID(int=71), "", 8, ComesAs.GROUP, NOW, seen=6),
    ),
)

AROUND = Around(
    visit=UUID(int=40),
    activity=None,
    dials=Dials(),
    shown=None,
    before=("Site d’une AMAP", "Réunion d’équipe", "Atelier bois"),
    yesterday=True,
    to_meet=(
        Link("Inès Marchetti", "IM", "CSS", can_help=True),
        Link("Yann Le Goff", "YL", "Python", can_help=False),
    ),
    on_shift=(AMINA,),
)


def _visit(arrived: timedelta, left: timedelta | None = None) -> Visit:
    day = datetime(2026, 11, 26, tzinfo=PLACE.zone)
    return Visit(
        id=UUID(int=40),
        person=LUC.id,
        arrived_at=(day + arrived).astimezone(UTC),
        arrival=UUID(int=41),
        departed_at=None if left is None else (day + left).astimezone(UTC),
        departure=None if left is None else UUID(int=42),
    )


_HERE = _visit(timedelta(hours=8, minutes=40))
_GONE = _visit(timedelta(hours=10, minutes=40), timedelta(hours=17, minutes=5))
_TODAY = timedelta(hours=6, minutes=25)

OUTCOMES: dict[str, Outcome] = {
    "WelcomePage": Welcomed(
        LUC, _HERE, see_desk=False, proposed=Dials(ShownAs.FIRST_NAME, activity_shown=True)
    ),
    "WelcomePage-see-desk": Welcomed(LUC, _HERE, see_desk=True, proposed=Dials()),
    "WelcomePage-already-here": AlreadyHere(LUC, _HERE, see_desk=False, proposed=Dials()),
    "GoodbyePage": Farewelled(LUC, _GONE, _TODAY),
    "GoodbyePage-already-gone": AlreadyGone(LUC, _GONE, _TODAY),
    "RefusalPage": Refused(Reason.UNKNOWN),
    **{f"RefusalPage-{reason.value}": Refused(reason) for reason in Reason},
    "RefusalPage-see_desk": Refused(Reason.SEE_DESK, LUC),
}
"""An outcome for each picture, by the picture's name."""
