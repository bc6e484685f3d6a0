"""People at the desk for pictures. Every name is invented, and so is the face."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from PIL import Image, ImageDraw

from kiosk.folders import Listing, Lying, Spot, SpotKind
from kiosk.records import Actor, ComesAs, ConsentKind, Dials, Person, ShownAs
from kiosk.records.attendance import Stay
from kiosk.records.members import Clash, Consent, Fact, Found, History, Listed, Subscribed
from kiosk.ui.samples import NOW

INES = Person(
    UUID(int=62),
    "Inès Marchetti",
    "Inès",
    email="ines.marchetti@exemple.fr",
    skills=("Soudure", "CSS", "Couture"),
    needs=("Comptabilité",),
    can_be_asked=True,
    dials=Dials(ShownAs.FIRST_NAME, activity_shown=True),
)
CLASH = Clash(replace(INES, email="ines@atelier-m.exemple.fr", version=2), (Fact.EMAIL,))
NEW = Listed(UUID(int=70), "Yann Le Goff", "Yann", Subscribed.NOTHING)

_NAMES = (
    ("Amina Ferrand", "Amina", Subscribed.CURRENT, "Annuel", date(2027, 3, 31), 155),
    ("Édith Perrin", "Didi", Subscribed.CURRENT, "Mensuel", None, 12),
    ("Inès Marchetti", "Inès", Subscribed.CURRENT, "Mensuel", None, 41),
    ("Karim Haddad", "Karim", Subscribed.ENDED, "Mensuel", date(2026, 10, 31), 95),
    ("Luc Barthe", "Luc", Subscribed.ENDING, "Mensuel", date(2026, 12, 3), 122),
    ("Paul Vasseur", "Paul", Subscribed.NOTHING, None, None, None),
    ("Sofia Delmas", "Sofia", Subscribed.TO_COME, "Annuel", date(2026, 12, 1), None),
    ("Yann Le Goff", "Yann", Subscribed.NOTHING, None, None, None),
    ("Zoé Lefèvre", "Zoé", Subscribed.CURRENT, "Carnet de dix", date(2027, 1, 15), None),
)


def _line(number: int) -> Listed:
    name, called, subscribed, plan, day, minutes = _NAMES[number % len(_NAMES)]
    since = None if minutes is None else NOW - timedelta(minutes=minutes)
    return Listed(UUID(int=200 + number), name, called, subscribed, plan, day, since)


LINES = tuple(_line(number) for number in range(27))
FOUND = Found(tuple(line.person for line in LINES), LINES)
LINE = replace(LINES[2], person=INES.id, has_photo=True)
TWIN = replace(LINES[7], person=UUID(int=69))
NOBODY = Found((), ())

CONSENTS = {
    kind: Consent(UUID(int=300 + n), kind, agreed, NOW - timedelta(days=days), by)
    for n, (kind, agreed, days, by) in enumerate(
        (
            (ConsentKind.RULES, True, 260, Actor.DESK),
            (ConsentKind.NEWS, False, 40, Actor.PERSON),
            (ConsentKind.ASKED, True, 40, Actor.PERSON),
            (ConsentKind.PHOTO, True, 9, Actor.DESK),
        )
    )
}
PROPOSED = ("Impression 3D", "Python", "Menuiserie", "Jardinage", "Podcast")


def _stay(days: int, hours: float, activity: str | None, *, estimated: bool = False) -> Stay:
    came = NOW - timedelta(days=days)
    left = came + timedelta(hours=hours) if hours else None
    number = UUID(int=400 + days)
    return Stay(number, None, came, left, estimated, ComesAs.MEMBER, 1, activity, days == 7)


HISTORY = History(
    (
        _stay(0, 0, "Podcast, épisode 12"),
        *(
            _stay(days, 3.5, "Podcast" if days % 2 else None, estimated=days == 3)
            for days in range(1, 30, 2)
        ),
    ),
    14,
    timedelta(hours=41, minutes=20),
    timedelta(hours=3, minutes=30),
)
NO_HISTORY = History((), 0, timedelta(), timedelta())

SPOTS = (
    Spot(SpotKind.STICK, Path("/media/ines/PHOTOS")),
    Spot(SpotKind.DOWNLOADS, Path("/home/perron/Téléchargements")),
    Spot(SpotKind.PICTURES, Path("/home/perron/Images")),
    Spot(SpotKind.DOCUMENTS, Path("/home/perron/Documents")),
    Spot(SpotKind.HOME, Path("/home/perron")),
)


def _lying(name: str, days: int, size: int | None) -> Lying:
    return Lying(SPOTS[0].path / name, size is None, size, NOW - timedelta(days=days))


LISTING = Listing(
    (
        _lying("ines-2026.jpg", 0, 2_400_000),
        _lying("DCIM", 2, None),
        _lying("portrait.png", 12, 830_000),
        _lying("scan.webp", 90, 96_000),
        _lying("Factures", 400, None),
    ),
    3,
)
NO_FILES = Listing((_lying("Factures", 3, None),), 0)


def portrait() -> Image.Image:
    """A drawn face of nobody."""
    picture = Image.new("RGB", (900, 1200), "#C9D8E6")
    draw = ImageDraw.Draw(picture)
    draw.ellipse((150, 840, 750, 1500), fill="#2B6E4F")
    draw.ellipse((270, 260, 630, 760), fill="#C98F6B")
    draw.pieslice((240, 200, 660, 700), 180, 360, fill="#3A2A20")
    for x in (370, 500):
        draw.ellipse((x, 470, x + 34, 504), fill="#2A1C14")
    draw.arc((380, 540, 520, 660), 20, 160, fill="#7A3A2A", width=12)
    return picture
