"""What the texts of notices are called, when each is sent, and what can be put into them. Pure."""

from collections.abc import Mapping

from ui.text import Said

TITLES: Mapping[str, Said] = {
    "other_person": "Somebody else comes",
    "other_day": "Another day",
    "left_out": "Left out this time",
    "planned": "A plan sends somebody else",
    "handover": "Somebody takes over",
    "handover_joint": "Somebody takes over and comes along",
    "handover_subject": "Subject where somebody takes over",
    "subject": "Subject",
    "alternative_wait": "The other way: wait",
    "alternative_substitute": "The other way: a substitute",
}
"""In the order in which they are listed."""

WHEN: Mapping[str, Said] = {
    "other_person": "Sent when a technician is away and somebody else makes the visit.",
    "other_day": "Sent when the same technician comes, but on another day or at another time.",
    "left_out": "Sent when a visit is left out and the client gets a credit.",
    "planned": "Sent when a confirmed plan sends somebody else than the usual technician.",
    "handover": "Sent when a client is handed over to another usual technician.",
    "handover_joint": (
        "Sent when a client is handed over and both technicians come together once before."
    ),
    "handover_subject": "The subject where a client is handed over, on one line.",
    "subject": "The subject of every other notice, on one line.",
    "alternative_wait": (
        "What “other way” becomes where somebody else comes or nobody does, if the client can wait"
        " for the usual technician."
    ),
    "alternative_substitute": (
        "What “other way” becomes where the day moves, if somebody else can come instead."
    ),
}

PLACEHOLDERS: Mapping[str, tuple[Said, Said]] = {
    "contact": ("contact", "Whom the letter greets: the main contact, else the client’s name"),
    "client": ("client", "The client’s name"),
    "who": ("who comes", "The technician who comes now"),
    "day": ("day", "The day of the visit, such as {day}"),
    "time": ("time", "When the visit begins, such as {time}"),
    "office": ("office", "The office’s name"),
    "absent": ("who is away", "The technician who was to come and cannot"),
    "cannot": ("cannot come", "Why the technician does not come: is ill and cannot come"),
    "old_day": ("planned day", "The day on which the visit was planned before"),
    "from_day": ("first day", "The day from which on somebody else is the usual technician"),
    "credit": ("credit", "The amount credited for the visit that is left out"),
    "alternative": ("other way", "What else the client can have; left away where there is nothing"),
    "usual": ("usual technician", "The client’s usual technician"),
    "substitute": ("substitute", "The technician who could come instead"),
}
"""The words of a placeholder, and what it stands for."""


def inserted(name: str, dollars: int, after: str) -> str:
    """What to insert for a placeholder behind so many dollar signs and before ``after``.

    A dollar sign that was typed already begins the placeholder; a letter that follows at once
    would become part of its name.
    """
    begins = "" if dollars % 2 else "$"
    glued = after == "_" or after.isalnum()
    return f"{begins}{{{name}}}" if glued else f"{begins}{name}"
