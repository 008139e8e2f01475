"""Which part of its whole a number is.

The words right after a number name its part, or those right before it, or the clause
before: "32 nữ", "nữ 32", "nữ ít quá, được 32 người". Of these `fitting` takes the one that the
population can have. Parts that no list names are those of `unlisted`.
"""

import re
from collections.abc import Iterator

from analysis.reading.drafting.columns.bands import qualified, students
from analysis.reading.drafting.columns.each import average_of, is_of_all
from analysis.reading.drafting.columns.kinds import BY_CELL
from analysis.reading.drafting.columns.partwords import (
    RECENT,
    SECTORS,
    called_by_sex,
    called_pupils,
    graded,
    is_survey,
    named_part,
)
from analysis.reading.drafting.mentions.counted import (
    IN_YOUTH_UNION,
    KINDS_OF_CELL,
    PLACES,
    UNIONS,
    noun_of,
)
from analysis.reading.drafting.mentions.mention import Mention, Part, before_bracket
from analysis.reading.drafting.words.lexicon import Cue, Cues, first

_OF_PLACES = (
    "none-admitted",
    "admitting",
    "without-women",
    "with-plan",
    "with-committee",
    "without-committee",
    *KINDS_OF_CELL,
)
# What a member is called; what becomes of one tells more.
STATUSES = (("other", "probationary"), ("other", "official"))
_ENDS_SO = re.compile(r"\s+(?:đều |hiện |vẫn )?(đã có|chưa có|có đủ|đã lập được)(?=\s*[,.;)])")
_IDLE = ("hedge", "verb", "done", "duration")
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
        beside = [part for part in beside if part != IN_YOUTH_UNION]
    yield _restricted(beside)
    yield _nearest(before)
    yield _named(tail[done:], text, mention, past)
    yield _subject(mention, text, past)
    yield _elliptic(mention, text, past)
    for called in (graded, called_by_sex, called_pupils):
        yield called(mention, text)


def _restricted(named: list[Part]) -> list[Part]:
    """ "Ba công nhân người Khmer": what follows an occupation restricts it."""
    restricts = [p for p in named[1:] if p[0] in ("sex", "ethnicity", "religion")]
    restricts += [p for p in named[1:] if p in SECTORS and p[0] == "other"]
    return restricts if named and named[0][0] == "occupation" and restricts else named


def _elliptic(mention: Mention, text: str, past: list[Mention]) -> list[Part]:
    """ "17 thôn chưa có chi bộ. Nay 236 thôn đã có": what was said to be lacking, or there."""
    noun = first(mention.after, "noun")
    told = noun and noun.code in (*PLACES, "site") and _ENDS_SO.match(text, noun.end)
    known = any(m.part[0] == "party-presence" or m.part[1] in BY_CELL for m in past[-RECENT:])
    if not told or not known:
        return []
    return [("party-presence", "absent" if told[1] == "chưa có" else "present")]


def _subject(mention: Mention, text: str, past: list[Mention]) -> list[Part]:
    """ "Nữ ít quá, được 109 người": the part of the clause before, where its own has no subject."""
    if noun_of(mention) not in ("", "person") or not all(map(_is_no_subject, mention.before)):
        return []
    earlier = mention.head[: len(mention.head) - len(mention.before)]
    if mention.owner:
        earlier = mention.owner.tail[len(mention.owner.after) :]
    return _nearest(_named(earlier, text, mention, past))


def _is_no_subject(cue: Cue) -> bool:
    timed = cue.kind in _IDLE or cue.kind.startswith("period")
    return timed or (cue.kind, cue.code) in _NO_SUBJECT


def _nearest(named: list[Part]) -> list[Part]:
    """The part that stands nearest before a number; of one dimension the first, as its head."""
    named = [part for part in named if part not in STATUSES] or named
    return [part for part in named if part[0] == named[-1][0]][:1]


def _is_of_place(part: Part) -> bool:
    """Whether only cells, communes and the like have this part."""
    return part[0] == "party-presence" or part[1] in (*_OF_PLACES, *BY_CELL)


def _named(cues: Cues, text: str, mention: Mention, past: list[Mention]) -> list[Part]:
    """The parts that cues name; what an enterprise is called is no part where none other is."""
    institutions = noun_of(mention) == "institution"
    institutions = institutions and not any(m.population == "institution" for m in past[-RECENT:])
    noun = cues[0] if institutions and cues and cues[0].code == "institution" else None
    own = [cue for cue in cues if not noun or cue.end > noun.end]
    own = [cue for cue in own if not is_survey(cue, mention, past)]
    found = [part for cue in own if (part := named_part(cue, text, mention, past))]
    return qualified(found, cues)
