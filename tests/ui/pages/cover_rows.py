"""An office's cover as somebody drew it: three technicians, and what stands against them."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import Line, PriceLine, Source
from scheduler.errors import UserError
from scheduler.model.kinds import DecisionState, Level, Role
from scheduler.views.board import Reason
from scheduler.views.cover import (
    BackupRow,
    ClientCover,
    CoverProgress,
    FirstAssignment,
    FirstPoint,
    Handover,
    HandoverClientRow,
    JointRow,
    LoadRow,
    NoSuccessor,
    OfficeCover,
    SuccessorRow,
    TechnicianCover,
    WarmRow,
    WarmRows,
    WarmWay,
)
from scheduler.views.desk import Cause, DecisionRow

TODAY = date(2026, 11, 24)
ANA, OMAR, MEI = 1, 2, 3
START = datetime(2026, 11, 25, 15, tzinfo=UTC)
ZONE = "America/New_York"


def client(
    number: int, name: str, usual: int | None, yearly: int, *backups: int, known: int = 0
) -> ClientCover:
    names = {ANA: "Ana Reyes", OMAR: "Omar Haddad", MEI: "Mei Lin"}
    rows = tuple(BackupRow(one, names[one], 0.4, False, 143) for one in backups)
    return ClientCover(
        client_id=number,
        client=name,
        usual_id=usual,
        usual=None if usual is None else names[usual],
        declared=True,
        yearly_minor=yearly,
        value_minor=3 * yearly,
        person=Level.ESSENTIAL if number == 1 else None,
        latitude=None,
        longitude=None,
        backups=rows,
        others_know=len(backups) + known,
    )


def technician(number: int, name: str, clients: int, yearly: int, alone: int) -> TechnicianCover:
    return TechnicianCover(
        technician_id=number,
        technician=name,
        last_day=None,
        clients=clients,
        yearly_minor=yearly,
        alone_clients=1 if alone else 0,
        alone_minor=alone,
        unknown_clients=1 if alone else 0,
        load_minutes=1200,
        week_minutes=2400,
    )


COVER = OfficeCover(
    office_id=1,
    currency="USD",
    today=TODAY,
    yearly_minor=9_000_000,
    assigned_clients=3,
    alone_minor=4_820_000,
    alone_clients=2,
    unknown_clients=1,
    open_clients=1,
    open_minor=300_000,
    technicians=(
        technician(ANA, "Ana Reyes", 2, 5_000_000, 4_000_000),
        technician(OMAR, "Omar Haddad", 1, 820_000, 820_000),
        technician(MEI, "Mei Lin", 0, 0, 0),
    ),
    clients=(
        client(1, "Gift shop", ANA, 4_000_000),
        client(2, "Ray Pizza", OMAR, 820_000, known=1),
        client(3, "Blue Heron", ANA, 1_000_000, OMAR, MEI),
        client(4, "Quill Books", None, 300_000),
    ),
)

LINES = (
    PriceLine(Line.DRIVE, 600, Source.MEASURED, "price_per_km"),
    PriceLine(Line.TIME, 1240, Source.MEASURED, None),
)


def warm(number: int, way: WarmWay, price: int) -> WarmRow:
    return WarmRow(
        visit_id=number,
        number=f"W-{number}",
        client_id=number,
        client=f"Client {number}",
        technician_id=ANA,
        technician="Ana Reyes",
        backup_id=OMAR,
        backup="Omar Haddad",
        who=Who.STRANGER,
        declared=True,
        way=way,
        start=START,
        end=START + timedelta(minutes=40),
        familiarity=0.1,
        familiarity_after=0.45,
        days_before=0,
        days_after=176,
        cover_minor=114_000,
        price_minor=price,
        lines=LINES,
    )


WARM = WarmRows(
    office_id=1,
    currency="USD",
    zone=ZONE,
    first=TODAY,
    last=TODAY + timedelta(days=27),
    rows=(warm(11, WarmWay.JOIN, 1840), warm(12, WarmWay.INSTEAD, 2590)),
)


def successor(number: int, name: str, total: int, against: int) -> SuccessorRow:
    line = PriceLine(Line.LOSING_CLIENT, total, Source.ASSUMPTION, "churn_essential_0")
    return SuccessorRow(
        technician_id=number,
        technician=name,
        who=Who.KNOWN,
        familiarity=0.4,
        declared_backup=False,
        total_minor=total,
        against_minor=against,
        lines=(line,),
        reasons=(Reason("known_face", {"percent": 40}), Reason("free", {"minutes": 125})),
    )


def passed(
    number: int, name: str, first: SuccessorRow | None, *others: SuccessorRow, joint: int = 0
) -> HandoverClientRow:
    comes = JointRow(
        visit_id=100 + number,
        number=f"W-{100 + number}",
        technician_id=0 if first is None else first.technician_id,
        technician="" if first is None else first.technician,
        start=START,
        end=START + timedelta(minutes=40),
        price_minor=joint,
        saves_minor=7000,
        lines=LINES,
    )
    return HandoverClientRow(
        client_id=number,
        client=name,
        street="88 Orchard St",
        person=None,
        declared=True,
        yearly_minor=400_000,
        value_minor=1_200_000,
        successor=first,
        alternatives=others,
        impossible=(NoSuccessor(ANA, "Ana Reyes", Reason("hands_over", {})),),
        reasons=() if first else (Reason("nobody_has_skill", {"skill": "termite"}),),
        joint=comes if joint else None,
        backup_id=None,
        backup=None,
    )


PROPOSAL = Handover(
    office_id=1,
    office="Main",
    technician_id=ANA,
    technician="Ana Reyes",
    leaves=True,
    last_day=date(2026, 12, 18),
    today=TODAY,
    currency="USD",
    zone=ZONE,
    clients=(
        passed(1, "Gift shop", successor(OMAR, "Omar Haddad", 5000, 0), joint=1840),
        passed(
            3,
            "Blue Heron",
            successor(OMAR, "Omar Haddad", 2000, 0),
            successor(MEI, "Mei Lin", 3000, 600),
        ),
        passed(5, "Termite Hall", None),
    ),
    loads=(
        LoadRow(OMAR, "Omar Haddad", 2400, 1200, 2460, 60, 2, 700, LINES),
        LoadRow(MEI, "Mei Lin", 2400, 1200, 1200, 0, 0, 0, ()),
    ),
    total_minor=7700,
    joint_minor=1840,
    lines=LINES,
    limit_minor=20_000,
    essential=(),
    needs_manager=False,
    proven=True,
)


def point(face: int | None, cost: int, one_person: int, faces: float, *usual: int) -> FirstPoint:
    return FirstPoint(
        face_minor=face,
        cost_minor=cost,
        lines={"drive": cost},
        drive_minutes=cost // 100,
        metres=cost,
        faces=faces,
        one_person=one_person,
        left_out=1 if face == 0 else 0,
        usual=dict(zip((4, 6, 7, 8), usual, strict=True)),
    )


FIRST = FirstAssignment(
    office_id=1,
    office="Main",
    currency="USD",
    first=date(2026, 11, 30),
    days=28,
    clients={4: "Quill Books", 6: "Harbor Tea Room", 7: "Lark Bakery", 8: "Bistro Lark"},
    technicians={ANA: "Ana Reyes", OMAR: "Omar Haddad", MEI: "Mei Lin"},
    points=(
        point(0, 100_000, 1, 1.75, ANA, OMAR, MEI, ANA),
        point(2500, 104_000, 3, 1.25, ANA, OMAR, OMAR, ANA),
        point(None, 112_000, 4, 1.0, ANA, ANA, OMAR, ANA),
    ),
)


def decision(state: DecisionState) -> DecisionRow:
    return DecisionRow(
        id=9,
        state=state,
        title="Ana Reyes",
        cause=Cause.LEFT,
        first=TODAY,
        last=date(2026, 12, 18),
        plan_version=1,
        total_minor=0,
        currency="USD",
        zone=ZONE,
        lines=(),
        chosen=(),
        reason="",
        proposed_by="Mia",
        proposed_role=Role.DISPATCHER,
        proposed_at=START,
        approved_by=None,
        approved_at=None,
        change_set=None,
        priced_before_minor=None,
        bounds=None,
    )


@dataclass
class FakeCover:
    """Gives what is drawn, and keeps what is decided; refuses with ``refusal`` if there is one."""

    office: OfficeCover = COVER
    visits: WarmRows = WARM
    proposal: Handover = PROPOSAL
    first: FirstAssignment = FIRST
    refusal: str = ""
    asked: list[tuple[Any, ...]] = field(default_factory=list)
    confirmed: list[tuple[Any, ...]] = field(default_factory=list)

    def cover(self, _office: int) -> OfficeCover:
        return self.office

    def warm(self, _office: int, *, on_progress: Any, cancelled: Any) -> WarmRows:
        on_progress(CoverProgress("warm", 0.5))
        return self.visits

    def handover(self, technician: int, day: date, *, on_progress: Any, cancelled: Any) -> Handover:
        self.asked.append((technician, day))
        if self.refusal:
            raise UserError(self.refusal)
        on_progress(CoverProgress("search", 0.1))
        return self.proposal

    def first_assignment(
        self, office: int, first: date, weeks: int, *, on_progress: Any, cancelled: Any
    ) -> FirstAssignment:
        self.asked.append((office, first, weeks))
        if self.refusal:
            raise UserError(self.refusal)
        on_progress(CoverProgress("plan", 0.3))
        return self.first

    def apply_first(self, shown: FirstAssignment, point: FirstPoint, clients: Any) -> int:
        if self.refusal:
            raise UserError(self.refusal)
        self.confirmed.append((shown.points.index(point), clients))
        return 5

    def confirm_handover(
        self, shown: Handover, choices: Any, role: Role, reason: str
    ) -> DecisionRow:
        if self.refusal:
            raise UserError(self.refusal)
        self.confirmed.append((choices, role, reason))
        state = DecisionState.CONFIRMED if role is Role.MANAGER else DecisionState.WAITING
        return decision(state if shown.needs_manager else DecisionState.CONFIRMED)
