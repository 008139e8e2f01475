"""The part that one word of a text names: one of a list, an age, a people, a union, a grade.

What stands beside the word may change it: "chưa qua đào tạo", "đảng viên nữ công nhân".
"""

import re

from analysis.reading.drafting.columns.bands import age_band
from analysis.reading.drafting.columns.company import clause_of
from analysis.reading.drafting.mentions.counted import DONE_TO, IN_YOUTH_UNION
from analysis.reading.drafting.mentions.mention import Mention, Part
from analysis.reading.drafting.words.lexicon import Cue, first, says, spelled

_THEORY: Part = ("other", "political-theory")
RECENT = 15  # numbers
_REACH, _LEFT = 400, 20  # characters
SECTORS = (
    ("other", "private-sector"),
    ("other", "foreign-invested"),
    ("other", "rural"),
    ("occupation", "enterprise"),
)
_GRADES = {
    **dict.fromkeys(("12", "12/12", "10/10", "3"), "upper-secondary"),
    **dict.fromkeys(("9", "9/12", "7/10", "2"), "lower-secondary"),
}
_GRADE_LEFT = re.compile(
    r"\b(?:hết|nghiệp|độ|xong|hóa|bằng|vấn)(?: (?:lớp|cấp|văn hóa|học vấn))* $", re.IGNORECASE
)
_SEXED = re.compile(r"\b(nữ|nam) $", re.IGNORECASE)
# What one is who is a member of a union, where others are counted.
_MEMBERS_OF: dict[str, Part] = {
    "women-union": ("sex", "female"),
    "farmers-union": ("occupation", "farmer"),
    "youth-union": IN_YOUTH_UNION,
    "veteran": ("other", "veteran"),
}
_IN_UNION = re.compile(
    r"(?: hội viên| đoàn viên|sinh hoạt(?: trong| tại| ở)?(?: tổ chức)?) $", re.IGNORECASE
)
_MARKS = {"giỏi": "excellent", "xuất sắc": "excellent", "khá": "good", "trung bình": "pass"}
_MARKED = ("other:excellent", "other:good", "other:pass")
_MARK_RIGHT = re.compile(rf"\s+(?:đạt |xếp |loại )?({'|'.join(_MARKS)})(?!\w)", re.IGNORECASE)
_MARK_LEFT = re.compile(rf"\b({'|'.join(_MARKS)}):? (?:có |là |được )?$", re.IGNORECASE)
_SEXES = {"chị": "female", "cô": "female", "bà": "female", "anh": "male"}
_SEX_RIGHT = re.compile(
    rf"\s+({'|'.join(_SEXES)})\b(?!,? (?:chị|em|giáo|con|hùng)\b)", re.IGNORECASE
)
# "Dẫn đầu khối xã là xã Tân An": not the part, but its best place.
_LED = re.compile(r"(?:dẫn đầu|đứng đầu|đi đầu)(?: (?:trong|ở|của))? $", re.IGNORECASE)
# "Chưa có đảng viên là người địa phương", "chưa có đảng viên dưới 35 tuổi": not none at all.
_OF_A_KIND = re.compile(
    r"\s+(?:mà |đang |hiện )?(nữ|trẻ|là [a-zà-ỹđ]+(?: [^\W\d]+)?|dưới \d+|người [^\W\d]+|"
    r"(?:có|theo) đạo|gốc|nông dân|thuộc|(?:ở|trong) độ tuổi)"
)
_LEARNING = ("schooling", "qualification")
_NOT_YET = (
    "work-assignment:assigned",
    "other:certified",
    "other:trained",
    "other:made-official",
    "other:eligible",
)
_LACKING = re.compile(r"\b(?:chưa|không)(?: \w+){0,2}\s*$")


def named_part(cue: Cue, text: str, mention: Mention, past: list[Mention]) -> Part | None:
    """The part that a cue names beside a number."""
    left = text[max(cue.start - _LEFT, 0) : cue.start]
    if cue.kind == "part":
        return _THEORY if _of_theory(cue, mention) else _listed(cue, text, left)
    if cue.kind == "age-band":
        band = age_band(cue, text)
        return ("age", band) if band else None
    if cue.kind == "people":
        return _people_part(cue, mention)
    if cue.kind == "sector":
        return _sector(past)
    if cue.kind == "union":
        return _union_part(cue, mention, past, left)
    schooled = cue.kind == "name" and cue.code in _GRADES and _GRADE_LEFT.search(left)
    return ("schooling", _GRADES[cue.code]) if schooled else None


