"""The roll as one HTML document that needs nothing else: for a phone, and as a file to be printed.

It can be read and ticked without its script. Names are somebody else's words: all of them are escaped,
and the document's own policy lets no other script or style run, and nothing be fetched from elsewhere.
"""

from html import escape
from importlib.resources import files

from kiosk import rollwords, webpage
from kiosk.records import Place
from kiosk.records.rollcall import Roll, RollEntry
from kiosk.rollwords import say

_PARTS = files("kiosk") / "rollpage_parts"
_STYLE = (_PARTS / "page.css").read_text(encoding="utf-8")
_SCRIPT = (_PARTS / "page.js").read_text(encoding="utf-8")

POLICY = (
    f"default-src 'none'; style-src {webpage.source(_STYLE)}; script-src {webpage.source(_SCRIPT)}; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'"
)
"""The Content-Security-Policy of every page that is made here."""


def document(roll: Roll) -> str:
    """The whole roll, as HTML in UTF-8, in the place's language."""
    place, call = roll.place, roll.call
    rows = "\n".join(_row(place, each) for each in roll.entries)
    began = "" if call is None else str(int(call.began_at.timestamp() * 1000))
    elapsed = 0 if call is None else max(0, int((roll.as_of - call.began_at).total_seconds()))
    key = roll.as_of.isoformat() if call is None else call.id.hex
    kind = "rest" if call is None else "drill" if call.drill else "real"
    words = " ".join(
        f'data-{what}="{escape(say(place, what))}"' for what in ("over", "silent", "fewer")
    )
    body = f"""<header class="{kind}">
<h1>{escape(rollwords.heading(roll))}</h1>
<p class="where">{escape(_where(roll))}</p>
<p id="timer" role="timer" hidden></p>
</header>
<main data-began="{began}" data-elapsed="{elapsed}" data-key="{key}" {words}>
<p><strong>{escape(rollwords.as_of(roll))}</strong></p>
<p class="own">{escape(say(place, "rest" if call is None else "own"))}</p>
<p class="counts">{_count(place, "found", roll.found)} {_count(place, "missing", roll.missing)}
{_count(place, "total", roll.inside)}</p>
<p class="tools" hidden><button id="only" aria-pressed="false">{escape(say(place, "only"))}</button>
<button id="refresh">{escape(say(place, "refresh"))}</button></p>
<p id="said" role="status" hidden></p>
<ul>
{rows or f"<li>{escape(say(place, 'nobody'))}</li>"}
</ul>
</main>
<script>{_SCRIPT}</script>"""
    return _page(place, f"{rollwords.heading(roll)}, {place.name}", body)


def notice(place: Place, what: str) -> str:
    """A page with one sentence: `used`, `unknown` or `ended`."""
    return _page(place, say(place, "title"), f"<main><h1>{escape(say(place, what))}</h1></main>")


def _page(place: Place, title: str, body: str) -> str:
    return webpage.page(place, title, POLICY, _STYLE, body)


def _where(roll: Roll) -> str:
    place, moment = roll.place, roll.as_of if roll.call is None else roll.call.began_at
    said = f"{place.name}, {rollwords.day(place, moment)}"
    if roll.call is None:
        return said
    return f"{said}. {say(place, 'began', hour=rollwords.hour(place, moment))}"


def _count(place: Place, what: str, number: int) -> str:
    return f'<span>{escape(say(place, what))} <b id="{what}">{number}</b></span>'


def _row(place: Place, entry: RollEntry) -> str:
    checked = " checked" if entry.found else ""
    name = escape(rollwords.called(place, entry))
    about = escape(rollwords.about(place, entry))
    urgent = escape(say(place, "assistance")) if entry.needs_assistance else ""
    first = f'<em class="urgent">{urgent}</em>' if urgent else ""
    return (
        f'<li data-visit="{entry.visit.hex}" data-heads="{entry.headcount}"'
        f' data-seen="{entry.seen}"><label><input type="checkbox"{checked}>'
        f"<span><b>{name}</b>{first}<small>{about}</small></span>"
        '<output class="number"></output></label></li>'
    )
