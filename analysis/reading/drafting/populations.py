"""Who or what a number counts.

The noun right after a number tells, or the one right before it; "đồng chí" and
"người" speak of whoever was spoken of last. A member who was admitted is a new
member, one who was screened a screened one, and whoever goes to a class is a
trainee, whatever the noun.
"""

from analysis.reading.drafting.lexicon import Cues, code, first, last, says
from analysis.reading.drafting.sentences import Mention, Part
from analysis.reading.vocabulary import POPULATIONS

PLACES = ("cell", "organisation", "commune", "hamlet", "institution")
UNIONS = ("veteran", "women-union", "farmers-union", "youth-union")
AIMED = ("new-member", "prospect")
MEMBERS = ("member", "new-member", "screened-member")
TRAINEES = {"awareness": "awareness-trainee", "new-member": "new-member-trainee"}
CLASSES = {"awareness": "awareness-class", "new-member": "new-member-class"}
PEOPLE = tuple(code for code in POPULATIONS if code not in (*PLACES, *CLASSES.values()))
ADMITTED = ("other", "admitted")
DONE_TO = {"admit": "new-member", "screen": "screened-member", "introduce": "prospect"}
# Whose part a category is, whatever was spoken of before.
BELONGS = dict.fromkeys(
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
)
# "Bản có chi bộ là 101": it tells that the places before a number are counted.
_OF_PLACES = (
    "party-presence:present",
    "party-presence:absent",
    "other:with-cell",
    "other:without-cell",
    "other:none-admitted",
)
_RATED = ("excellent", "good")
_LEFT = ("struck-off", "expelled", "resigned")
_IN_CLASS = (*TRAINEES.values(), *CLASSES.values())
OTHERS = ("prospect", *TRAINEES.values())  # who may become members
_BESIDE = 2  # characters: "22 là bí thư chi đoàn" counts no such bodies
_SOON = 6  # cues
_LEARNERS = ("trainee", "prospect", "member", "new-member", "person", "youth")
_MAY_TRAIN = ("", *_LEARNERS)


def population(mention: Mention, past: list[Mention], parts: list[Part]) -> str:
    """The population of a number that is described by its own words; "" where nothing tells."""
    noun = noun_of(mention)
    before = past[-1] if past and past[-1].near(mention) else None
    if noun == "" and before and before.population in PLACES and _moves(mention):
        return before.population
    if noun == "outside":
        return ""
    if noun in (*PLACES, "site"):
        return _places(mention, past, noun)
    if noun == "class":
        return CLASSES.get(_course_of(mention, past), "")
    return _union(mention, past, noun) or _people(mention, past, noun, parts)


def _moves(mention: Mention) -> bool:
    """ "Từ 40 thôn nay còn 12": the same things at another time."""
    return says(mention.before, "verb", "reach") and not says(mention.before, "act", *DONE_TO)


def noun_of(mention: Mention) -> str:
    """What is counted: the noun right after the number, else the one right before it."""
    if mention.noun is None:  # it is asked ten times for every number
        mention.noun = _noun_of(mention)
    return mention.noun


def _noun_of(mention: Mention) -> str:
    if _bodies(mention):
        return "organisation"
    after = first(mention.after, "noun", "part")
    found = after.code if after and after.kind == "noun" else ""
    if after and found == "outside" and after.start - mention.end > _BESIDE:
        found = ""
    before = code(last(mention.before, "noun"))
    if found and not (found == "person" and before in (*MEMBERS, "prospect")):
        return found
    counted = mention.percent or says(mention.before, "relation", "total")
    counted = counted or (not found and says(mention.before, "part", *_OF_PLACES))
    subject = before == "site" or (before in PLACES and not counted)
    return found if subject or not before else before


def _bodies(mention: Mention) -> bool:
    """ "63 tổ chức": the verb for holding a class is, right after a number, a noun."""
    after = mention.after[0] if mention.after else None
    return after is not None and after.code == "open" and after.start - mention.end == 1


def topic_of(past: list[Mention], kinds: tuple[str, ...]) -> str:
    """The population of these kinds that was spoken of last."""
    return next((m.population for m in reversed(past) if m.population in kinds), "")


