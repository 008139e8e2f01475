"""Parts that are stretches of a scale: ages, and neighbouring qualifications."""

import re

from analysis.reading.drafting.lexicon import Cue, Cues, says
from analysis.reading.drafting.sentences import Part
from analysis.reading.vocabulary import CATEGORIES

_LEVELS = tuple(CATEGORIES["qualification"])[:-1]
_AGE_LEFT = re.compile(r"\b(trên|dưới)\s+$", re.IGNORECASE)
_AGE_RIGHT = re.compile(r"\s*(?:tuổi\s*)?trở (lên|xuống)", re.IGNORECASE)


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
    """The category of an age: "từ 18 đến 30" is `18-30`, "trên 40 tuổi" is `41+`."""
    ages = [int(number) for number in re.findall(r"\d+", cue.code)]
    if len(ages) == 2:
        return f"{ages[0]}-{ages[1]}"
    left = _AGE_LEFT.search(text[max(cue.start - 10, 0) : cue.start])
    right = _AGE_RIGHT.match(text, cue.end)
    side = left[1].lower() if left else right[1].lower() if right else ""
    bands = {"trên": "{}+", "lên": "{}+", "dưới": "under-{}", "xuống": "under-{}"}
    return bands[side].format(ages[0] + (side in ("trên", "xuống"))) if side else ""
