"""Which place of the guide tells about what somebody has before him."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

PAGES: Mapping[str, str] = {
    "welcome": "first-week",
    "board": "board",
    "decisions": "sick-technician",
    "clients": "clients",
    "technicians": "technicians",
    "cover": "leaver#see-what-rests-on-one-person",
    "scorecard": "scorecard",
    "feeds": "feeds",
    "settings": "prices#set-your-prices",
    "import": "first-week#take-in-your-lists",
    "history": "history",
}
"""By the name of the page."""

VIEWS: Mapping[str, str] = {
    "DeskView": "sick-technician#choose-a-road",
    "DecidedView": "sick-technician#confirm",
    "DraftView": "board#plan-again",
    "AbsenceDialog": "sick-technician#record-the-absence",
    "ClosureDialog": "clients#agreements",
    "BookingDialog": "board#book-a-visit-while-the-client-is-on-the-phone",
    "MoveDialog": "board#move-a-visit",
    "DoneDialog": "board#note-what-became-of-it",
    "ExportDialog": "board#take-it-with-you",
    "InterviewView": "clients#ask-what-matters-to-them",
    "RelationView": "clients#say-who-comes",
    "PromiseView": "clients#give-a-promise",
    "AgreementView": "clients#agreements",
    "VisitView": "clients#agreements",
    "QuestionView": "clients#notes-questions-complaints",
    "SayView": "clients#notes-questions-complaints",
    "CallView": "clients#notes-questions-complaints",
    "EndView": "clients#duplicates-and-leavers",
    "MergeView": "clients#duplicates-and-leavers",
    "TechnicianView": "technicians#add-one",
    "AbsencesCard": "technicians#holidays-and-other-absences",
    "LicencesCard": "technicians#licences",
    "LicenceDialog": "technicians#licences",
    "WageDialog": "technicians#add-one",
    "WageBand": "technicians#add-one",
    "WorkCard": "technicians#is-the-work-shared-fairly",
    "HandoverView": "leaver#hand-the-clients-over",
    "FirstView": "leaver#clients-without-a-usual-technician",
    "PriceBookView": "prices#set-your-prices",
    "CasesView": "scorecard#read-it",
    "RiskView": "scorecard#at-risk",
    "WayDialog": "feeds#choose-where-it-goes",
    "SecretDialog": "feeds#choose-where-it-goes",
    "OwnCalendar": "feeds#read-a-technicians-own-calendar",
    "BackupsDialog": "backups#restore-a-backup",
    "SharingDialog": "shared-database#move-your-schedule",
    "OpenSharedDialog": "shared-database#work-together",
    "OwnCalendarDialog": "feeds#read-a-technicians-own-calendar",
}
"""By the class of a view or a dialog, where the guide says more about it than about its page."""

NAME = "guide"
"""The property in which a widget keeps the name of its page."""


def topic_of(widget: QWidget | None) -> str:
    """The place for a widget: that of the nearest view or page around it; empty without one."""
    while widget is not None:
        if type(widget).__name__ in VIEWS:
            return VIEWS[type(widget).__name__]
        name = widget.property(NAME)
        if name in PAGES:
            return PAGES[name]
        widget = widget.parentWidget()
    return ""
