"""Parts that are stretches of a scale: "từ 18 đến 30 tuổi", "cao đẳng, đại học"."""

import re

from analysis.reading.drafting.columns.company import neighbour
from analysis.reading.drafting.mentions.mention import Mention, Part
from analysis.reading.drafting.words.lexicon import Cue, Cues, says
from analysis.reading.vocabulary import CATEGORIES

_LEVELS = tuple(CATEGORIES["qualification"])[:-1]
_TUOI = r"(?:(?:độ |lứa )?tuổi )?(?:đời )?"
# What an age that stands alone may follow, and the ages it tells of; the first that fits counts.
_AGE_LEFT = tuple(
    (re.compile(rf"\b(?:{words}) {_TUOI}$", re.IGNORECASE), band)
    for words, band in (
        ("không quá|chưa quá|chưa qua|không vượt quá|tối đa", "under-{above}"),
        ("ít nhất|không dưới|đủ", "{age}+"),
        ("dưới|chưa đến|chưa tới|chưa đầy|chưa tròn|chưa|không đến|không đầy", "under-{age}"),
        ("trên|hơn|quá|ngoài|qua|vượt", "{above}+"),
    )
)
_AGE_RIGHT = re.compile(r"\s*(?:tuổi\s*)?trở (lên|xuống)", re.IGNORECASE)
_LEFT = 25  # characters


def qualified(found: list[Part], cues: Cues) -> list[Part]:
    """Neighbouring qualifications as one part; "đại học trở lên" takes in what is above."""
    named = [_LEVELS.index(c) for d, c in found if d == "qualification" and c in _LEVELS]
    if not named:
        return found
    low = 0 if says(cues, "beyond", "at-most") else min(named)
    high = len(_LEVELS) - 1 if says(cues, "beyond", "at-least") else max(named)
    joined = ("qualification", "+".join(_LEVELS[low : high + 1]))
    return [joined, *(part for part in found if part[0] != "qualification")]


def age_band(cue: Cue, text: str) -> str:
    """The category of an age: "từ 18 đến 30" is `18-30`, "đã qua tuổi 40" is `41+`."""
    ages = [int(number) for number in re.findall(r"\d+", cue.code)]
    if len(ages) == 2:
        return f"{ages[0]}-{ages[1]}"
    if right := _AGE_RIGHT.match(text, cue.end):
        band = "{age}+" if right[1].lower() == "lên" else "under-{above}"
    else:
        left = text[max(cue.start - _LEFT, 0) : cue.start]
        band = next((band for words, band in _AGE_LEFT if words.search(left)), "")
    return band.format(age=ages[0], above=ages[0] + 1)


def students(found: list[Part], mention: Mention, past: list[Mention]) -> list[Part]:
    """In a list of qualifications a student is one who has none yet, elsewhere an occupation."""
    before = neighbour(mention, past)
    if not before or before.part[0] != "qualification":
        return found
    student = ("qualification", "student")
    return [student if part == ("occupation", "pupil") else part for part in found]
