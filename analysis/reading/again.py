"""Numbers that name again what was counted before: "trong 23 đảng viên nói trên".

Who was counted is taken up by "trong số", by a word that points back, or by the
same words at the head of a sentence. Equal numbers alone never tell.
"""

import re

_TAKEN_UP = re.compile(
    r"\b(?:trong|trong số|trong tổng số|trong cả|trên tổng số|số|tất cả|cả|còn)\s+$", re.IGNORECASE
)
_AMONG = re.compile(r"\b(?:trong|trong số|trong tổng số|trong cả)\s+$", re.IGNORECASE)
_POINTING = re.compile(
    r"\s+(?!trong\b)(?:[^\W\d_]+\s+(?!trong\b)){1,4}?"
    r"(?:nói trên|kể trên|nêu trên|vừa nêu|trên đây|trên(?=[,.;:])|này|ấy|đó|kia)(?!\w)",
    re.IGNORECASE,
)
_OPENING = re.compile(r"(?:[.!?…:”]\s+|\n\s*|^)$")
_WORDS = re.compile(r"(?:\s+[^\W\d_]+){3}")
_REACH = 60


def names_again(text: str, start: int, end: int) -> bool:
    """Whether the words around a number say that it was given before, if it was."""
    left = text[max(start - 20, 0) : start]
    points = _POINTING.match(text[end : end + 50])
    return bool(
        _AMONG.search(left) or (points and (_TAKEN_UP.search(left) or _OPENING.search(left)))
    )


def names_among(text: str, start: int) -> bool:
    """ "Trong 71 doanh nghiệp": whether what follows is told of those that a number counts."""
    return bool(_AMONG.search(text[max(start - 20, 0) : start]))


def opens_with_words_of(text: str, start: int, end: int, other: int) -> bool:
    """Whether a number opens its sentence with the words that stand around another one."""
    words = _WORDS.match(text, end)
    around = text[max(other - _REACH, 0) : other + _REACH].casefold()
    opens = _OPENING.search(text[max(start - 3, 0) : start])
    return bool(words and opens and words[0].strip().casefold() in around)
