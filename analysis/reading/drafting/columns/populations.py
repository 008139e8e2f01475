"""Who or what a number counts.

The noun right after a number tells, or the one right before it; "đồng chí" and
"người" speak of whoever was spoken of last. A member who was admitted is a new
member, one who was screened a screened one, and whoever goes to a class is a
trainee, whatever the noun.
"""

from analysis.reading.drafting.columns.trainees import (
    MAY_TRAIN,
    among_others,
    course_of,
    in_class,
    named_among,
)
from analysis.reading.drafting.mentions.arithmetic import exceeds
from analysis.reading.drafting.mentions.counted import (
    AIMED,
    CLASSES,
    DONE_TO,
    MEMBERS,
    OTHERS,
    PEOPLE,
    PLACES,
    TRAINEES,
    UNIONS,
    act_on,
    fewer,
    noun_of,
    topic_of,
)
from analysis.reading.drafting.mentions.mention import Mention, Part
from analysis.reading.drafting.words.lexicon import code, last, says

# Whose part a category is, whatever was spoken of before.
BELONGS = {
    **dict.fromkeys(
        (
            "assigned",
            "exempt",
            "disciplined",
            "probationary",
            "made-official",
            "official",
            "party-badge",
        ),
        "member",
    ),
    "aspiring": "prospect",
}
_RATED = ("excellent", "good")
_LEFT = ("struck-off", "expelled", "resigned")


def population(mention: Mention, past: list[Mention], parts: list[Part]) -> str:
    """The population of a number that is described by its own words; "" where nothing tells."""
    noun = noun_of(mention)
    before = past[-1] if past and past[-1].near(mention) else None
    same = noun == "" and before is not None and before.population in PLACES
    if same and before and (_moves(mention) or _is_listed(mention, before, parts)):
        return before.population
    if noun == "outside":
        return ""
    if noun in (*PLACES, "site"):
        return _places(mention, past, noun)
    if noun == "class":
        return CLASSES.get(course_of(mention, past), "")
    told = _union(mention, past, noun) or _looked_at(mention, past, noun)
    return told or _people(mention, past, noun, parts)


def _is_listed(mention: Mention, before: Mention, parts: list[Part]) -> bool:
    """ "63 tổ chức ở doanh nghiệp tư nhân, ở doanh nghiệp nhà nước có 12": the next of a list."""
    like = bool(parts and before.part[0]) and not says(mention.before, "act", *DONE_TO)
    return like and all(part[0] in ("other", "party-presence") for part in parts)


def _moves(mention: Mention) -> bool:
    """ "Từ 40 thôn nay còn 12": the same things at another time."""
    return says(mention.before, "verb", "reach") and not says(mention.before, "act", *DONE_TO)


def _places(mention: Mention, past: list[Mention], noun: str) -> str:
    if noun == "site":
        return topic_of(past, PLACES)
    before = past[-1] if past and past[-1].near(mention) else None
    told = says(mention.after, "part") or says(mention.line, "act", "admit")
    listed = noun == "cell" and before and before.population == "organisation" and before.part[1]
    told = told or bool(listed and before and before.of and exceeds(mention, before.of))
    return "organisation" if listed and not told else noun


def _union(mention: Mention, past: list[Mention], noun: str) -> str:
    """The union whose members are counted; "" for other people."""
    before = past[-1] if past else None
    if noun in ("", "person") and before and before.population in UNIONS:
        goes_on = before.near(mention) and act_on(mention) not in DONE_TO
        return code(last(mention.head, "union")) or (before.population if goes_on else "")
    aimed = mention.measure == "target" and topic_of(past, PEOPLE) in AIMED
    done = act_on(mention) in DONE_TO or _is_next_union(mention, before)
    if noun in ("union-member", "youth") and done:
        return ""
    if aimed and noun == "union-member":
        return "prospect"
    if noun == "youth" and not _of_youth(mention, past):
        return ""
    if noun in ("union-member", "youth"):
        here = [m for m in past if m.paragraph == mention.paragraph]
        named = code(last(mention.earlier, "union")) or topic_of(here, UNIONS)
        told = named or (mention.union if noun == "union-member" else "") or topic_of(past, UNIONS)
        return told or ("youth-union" if noun == "youth" else "")
    return ""


def _is_next_union(mention: Mention, before: Mention | None) -> bool:
    """ "Đoàn giới thiệu 340 đoàn viên ưu tú, Hội Nông dân 120 hội viên": the next of a list."""
    goes_on = before is not None and before.near(mention) and before.population in AIMED
    return goes_on and says(mention.before, "union") and not says(mention.before, "act", "have")


def _of_youth(mention: Mention, past: list[Mention]) -> bool:
    """Whether "đoàn viên" are counted as such, not as a part of others.

    "Đoàn trường có 900 đoàn viên" says who has them; "có 900 đoàn viên" goes on about others.
    """
    if topic_of(past[-1:], UNIONS) or mention.percent:
        return bool(topic_of(past[-1:], UNIONS))
    if says(mention.earlier, "union") or says(mention.earlier, "noun", "outside"):
        return True
    counted = says(mention.before, "act", "have") and not says(mention.before, "part", "noun")
    before = past[-1] if past and past[-1].near(mention) else None
    others = says(mention.head, "relation") or (before and before.measure != "aside")
    told = bool(past) and past[-1].paragraph == mention.paragraph
    subject = says(mention.before, "place") or not told
    listed = before is not None and before.measure == "aside" and not others
    return listed or bool(counted and subject and not others)


