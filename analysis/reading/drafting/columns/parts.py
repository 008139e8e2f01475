"""Which part of its whole a number is.

The words right after a number name its part, or those right before it, the clause
before, or the number before. Parts that no list names are those of `unlisted`.
"""

import re
from collections.abc import Iterator

from analysis.reading.drafting.columns.bands import qualified, students
from analysis.reading.drafting.columns.each import average_of, is_of_all
from analysis.reading.drafting.columns.holders import founded, of_cells, sent
from analysis.reading.drafting.columns.kinds import CELLS, KINDS_OF_CELL, told_apart
from analysis.reading.drafting.columns.partwords import (
    RECENT,
    SECTORS,
    called_by_sex,
    called_pupils,
    graded,
    is_survey,
    named_part,
)
from analysis.reading.drafting.columns.trainees import fate
from analysis.reading.drafting.mentions.counted import (
    ADMITTED,
    CLASSES,
    DONE_TO,
    MEMBERS,
    OTHERS,
    PLACES,
    TRAINEES,
    UNIONS,
    noun_of,
)
from analysis.reading.drafting.mentions.mention import WHOLE, Mention, Part, before_bracket
from analysis.reading.drafting.words.lexicon import Cues, first, last, says

_OF_PLACES = (
    "none-admitted",
    "admitting",
    "without-women",
    "with-plan",
    "with-committee",
    "without-committee",
    *KINDS_OF_CELL,
)
# The dimensions that a population can have, where it can't have all.
_DIMENSIONS = {
    **dict.fromkeys(UNIONS, ("party-membership", "sex", "age", "ethnicity", "other")),
    **dict.fromkeys(PLACES, ("other", "party-presence")),
    **dict.fromkeys(CLASSES.values(), ()),
}
# What those of a population are by name.
_NEVER: dict[str, tuple[Part, ...]] = {
    **dict.fromkeys(MEMBERS, (("other", "party-member"),)),
    **dict.fromkeys(UNIONS, tuple(("other", union) for union in UNIONS)),
    "women-union": (("sex", "female"), *(("other", union) for union in UNIONS)),
}
# What a member is called; what becomes of one tells more.
STATUSES = (("other", "probationary"), ("other", "official"))
_ENDS_SO = re.compile(
    r"\s+(?:đều |hiện )?(đã có|chưa có|vẫn chưa có|có đủ|đã lập được)(?=\s*[,.;)])"
)
_COUNTING = ("count", "increase", "decrease")
_NO_SUBJECT = (("act", "have"), ("noun", "person"))


def parts_of(mention: Mention, text: str, past: list[Mention]) -> list[Part]:
    """The parts that a number's words name: right after it, else right before, else further on."""
    if is_of_all(mention, text, past):
        return []
    if average := average_of(mention, text):
        return [average]
    found: list[Part] = []
    weak: list[Part] = []
    for at, option in enumerate(_options(mention, text, past)):
        found = found or [part for part in option if part not in STATUSES]
        weak += [part for part in option if part in STATUSES]
        if found and at and not mention.over:  # a status goes with what else is told
            break
    places = noun_of(mention) in (*PLACES, "site")
    told = [part for part in (*found, *weak) if places or not _is_of_place(part)]
    return students(told, mention, past)


def _options(mention: Mention, text: str, past: list[Mention]) -> Iterator[list[Part]]:
    """What may name a number's part, the surest first."""
    tail, head = mention.after, mention.before or before_bracket(mention)
    done = next((at for at, cue in enumerate(tail) if cue.kind in ("done", "act")), len(tail))
    among = next((at for at, cue in enumerate(head) if cue.code == "among"), len(head))
    beside = _named(tail[:done], text, mention, past)
    before = _named(head[:among], text, mention, past)
    if any(part[1] in UNIONS for part in before):
        beside = [part for part in beside if part != ("youth-union", "member")]
    yield _restricted(beside)
    yield _nearest(before)
    yield _named(tail[done:], text, mention, past)
    yield _subject(mention, text, past)
    yield _elliptic(mention, text, past)
    for called in (graded, called_by_sex, called_pupils):
        yield called(mention, text)


def fitting_part(mention: Mention, parts: list[Part], past: list[Mention]) -> Part:
    """The part, of those that the words name, that the number's population can have."""
    if mention.measure == "mean":
        return "age", ""
    if fate(mention, past):
        return ADMITTED
    allowed = _DIMENSIONS.get(mention.population)
    never = _NEVER.get(mention.population, ())
    told = [told_apart(part, mention, past) for part in parts if part not in never]
    if mention.population in OTHERS:
        told = [p for part in told if (p := _of_others(part, mention, past)) != WHOLE]
    others = says(mention.earlier, "noun", "prospect") and says(
        mention.earlier, "relation", "of-which", "among"
    )
    called = mention.population in TRAINEES.values() and noun_of(mention) in ("youth", "prospect")
    brought = mention.population == "prospect" and noun_of(mention) in ("youth", "prospect")
    if (called and not mention.percent) or (brought and not others):
        told = [part for part in told if part != ("youth-union", "member")]
    fitting = [part for part in told if allowed is None or part[0] in allowed]
    fitting.sort(key=_weight)
    if fitting:
        return fitting[0]
    return (
        sent(mention)
        or founded(mention, past)
        or of_cells(mention, past)
        or _carried(mention, past)
    )


def _weight(part: Part) -> int:
    """What is told of cells or villages goes before what kind of cells they are."""
    if part[0] in ("party-presence", "party-membership"):
        return 0
    return 2 if part[1] in KINDS_OF_CELL else 1


