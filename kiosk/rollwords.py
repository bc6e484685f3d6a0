"""The words of the roll call where no screen translates them: on a phone, in the file, on paper."""

from datetime import datetime

from kiosk import placetime
from kiosk.records import ComesAs, Place
from kiosk.records.rollcall import Roll, RollEntry

_FRENCH = {
    "title": "Appel",
    "real": "ÉVACUATION",
    "drill": "EXERCICE",
    "rest": "Personne n’a lancé d’appel\u202f: voici qui serait sur la liste.",
    "as_of": "D’après la borne, à {hour}. D’autres personnes peuvent être à l’intérieur.",
    "began": "Alarme à {hour}",
    "found": "Trouvés",
    "missing": "Manquants",
    "total": "En tout",
    "only": "Seulement les manquants",
    "fewer": "Une personne de moins",
    "refresh": "Mettre la liste à jour",
    "own": "Vos coches restent sur ce téléphone.",
    "over": "L’appel est terminé. Ce que vous voyez est votre copie.",
    "silent": "La borne ne répond pas. Ce que vous voyez est votre copie.",
    "group": "Groupe de {number} personnes",
    "one": "Une personne sans nom",
    "assistance": "a besoin d’aide pour sortir",
    "unconfirmed": "départ non confirmé",
    "left": "départ noté depuis l’alarme",
    "undone": "arrivée annulée depuis l’alarme",
    "host": "vient voir {name}",
    "since": "depuis {hour}",
    "nobody": "Personne, d’après la borne.",
    "page": "page {page} sur {pages}",
    "used": "Ce code a déjà servi sur un autre téléphone. Demandez-en un nouveau à la borne.",
    "unknown": "Il n’y a rien ici. Demandez un nouveau code à la borne.",
    "ended": "L’appel est terminé.",
    "member": "membre",
    "day_pass": "pass journée",
    "visitor": "en visite",
    "nomad": "nomade",
}
_ENGLISH = {
    "title": "Roll call",
    "real": "EVACUATION",
    "drill": "DRILL",
    "rest": "Nobody has begun a roll call: this is who would be on the list.",
    "as_of": "According to the kiosk, at {hour}. Other people may be inside.",
    "began": "Alarm at {hour}",
    "found": "Found",
    "missing": "Missing",
    "total": "In all",
    "only": "Missing only",
    "fewer": "One person fewer",
    "refresh": "Bring the list up to date",
    "own": "Your ticks stay on this phone.",
    "over": "The roll call is over. What you see is your copy.",
    "silent": "The kiosk does not answer. What you see is your copy.",
    "group": "Group of {number} people",
    "one": "Somebody without a name",
    "assistance": "needs help to leave",
    "unconfirmed": "departure not confirmed",
    "left": "departure noted since the alarm",
    "undone": "arrival taken back since the alarm",
    "host": "visiting {name}",
    "since": "since {hour}",
    "nobody": "Nobody, according to the kiosk.",
    "page": "page {page} of {pages}",
    "used": "This code has been used on another phone. Ask for a new one at the kiosk.",
    "unknown": "There is nothing here. Ask for a new code at the kiosk.",
    "ended": "The roll call is over.",
    "member": "member",
    "day_pass": "day pass",
    "visitor": "visiting",
    "nomad": "nomad",
}


def say(place: Place, what: str, **values: object) -> str:
    """What is said in the place's language: French, or else English. A name may hold braces."""
    words = (_FRENCH if place.language == "fr" else _ENGLISH)[what]
    for name, value in values.items():
        words = words.replace(f"{{{name}}}", str(value))
    return words


def hour(place: Place, moment: datetime) -> str:
    """`moment` on the place's clock: `10 h 42`."""
    here = placetime.local(moment, place)
    between = "\u00a0h\u00a0" if place.language == "fr" else ":"
    return f"{here.hour}{between}{here.minute:02}"


def day(place: Place, moment: datetime) -> str:
    """The day of `moment` at the place, as a form has it: `26/11/2026`."""
    return f"{placetime.local(moment, place):%d/%m/%Y}"


def as_of(roll: Roll) -> str:
    """What the list is, and what it is not."""
    return say(roll.place, "as_of", hour=hour(roll.place, roll.as_of))


def heading(roll: Roll) -> str:
    """What is going on: an evacuation, a drill, or nothing."""
    call = roll.call
    return say(roll.place, "title" if call is None else "drill" if call.drill else "real")


def called(place: Place, entry: RollEntry) -> str:
    """The name of `entry`, or what stands for it."""
    if entry.name:
        return entry.name
    if entry.headcount > 1 or entry.comes_as is ComesAs.GROUP:
        return say(place, "group", number=entry.headcount)
    return say(place, "one")


def about(place: Place, entry: RollEntry) -> str:
    """What helps to find them: what they came as, whom they came to see, since when."""
    said = [] if entry.comes_as is ComesAs.GROUP else [say(place, entry.comes_as.value)]
    if entry.host:
        said.append(say(place, "host", name=entry.host))
    said.append(say(place, "since", hour=hour(place, entry.since)))
    said += [say(place, what) for what in ("unconfirmed", "left", "undone") if getattr(entry, what)]
    return ", ".join(said)
