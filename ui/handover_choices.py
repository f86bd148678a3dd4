"""What is ticked of a handover: for whom, to whom, with a joint visit or not; and what it costs.

Pure. Money is in minor units.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from scheduler.model.kinds import Level
from scheduler.views.cover import Handover, HandoverChoice, HandoverClientRow, SuccessorRow


@dataclass(frozen=True, slots=True)
class Ticked:
    """What is chosen for one client."""

    on: bool
    successor_id: int | None
    joint: bool


@dataclass(frozen=True, slots=True)
class Sums:
    """What is ticked comes to: the clients, the overtime as proposed, and the joint visits."""

    clients_minor: int
    overtime_minor: int
    joint_minor: int

    @property
    def total_minor(self) -> int:
        """All of it."""
        return self.clients_minor + self.overtime_minor + self.joint_minor


def successor(row: HandoverClientRow, technician_id: int | None) -> SuccessorRow | None:
    """The one of a client's possible successors that is chosen."""
    offered = (*((row.successor,) if row.successor else ()), *row.alternatives)
    return next((one for one in offered if one.technician_id == technician_id), None)


@dataclass(frozen=True)
class Choices:
    """A proposal with what is chosen of it; everything that can be is ticked at first."""

    shown: Handover
    ticked: Mapping[int, Ticked] = field(default_factory=dict)

    def of(self, row: HandoverClientRow) -> Ticked:
        """What is chosen for a client."""
        if row.client_id in self.ticked:
            return self.ticked[row.client_id]
        first = row.successor
        return Ticked(
            first is not None,
            None if first is None else first.technician_id,
            row.joint is not None,
        )

    def put(self, row: HandoverClientRow, **changed: object) -> "Choices":
        """The same with something else for one client."""
        now = replace(self.of(row), **changed)  # type: ignore[arg-type]
        return replace(self, ticked={**self.ticked, row.client_id: now})

    def every(self, *, on: bool) -> "Choices":
        """The same with all clients ticked who can be, or none."""
        made = self
        for row in self.shown.clients:
            if self.of(row).successor_id is not None:
                made = made.put(row, on=on)
        return made

    def joint(self, row: HandoverClientRow) -> bool:
        """Whether the joint visit goes with it: only with who was to come along."""
        now = self.of(row)
        return now.joint and row.joint is not None and row.joint.technician_id == now.successor_id

    @property
    def rows(self) -> tuple[HandoverClientRow, ...]:
        """The clients that are ticked."""
        return tuple(row for row in self.shown.clients if self.of(row).on)

    @property
    def all_on(self) -> bool:
        """Whether everybody is ticked who can be handed over."""
        able = [row for row in self.shown.clients if self.of(row).successor_id is not None]
        return bool(able) and all(self.of(row).on for row in able)

    @property
    def as_proposed(self) -> bool:
        """Whether all who can be handed over are, to whom it was proposed."""
        return all(
            self.of(row).on and self.of(row).successor_id == row.successor.technician_id
            for row in self.shown.clients
            if row.successor is not None
        )

    @property
    def sums(self) -> Sums:
        """What all that is ticked costs in a year.

        An alternative costs what it makes the whole handover dearer by, his overtime included.
        """
        clients = joint = 0
        overtime = sum(load.total_minor for load in self.shown.loads)
        for row in self.rows:
            chosen = successor(row, self.of(row).successor_id)
            if chosen is None:
                continue
            clients += chosen.total_minor
            if row.successor is not None and chosen is not row.successor:
                apart = chosen.total_minor - row.successor.total_minor
                overtime += chosen.against_minor - apart
            if self.joint(row) and row.joint is not None:
                joint += row.joint.price_minor
        return Sums(clients, overtime if self.rows else 0, joint)

    @property
    def essential(self) -> tuple[str, ...]:
        """The ticked clients to whom the person is essential."""
        return tuple(row.client for row in self.rows if row.person is Level.ESSENTIAL)

    @property
    def needs_manager(self) -> bool:
        """Whether a dispatcher does not decide it alone."""
        return self.sums.total_minor > self.shown.limit_minor or bool(self.essential)

    @property
    def confirmed(self) -> tuple[HandoverChoice, ...]:
        """What is confirmed."""
        return tuple(
            HandoverChoice(
                row.client_id,
                chosen,
                None if row.backup_id == chosen else row.backup_id,
                row.joint.visit_id if self.joint(row) and row.joint is not None else None,
            )
            for row in self.rows
            for chosen in [self.of(row).successor_id]
            if chosen is not None
        )
