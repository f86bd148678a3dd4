"""Passwords of servers and secret addresses, in the key store of the system and nowhere else."""

import keyring
from keyring.errors import KeyringError, NoKeyringError, PasswordDeleteError

from scheduler.errors import UserError

SERVICE = "Familiar"


class NoKeyStoreError(UserError):
    """There is no key store at all, so that nothing was ever kept here."""


def keep_password(server: str, user: str, password: str) -> None:
    """Keep the password of somebody on a server.

    Raises:
        UserError: this computer has no key store that can be used.

    """
    try:
        keyring.set_password(SERVICE, _name(server, user), password)
    except KeyringError as problem:
        raise _no_store(problem) from problem


def password_of(server: str, user: str) -> str:
    """The password kept before; empty where there is none.

    Raises:
        UserError: this computer has no key store that can be used.

    """
    try:
        return keyring.get_password(SERVICE, _name(server, user)) or ""
    except KeyringError as problem:
        raise _no_store(problem) from problem


def forget_password(server: str, user: str) -> None:
    """Keep it no longer; nothing happens where none was kept."""
    try:
        keyring.delete_password(SERVICE, _name(server, user))
    except PasswordDeleteError:
        return
    except KeyringError as problem:
        raise _no_store(problem) from problem


def _name(server: str, user: str) -> str:
    return f"{user}@{server}"


def _no_store(problem: KeyringError) -> UserError:
    told = " ".join(str(problem).split())[:120]
    kind = NoKeyStoreError if isinstance(problem, NoKeyringError) else UserError
    return kind(
        f"This computer keeps no passwords ({told}); install a key store, such as GNOME Keyring"
        " or KWallet, or do this on a computer that has one."
    )
