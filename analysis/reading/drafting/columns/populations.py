"""Who or what a number counts.

The noun right after a number tells, or the one right before it; "đồng chí" and
"người" speak of whoever was spoken of last. A member who was admitted is a new
member, one who was screened a screened one, and whoever goes to a class is a
trainee, whatever the noun: "90 đoàn viên đi học, đã kết nạp 38 đồng chí".
"""

from analysis.reading.drafting.columns.company import is_beside, neighbour
from analysis.reading.drafting.columns.kinds import LEAVING
from analysis.reading.drafting.columns.spoken import as_before
from analysis.reading.drafting.columns.trainees import MAY_TRAIN, among_others, course_of, in_class
from analysis.reading.drafting.columns.unions import unionists
from analysis.reading.drafting.mentions.arithmetic import exceeds
from analysis.reading.drafting.mentions.counted import (
    CLASSES,
    DONE_TO,
    OTHERS,
    PEOPLE,
    PLACES,
    TRAINEES,
    UNIONS,
    act_on,
    noun_of,
    topic_of,
)
from analysis.reading.drafting.mentions.mention import Mention, Part
from analysis.reading.drafting.words.lexicon import says

# Whose part a category is, whatever was spoken of before.
_BELONGS = {
    "assigned": "member",
    "exempt": "member",
    "disciplined": "member",
    "probationary": "member",
    "made-official": "member",
    "official": "member",
    "party-badge": "member",
    "aspiring": "prospect",
}
_RATED = ("excellent", "good")


def population(mention: Mention, past: list[Mention], parts: list[Part]) -> str:
    """The population of a number that is described by its own words; "" where nothing tells."""
    noun, before = noun_of(mention), neighbour(mention, past)
    if noun == "" and before and _goes_on(mention, before, parts):
        return before.population
    if noun == "outside":
        return ""
    if noun in (*PLACES, "site"):
        return _places(mention, past)
    if noun == "class":
        return CLASSES.get(course_of(mention, past), "")
    return unionists(mention, past) or _looked_at(mention, past) or _people(mention, past, parts)


def _goes_on(mention: Mention, before: Mention, parts: list[Part]) -> bool:
    """Whether places without a name are those before: of another time, or the next of a list.

    "Từ 40 thôn nay còn 12"; "63 tổ chức ở doanh nghiệp tư nhân, ở doanh nghiệp nhà nước có 12".
    """
    if before.population not in PLACES or says(mention.before, "act", *DONE_TO):
        return False
    if says(mention.before, "verb", "reach"):
        return True
    alike = all(dimension in ("other", "party-presence") for dimension, _ in parts)
    return bool(parts and before.part[0]) and alike


def _places(mention: Mention, past: list[Mention]) -> str:
    noun, before = noun_of(mention), neighbour(mention, past)
    if noun == "site":
        return topic_of(past, PLACES)
    if noun != "cell" or not before or before.population != "organisation" or not before.part[1]:
        return noun
    told = says(mention.after, "part") or says(mention.line, "act", "admit")
    more = before.of is not None and exceeds(mention, before.of)
    return noun if told or more else "organisation"


def _looked_at(mention: Mention, past: list[Mention]) -> str:
    """ "Theo dõi 427 đảng viên mới, thấy 398 người đã vào chính thức": some of those looked at."""
    before = past[-1] if past and past[-1].paragraph == mention.paragraph else None
    if not before or noun_of(mention) not in ("", "person"):
        return ""
    whole = before.of or before
    surveyed = whole.measure == "count" and says(whole.before, "survey")
    return whole.population if surveyed and not says(mention.before, "act", *DONE_TO) else ""


def _people(mention: Mention, past: list[Mention], parts: list[Part]) -> str:
    return (
        _owners(mention, past, parts)
        or _trainees(mention, past, parts)
        or _called(mention, past, parts)
        or among_others(mention, past)
        or _made(mention, past, parts)
        or as_before(mention, past, parts)
    )


def _owners(mention: Mention, past: list[Mention], parts: list[Part]) -> str:
    """Those of whom only a part that is named can be: who is made official was a member."""
    belongs = next((_BELONGS[category] for _, category in parts if category in _BELONGS), "")
    if noun_of(mention) in ("", "person") and is_beside(mention, past, *OTHERS):
        return ""
    screened = ("other", "disciplined") in parts and is_beside(mention, past, "screened-member")
    return "screened-member" if screened else belongs


def _trainees(mention: Mention, past: list[Mention], parts: list[Part]) -> str:
    learned = noun_of(mention) == "trainee" or ("other", "certified") in parts
    if learned or (noun_of(mention) in MAY_TRAIN and in_class(mention, past, parts)):
        return TRAINEES[course_of(mention, past) or "awareness"]
    return ""


def _called(mention: Mention, past: list[Mention], parts: list[Part]) -> str:
    """Members who are rated, new, screened, or no longer there, as their words call them."""
    noun = noun_of(mention)
    rated = noun == "member" and any(category in _RATED for _, category in parts)
    if rated or noun in ("new-member", "screened-member"):
        return noun
    left = any(dimension == "outcome" or category in LEAVING for dimension, category in parts)
    if not left or noun in OTHERS:
        return ""
    screened = any(m.population == "screened-member" and m.place == mention.place for m in past)
    return "screened-member" if screened else "member"


def _made(mention: Mention, past: list[Mention], parts: list[Part]) -> str:
    """What those who are counted are, or became by what was done to them."""
    outside = topic_of(past, UNIONS) if ("party-membership", "non-member") in parts else ""
    if outside:
        return outside
    if ("other", "party-member") in parts and not topic_of(past[-1:], PEOPLE):
        return "member"
    gained = noun_of(mention) == "member" and says(mention.before[-3:], "gain")
    if gained and mention.measure == "count" and ("other", "seconded") not in parts:
        return "new-member"
    return DONE_TO.get(act_on(mention), "")
