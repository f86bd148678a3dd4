"""One visit in full, as the inspector gets it."""

from datetime import date, timedelta

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import Line, PriceLine, Source
from scheduler.dates.recurrence import parse_rule
from scheduler.model.kinds import Level, Subject, VisitStatus
from scheduler.views.board import (
    FaceRow,
    NoteRow,
    PriorityRow,
    PromiseRow,
    QuestionRow,
    Span,
    VisitDetails,
)
from scheduler.views.briefs import Brief, BriefPart
from tests.ui.board.boards import MONDAY, ZONE, at

ASKED = date(2026, 9, 3)
CAME = ("KV", "KV", "OH", "OH", "BC", "OH", "ML", "OH", "OH", "OH")
WAS = "UUKKSKSKUU"
WHO = {"U": Who.USUAL, "K": Who.KNOWN, "S": Who.STRANGER}


def gift_shop(visit_id: int = 7) -> VisitDetails:
    """The gift shop: person essential, many faces."""
    planned = Span(at(MONDAY, 580), at(MONDAY, 610))
    return VisitDetails(
        visit_id=visit_id,
        number=f"V{visit_id}",
        status=VisitStatus.PLANNED,
        client_id=1,
        client="Gift shop",
        contact="Dorothy Lane",
        phone="+1 212 555 0137",
        address="88 Orchard St, 10002 New York",
        approximate_place=False,
        access="Ring twice, back door.",
        service="Monthly rodent control",
        procedure="Check the twelve stations, note each bait taken.",
        minutes=30,
        price_minor=12000,
        currency="USD",
        zone=ZONE,
        due_on=MONDAY,
        window=Span(at(MONDAY, 540), at(MONDAY, 660)),
        tolerance_days=3,
        rule=parse_rule("FREQ=MONTHLY;BYDAY=4MO", MONDAY),
        technician="Omar Haddad",
        planned=planned,
        who=Who.USUAL,
        usual="Omar Haddad",
        usual_declared=True,
        pins=(),
        priorities=(
            PriorityRow(Subject.PERSON, Level.ESSENTIAL, "", ASKED, "Mia"),
            PriorityRow(Subject.DAY, Level.OPEN, "", ASKED, "Mia"),
            PriorityRow(Subject.TIME, Level.IMPORTANT, "before the shop opens", ASKED, "Mia"),
            PriorityRow(Subject.NOTICE, Level.OPEN, "", None, ""),
            PriorityRow(Subject.PRICE, Level.OPEN, "", None, ""),
        ),
        promises=(PromiseRow("I will be the one", "Omar Haddad", ASKED),),
        faces=tuple(
            FaceRow(MONDAY - timedelta(days=30 * (10 - n)), name, name, WHO[was])
            for n, (name, was) in enumerate(zip(CAME, WAS, strict=True))
        ),
        strangers=2,
        coc=0.38,
        notes=(
            NoteRow("The key hangs behind the till. The cat is called Marlowe.", ASKED, "Ben Cole"),
        ),
        questions=(QuestionRow("When is the cellar sealed?", "Ana Reyes", date(2026, 12, 1)),),
        lines=(
            PriceLine(Line.DRIVE, 126, Source.MEASURED, "price_per_km", (("metres", 2100),)),
            PriceLine(Line.TIME, 1900, Source.MEASURED, None, (("minutes", 38),)),
            PriceLine(Line.LEARNING, 240, Source.PRICE_BOOK, "learning_minutes", (("minutes", 4),)),
            PriceLine(Line.LOSING_CLIENT, 25920, Source.ASSUMPTION, "churn_essential_2"),
        ),
        total_minor=28186,
        reasons=(),
    )


def gift_shop_brief(visit_id: int = 7) -> Brief:
    """What whoever comes to the gift shop must know."""
    return Brief(
        visit_id=visit_id,
        client="Gift shop",
        service="Monthly rodent control",
        technician="Ana Reyes",
        sections=(
            (BriefPart.WHO, ("Ana Reyes instead of Omar Haddad, the usual technician.",)),
            (
                BriefPart.LAST_VISITS,
                ("28 Oct 2026, Omar Haddad: <2 stations> taken.", "– The cat is called Marlowe."),
            ),
            (BriefPart.ACCESS, ("Ring twice, back door.",)),
        ),
    )
