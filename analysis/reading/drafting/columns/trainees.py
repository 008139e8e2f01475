"""Those who go to a class, and who of them, or of those introduced, became members."""

from analysis.reading.drafting.columns.doubts import WORDED
from analysis.reading.drafting.mentions.counted import (
    ADMITTED,
    AIMED,
    CLASSES,
    OTHERS,
    PLACES,
    TRAINEES,
    act_on,
    fewer,
    noun_of,
    topic_of,
)
from analysis.reading.drafting.mentions.mention import WHOLE, Mention, Part
from analysis.reading.drafting.words.lexicon import Cue, Cues, code, first, last, says

_IN_CLASS = (*TRAINEES.values(), *CLASSES.values())
_SOON = 6  # cues
_ENDING, _HOLDING = ("act", "noun", "verb", "aim", "relation", ";"), ("act", "have")
_LEARNERS = ("trainee", "prospect", "member", "new-member", "person", "youth")
MAY_TRAIN = ("", *_LEARNERS)


def fate(mention: Mention, past: list[Mention]) -> Mention | None:
    """ "Giới thiệu 96 người, 61 người đã được kết nạp": those some of whom were admitted then."""
    before = past[-1] if past else None
    if not before or before.population not in ("prospect", *TRAINEES.values()):
        return None
    own = noun_of(mention) in ("", "person", "union-member") or named_among(mention) in OTHERS
    some = before.near(mention) and before.measure == "count" and fewer(mention, before)
    own = own or (some and noun_of(mention) in ("youth", "prospect", "trainee"))
    if not own or mention.percent or mention.measure == "target":
        return None
    told = says([*mention.head, *mention.after], "relation", "these", "of-which")
    told = told or named_among(mention) in OTHERS
    later = [cue for cue in mention.line if cue.start > mention.end][:_SOON]
    joined = says(mention.after, "act", "admit")
    told = told and (act_on(mention) == "admit" or _joined(later))
    return before if told or (joined and before.near(mention)) else None


def become_members(mention: Mention) -> None:
    """Make those of whom were brought forward, and then admitted, what they are: new members."""
    if mention.population == "prospect" and mention.part == ADMITTED:
        mention.population, mention.part, mention.role = "new-member", WHOLE, "whole"
        mention.doubts = [doubt for doubt in mention.doubts if doubt != WORDED]


def among_others(mention: Mention, past: list[Mention]) -> str:
    """The population of those who are told of as some of others: trainees, or prospects."""
    if before := fate(mention, past):
        return before.population
    return "prospect" if _still_outside(mention, past) else ""


def _still_outside(mention: Mention, past: list[Mention]) -> bool:
    """ "61 người đã vào Đảng, 20 người còn chờ": more of those brought forward, not of members."""
    before = past[-1] if past and past[-1].near(mention) else None
    joined = before is not None and before.population == "new-member" and before.of is not None
    known = joined and before is not None and before.of and before.of.population == "prospect"
    told = says([*mention.head, *mention.after], "act", "admit") or says(
        mention.head, "relation", "of-which", "these", "comprises"
    )
    named = says([*mention.before, *mention.after], "part")
    return bool(known) and not told and not named and noun_of(mention) in ("person", "prospect")


def named_among(mention: Mention) -> str:
    """Those whom "trong số …" names at the head of a sentence."""
    start = next((c.end for c in mention.earlier if c.code == "among"), None)
    if start is None:
        return ""
    beside = [c for c in mention.earlier if c.start >= start][:2]
    if says(beside, "part", "other:certified", "other:trained"):
        return TRAINEES["awareness"]
    if says(beside, "act", "admit") and says(beside, "noun"):
        return "new-member"
    noun = TRAINEES["awareness"] if says(beside, "noun", "trainee") else code(first(beside, "noun"))
    return noun if noun in (*OTHERS, "new-member") else ""


def _joined(cues: Cues) -> bool:
    return says(cues, "act", "admit") or says(cues, "part", "other:party-member")


def in_class(mention: Mention, past: list[Mention], parts: list[Part]) -> bool:
    """Whether the number counts those who go to a class, not those who went to one."""
    brought = bool(past) and past[-1].near(mention) and past[-1].population in AIMED
    if ("other", "trained") in parts and brought:
        return False
    if says(mention.after, "course") or _goes_to_class(mention) or _is_taught(mention, past):
        return True
    near = bool(past) and past[-1].near(mention) and past[-1].population in _IN_CLASS
    return near and not says([*mention.head, *mention.after], "act", "admit", "screen")


def _is_taught(mention: Mention, past: list[Mention]) -> bool:
    """ "Mở lớp cảm tình Đảng cho 90 quần chúng", "90 người đã theo học": one of a class told of."""
    done = says([*mention.before, *mention.after], "act", "admit", "introduce", "screen")
    brought = bool(past) and past[-1].near(mention) and past[-1].population in AIMED
    if done or brought or noun_of(mention) not in ("prospect", "person", "youth"):
        return False
    if says([*mention.before, *mention.after], "learn"):
        here = [m for m in past if m.paragraph == mention.paragraph]
        prospects = noun_of(mention) == "prospect"
        return prospects or says(mention.line, "course") or bool(topic_of(here, _IN_CLASS))
    course = last(mention.earlier, "course")
    since = [c for c in mention.earlier if course and c.start >= course.end]
    return course is not None and not any(_ends(c) for c in since)


def _ends(cue: Cue) -> bool:
    """Whether words behind a class lead to others than its trainees: "tại ba xã cho 90 người"."""
    where = cue.kind == "noun" and cue.code in PLACES
    return cue.kind in _ENDING and not where and (cue.kind, cue.code) != _HOLDING


def _goes_to_class(mention: Mention) -> bool:
    """ "Số quần chúng đi học lớp nhận thức về Đảng là 310": the class named before the number."""
    learner = first(mention.before, "noun")
    course = last(mention.before, "course")
    done = says([*mention.head, *mention.after], "act", "admit", "introduce", "screen")
    follows = learner is not None and course is not None and course.start > learner.start
    return follows and code(learner) in _LEARNERS and not done


def course_of(mention: Mention, past: list[Mention]) -> str:
    """The kind of class that a number of classes or of trainees speaks of."""
    named = first(mention.tail, "course") or last(mention.earlier, "course")
    named = named or first(mention.line, "course")
    before = topic_of(past, _IN_CLASS)
    known = (kind for kind in CLASSES if before in (CLASSES[kind], TRAINEES[kind]))
    taught = "awareness" if says(mention.line, "noun", "prospect", "trainee") else ""
    return code(named) or next(known, taught)