def _of_others(part: Part, mention: Mention, past: list[Mention]) -> Part:
    """Trainees and prospects are outside the Party: not to be admitted is a part of some only."""
    among = bool(past) and past[-1].near(mention) and past[-1].population == mention.population
    if part[0] == "outcome":
        return ("other", part[1]) if among else WHOLE
    if part[1] != "non-member":
        return part
    return ("other", "not-admitted") if among else WHOLE


def _carried(mention: Mention, past: list[Mention]) -> Part:
    """The part that the number right before is, where this one says it again or means its like."""
    before = past[-1] if past and past[-1].near(mention) else None
    if says([*mention.before, *mention.after[:2]], "relation", "alike"):
        like = (m for m in reversed(past) if m.population == mention.population and m.part[0])
        before = next(like, None)
    elif mention.percent and says(mention.head, "relation", "that-share"):
        shares = (m for m in reversed(past) if m.percent and m.measure == "share")
        before = next(shares, None)
    elif mention.over and before and before.measure == "share":
        before = before if says(mention.before, "verb", "equal") else None
    elif mention.percent:
        total = mention.measure == "share" and says(mention.after[:2], "relation", "total")
        again = says(mention.before, "verb", "reach") or _is_dated(mention)
        moved = before and before.measure == "share" and again and not _names_whom(mention)
        before = before if total or moved else None
    elif before and before.measure in _COUNTING and _goes_on(mention, before):
        pass
    elif before and before.measure == "share":
        own = [c for c in mention.before if c.kind != "hedge" and c.code not in ("equal", "have")]
        before = None if own or noun_of(mention) != "person" else before
    else:
        before = None
    return before.part if before and before.population == mention.population else WHOLE


def _restricted(named: list[Part]) -> list[Part]:
    """ "Ba công nhân người Khmer": what follows an occupation restricts it."""
    restricts = [p for p in named[1:] if p[0] in ("sex", "ethnicity", "religion")]
    restricts += [p for p in named[1:] if p in SECTORS and p[0] == "other"]
    return restricts if named and named[0][0] == "occupation" and restricts else named


def _elliptic(mention: Mention, text: str, past: list[Mention]) -> list[Part]:
    """ "17 thôn chưa có chi bộ. Nay 236 thôn đã có": what was said to be lacking, or there."""
    noun = first(mention.after, "noun")
    told = noun and noun.code in (*PLACES, "site") and _ENDS_SO.match(text, noun.end)
    known = any(m.part[0] == "party-presence" or m.part[1] in CELLS for m in past[-RECENT:])
    if not told or not known:
        return []
    return [("party-presence", "absent" if told[1].lower().startswith("chưa") else "present")]


def _subject(mention: Mention, text: str, past: list[Mention]) -> list[Part]:
    """ "Nữ ít quá, được 109 người": the part of the clause before, where its own has no subject."""
    own = [c for c in mention.before if c.kind not in ("hedge", "verb", "done", "duration")]
    own = [c for c in own if not c.kind.startswith("period")]
    own = [c for c in own if (c.kind, c.code) not in _NO_SUBJECT]
    if own or noun_of(mention) not in ("", "person"):
        return []
    earlier = mention.head[: len(mention.head) - len(mention.before)]
    if mention.owner:
        earlier = mention.owner.tail[len(mention.owner.after) :]
    return _nearest(_named(earlier, text, mention, past))


def _goes_on(mention: Mention, before: Mention) -> bool:
    """ "Năm 2020 kết nạp 38 đảng viên nữ, năm 2021 là 42": the same of another time."""
    dated = any(cue.kind.startswith("period") or cue.kind == "place" for cue in mention.before)
    relations = [cue for cue in mention.head if cue.kind == "relation" and cue.code != "alone"]
    acts = says(mention.before, "act", *DONE_TO) or relations
    same = noun_of(mention) in ("", "person", noun_of(before))
    moved = says(mention.before, "verb", "reach") and noun_of(mention) != "person"
    return (dated or moved) and same and not acts


def _names_whom(mention: Mention) -> bool:
    """ "Tỷ lệ nữ là 41%; tỷ lệ đảng viên trẻ tăng lên 67%": others than those just told of."""
    share = last(mention.before, "verb")
    named = [c for c in mention.before if c.kind == "noun" and share and c.start < share.start]
    return bool(named) and says(mention.before, "verb", "share")


def _is_dated(mention: Mention) -> bool:
    """Whether nothing but a time leads to a number: "năm 2011 chiếm 33%, đến năm 2015 là 46%"."""
    own = [c.kind for c in mention.before if c.kind not in ("hedge", "verb", "done")]
    times = [kind for kind in own if kind.startswith("period")]
    return bool(times) and len(times) == len(own)


def _nearest(named: list[Part]) -> list[Part]:
    """The part that stands nearest before a number; of one dimension the first, as its head."""
    named = [part for part in named if part not in STATUSES] or named
    return [part for part in named if part[0] == named[-1][0]][:1]


def _is_of_place(part: Part) -> bool:
    """Whether only cells, communes and the like have this part."""
    return part[0] == "party-presence" or part[1] in (*_OF_PLACES, *CELLS)


def _named(cues: Cues, text: str, mention: Mention, past: list[Mention]) -> list[Part]:
    """The parts that cues name; what an enterprise is called is no part where none other is."""
    institutions = noun_of(mention) == "institution"
    institutions = institutions and not any(m.population == "institution" for m in past[-RECENT:])
    noun = cues[0] if institutions and cues and cues[0].code == "institution" else None
    own = [cue for cue in cues if not noun or cue.end > noun.end]
    own = [cue for cue in own if not is_survey(cue, mention, past)]
    found = [part for cue in own if (part := named_part(cue, text, mention, past))]
    return qualified(found, cues)
