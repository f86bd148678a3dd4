"""Marks where words end in the languages that write no blank between them.

``python -m resources.translations.words th km`` goes through ``familiar_<language>.ts`` and puts a
zero-width space between the words of long sentences: Qt wraps lines at blanks, and would else
break a Thai or Khmer sentence in the middle of a word. Run it after new translations were taken
in. It needs ``pip install pythainlp khmer-nltk``, which the program itself does not.
"""

import re
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from resources.translations.build import sentences, write
from ui.language import read

MARK = "\u200b"

LONG = 24
"""Shorter sentences stand on one line, and are left as they are."""

LETTERS = {"th": re.compile("[\u0e00-\u0e7f]+"), "km": re.compile("[\u1780-\u17ff]+")}
TOKENIZERS = {"th": "pythainlp.tokenize", "km": "khmernltk"}


def main(codes: Sequence[str]) -> int:
    """Mark the words of these languages; returns the exit status."""
    for code in codes:
        cut = import_module(TOKENIZERS[code]).word_tokenize
        done = {
            sentence: tuple(marked(code, form, cut) for form in forms)
            for sentence, forms in read(code)
        }
        write(code, sentences(), done)
    return 0


def marked(code: str, sentence: str, cut: Callable[[str], Sequence[str]]) -> str:
    """The sentence with marks between its words; what is no letter of the language stays."""
    bare = sentence.replace(MARK, "")
    if len(bare) <= LONG:
        return bare
    return LETTERS[code].sub(lambda run: MARK.join(cut(run[0])), bare)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