def act_on(mention: Mention) -> str:
    """What is done to those who are counted, said right after the number or last before it."""
    after = code(first(mention.after, "act"))
    known = (*DONE_TO, "have")
    before = [c.code for c in mention.head if c.kind == "act" and c.code in known]
    return after if after in DONE_TO else before[-1] if before else ""


def _places(mention: Mention, past: list[Mention], noun: str) -> str:
    if noun == "site":
        return topic_of(past, PLACES)
    before = past[-1] if past and past[-1].near(mention) else None
    told = says(mention.after, "part") or says(mention.line, "act", "admit")
    listed = noun == "cell" and before and before.population == "organisation" and before.part[1]
    return "organisation" if listed and not told else noun


def _union(mention: Mention, past: list[Mention], noun: str) -> str:
    """The union whose members are counted; "" for other people."""
    before = past[-1] if past else None
    if noun in ("", "person") and before and before.population in UNIONS:
        goes_on = before.near(mention) and act_on(mention) not in DONE_TO
        return code(last(mention.head, "union")) or (before.population if goes_on else "")
    if noun in ("union-member", "youth") and act_on(mention) in DONE_TO:
        return ""
    if noun == "youth" and not _of_youth(mention, past):
        return ""
    if noun in ("union-member", "youth"):
        here = [m for m in past if m.paragraph == mention.paragraph]
        named = code(last(mention.earlier, "union")) or topic_of(here, UNIONS)
        told = named or (mention.union if noun == "union-member" else "") or topic_of(past, UNIONS)
        return told or ("youth-union" if noun == "youth" else "")
    return ""


def _of_youth(mention: Mention, past: list[Mention]) -> bool:
    """Whether "đoàn viên" are counted as such, not as a part of others.

    "Đoàn trường có 900 đoàn viên" says who has them; "có 900 đoàn viên" goes on about others.
    """
    if topic_of(past[-1:], UNIONS) or mention.percent:
        return bool(topic_of(past[-1:], UNIONS))
    if says(mention.earlier, "union"):
        return True
    counted = says(mention.before, "act", "have") and not says(mention.before, "part", "noun")
    others = says(mention.head, "relation") or (past and past[-1].near(mention))
    told = bool(past) and past[-1].paragraph == mention.paragraph
    subject = says(mention.before, "place") or not told
    return counted and subject and not others


def _people(mention: Mention, past: list[Mention], noun: str, parts: list[Part]) -> str:
    belongs = [BELONGS[category] for _, category in parts if category in BELONGS]
    near_others = past and past[-1].near(mention) and past[-1].population in OTHERS
    if belongs and not (noun in ("", "person") and near_others):
        near = past and past[-1].near(mention) and past[-1].population == "screened-member"
        return "screened-member" if near and ("other", "disciplined") in parts else belongs[0]
    if noun == "trainee" or (noun in _MAY_TRAIN and _in_class(mention, past, parts)):
        return TRAINEES[_course_of(mention, past) or "awareness"]
    rated = noun == "member" and any(part[1] in _RATED for part in parts)
    if rated or noun in ("new-member", "screened-member"):
        return noun
    left = any(dimension == "outcome" or category in _LEFT for dimension, category in parts)
    if left and noun not in OTHERS:
        return "screened-member" if _screened(mention, past) else "member"
    if before := fate(mention, past):
        return before.population
    done = DONE_TO.get(act_on(mention), "")
    return done or _as_before(mention, past, noun, parts)


def fate(mention: Mention, past: list[Mention]) -> Mention | None:
    """ "Giới thiệu 96 người, 61 người đã được kết nạp": those some of whom were admitted then."""
    before = past[-1] if past else None
    if not before or before.population not in ("prospect", *TRAINEES.values()):
        return None
    own = noun_of(mention) in ("", "person", "union-member") or _named_among(mention) in OTHERS
    some = before.near(mention) and before.measure == "count" and fewer(mention, before)
    own = own or (some and noun_of(mention) in ("youth", "prospect", "trainee"))
    if not own or mention.percent or mention.measure == "target":
        return None
    told = says([*mention.head, *mention.after], "relation", "these", "of-which")
    told = told or _named_among(mention) in OTHERS
    later = [cue for cue in mention.line if cue.start > mention.end][:_SOON]
    joined = says(mention.after, "act", "admit")
    told = told and (act_on(mention) == "admit" or _joined(later))
    return before if told or (joined and before.near(mention)) else None


