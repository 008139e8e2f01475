"""Where a clause ends, and where the words of one number give way to those of the next.

Between two numbers the border is a comma, a semicolon, a bracket or "và": the
first one where numbers follow what they count ("nữ 57, nông dân 31"), the last
one where they precede it ("57 nữ, 31 nông dân"). A mark between two words for
one thing ("xã, thị trấn"; "cao đẳng, đại học") is no border, nor is the colon
that joins a number to its label.
"""

from collections.abc import Iterator

from analysis.reading.drafting.words.lexicon import BREAKS, Cue, Cues

PARTING = ("part", "people", "age-band")
NAMING = ("noun", "union", *PARTING)
_OPENING = ("act", "verb", "aim", "relation", "period:time", "period:now", "period:span")
# "Kết nạp 90 đảng viên, đảng viên nữ 40": two of them are no pair like "xã, thị trấn".
_BODIES = ("cell", "organisation", "commune", "hamlet", "institution", "site")
_PERSONS = ("member", "new-member", "screened-member", "person")
_PUT_IN = {",", "(", "verb", "hedge", "differs"}
_SHORT = 4  # cues: what a percentage is of, before what is said of both
_END = Cue("", "", 0, 0)


def clause(head: Cues) -> Cues:
    """The last clause of what stands before a number."""
    borders = [at for at in range(len(head)) if _is_border(head, at)]
    return head[borders[-1] + 1 :] if borders else head


def until_break(tail: Cues) -> Cues:
    """The first clause of what stands after a number."""
    borders = (at for at in range(len(tail)) if _is_border([*tail, _END], at))
    return tail[: next(borders, len(tail))]


def until_mark(rest: Cues) -> Iterator[Cue]:
    """The cues up to the first mark of any kind."""
    for cue in rest:
        if cue.kind in BREAKS:
            return
        yield cue


def without_remark(head: Cues) -> Cues:
    """ "Dân tộc thiểu số, chủ yếu là người Khmer, 27 đồng chí": without what most of them are."""
    at = next((at for at, cue in enumerate(head) if cue.kind == "mostly"), 0)
    closes = (end for end in range(at + 1, len(head)) if head[end].kind == ",")
    end = next(closes, 0) if at and head[at - 1].kind == "," else 0
    return [*head[: at - 1], *head[end + 1 :]] if end else head


def without_granted(tail: Cues) -> Cues:
    """ "38 bản tuy đã có đảng viên nhưng chưa có chi bộ": without what is granted only."""
    at = next((at for at, cue in enumerate(tail) if cue.kind == "granted"), len(tail))
    ends = (end for end in range(at, len(tail)) if tail[end].kind in ("nhưng", "song"))
    end = next(ends, 0)
    return [*tail[:at], *tail[end + 1 :]] if end else tail


def border(head: Cues, between: Cues, percent: bool) -> int:
    """How many of the cues between two numbers belong to the first, whose head is `head`."""
    borders = [at for at in range(len(between)) if _is_border(between, at)]
    if not borders:
        return _before_verb(between, percent)
    parted = [at for at in borders if between[at].kind == ";"]
    if parted and any(cue.kind in NAMING for cue in between[parted[-1] + 1 :]):
        return parted[-1]
    names = any(cue.kind in NAMING for cue in between[borders[0] + 1 :])
    follows = percent or any(cue.kind in PARTING for cue in clause(head))
    return borders[0] if names and follows else _before_place(between, borders)


def _before_place(between: Cues, borders: list[int]) -> int:
    """The last border, or the one before a place that opens the next number's words.

    "9 đảng viên; với xã Phú Thịnh, con số là 7".
    """
    at = borders[-1]
    kinds = {cue.kind for cue in between[borders[-2] + 1 : at]} if len(borders) > 1 else set()
    opens = "place" in kinds and not kinds & {*NAMING, "verb"} and between[at].kind == ","
    return borders[-2] if opens else at


def goes_on(count: Cues, share: Cues, behind: Cues) -> Cues:
    """What is said of counted places behind the percentage that only says them again.

    "3 chi bộ, chiếm 15%, không kết nạp được đảng viên": the percentage is put in.
    """
    own = [cue for cue in count if not cue.code.endswith("-cell")]
    bare = [cue.kind for cue in own] == ["noun"] and own[0].code in _BODIES
    put_in = [cue.kind for cue in share]
    if not (bare and put_in[:1] in ([","], ["("]) and {*put_in} <= _PUT_IN):
        return []
    ends = [at for at, cue in enumerate(behind[:_SHORT]) if cue.kind in (",", ")")]
    own = until_break(behind[ends[-1] + 1 :]) if ends else []
    return own if any(cue.kind == "part" for cue in own) else []


def _before_verb(between: Cues, percent: bool) -> int:
    """Where no mark parts two numbers, a period or the last verb begins the next one's words.

    Of two periods ("từ 149 thôn năm 2016 nay còn 12") each number has one. "So với chỉ tiêu" goes
    with a percentage, since it tells what the percentage is of.
    """
    opening = _OPENING if percent else (*_OPENING, "compare")
    starts = [at for at, cue in enumerate(between) if cue.kind in opening]
    plans = [at for at, cue in enumerate(between) if cue.kind == "plan"]
    starts = starts or ([] if percent else [_with_hedge(between, at) for at in plans])
    times = [at for at, cue in enumerate(between) if cue.kind.startswith("period")]
    hedged = len(between) - (between[-1:] != [] and between[-1].kind == "hedge")
    return min([*starts[-1:], *times[1:][-1:]], default=hedged)


def _with_hedge(between: Cues, at: int) -> int:
    """ "9 đảng viên trên chỉ tiêu 10": where the words that begin with a preposition begin."""
    return at - 1 if at and between[at - 1].kind == "hedge" else at


def _is_border(between: Cues, at: int) -> bool:
    kind = between[at].kind
    if kind not in BREAKS or (kind == ":" and at == len(between) - 1):
        return False
    joins = kind in (",", "và") and 0 < at < len(between) - 1
    return not (joins and _alike(between[at - 1], between[at + 1]))


def _alike(one: Cue, other: Cue) -> bool:
    if one.kind == other.kind == "part":
        return one.code.startswith("qualification:") and other.code.startswith("qualification:")
    return one.kind == other.kind == "noun" and one.code == other.code not in _PERSONS
