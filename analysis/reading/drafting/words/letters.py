"""A text in small letters, where patterns that need not heed capitals find much faster."""

from functools import lru_cache


@lru_cache(maxsize=4)  # one text is asked for again and again
def in_small_letters(text: str) -> str:
    """The text in small letters, character for character, so that places stay the same."""
    small = text.lower()
    return small if len(small) == len(text) else text.replace("İ", "I").lower()
