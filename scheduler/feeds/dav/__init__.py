"""Calendars on servers: each event a resource on CalDAV, or one file on plain WebDAV."""

from scheduler.feeds.dav.collection import Collection, Kind, Outcome, href_of
from scheduler.feeds.dav.items import Kept
from scheduler.feeds.dav.problem import DavProblem, Trouble

__all__ = ["Collection", "DavProblem", "Kept", "Kind", "Outcome", "Trouble", "href_of"]
