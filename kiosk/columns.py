"""What the columns of a list say, guessed from their names for somebody to confirm.

Names are compared without accents, capitals and signs; a slip is forgiven. The exports of these
programs are recognised:

- **HelloAsso**, members (*Exporter les adhésions*): `Référence commande`, `Date de la commande`,
  `Statut de la commande`, `Nom adhérent`, `Prénom adhérent`, `Nom payeur`, `Prénom payeur`, `Email
  payeur`, `Tarif`, `Montant tarif`, then the association's own questions, as public programs that
  read it name them (`CORRECTIVE_MAP`, `convert_to_brevo.py`, `parseHelloAssoCSV`). Orders that are
  not `Validé` are not members.
- **Cobot**, members (*Manage » Members » Export as CSV*): its help names `Name`, `Company`, `Email`,
  `Plan Name`, `Start Date` and `Next Invoice Date` (helpcenter.cobot.me, articles 8300359 and
  4917905), its API `customer_number`, `plan_name`, `starts_at` and `canceled_to`. The header of the
  file itself is not documented.
- **Dokos** and ERPNext (Frappe's export): `ID` with `Customer Name` and `Email Id` (Customer),
  `Member Name`, `Membership Type`, `Membership Expiry Date` and `Email` (Member), as the labels of
  their doctypes have it.
"""

import re
from collections.abc import Mapping as Dictionary
from functools import lru_cache

from rapidfuzz import fuzz, process

from kiosk.records.importing import Field, Mapping, Origin
from kiosk.spelling import plain
from kiosk.tables import Cells

SHORT = 3
"""Letters of a name in which a slip makes another word."""
NEAR = 88
"""Per cent of likeness from which on a name is one with a slip in it."""

_SAID: dict[Field, tuple[str, ...]] = {
    Field.LOGE_ID: ("loge id", "id loge", "identifiant loge"),
    Field.NAME: (
        *("name", "full name", "nom complet", "nom et prenom", "prenom et nom", "nom prenom"),
        *("prenom nom", "member name", "nom du membre", "personne", "person", "membre", "member"),
        *("adherent", "nom de l adherent", "customer name", "nom du client", "client", "customer"),
        *("coworker", "display name", "nom affiche"),
    ),
    Field.FIRST_NAME: (
        *("first name", "firstname", "given name", "prenom", "prenoms", "prenom adherent"),
        "prenom de l adherent",
    ),
    Field.LAST_NAME: (
        *("last name", "lastname", "surname", "family name", "nom de famille", "nom adherent"),
        *("nom d usage", "nom de naissance"),
    ),
    Field.CALLED: (
        *("called", "nickname", "surnom", "nom d appel", "prenom usuel", "pseudo", "appele"),
        *("appelee", "on l appelle"),
    ),
    Field.EMAIL: (
        *(
            "email",
            "e mail",
            "mail",
            "courriel",
            "email address",
            "e mail address",
            "adresse email",
        ),
        *("adresse e mail", "adresse mail", "adresse electronique", "adresse de courriel"),
        *("email id", "identifiant email", "email adherent", "email de l adherent"),
    ),
    Field.PLAN: (
        *("plan", "plan name", "formule", "tarif", "abonnement", "type d abonnement", "membership"),
        *("membership type", "type d adhesion", "adhesion", "type de membre", "subscription plan"),
        *("nom de la formule", "type d adherent", "forfait", "current plan"),
    ),
    Field.STARTS: (
        *(
            "starts",
            "start",
            "start date",
            "starts at",
            "starts on",
            "debut",
            "date de debut",
            "from",
        ),
        *("du", "date d adhesion", "date adhesion", "depuis", "member since", "membre depuis"),
        *("date d inscription", "subscription start date", "membership start date", "date"),
        *("current plan starts", "debut de l abonnement", "date de debut de l abonnement"),
    ),
    Field.ENDS: (
        *("ends", "end", "end date", "ends at", "ends on", "fin", "date de fin", "to", "au"),
        *("date d expiration", "expire le", "expiration", "echeance", "date d echeance", "fin le"),
        *("canceled to", "cancelled to", "canceled at", "cancelled at", "cancellation date"),
        *("membership expiry date", "date d expiration de l adhesion", "subscription end date"),
        *("expires", "expires on", "valid until", "jusqu au", "fin de l abonnement"),
        "date de fin de l abonnement",
    ),
    Field.SKILLS: ("skills", "savoirs", "savoir", "competences", "peut aider", "savoir faire"),
    Field.NEEDS: ("needs", "besoins", "besoin", "recherche", "cherche", "looking for"),
    Field.EXTERNAL_ID: (
        *("external id", "identifiant", "identifiant externe", "numero d adherent", "n adherent"),
        *("numero de carte d adherent", "numero d adhesion", "carte d adherent", "no adherent"),
        *("customer number", "member number", "membership number", "numero de membre", "reference"),
        *("numero client", "numero adherent", "member id", "id"),
    ),
}
_FIELDS = {name: field for field, names in _SAID.items() for name in names}
_LONG = [name for name in _FIELDS if len(name) > SHORT]

