"""What the place has chosen, in words."""

from kiosk.choicebook import DAYS, as_hours
from kiosk.records import DayHours
from kiosk.records.choices import Setting, Value
from kiosk.ui import words
from kiosk.ui.tongue import Tongue

LONGEST = 80
"""Characters of a value that a file says: it may say anything."""


class ChoiceValues(Tongue):
    """Says values."""

    def value(self, setting: Setting, value: Value) -> str:
        """What was chosen; of what a file says, whatever it is."""
        known = self._known(setting, value)
        said = known if known is not None else str(value)
        return said if len(said) <= LONGEST else said[: LONGEST - 1] + "…"

    def offer(self, setting: Setting, value: Value) -> str:
        """One of those there are to choose from."""
        if setting is Setting.MONTHLY:
            return {
                "pdf": self.tr("PDF, to read and print"),
                "xlsx": self.tr("Excel workbook"),
                "csv": self.tr("CSV, for any spreadsheet"),
            }[str(value)]
        return self.value(setting, value)

    def _known(self, setting: Setting, value: Value) -> str | None:
        if type(value) is int:
            return self._number(setting, value)
        match setting:
            case Setting.HOURS:
                try:
                    return self._week(as_hours(value))
                except ValueError:
                    return None
            case Setting.ZONE:
                return self._zones().get(str(value), str(value))
            case Setting.FORMAL if isinstance(value, bool):
                return "vous" if value else "tu"
            case Setting.MONTHLY:
                return self._formats(value)
            case Setting.LEGAL_FORM:
                return self._forms().get(str(value)) if value else self.tr("Not said")
        if isinstance(value, bool):
            return self.tr("Yes") if value else self.tr("No")
        return self._others().get(str(value))

    def _number(self, setting: Setting, value: int) -> str:
        match setting:
            case Setting.RESULT_SECONDS | Setting.IDLE_SECONDS | Setting.DESK_SECONDS:
                return self.tr("%n seconds", "", value)
            case Setting.PIN_MINUTES:
                return self.tr("%n minutes", "", value)
            case Setting.NOTE_DAYS | Setting.DESK_DAYS:
                return self.tr("%n days", "", value)
        return str(value)

    def _formats(self, value: Value) -> str | None:
        if not isinstance(value, list):
            return None
        formats = {"pdf": "PDF", "xlsx": "Excel", "csv": "CSV"}
        said = [formats.get(str(each), str(each)) for each in value]
        return ", ".join(said) or self.tr("None", "reports")

    def _week(self, week: tuple[DayHours | None, ...]) -> str:
        """`lun.–ven. 8 h 00–20 h 00 · sam.–dim. fermé`."""
        said = []
        first = 0
        for day in range(1, len(DAYS) + 1):
            if day == len(DAYS) or week[day] != week[first]:
                said.append(f"{self._days(first, day - 1)} {self._day(week[first])}")
                first = day
        return " · ".join(said)

    def _days(self, first: int, last: int) -> str:
        short = [words.weekday(day, self._language.current, short=True) for day in (first, last)]
        return short[0] if first == last else "–".join(short)

    def _day(self, hours: DayHours | None) -> str:
        if hours is None:
            return self.tr("closed", "a day")
        opens, closes = (
            words.clock(each.hour, each.minute) for each in (hours.opens, hours.closes)
        )
        return f"{opens}–{closes}"

    def _zones(self) -> dict[str, str]:
        return {
            "Europe/Paris": self.tr("Mainland France"),
            "America/Guadeloupe": "Guadeloupe, Saint-Martin",
            "America/Martinique": "Martinique",
            "America/Cayenne": self.tr("French Guiana"),
            "America/Miquelon": "Saint-Pierre-et-Miquelon",
            "Indian/Reunion": self.tr("Réunion"),
            "Indian/Mayotte": "Mayotte",
            "Pacific/Noumea": self.tr("New Caledonia"),
            "Pacific/Tahiti": "Tahiti",
            "Pacific/Marquesas": self.tr("Marquesas Islands"),
            "Pacific/Gambier": self.tr("Gambier Islands"),
            "Pacific/Wallis": self.tr("Wallis and Futuna"),
            "Europe/Brussels": self.tr("Belgium"),
            "Europe/Luxembourg": "Luxembourg",
            "Europe/Zurich": self.tr("Switzerland"),
            "America/Montreal": self.tr("Quebec"),
        }

    def _forms(self) -> dict[str, str]:
        return {
            "association": self.tr("Association"),
            "cooperative": self.tr("Co-operative"),
            "company": self.tr("Company"),
            "public": self.tr("Town or public body"),
            "other": self.tr("Something else"),
        }

    def _others(self) -> dict[str, str]:
        return {
            "fr": "Français",
            "en": "English",
            "light": self.tr("Light", "colours"),
            "contrast": self.tr("High contrast"),
            "dark": self.tr("Dark"),
        }
