"""The kinds of failure that are not bugs."""


class UserError(Exception):
    """Something the user can put right; the message is one sentence: what, where, what to do."""


class Cancelled(Exception):  # noqa: N818 - it is an outcome, not an error
    """The user stopped the work; nothing is said and nothing is half done."""
