"""Plans by the names that lists give them: as it is written, else without accents and capitals."""

from collections.abc import Iterable

from kiosk.records import Plan
from kiosk.spelling import plain


class PlanNames:
    """Finds a plan by its name."""

    def __init__(self, plans: Iterable[Plan]) -> None:
        """Of these `plans`. Two of them may be the same but for capitals."""
        self._exact: dict[str, Plan] = {}
        self._plain: dict[str, Plan] = {}
        for each in plans:
            self.add(each)

    def add(self, plan: Plan) -> None:
        """There is one more."""
        self._exact[plan.name] = plan
        self._plain.setdefault(plain(plan.name), plan)

    def find(self, name: str | None) -> Plan | None:
        """The plan of that name, or the first that is so called but for accents and capitals."""
        if name is None:
            return None
        return self._exact.get(name) or self._plain.get(plain(name))
