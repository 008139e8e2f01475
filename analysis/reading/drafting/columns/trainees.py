"""Those who go to a class, and who of them, or of those introduced, became members.

"Mở 3 lớp cảm tình Đảng cho 240 quần chúng, trong số này 61 người đã được kết nạp".
"""

from analysis.reading.drafting.columns.company import (
    clause_of,
    is_beside,
    neighbour,
)
from analysis.reading.drafting.columns.doubts import WORDED
from analysis.reading.drafting.mentions.counted import (
    ADMITTED,
    AIMED,
    CLASSES,
    DONE_TO,
    OTHERS,
    PLACES,
    TRAINEES,
    act_on,
    fewer,
    noun_of,
    topic_of,
)
from analysis.reading.drafting.mentions.mention import WHOLE, Mention, Part
from analysis.reading.drafting.words.lexicon import Cue, code, first, last, says

_IN_CLASS = (*TRAINEES.values(), *CLASSES.values())
_SOON = 6  # cues
_ENDING = ("act", "noun", "verb", "aim", "relation", ";")
_HOLDING = ("act", "have")
_LEARNERS = ("trainee", "prospect", "member", "new-member", "person", "youth")
MAY_TRAIN = ("", *_LEARNERS)  # the nouns, or none, that trainees are counted by


def fate(mention: Mention, past: list[Mention]) -> Mention | None:
    """ "Giới thiệu 96 người, 61 người đã được kết nạp": those some of whom were admitted then."""
    before = past[-1] if past and past[-1].population in OTHERS else None
    if not before or mention.percent or mention.measure == "target":
        return None
    among = named_among(mention) in OTHERS
    if not (among or _can_be_some(mention, before)):
        return None
    if before.near(mention) and says(mention.after, "act", "admit"):
        return before
    these = among or says(mention.words, "relation", "these", "of-which")
    return before if these and _joined(mention) else None


def _can_be_some(mention: Mention, before: Mention) -> bool:
    """Whether those counted, by what they are called, can be some of those before."""
    if noun_of(mention) in ("youth", "prospect", "trainee"):
        return before.near(mention) and before.measure == "count" and fewer(mention, before)
    return noun_of(mention) in ("", "person", "union-member")


def _joined(mention: Mention) -> bool:
    """Whether those counted were admitted, or are in the Party as what follows soon tells."""
    soon = [cue for cue in mention.line if cue.start > mention.end][:_SOON]
    told = says(soon, "act", "admit") or says(soon, "part", "other:party-member")
    return told or act_on(mention) == "admit"


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
    before = neighbour(mention, past)
    joined = before is not None and before.population == "new-member"
    if not joined or not before or not before.of or before.of.population != "prospect":
        return False
    told = says(mention.words, "act", "admit") or says(clause_of(mention), "part")
    told = told or says(mention.head, "relation", "of-which", "these", "comprises")
    return noun_of(mention) in ("person", "prospect") and not told


def named_among(mention: Mention) -> str:
    """Those whom "trong số …" names at the head of a sentence."""
    start = next((c.end for c in mention.earlier if c.code == "among"), None)
    beside = [] if start is None else [c for c in mention.earlier if c.start >= start][:2]
    noun = code(first(beside, "noun"))
    if says(beside, "part", "other:certified", "other:trained"):
        return TRAINEES["awareness"]
    if noun and says(beside, "act", "admit"):
        return "new-member"
    if noun == "trainee":
        return TRAINEES["awareness"]
    return noun if noun in (*OTHERS, "new-member") else ""


def in_class(mention: Mention, past: list[Mention], parts: list[Part]) -> bool:
    """Whether the number counts those who go to a class, not those who went to one."""
    brought = is_beside(mention, past, *AIMED)
    if brought and ("other", "trained") in parts:
        return False
    if says(mention.after, "course") or _goes_to_class(mention):
        return True
    if not brought and _is_taught(mention, past):
        return True
    done = says(mention.words, "act", "admit", "screen")
    return is_beside(mention, past, *_IN_CLASS) and not done


def _is_taught(mention: Mention, past: list[Mention]) -> bool:
    """ "Mở lớp cảm tình Đảng cho 90 quần chúng", "90 người đã theo học": one of a class told of."""
    noun, own = noun_of(mention), clause_of(mention)
    if noun not in ("prospect", "person", "youth") or says(own, "act", *DONE_TO):
        return False
    if says(own, "learn"):
        here = [m for m in past if m.paragraph == mention.paragraph]
        told = says(mention.line, "course") or bool(topic_of(here, _IN_CLASS))
        return told or noun == "prospect"
    course = last(mention.earlier, "course")
    return course is not None and not any(
        _ends(cue) for cue in mention.earlier if cue.start >= course.end
    )


def _ends(cue: Cue) -> bool:
    """Whether words behind a class lead to others than its trainees: "tại ba xã cho 90 người"."""
    where = cue.kind == "noun" and cue.code in PLACES
    return cue.kind in _ENDING and not where and (cue.kind, cue.code) != _HOLDING


def _goes_to_class(mention: Mention) -> bool:
    """ "Số quần chúng đi học lớp nhận thức về Đảng là 310": the class named before the number."""
    learner, course = first(mention.before, "noun"), last(mention.before, "course")
    if not learner or not course or course.start < learner.start:
        return False
    return learner.code in _LEARNERS and not says(mention.words, "act", *DONE_TO)


def course_of(mention: Mention, past: list[Mention]) -> str:
    """The kind of class that a number of classes or of trainees speaks of."""
    named = first(mention.tail, "course") or last(mention.earlier, "course")
    named = named or first(mention.line, "course")
    before = topic_of(past, _IN_CLASS)
    known = (kind for kind in CLASSES if before in (CLASSES[kind], TRAINEES[kind]))
    taught = "awareness" if says(mention.line, "noun", "prospect", "trainee") else ""
    return code(named) or next(known, taught)