def _people(mention: Mention, past: list[Mention], noun: str, parts: list[Part]) -> str:
    belongs = [BELONGS[category] for _, category in parts if category in BELONGS]
    near_others = past and past[-1].near(mention) and past[-1].population in OTHERS
    if belongs and not (noun in ("", "person") and near_others):
        near = past and past[-1].near(mention) and past[-1].population == "screened-member"
        return "screened-member" if near and ("other", "disciplined") in parts else belongs[0]
    learned = noun == "trainee" or ("other", "certified") in parts
    if learned or (noun in MAY_TRAIN and in_class(mention, past, parts)):
        return TRAINEES[course_of(mention, past) or "awareness"]
    rated = noun == "member" and any(part[1] in _RATED for part in parts)
    if rated or noun in ("new-member", "screened-member"):
        return noun
    left = any(dimension == "outcome" or category in _LEFT for dimension, category in parts)
    if left and noun not in OTHERS:
        return "screened-member" if _screened(mention, past) else "member"
    if among := among_others(mention, past):
        return among
    members = ("other", "party-member") in parts and not topic_of(past[-1:], PEOPLE)
    outside = topic_of(past, UNIONS) if ("party-membership", "non-member") in parts else ""
    gained = noun == "member" and says(mention.before[-3:], "gain")
    gained = (
        gained and mention.measure == "count" and not belongs and ("other", "seconded") not in parts
    )
    done = (
        outside
        or "member" * members
        or ("new-member" if gained else DONE_TO.get(act_on(mention), ""))
    )
    return done or _as_before(mention, past, noun, parts)


def _looked_at(mention: Mention, past: list[Mention], noun: str) -> str:
    """ "Theo dõi 427 đảng viên mới, thấy 398 người đã vào chính thức": some of those looked at."""
    before = past[-1] if past and past[-1].paragraph == mention.paragraph else None
    whole = (before.of or before) if before else None
    same = noun in ("", "person") and not says(mention.before, "act", *DONE_TO)
    surveyed = whole and whole.measure == "count" and says(whole.before, "survey")
    return whole.population if whole and same and surveyed else ""


def _all_members(mention: Mention, before: Mention | None) -> bool:
    """ "Nâng tổng số đảng viên lên 6.780": the total of members, not that of those just told."""
    own = mention.before
    total = next((c.end for c in own if (c.kind, c.code) == ("relation", "total")), None)
    if total is None:
        return False
    if says(mention.head, "relation", "of-which", "these"):
        return False
    whole = before is not None and before.percent and mention.start - total < 2
    return whole or any(c.code == "member" and 0 < c.start - total < 2 for c in own)


def _named_people(mention: Mention) -> list[str]:
    """The people that the sentence, or its list's heading, names before a number, last first."""
    own = [c.code for c in reversed(mention.earlier) if c.kind == "noun"]
    heading = [c.code for c in reversed(mention.above) if c.kind == "noun"]
    if says(mention.above, "act", "admit"):
        heading = ["new-member"]
    return [code for code in [*own, *heading] if code in (*MEMBERS, "prospect")]


def _as_before(mention: Mention, past: list[Mention], noun: str, parts: list[Part]) -> str:
    """Members are new ones, screened ones or all of them, as were those spoken of last."""
    named = named_among(mention)
    of_all = mention.percent and says(mention.after[:2], "relation", "total") and noun == "member"
    if of_all or (named == "new-member" and says(mention.before, "relation", "among")):
        return noun if of_all else named
    topic = named or topic_of(past, PEOPLE)
    if noun == "prospect":
        told = says(mention.head, "relation", "of-which", "these")
        goes_on = bool(past) and (past[-1].near(mention) or told)
        goes_on = goes_on and past[-1].population == topic
        goes_on = goes_on and not _is_now(mention) and not says(mention.before, "relation", "per")
        own = [part[1] for part in parts if part != ("youth-union", "member")]
        some = goes_on or any(not category.startswith("per-") for category in own)
        return topic if some and topic == "new-member" else "prospect"
    if noun != "member":
        return topic or next(iter(_named_people(mention)), "")
    before = past[-1] if past and past[-1].near(mention) else None
    listed = before and not act_on(mention) and before.population in MEMBERS
    if (says(mention.head, "period:now") and not act_on(mention)) or _all_members(mention, before):
        return noun
    topic = topic_of(past, MEMBERS)
    if parts and not mention.percent and _exceeds_all(mention, past, topic):
        return noun
    here = [m for m in past if m.place == mention.place or m.paragraph == mention.paragraph]
    spoken = parts and any(m.population == topic for m in here)
    again = spoken or listed or mention.over or says(mention.head, "relation", "same")
    again = again or says(mention.head, "compare") or _go_on(mention, past)
    return topic if again and topic in MEMBERS else "member"


def _exceeds_all(mention: Mention, past: list[Mention], topic: str) -> bool:
    """Whether more are counted than any whole of those spoken of."""
    known = [m for m in past if m.population == topic and m.role == "whole"]
    known = [] if says(mention.head, "compare") else known
    return bool(known) and all(fewer(whole, mention) for whole in known)


def _go_on(mention: Mention, past: list[Mention]) -> bool:
    """Whether a paragraph on members goes on about them: nobody is said to have or hold others."""
    here = bool(past) and past[-1].paragraph == mention.paragraph
    here = here and not (past[-1].near(mention) and past[-1].population in PLACES)
    held = says(mention.before, "act", "have") or says(mention.before, "relation", "total")
    return here and not held and not mention.percent and not says(mention.head, "verb", "reach")


def _is_now(mention: Mention) -> bool:
    """ "Hiện còn 4 quần chúng": some that are there now, not of those just told."""
    return says(mention.before, "period:now") and not act_on(mention)


def _screened(mention: Mention, past: list[Mention]) -> bool:
    return any(m.population == "screened-member" and m.place == mention.place for m in past)
