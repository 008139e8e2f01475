"""Parts that no list names: how a text tells that a number is one, and what to call it.

Such a part is called by its own words, in the dimension `other`: "5 người còn do dự" are
`con-do-du`.
"""

import re

from analysis.reading.drafting.columns.company import clause_of, is_beside
from analysis.reading.drafting.columns.doubts import WORDED
from analysis.reading.drafting.mentions.counted import ADMITTED, PLACES, act_on, fewer, noun_of
from analysis.reading.drafting.mentions.mention import WHOLE, Mention, Part
from analysis.reading.drafting.words.lexicon import Cue, code, first, last, says, spelled

_FAILING = re.compile(
    r"\s+(?:vẫn |hiện )?(?:còn|phải|chưa|không|bị|thiếu|mất|khó|yếu|đạt|vượt|hoàn thành|kết nạp)"
    r"\b(?! \d)"
    r"|\s+(?:chỉ |mới )?có (?:dưới|từ|trên|chưa đến|chưa đủ|không đủ|ít hơn|quá ít) "
    r"|\s+(?:dưới|chưa đến|chưa đủ|không đủ) \d"
    r"|\s+được\b[^.,;:()\n]{0,50}? (?:biểu dương|tuyên dương|khen|công nhận|đánh giá|xếp loại)"
)
_PREDICATE = re.compile(
    r"\s*%?\s+(?:số )?(?:vẫn|hiện|còn|đang|phải|chưa|không|bị|từng|là|thuộc|làm|sống|quê|đã|biết)\b"
)
# A noun with a number that opens a clause, and goes on with none of these, is its subject.
_GOING_ON = (
    "tăng|giảm|chiếm|đạt|bằng|so|mỗi|trở|và|thì|với|trong|ở|tại|của|cho|nữa|này|ấy|đó|kia|trên|vào|"
    "nâng|đưa|gồm|cùng|tương|hoặc|hay|nói|mới|như|theo|sinh hoạt|ưu tú|trực thuộc|lên|xuống|"
    "được (?:kết nạp|bồi dưỡng|giới thiệu|cử)"
)
_SUBJECT = re.compile(rf"\s*%?\s+(?!(?:{_GOING_ON})(?!\w))[a-zà-ỹđ]")
_LEADING = ("hedge", "done", ",", ";", "(", "và", "thì", "nhưng", "song", "negation")
_NAMING = ("part", "people", "age-band", "union")
_FILLERS = frozenset(("là", "thuộc", "ở", "có", "đang", "của", "được", "tại", "trong", "các", "đã"))
_BORDER = re.compile(r"[,;:.()\n\d/]| và ")


def _own_noun(mention: Mention) -> Cue | None:
    """The noun right after a number, or after "số" where the number is a percentage."""
    after = [cue for cue in mention.tail[:3] if cue.code not in ("total", "have")]
    return after[0] if after and after[0].kind == "noun" else None


def restricts(
    mention: Mention, text: str, past: list[Mention], share: Mention | None = None
) -> bool:
    """Whether a predicate tells some apart: "14 chi bộ phải giải thể", "5 người còn do dự".

    So does the `share` that they are of all who are called alike.
    """
    noun = _own_noun(mention)
    if noun and share and share.percent and says(share.after[:2], "relation", "total"):
        return _is_share_of_alike(mention, noun, share, text)
    if mention.measure not in ("count", "share") or says(mention.before, "relation", "all"):
        return False
    if mention.percent and not (noun and noun.code in PLACES):
        return mention.measure == "share" and bool(_PREDICATE.match(text, mention.end))
    return noun is not None and _tells_apart(mention, noun, text, past)


def _tells_apart(mention: Mention, noun: Cue, text: str, past: list[Mention]) -> bool:
    """Whether what follows a noun is said of those counted only, not of all of their kind."""
    if says(mention.after, "act", "found", "introduce", "screen"):
        return False
    if _is_subject(mention, past) and _SUBJECT.match(text, noun.end):
        return True
    if noun.code in PLACES:
        return bool(_FAILING.match(text, noun.end))
    return _is_next_alike(mention, noun, past) and bool(_PREDICATE.match(text, noun.end))


def _is_share_of_alike(mention: Mention, noun: Cue, share: Mention, text: str) -> bool:
    """ "5 xã khó khăn, chiếm 40% tổng số xã": whether words after a noun tell some apart."""
    words = _BORDER.split(text[noun.end : noun.end + 80])[0]
    placed = says(clause_of(mention), "place")
    return bool(words.strip()) and not placed and says(share.after, "noun", noun.code)


def _is_next_alike(mention: Mention, noun: Cue, past: list[Mention]) -> bool:
    """Whether people stand beside others of their population, and weren't admitted since."""
    plain = noun.code not in ("class", "outside", "site")
    alike = plain and is_beside(mention, past, mention.population)
    return alike and not says(mention.after, "act", "admit")


def _is_subject(mention: Mention, past: list[Mention]) -> bool:
    """ "22 quần chúng đi học, bốn người bỏ dở": some of those just counted open a clause."""
    lately = [m for m in reversed(past) if m.sentence in (mention.sentence, mention.sentence - 1)]
    counted = (m for m in lately if m.population == mention.population and m.measure == "count")
    before = next(counted, None)
    if not before or before.paragraph != mention.paragraph or before.place != mention.place:
        return False
    opens = all(cue.kind in _LEADING or cue.code == "have" for cue in mention.before)
    called = noun_of(mention) in ("person", "trainee", "prospect", mention.population)
    return opens and called and not mention.percent and fewer(mention, before.of or before)


def is_predicated(mention: Mention, text: str) -> bool:
    """Whether a predicate follows a number's noun: "9/20 em đã học năm cuối"."""
    noun = _own_noun(mention)
    return noun is not None and bool(_PREDICATE.match(text, noun.end))


def own_words(text: str, mention: Mention) -> str:
    """A word for the part that a number is, from the phrase that names it."""
    named = first(mention.after, *_NAMING) or last(mention.before, *_NAMING)
    return spelled(text[named.start : named.end]) if named else ""


def worded_part(text: str, mention: Mention) -> Part:
    """A part called by the words after its noun, by the noun, or by those before the number."""
    noun = mention.tail[0] if mention.tail and mention.tail[0].kind == "noun" else None
    after = _BORDER.split(text[noun.end if noun else mention.end :][:80])[0].split()
    before = _BORDER.split(text[max(mention.start - 60, 0) : mention.start].rstrip(": "))[-1]
    while after and after[0].lower() in _FILLERS:
        after.pop(0)
    named = [text[noun.start : noun.end]] if noun and code(noun) != "person" else []
    words = spelled(" ".join(after[:4] or named or before.split()[-4:]))
    return ("other", words) if words else WHOLE


def word(mention: Mention, named: Mention, text: str) -> None:
    """Make a number a part that is called by the words around `named`."""
    mention.part, mention.role = worded_part(text, named), ""
    if mention.part == WHOLE and mention.owner:
        words = text[mention.owner.end : mention.start].rstrip("( ").split()[-4:]
        mention.part = "other", spelled(" ".join(words))
    mention.doubts.append(WORDED)


def belong(mention: Mention, others: Mention, text: str) -> None:
    """Make a number the part of others that something was done to."""
    word(mention, mention, text)
    mention.population, mention.place = others.population, others.place
    if act_on(mention) == "admit":
        mention.part = ADMITTED