def is_survey(cue: Cue, mention: Mention, past: list[Mention]) -> bool:
    """ "Theo dõi 427 đảng viên mới": whom one looks at, where nobody was screened."""
    if cue.code != "outcome:under-watch" or says(mention.line, "act", "screen"):
        return False
    if not any(c.kind == "survey" and c.start == cue.start for c in mention.before):
        return False
    return not any(m.population == "screened-member" or m.part[0] == "outcome" for m in past)


def called_pupils(mention: Mention, text: str) -> list[Part]:
    """ "Nhà trường chú ý học sinh lớp 12. Đã có 38 em vào Đảng": those it calls so."""
    if not text.startswith(" em ", mention.end) or not says(clause_of(mention), "act", "admit"):
        return []
    start = max(text.rfind("\n", 0, mention.start), mention.start - _REACH, 0)
    told = text[start : mention.start].lower()
    return [("occupation", "pupil")] if "học sinh" in told or "sinh viên" in told else []


def called_by_sex(mention: Mention, text: str) -> list[Part]:
    """ "Trong đó có 5 chị": those whom the word for a person tells the sex of."""
    called = _SEX_RIGHT.match(text, mention.end)
    if not called or mention.union == "women-union" or says(clause_of(mention), "act", *DONE_TO):
        return []
    some = says(mention.head, "relation", "of-which", "comprises", "these", "among")
    some = some or [cue.code for cue in mention.before] == ["have"]
    return [("sex", _SEXES[called[1].lower()])] if some else []


def graded(mention: Mention, text: str) -> list[Part]:
    """ "74 học viên giỏi, khá 391 người": a mark that no more than its word tells."""
    if not (says(mention.line, "noun", "trainee") or says(mention.line, "part", *_MARKED)):
        return []
    noun = first(mention.after, "noun")
    left = text[max(mention.start - _LEFT, 0) : mention.start]
    mark = _MARK_RIGHT.match(text, noun.end if noun else mention.end) or _MARK_LEFT.search(left)
    return [("other", _MARKS[mark[1].lower()])] if mark else []


def _listed(cue: Cue, text: str, left: str) -> Part | None:
    """What a list names: not the work of "nữ công nhân", nor a course where a grade follows."""
    dimension, _, category = cue.code.partition(":")
    if _LED.search(left):
        return None
    if cue.code == "party-presence:absent" and (kind := _OF_A_KIND.match(text, cue.end)):
        return "other", f"without-{spelled(kind[1])}"
    marked = category == "trained" and text[cue.end + 1 : cue.end + 2].isdigit()
    if marked or _SEXED.search(left):
        return None
    if dimension in _LEARNING and _LACKING.search(left):
        return "other", f"below-{category}"
    if cue.code in _NOT_YET and _LACKING.search(left):
        return "other", f"not-{category}"
    return dimension, category


def _of_theory(cue: Cue, mention: Mention) -> bool:
    """ "Lý luận chính trị: cao cấp 5, trung cấp 20": not what one learned to work."""
    if not cue.code.startswith("qualification:"):
        return False
    return any(c.code == ":".join(_THEORY) and c.start < cue.start for c in mention.line)


def _sector(past: list[Mention]) -> Part | None:
    """ "Khu vực này": a sector that was named not long before."""
    named = {c.code for m in past[: -RECENT - 1 : -1] for c in m.line}
    return next((sector for sector in SECTORS if ":".join(sector) in named), None)


def _union_part(cue: Cue, mention: Mention, past: list[Mention], left: str) -> Part | None:
    """One of several unions that introduced people; a union alone speaks of all."""
    if _IN_UNION.search(left):
        return _MEMBERS_OF.get(cue.code)
    unions = {c.code for c in mention.line if c.kind == "union"}
    told = says(mention.head, "relation", "of-which", "alone")
    told = told or (len(unions) > 1 and _is_of_all_unions(mention, past))
    return ("other", cue.code) if told else None


def _is_of_all_unions(mention: Mention, past: list[Mention]) -> bool:
    """Whether those of several unions were counted together, or there is nobody to be part of."""
    here = [m for m in past if m.paragraph == mention.paragraph and m.role in ("whole", "aim")]
    return any(not says(clause_of(m), "union") for m in here)


def _people_part(cue: Cue, mention: Mention) -> Part:
    """One of the minority peoples: the minority itself, or one of several that are told apart."""
    peoples = {c.code for c in mention.line if c.kind == "people"}
    together = {c.code for c in (*mention.head, *mention.tail) if c.kind == "people"}
    if len(together) > 1 and len(together) == len(peoples):
        return "ethnicity", "minority"
    several = len(peoples) > 1 or says(mention.line, "part", "ethnicity:minority")
    return ("other", spelled(cue.code)) if several else ("ethnicity", "minority")
