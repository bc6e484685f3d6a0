"""What the columns of a list say, as somebody would guess it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.columns import guess, knows, turned
from kiosk.records.importing import Field, Origin
from kiosk.sheet import COLUMNS

F = Field


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        (("Nom", "Prénom", "Courriel"), (F.LAST_NAME, F.FIRST_NAME, F.EMAIL)),
        (("Nom", "E-mail", "Formule"), (F.NAME, F.EMAIL, F.PLAN)),
        (("NOM COMPLET", "Début", "Fin", "Tarif"), (F.NAME, F.STARTS, F.ENDS, F.PLAN)),
        (("NOM COMPLET", "Début", "Fin"), (F.NAME, None, None)),
        (("First name", "Name", "E-Mail"), (F.FIRST_NAME, F.LAST_NAME, F.EMAIL)),
        (("Name", "Skills", "Needs"), (F.NAME, F.SKILLS, F.NEEDS)),
        (("Savoirs", "Besoins", "Nom"), (F.SKILLS, F.NEEDS, F.NAME)),
        (("Nom", "Adresse emial", "Abonement"), (F.NAME, F.EMAIL, F.PLAN)),
        (("Nom", "Téléphone", "Ville"), (F.NAME, None, None)),
        (("Couleur", "Taille"), (None, None)),
    ],
)
def test_columns_are_known_by_their_names(
    header: tuple[str, ...], fields: tuple[Field | None, ...]
) -> None:
    assert guess(header).fields == fields


def test_our_own_columns_are_all_known() -> None:
    assert [field for field in guess(COLUMNS).fields if field] == [Field(name) for name in COLUMNS]


def test_a_list_of_helloasso_is_recognised_with_whose_address_it_holds() -> None:
    mapping = guess(
        (
            *("Référence commande", "Date de la commande", "Statut de la commande"),
            *("Nom adhérent", "Prénom adhérent", "Nom payeur", "Prénom payeur", "Email payeur"),
            *("Tarif", "Montant tarif", "Numéro de carte d’adhérent"),
        )
    )
    assert mapping.origin is Origin.HELLOASSO
    assert mapping.fields == (
        *(None, F.STARTS, None, F.LAST_NAME, F.FIRST_NAME, None, None, F.EMAIL),
        *(F.PLAN, None, F.EXTERNAL_ID),
    )
    assert (mapping.status, mapping.payer) == (2, (6, 5))


def test_members_own_addresses_are_taken_where_the_association_asked_for_them() -> None:
    mapping = guess(("Nom adhérent", "Prénom adhérent", "Email payeur", "Email"))
    assert mapping.fields == (F.LAST_NAME, F.FIRST_NAME, None, F.EMAIL)
    assert mapping.payer is None


def test_a_list_of_cobot_is_recognised() -> None:
    mapping = guess(("Name", "Company", "Email", "Plan Name", "Start Date", "Canceled to"))
    assert mapping.origin is Origin.COBOT
    assert mapping.fields == (F.NAME, None, F.EMAIL, F.PLAN, F.STARTS, F.ENDS)


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        (("ID", "Customer Name", "Email Id"), (F.EXTERNAL_ID, F.NAME, F.EMAIL)),
        (
            ("ID", "Member Name", "Membership Type", "Membership Expiry Date", "Email"),
            (F.EXTERNAL_ID, F.NAME, F.PLAN, F.ENDS, F.EMAIL),
        ),
        (("ID", "Nom du client", "Identifiant email"), (F.EXTERNAL_ID, F.NAME, F.EMAIL)),
    ],
)
def test_a_list_of_dokos_is_recognised(
    header: tuple[str, ...], fields: tuple[Field | None, ...]
) -> None:
    mapping = guess(header)
    assert mapping.origin is Origin.DOKOS
    assert mapping.fields == fields


def test_whoever_says_what_a_column_is_takes_it_from_another() -> None:
    mapping = turned(guess(("Nom", "Autre")), 1, Field.NAME)
    assert mapping.fields == (None, Field.NAME)
    assert not turned(mapping, 1, None).names_people


@settings(deadline=None)
@given(st.lists(st.text(max_size=20) | st.sampled_from(COLUMNS), max_size=30))
def test_no_two_columns_ever_say_the_same(header: list[str]) -> None:
    fields = [field for field in guess(tuple(header)).fields if field is not None]
    assert len(fields) == len(set(fields))
    assert 0 <= knows(tuple(header)) <= len(header)