def fewer(mention: Mention, than: Mention) -> bool:
    """Whether a number is less than another."""
    return mention.value is not None and than.value is not None and mention.value < than.value


def _all_members(mention: Mention, before: Mention | None) -> bool:
    """ "Nâng tổng số đảng viên lên 6.780": the total of members, not that of those just told."""
    own = mention.before
    total = next((c.end for c in own if (c.kind, c.code) == ("relation", "total")), None)
    if total is None:
        return False
    whole = before is not None and before.percent and mention.start - total < 2
    return whole or any(c.code == "member" and 0 < c.start - total < 2 for c in own)


def _named_people(mention: Mention) -> list[str]:
    """The people that the sentence names before a number, the last first."""
    named = (c.code for c in reversed(mention.earlier) if c.kind == "noun")
    return [code for code in named if code in (*MEMBERS, "prospect")]


def _named_among(mention: Mention) -> str:
    """Those whom "trong số …" names at the head of a sentence."""
    start = next((c.end for c in mention.earlier if c.code == "among"), None)
    if start is None:
        return ""
    beside = [c for c in mention.earlier if c.start >= start][:2]
    noun = TRAINEES["awareness"] if says(beside, "noun", "trainee") else code(first(beside, "noun"))
    return noun if noun in (*OTHERS, "new-member") else ""


def _joined(cues: Cues) -> bool:
    return says(cues, "act", "admit") or says(cues, "part", "other:party-member")


def _as_before(mention: Mention, past: list[Mention], noun: str, parts: list[Part]) -> str:
    """Members are new ones, screened ones or all of them, as were those spoken of last."""
    if mention.percent and says(mention.after[:2], "relation", "total") and noun == "member":
        return noun
    topic = _named_among(mention) or topic_of(past, PEOPLE)
    if noun == "prospect":
        goes_on = bool(past) and past[-1].near(mention) and past[-1].population == topic
        goes_on = goes_on and not _is_now(mention) and not says(mention.before, "relation", "per")
        some = goes_on or any(not part[1].startswith("per-") for part in parts)
        return topic if some and topic == "new-member" else "prospect"
    if noun != "member":
        return topic or next(iter(_named_people(mention)), "")
    before = past[-1] if past and past[-1].near(mention) else None
    listed = before and not act_on(mention) and before.population in MEMBERS
    if (says(mention.head, "period:now") and not act_on(mention)) or _all_members(mention, before):
        return noun
    topic = topic_of(past, MEMBERS)
    here = [m for m in past if m.place == mention.place or m.paragraph == mention.paragraph]
    spoken = parts and any(m.population == topic for m in here)
    again = spoken or listed or mention.over or says(mention.head, "relation", "same")
    again = again or says(mention.head, "compare") or _go_on(mention, past)
    return topic if again and topic in MEMBERS else "member"


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


def _in_class(mention: Mention, past: list[Mention], parts: list[Part]) -> bool:
    """Whether the number counts those who go to a class, not those who went to one."""
    if ("other", "trained") in parts:
        return False
    if says(mention.after, "course") or _goes_to_class(mention):
        return True
    near = bool(past) and past[-1].near(mention) and past[-1].population in _IN_CLASS
    return near and not says([*mention.head, *mention.after], "act", "admit", "screen")


def _goes_to_class(mention: Mention) -> bool:
    """ "Số quần chúng đi học lớp nhận thức về Đảng là 310": the class named before the number."""
    learner = first(mention.before, "noun")
    course = last(mention.before, "course")
    done = says([*mention.head, *mention.after], "act", "admit", "introduce", "screen")
    follows = learner is not None and course is not None and course.start > learner.start
    return follows and code(learner) in _LEARNERS and not done


def _course_of(mention: Mention, past: list[Mention]) -> str:
    """The kind of class that a number of classes or of trainees speaks of."""
    named = first(mention.tail, "course") or last(mention.earlier, "course")
    named = named or first(mention.line, "course")
    before = topic_of(past, _IN_CLASS)
    known = (kind for kind in CLASSES if before in (CLASSES[kind], TRAINEES[kind]))
    taught = "awareness" if says(mention.line, "noun", "prospect", "trainee") else ""
    return code(named) or next(known, taught)
