"""Wholes that the text points to: "trong số này", "trong nhóm cán bộ", "bằng 49% số đạt"."""

from analysis.reading.drafting.columns.kinds import LEAVING
from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.words.lexicon import code, first, says


def pointed_at(
    mention: Mention, share: Mention, past: list[Mention], earlier: list[Mention]
) -> Mention | None:
    """The whole that words before a number, or behind its `share`, point to."""
    pointed = _called(share, earlier) or _these(mention, earlier) or _group(mention, earlier)
    return pointed or _led(mention, earlier) or _led_before(mention, past, earlier)


def _called(share: Mention, earlier: list[Mention]) -> Mention | None:
    """ "Bằng 49% số người đạt yêu cầu": the part that a percentage is said to be of."""
    words = share.after[:4]
    at = next((at for at, cue in enumerate(words) if cue.code == "total"), len(words))
    named = [cue.code.partition(":")[::2] for cue in words[at:] if cue.kind == "part"]
    if not share.percent or not named or share.part in named:
        return None
    return next((m for m in earlier if m.part in named), None)


def _these(mention: Mention, earlier: list[Mention]) -> Mention | None:
    """ "Trong số này", "126 học viên trong đó": the number right before."""
    named = says(mention.words, "relation", "these")
    named = named or says(mention.after[:3], "relation", "of-which")
    return earlier[0] if earlier and named else None


def _group(mention: Mention, earlier: list[Mention]) -> Mention | None:
    """ "Trong nhóm cán bộ, giảng viên": the last number with this part."""
    start = next((at for at, cue in enumerate(mention.head) if cue.code == "among"), None)
    if start is None:
        return None
    named = code(first(mention.head[start:], "part")).partition(":")[::2]
    known = (m for m in earlier if m.part == named and m.part[1] and named != mention.part)
    return next(known, None)


def _led(mention: Mention, earlier: list[Mention]) -> Mention | None:
    """ "Đảng viên là giáo dân khá trẻ: dưới 30 tuổi chiếm 60%": those whom a colon leads from."""
    at = next((at for at, cue in enumerate(mention.earlier) if cue.kind == ":"), 0)
    lead = mention.earlier[:at]
    if says(lead, "number") or not says(lead, "noun"):
        return None
    codes = [cue.code for cue in lead if cue.kind == "part"]
    others = (m for m in earlier if m.part[0] and m.part != mention.part)
    told = (m for m in others if ":".join(m.part) in codes or says(m.after, "part", *codes))
    return next(told, None) if codes else None


def _led_before(mention: Mention, past: list[Mention], earlier: list[Mention]) -> Mention | None:
    """Whom the sentence before led to, where its paragraph goes on with percentages alone."""
    before = past[-1] if past and past[-1].paragraph == mention.paragraph else None
    goes_on = before is not None and before.measure == mention.measure == "share"
    if not before or not goes_on or before.of is None or not before.of.part[0]:
        return None
    led = _led(before, earlier) is before.of or _led_before(before, past[:-1], earlier)
    return before.of if led and mention.part != before.of.part else None


def nested(mention: Mention, earlier: list[Mention]) -> Mention | None:
    """Those who left the Party, or a minority, of whom a number is a kind: struck off, Tày."""
    left = mention.part[1] in LEAVING
    people = mention.part[0] == "other" and says([*mention.head, *mention.tail], "people")
    for other in earlier[:10]:
        if other.role == "whole" and other.population == mention.population:
            return None  # what was told before it are others
        fits = (left and other.part[1] == "left-party") or (people and other.part[0] == "ethnicity")
        if fits and same_paragraph(mention, other):
            return other
    return None


def same_paragraph(one: Mention, other: Mention) -> bool:
    return one.population == other.population and one.paragraph == other.paragraph
