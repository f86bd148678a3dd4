"""What is shown on hover: names and words of people, as they are written."""

from html import escape

from PySide6.QtGui import Qt


def on_hover(text: str) -> str:
    """The text for a tooltip. Qt would take a name such as ``<b>The Bar</b>`` in it for markup."""
    if not Qt.mightBeRichText(text):
        return text
    return f"<p>{escape(text, quote=False)}</p>".replace("\n", "<br>")