_HELLOASSO = {
    "nom adherent": Field.LAST_NAME,
    "prenom adherent": Field.FIRST_NAME,
    "email payeur": Field.EMAIL,
    "tarif": Field.PLAN,
    "date de la commande": Field.STARTS,
}
_KNOWN = {**_FIELDS, **_HELLOASSO}
_HELLOASSO_MORE = ("statut de la commande", "reference commande", "email payeur", "montant tarif")
_COBOT = {
    "canceled to",
    "cancelled to",
    "customer number",
    "plan name",
    "next invoice date",
    "starts at",
}
_DOKOS = {"customer name", "nom du client", "membership type", "type d adhesion", "customer group"}
_DOKOS |= {"membership expiry date", "member name", "party type"}


def knows(cells: Cells) -> int:
    """How many different things columns of these names are known to say."""
    return len({_KNOWN[key] for key in map(_key, cells) if key in _KNOWN})


def guess(header: Cells) -> Mapping:
    """What each column says, as far as its name tells; no two say the same."""
    keys = [_key(cell) for cell in header]
    there = set(keys)
    if {"nom adherent", "prenom adherent"} <= there and there & set(_HELLOASSO_MORE):
        return _helloasso(keys)
    fields = _taken(keys, _FIELDS)
    origin = Origin.OTHER
    if Field.LOGE_ID in fields:
        origin = Origin.LOGE
    elif len(there & _COBOT) >= 2 and "name" in there:
        origin = Origin.COBOT
    elif there & _DOKOS and ("id" in there or len(there & _DOKOS) >= 2):
        origin = Origin.DOKOS
    return Mapping(fields, origin)


def turned(mapping: Mapping, column: int, field: Field | None) -> Mapping:
    """The same with `column` saying `field`, and whichever said so before nothing."""
    fields = [None if each is field else each for each in mapping.fields]
    fields[column] = field
    is_own = field is Field.EMAIL or column in (mapping.payer or ())
    payer = None if field is not None and is_own else mapping.payer
    status = None if field is not None and column == mapping.status else mapping.status
    return Mapping(tuple(fields), mapping.origin, status, payer)


def _helloasso(keys: list[str]) -> Mapping:
    """Whoever pays may do so for somebody else: the e-mail address is only theirs then."""
    own = {key: field for key, field in _HELLOASSO.items() if key in keys}
    if {"email", "email adherent"} & set(keys):  # the association asked for each member's own
        own.pop("email payeur", None)
    more = {key: field for key, field in _FIELDS.items() if field not in own.values()}
    fields = _taken(keys, {**more, **own})
    payer = (
        (keys.index("prenom payeur"), keys.index("nom payeur"))
        if "email payeur" in own and {"prenom payeur", "nom payeur"} <= set(keys)
        else None
    )
    status = keys.index("statut de la commande") if "statut de la commande" in keys else None
    return Mapping(fields, Origin.HELLOASSO, status, payer)


def _taken(keys: list[str], known: Dictionary[str, Field]) -> tuple[Field | None, ...]:
    fields: list[Field | None] = [None] * len(keys)
    left = set(known.values())

    def take(column: int, field: Field) -> None:
        if field in left and fields[column] is None:
            fields[column] = field
            left.discard(field)

    firsts = [key for key in keys if known.get(key) is Field.FIRST_NAME]
    for column, key in enumerate(keys):
        if key in ("nom", "name"):  # of the family, where there is a column of first names
            take(column, Field.LAST_NAME if firsts else Field.NAME)
    sure = [(column, known[key]) for column, key in enumerate(keys) if key in known]
    for column, field in sorted(sure, key=lambda each: _rank(keys[each[0]], each[1])):
        take(column, field)
    for column, key in enumerate(keys):
        near = None if key in known else _near(key)
        if near is not None and near in known:
            take(column, known[near])
    if Field.NAME in fields and Field.FIRST_NAME in fields and Field.LAST_NAME in fields:
        fields[fields.index(Field.NAME)] = None
    if Field.PLAN not in fields:  # days of nothing
        fields = [None if each in (Field.STARTS, Field.ENDS) else each for each in fields]
    return tuple(fields)


def _near(key: str) -> str | None:
    """The name that this one is with a slip in it."""
    if len(key) <= SHORT:
        return None
    found = process.extractOne(key, _LONG, scorer=fuzz.ratio, score_cutoff=NEAR)
    return None if found is None else found[0]


def _rank(key: str, field: Field) -> int:
    """How well a name tells its field: the first ones of its list do so best."""
    names = _SAID[field]
    return names.index(key) if key in names else -1


@lru_cache(maxsize=1024)
def _key(cell: str) -> str:
    """What the name of a column is compared by."""
    return re.sub(r"[^a-z0-9]+", " ", plain(cell[:200])).strip()
