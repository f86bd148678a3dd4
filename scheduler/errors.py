"""The kinds of failure that are not bugs."""


class UserError(Exception):
    """Something the user can put right; the message is one sentence: what, where, what to do."""


class ChangedLater(UserError):  # noqa: N818 - it tells what happened
    """Something done later stands in the way; ``change_set`` is to be taken back first."""

    def __init__(self, sentence: str, change_set: int) -> None:
        super().__init__(sentence)
        self.change_set = change_set


class Cancelled(Exception):  # noqa: N818 - it is an outcome, not an error
    """The user stopped the work; nothing is said and nothing is half done."""
