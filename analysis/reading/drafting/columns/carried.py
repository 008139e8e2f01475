"""The period that a paragraph goes on with, where a number's sentence names none.

It is that of the last deed told of, but for a single year that was set against another.
"""

from analysis.reading.drafting.columns.stocks import is_stock
from analysis.reading.drafting.columns.timewords import (
    end_of_words,
    falls_or_grows,
    is_of_a_day,
    times,
)
from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.times.frames import Frames
from analysis.reading.drafting.times.values import end_of, ends, holds, lasts

_BACK = 20  # numbers: no paragraph that was written to be read has more


def frame_of(mention: Mention, past: list[Mention], frames: Frames) -> str:
    """The period that holds here, or that of the last deed where the paragraph names none since."""
    here = [m for m in _so_far(mention, past) if m.measure != "aside" and not is_stock(m)]
    here = [m for m in here if is_of_one_time(mention, m, "")]
    held = frames.before(mention.start)
    if not here or any(cue.start >= end_of_words(here[-1]) for cue in times(mention.above)):
        return held
    wide = frames.wide(mention.start)
    if _compares(here, wide):
        return wide
    told = _main_of_last(here)
    return told.period if lasts(told.period) or is_of_a_day(told) else held


def _so_far(mention: Mention, past: list[Mention]) -> list[Mention]:
    """The numbers so far of a number's paragraph: the last ones."""
    first, least = len(past), len(past) - _BACK
    while first > max(least, 0) and past[first - 1].paragraph == mention.paragraph:
        first -= 1
    return past[first:]


def is_of_one_time(mention: Mention, told: Mention, now: str) -> bool:
    """Whether a number of the same sentence tells when this one was, too."""
    if told.role == "before" or told.measure == "target" or falls_or_grows(told):
        return False
    apart = told.owner is not None and told.period != told.owner.period
    if apart and told.owner is not mention.owner:
        return False
    return is_stock(told) == is_stock(mention) or told.period != now


def _compares(here: list[Mention], wide: str) -> bool:
    """Whether the paragraph's last sentence set two parts of the period that holds side by side."""
    told = {m.period for m in here if m.near(here[-1])}
    years = len(told) > 1 and all(lasts(value) and value != wide for value in told)
    return years and all(holds(wide, ends(value)[0]) for value in told)


def _main_of_last(here: list[Mention]) -> Mention:
    """The number whose time a paragraph goes on with: of its last sentence the one told up to last.

    "Năm 2022 kết nạp 90 đảng viên, năm 2019 chỉ 60": what follows is of 2022 again.
    """
    line = [m for m in here if m.near(here[-1])]
    return max(line, key=lambda m: end_of(m.period)) if lasts(here[-1].period) else here[-1]
