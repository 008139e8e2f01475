"""The closed lists of codes that a person may type, each with its English and Vietnamese label.

A word that is missing is added here, in one line. Everything else asks here:
which codes there are, what they are called, in what unit a population is
counted, and which categories of one dimension exclude each other.
"""

import re
from math import inf
from typing import NamedTuple


class Label(NamedTuple):
    """What a code is called in English and in Vietnamese."""

    en: str
    vi: str


class Population(NamedTuple):
    """What a population is called, and the unit that counts it."""

    en: str
    vi: str
    unit: str = "people"


POPULATIONS = {
    "new-member": Population("new members", "đảng viên mới"),
    "member": Population("members", "đảng viên"),
    "prospect": Population("prospective members", "quần chúng ưu tú"),
    "awareness-trainee": Population("awareness-course trainees", "học viên lớp nhận thức về Đảng"),
    "awareness-class": Population("awareness courses", "lớp nhận thức về Đảng", "classes"),
    "new-member-trainee": Population("new-member-course trainees", "học viên lớp đảng viên mới"),
    "new-member-class": Population("new-member courses", "lớp đảng viên mới", "classes"),
    "screened-member": Population("screened members", "đảng viên được rà soát"),
    "cell": Population("party cells", "chi bộ", "cells"),
    "organisation": Population(
        "grassroots party organisations", "tổ chức cơ sở đảng", "organisations"
    ),
    "commune": Population("communes", "xã, phường, thị trấn", "places"),
    "hamlet": Population("hamlets", "thôn, tổ dân phố", "places"),
    "institution": Population(
        "schools, health stations and enterprises", "trường học, trạm y tế, doanh nghiệp", "places"
    ),
    "veteran": Population("Veterans' Association members", "hội viên Cựu chiến binh"),
    "women-union": Population("Women's Union members", "hội viên Phụ nữ"),
    "farmers-union": Population("Farmers' Union members", "hội viên Nông dân"),
    "youth-union": Population("Youth Union members", "đoàn viên thanh niên"),
}

DIMENSIONS = {
    "sex": Label("sex", "giới tính"),
    "ethnicity": Label("ethnicity", "dân tộc"),
    "religion": Label("religion", "tôn giáo"),
    "youth-union": Label("Youth Union", "Đoàn Thanh niên"),
    "schooling": Label("schooling", "trình độ học vấn"),
    "qualification": Label("qualification", "trình độ chuyên môn"),
    "age": Label("age", "độ tuổi"),
    "occupation": Label("occupation", "nghề nghiệp"),
    "party-membership": Label("party membership", "là đảng viên"),
    "outcome": Label("outcome of screening", "kết quả rà soát"),
    "party-presence": Label("party presence", "có tổ chức đảng, đảng viên"),
    "work-assignment": Label("work assignment", "phân công công tác"),
    "other": Label("other", "khác"),
}

# In the order in which they are drawn; neighbours of `qualification` may be joined with "+".
CATEGORIES = {
    "sex": {"female": Label("women", "nữ"), "male": Label("men", "nam")},
    "ethnicity": {"minority": Label("ethnic minorities", "dân tộc thiểu số")},
    "religion": {"believer": Label("religious believers", "người có đạo")},
    "youth-union": {"member": Label("Youth Union members", "đoàn viên")},
    "schooling": {
        "lower-secondary": Label("lower secondary", "THCS"),
        "upper-secondary": Label("upper secondary", "THPT"),
    },
    "qualification": {
        "intermediate": Label("intermediate", "trung cấp"),
        "college": Label("college", "cao đẳng"),
        "university": Label("university", "đại học"),
        "postgraduate": Label("postgraduate", "sau đại học"),
        "student": Label("students", "sinh viên"),
    },
    "age": {"youth-union-age": Label("of Youth Union age", "trong độ tuổi đoàn")},
    "occupation": {
        "state-agency": Label("state agencies", "cơ quan nhà nước"),
        "public-service": Label("public services", "đơn vị sự nghiệp"),
        "worker": Label("workers", "công nhân"),
        "farmer": Label("farmers", "nông dân"),
        "pupil": Label("pupils and students", "học sinh, sinh viên"),
        "armed-forces": Label("armed forces", "lực lượng vũ trang"),
        "enterprise": Label("enterprises", "doanh nghiệp"),
    },
    "party-membership": {"non-member": Label("not party members", "chưa là đảng viên")},
    "outcome": {
        "left-party": Label("left the Party", "ra khỏi Đảng"),
        "remedied": Label("remedied", "đã khắc phục"),
        "under-watch": Label("under watch", "đang theo dõi"),
    },
    "party-presence": {
        "present": Label("with party organisation or members", "có tổ chức đảng, đảng viên"),
        "absent": Label("without party organisation or members", "chưa có tổ chức đảng, đảng viên"),
    },
    "work-assignment": {"assigned": Label("assigned work", "được phân công công tác")},
    "other": {},
}

