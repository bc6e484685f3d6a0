"""What somebody takes along, as one HTML page that needs nothing else.

Names and words are somebody's own: all are escaped, and the page's own policy lets nothing run and
nothing be fetched.
"""

from base64 import b64encode
from datetime import date, datetime
from html import escape

from kiosk import rollwords, webpage
from kiosk.records import Place
from kiosk.records.own import Taken
from kiosk.takeoutwords import say, value

_STYLE = """
body { font: 18px/1.5 sans-serif; color: #1c2733; background: #faf6ee; margin: 0 auto; max-width: 60rem; padding: 2rem; }
h1 { font-size: 1.8rem; } h2 { font-size: 1.25rem; margin-top: 2rem; }
.keep { background: #fdf1d3; border: 2px solid #7a5200; border-radius: 12px; padding: 0.8rem 1.2rem; }
table { border-collapse: collapse; width: 100%; background: #ffffff; }
th, td { border: 1px solid #8a8172; padding: 0.35rem 0.7rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
img { border-radius: 12px; max-width: 16rem; }
@media print { body { background: #ffffff; padding: 0; } }
"""  # noqa: E501 — rules of a style sheet
POLICY = (
    f"default-src 'none'; style-src {webpage.source(_STYLE)}; img-src data:; base-uri 'none';"
    " form-action 'none'"
)
"""The Content-Security-Policy of the page."""
MOMENTS = ("_at", "known_since")
"""What names of moments end with."""
DAYS = ("starts", "ends")
"""What holds days."""
OURS = frozenset({"kind", "by", "comes_as", "shown_as", "station"})
"""What holds signs of ours, which are put into words."""


def document(place: Place, taken: Taken, now: datetime) -> str:
    """All of it, in UTF-8 and in the place's language."""
    title = say(place, "title", name=place.name)
    made = say(place, "made", day=rollwords.day(place, now), hour=rollwords.hour(place, now))
    blocks = [
        _block(place, name, _rows(fact))
        for name, fact in taken.facts.items()
        if isinstance(fact, dict | list) and fact
    ]
    body = f"""<h1>{escape(title)}</h1>
<p>{escape(made)}</p>
<p class="keep">{escape(say(place, "keep"))}</p>
{_photo(place, taken.photo)}
{"".join(blocks)}"""
    return webpage.page(place, title, POLICY, _STYLE, body)


def _photo(place: Place, photo: bytes | None) -> str:
    if photo is None:
        return ""
    data = b64encode(photo).decode()
    return f'<img alt="{escape(say(place, "photo"))}" src="data:image/jpeg;base64,{data}">'


def _rows(fact: object) -> list[dict[str, object]]:
    return [fact] if isinstance(fact, dict) else list(fact) if isinstance(fact, list) else []


def _block(place: Place, name: str, rows: list[dict[str, object]]) -> str:
    note = f"<p>{escape(say(place, 'codes_note'))}</p>" if name == "codes" else ""
    return f"<h2>{escape(say(place, name))}</h2>{note}\n{_table(place, name, rows)}\n"


def _table(place: Place, name: str, rows: list[dict[str, object]]) -> str:
    if name == "person":  # one, with much to say: a line for each
        lines = (
            f'<tr><th scope="row">{escape(say(place, key))}</th><td>{_cell(place, key, each)}</td></tr>'
            for key, each in rows[0].items()
        )
        return f"<table>{''.join(lines)}</table>"
    head = "".join(f'<th scope="col">{escape(say(place, key))}</th>' for key in rows[0])
    body = "".join(
        "<tr>"
        + "".join(f"<td>{_cell(place, key, each)}</td>" for key, each in row.items())
        + "</tr>"
        for row in rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _cell(place: Place, name: str, what: object) -> str:
    if what is None:
        return "–"
    if isinstance(what, bool):
        return say(place, "yes" if what else "no")
    if isinstance(what, list):
        if name == "pauses":
            return escape(", ".join(_pause(each) for each in what)) or "–"
        return escape(", ".join(str(each) for each in what)) or "–"
    text = str(what)
    if name.endswith(MOMENTS):
        return escape(_moment(place, text))
    if name in DAYS:
        return escape(_day(text))
    return escape(value(place, text) if name in OURS else text)


def _pause(pause: dict[str, object]) -> str:
    return " – ".join(_day(str(pause[end])) if pause[end] else "…" for end in DAYS)


def _day(text: str) -> str:
    return f"{date.fromisoformat(text):%d/%m/%Y}"


def _moment(place: Place, text: str) -> str:
    moment = datetime.fromisoformat(text)
    return f"{rollwords.day(place, moment)} {rollwords.hour(place, moment)}"