MEASURES = {
    "count": Label("count", "số lượng"),
    "share": Label("share", "tỷ lệ"),
    "target": Label("target", "chỉ tiêu"),
    "attainment": Label("attainment", "đạt"),
    "excess": Label("excess", "vượt"),
    "increase": Label("increase", "tăng"),
    "decrease": Label("decrease", "giảm"),
    "mean": Label("mean", "bình quân"),
    "aside": Label("aside", "ngoài bảng"),
}

HEDGES = {
    "": Label("", ""),
    "nearly": Label("nearly", "gần"),
    "over": Label("over", "trên"),
    "about": Label("about", "khoảng"),
    "under": Label("under", "dưới"),
    "at-least": Label("at least", "ít nhất"),
    "at-most": Label("at most", "nhiều nhất"),
}

UNITS = {
    "people": Label("people", "người"),
    "percent": Label("%", "%"),
    "points": Label("percentage points", "điểm %"),
    "classes": Label("courses", "lớp"),
    "cells": Label("cells", "chi bộ"),
    "organisations": Label("organisations", "tổ chức"),
    "places": Label("places", "nơi"),
    "years": Label("years", "tuổi"),
}

# The Youth Union's members are 16 to 30 years old (its Charter, article 1).
YOUTH_UNION_AGE = (16, 30)

_KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_BAND = re.compile(r"(\d+)-(\d+)")
_FROM = re.compile(r"(\d+)\+")
_UNDER = re.compile(r"under-(\d+)")


def category_span(dimension: str, category: str) -> tuple[float, float] | None:
    """Where a category lies on the axis of its dimension, ends included; None if it is not allowed.

    On one axis two categories can hold the same person only where their spans
    meet: years for `age`, the order of the list for all other dimensions.
    `other` has no axis: any kebab-case word is allowed and spans all.
    """
    if dimension == "other":
        return (-inf, inf) if _KEBAB.fullmatch(category) else None
    if dimension == "age":
        return _age_span(category)
    order = list(CATEGORIES.get(dimension, ()))
    parts = category.split("+")
    if any(part not in order for part in parts):
        return None
    first, last = order.index(parts[0]), order.index(parts[-1])
    joined = len(parts) == 1 or (dimension == "qualification" and "student" not in parts)
    return (first, last) if joined and parts == order[first : last + 1] else None


def _age_span(category: str) -> tuple[float, float] | None:
    if category == "youth-union-age":
        return YOUTH_UNION_AGE
    if match := _BAND.fullmatch(category):
        low, high = int(match[1]), int(match[2])
        return (low, high) if low <= high else None
    if match := _FROM.fullmatch(category):
        return int(match[1]), inf
    if match := _UNDER.fullmatch(category):
        return 0, int(match[1]) - 1
    return None


def category_label(dimension: str, category: str, lang: str = "en") -> str:
    """What a category is called in `lang`; a word of `other` is shown as it was typed."""
    known = CATEGORIES.get(dimension, {})
    if dimension == "age" and category not in known:
        return _age_label(category, lang)
    names = [getattr(known[part], lang) if part in known else part for part in category.split("+")]
    return names[0].replace("-", " ") if dimension == "other" else ", ".join(names)


def _age_label(category: str, lang: str) -> str:
    if match := _FROM.fullmatch(category):
        return f"{match[1]} and over" if lang == "en" else f"từ {match[1]} tuổi"
    if match := _UNDER.fullmatch(category):
        return f"under {match[1]}" if lang == "en" else f"dưới {match[1]} tuổi"
    band = category.replace("-", "–")
    return f"aged {band}" if lang == "en" else f"{band} tuổi"
