"""What each number means: hedge, measure, population, part, place and period.

A number is read after those before it, since much is said once and then left
out: "kết nạp 118 đảng viên …, nữ 57" speaks of new members twice. What is not
said near a number comes from the last number that fits; where nothing fits, it
stays blank.
"""

import re
import unicodedata

from analysis.reading.drafting.lexicon import Cue
from analysis.reading.drafting.sentences import Cues, Mention, Part
from analysis.reading.vocabulary import CATEGORIES, POPULATIONS

PLACES = ("cell", "organisation", "commune", "hamlet", "institution")
UNIONS = ("veteran", "women-union", "farmers-union", "youth-union")
PERSONS = ("member", "new-member", "screened-member")
OF_PLACES = ("none-admitted", "hamlet-cell", "school-cell", "office-cell", "with-plan")
STOCKS = ("member", *PLACES, *UNIONS)
TRAINEES = {"awareness": "awareness-trainee", "new-member": "new-member-trainee"}
CLASSES = {"awareness": "awareness-class", "new-member": "new-member-class"}
IN_CLASS = (*TRAINEES.values(), *CLASSES.values())
PEOPLE = tuple(code for code in POPULATIONS if code not in (*PLACES, *CLASSES.values()))
RELATIVE = ("attainment", "excess", "increase", "decrease")
DONE_TO = {"admit": "new-member", "screen": "screened-member", "introduce": "prospect"}
# Whose part a category is, whatever was spoken of before.
BELONGS = {
    "assigned": "member", "exempt": "member", "disciplined": "member", "probationary": "member",
    "made-official": "member", "official": "member", "party-badge": "member",
}  # fmt: skip


def last(cues: Cues, *kinds: str) -> Cue | None:
    """The last cue of these kinds."""
    return next((cue for cue in reversed(cues) if cue.kind in kinds), None)


def first(cues: Cues, *kinds: str) -> Cue | None:
    """The first cue of these kinds."""
    return next((cue for cue in cues if cue.kind in kinds), None)


def code(cue: Cue | None) -> str:
    """What a cue says, "" for none."""
    return cue.code if cue else ""


def says(cues: Cues, kind: str, *codes: str) -> bool:
    """Whether one of the cues says one of these."""
    return any(cue.kind == kind and (not codes or cue.code in codes) for cue in cues)


# --- hedge ---------------------------------------------------------------------------------------


def hedge(mention: Mention, before: Mention | None, text: str) -> str:
    """The hedge of a number; the two ends of a range are `at-least` and `at-most`."""
    if mention.upto:
        return "at-least"
    if before and before.upto is mention:
        return "at-most"
    left = last(mention.head, "hedge")
    if left and not text[left.end : mention.start].strip():
        return left.code
    return code(first(mention.after[:2], "beyond"))


# --- measure -------------------------------------------------------------------------------------


def measure(mention: Mention, before: Mention | None) -> str:
    """How the number measures: count, share, target, attainment, excess, …; "" where unsure."""
    own = mention.before
    verb = code(last(own, "verb"))
    if not mention.percent and code(last(own, "mean")) == "age":
        return "mean"
    if _is_target(mention, own, before):
        return "target"
    if verb in RELATIVE and not _counts_after(own):
        return verb
    if before and verb == "equal" and before.measure in RELATIVE and _near(mention, before):
        return before.measure
    if before and _near(mention, before) and before.measure == "aside" and not noun_of(mention):
        return "aside"
    if mention.percent:
        return _percentage(mention, own, verb, before)
    return "aside" if _is_outside(mention, own) else "count"


def _is_outside(mention: Mention, own: Cues) -> bool:
    """Whether the number counts what the table has no population for: a town's pupils, a school's classes."""
    noun = noun_of(mention)
    if noun == "outside":
        return True
    if noun == "class" and not says([*mention.tail, *mention.earlier], "course"):
        return not says(mention.head, "act", "open")
    tail = mention.after
    bare = noun == "" and says(tail[:1], "part") and not says(tail, "act")
    within = own[-2:-1] and own[-2].kind in ("place", "noun") and own[-1].code == "have"
    return bool(bare and within)


def _near(mention: Mention, before: Mention) -> bool:
    return mention.sentence == before.sentence


def _counts_after(own: Cues) -> bool:
    """Whether a counting word stands between "tăng" and the number."""
    verb = last(own, "verb")
    return bool(verb and any(c.kind in ("act", "noun") and c.start > verb.start for c in own))


def _is_target(mention: Mention, own: Cues, before: Mention | None) -> bool:
    if before and _near(mention, before):
        if before.measure in ("attainment", "excess") and not mention.percent:
            return _plan_leads(mention, before)
        if before.role == "aim":
            return not says(mention.head, "done") and not says(own, "verb", *RELATIVE)
    if mention.owner and not mention.percent and says(mention.head, "plan"):
        return True
    if mention.percent:
        planned = says(own, "aim") or says(mention.head, "period:plan")
        return planned and not says(own, "verb", "attain", *RELATIVE)
    aims = [c for c in mention.head if c.kind in ("aim", "done") or (c.kind == "plan" and c in own)]
    aims += [c for c in mention.earlier if c.kind == "period:plan"]
    if not aims or aims[-1].kind == "done":
        return False
    return any(c.kind != "plan" for c in aims) or not says(own, "verb")


def _plan_leads(mention: Mention, before: Mention) -> bool:
    """Whether "kế hoạch" after a percentage leads to the number: "125% kế hoạch là 15 người"."""
    between = [*before.tail, *mention.head]
    plan = last(between, "plan")
    after = [cue.kind for cue in between if plan and cue.start > plan.start]
    return bool(plan) and not {"compare", ",", ";", "và", ")", "noun", "part"} & set(after)


def _percentage(mention: Mention, own: Cues, verb: str, before: Mention | None) -> str:
    tail = mention.after
    if verb in ("equal", "attain") and says(tail, "compare") and not says(tail, "plan"):
        return ""
    result = mention.owner or (before.under if before else None)
    if result and not says(tail, "plan"):
        return "attainment" if result.against else "share"
    if before and before.measure == "target" and _near(mention, before) and not says(own, "part"):
        return "attainment"
    if verb != "share" and (says(tail, "plan") or says(own, "plan")):
        return "attainment"
    if verb in ("attain", "equal") and not says([*own, *tail], "noun") and _whole_result(before):
        return "share" if says([*own, *tail], "part") else "attainment"
    return "share"


def _whole_result(before: Mention | None) -> bool:
    return bool(
        before and before.measure == "count" and not before.part[0] and not before.percent
        and before.population in ("new-member", "prospect")
    )  # fmt: skip


# --- population ----------------------------------------------------------------------------------


def population(mention: Mention, past: list[Mention], parts: list[Part]) -> str:
    """Who or what is counted; "" where nothing tells."""
    noun = noun_of(mention)
    before = past[-1] if past else None
    if noun == "cell" and before and _near(mention, before) and before.population == "organisation":
        return before.population if before.part[1] else noun
    if noun in PLACES:
        return noun
    if noun == "outside":
        return ""
    if noun in ("", "person") and topic_of(past[-1:], UNIONS) and says(mention.head, "union"):
        return code(last(mention.head, "union"))
    if noun == "class":
        return CLASSES.get(course_of(mention, past), "")
    if noun == "site":
        return topic_of(past, PLACES)
    youth = noun == "youth" and says(mention.earlier, "union") and _act(mention) not in DONE_TO
    if noun == "union-member" or youth:
        return code(last(mention.earlier, "union")) or topic_of(past, UNIONS)
    for _, category in parts:
        if category in BELONGS:
            return BELONGS[category]
    if noun == "trainee" or (
        noun in ("", "prospect", "member", "new-member", "person", "youth")
        and _in_class(mention, past, parts)
    ):
        return TRAINEES.get(course_of(mention, past), "")
    return _people(mention, past, noun, parts)


def noun_of(mention: Mention) -> str:
    """What is counted: the noun right after the number, else the one right before it."""
    after = first(mention.after, "noun", "part")
    found = code(after) if after and after.kind == "noun" else ""
    head = mention.before
    before = last(head, "noun")
    if found and not (found == "person" and before and before.code in PERSONS):
        return found
    counted = mention.percent or says(head, "relation", "total")
    subject = before and (before.code == "site" or (before.code in PLACES and not counted))
    return found if subject or not before else before.code


def topic_of(past: list[Mention], kinds: tuple[str, ...]) -> str:
    """The population of these kinds that was spoken of last."""
    return next((m.population for m in reversed(past) if m.population in kinds), "")


def course_of(mention: Mention, past: list[Mention]) -> str:
    """The kind of class that a number of classes or of trainees speaks of."""
    named = first(mention.tail, "course") or last(mention.earlier, "course")
    before = topic_of(past, IN_CLASS)
    return code(named) or next(
        (kind for kind in CLASSES if before in (CLASSES[kind], TRAINEES[kind])), ""
    )


def _in_class(mention: Mention, past: list[Mention], parts: list[Part]) -> bool:
    """Whether the number counts those who go to a class."""
    if ("other", "trained") in parts:
        return False
    if says(mention.after, "course"):
        return True
    before = past[-1] if past else None
    if not before or not _near(mention, before) or before.population not in IN_CLASS:
        return False
    return not says([*mention.head, *mention.after], "act", "admit", "screen")


def _people(mention: Mention, past: list[Mention], noun: str, parts: list[Part]) -> str:
    before = past[-1] if past else None
    topic = topic_of(past, PEOPLE)
    if noun in ("new-member", "screened-member"):
        return noun
    if any(dimension == "outcome" for dimension, _ in parts):
        return "screened-member" if _is_screened(mention, past) else "member"
    act = _act(mention)
    if act in DONE_TO:
        return DONE_TO[act]
    listed = not act and before and _near(mention, before) and before.population in PERSONS
    spoken = any(m.place == mention.place for m in past if m.population == topic)
    anaphoric = (
        (parts and spoken) or says(mention.head, "relation", "same") or mention.over or listed
    )
    if noun == "member":
        return topic if anaphoric and topic in PERSONS else "member"
    if noun == "prospect":
        return topic if parts and topic == "new-member" else "prospect"
    return topic


def _act(mention: Mention) -> str:
    """What is done to those who are counted, said right after the number or last before it."""
    after = code(first(mention.after, "act"))
    known = (*DONE_TO, "have")
    before = [c.code for c in mention.head if c.kind == "act" and c.code in known]
    return after if after in DONE_TO else before[-1] if before else ""


def _is_screened(mention: Mention, past: list[Mention]) -> bool:
    return any(m.population == "screened-member" and m.place == mention.place for m in past)


# --- part ----------------------------------------------------------------------------------------

_AGE_LEFT = re.compile(r"\b(trên|dưới)\s+$", re.IGNORECASE)
_AGE_RIGHT = re.compile(r"\s*(?:tuổi\s*)?trở (lên|xuống)", re.IGNORECASE)


def parts_of(mention: Mention, text: str, past: list[Mention]) -> list[Part]:
    """The parts that a number's words name: right after it, else right before, else further on."""
    if says(mention.before, "relation", "all"):
        return []
    if says(mention.head, "mean", "year"):
        return [("other", "yearly-average")]
    tail = mention.after
    done = next((at for at, cue in enumerate(tail) if cue.kind in ("done", "act")), len(tail))
    beside = _parts(tail[:done], text, mention, past)
    head = mention.before
    named = [] if says(head, "relation", "among") else _parts(head, text, mention, past)[-1:]
    found = beside or named or _parts(tail[done:], text, mention, past)
    places = noun_of(mention) in (*PLACES, "site")
    return [part for part in found if places or not is_of_place(part)]


def is_of_place(part: Part) -> bool:
    """Whether only cells, communes and the like have this part."""
    return part[0] == "party-presence" or part[1] in OF_PLACES


def _parts(cues: Cues, text: str, mention: Mention, past: list[Mention]) -> list[Part]:
    found: list[Part] = []
    noun = cues[0] if cues and cues[0].code == "institution" else None
    for cue in cues:
        if noun and cue.end <= noun.end:
            continue
        if cue.kind == "part":
            dimension, _, category = cue.code.partition(":")
            found.append((dimension, category))
        elif cue.kind == "age-band" and (band := _age_band(cue, text)):
            found.append(("age", band))
        elif cue.kind == "people":
            found.append(_people_part(cue, mention))
        elif cue.kind == "union":
            found.append(("other", cue.code))
        elif (
            cue.kind == "name"
            and cue.code in _GRADES
            and _GRADE_LEFT.search(text[: cue.start][-20:])
        ):
            found.append(("schooling", _GRADES[cue.code]))
    return _students(_qualified(found, cues), mention, past)


_GRADES = {"12": "upper-secondary", "9": "lower-secondary"}
_GRADE_LEFT = re.compile(r"(?:hết|nghiệp|độ|xong) lớp $", re.IGNORECASE)


def _people_part(cue: Cue, mention: Mention) -> Part:
    """One of the minority peoples: the minority itself, or one of several that are told apart."""
    peoples = {c.code for c in mention.line if c.kind == "people"}
    several = len(peoples) > 1 or says(mention.line, "part", "ethnicity:minority")
    return ("other", spelled(cue.code)) if several else ("ethnicity", "minority")


def _students(found: list[Part], mention: Mention, past: list[Mention]) -> list[Part]:
    """In a list of qualifications a student is one who has none yet, elsewhere an occupation."""
    listed = past and past[-1].part[0] == "qualification" and _near(mention, past[-1])
    student = ("qualification", "student")
    return [student if listed and part == ("occupation", "pupil") else part for part in found]


def _qualified(found: list[Part], cues: Cues) -> list[Part]:
    """Neighbouring qualifications as one part; "đại học trở lên" takes in what is above."""
    levels = list(CATEGORIES["qualification"])[:-1]
    named = [levels.index(c) for d, c in found if d == "qualification" and c in levels]
    if not named:
        return found
    low = 0 if says(cues, "beyond", "at-most") else min(named)
    high = len(levels) - 1 if says(cues, "beyond", "at-least") else max(named)
    joined = ("qualification", "+".join(levels[low : high + 1]))
    return [joined, *(part for part in found if part[0] != "qualification")]


def _age_band(cue: Cue, text: str) -> str:
    """The category of an age: "từ 18 đến 30" is `18-30`, "trên 40 tuổi" is `41+`."""
    ages = [int(number) for number in re.findall(r"\d+", cue.code)]
    if len(ages) == 2:
        return f"{ages[0]}-{ages[1]}"
    left = _AGE_LEFT.search(text[max(cue.start - 10, 0) : cue.start])
    right = _AGE_RIGHT.match(text, cue.end)
    side = left[1].lower() if left else right[1].lower() if right else ""
    bands = {"trên": "{}+", "lên": "{}+", "dưới": "under-{}", "xuống": "under-{}"}
    return bands[side].format(ages[0] + (side in ("trên", "xuống"))) if side else ""


_LETTERS = str.maketrans("đ", "d")


def spelled(phrase: str) -> str:
    """A Vietnamese phrase as a kebab-case word."""
    plain = unicodedata.normalize("NFD", phrase.lower().translate(_LETTERS))
    letters = "".join(c for c in plain if c.isascii())
    return "-".join(re.findall(r"[a-z0-9]+", letters.replace("'", "")))


def own_words(text: str, mention: Mention) -> str:
    """A word for the part that a number is, from the words that name it."""
    kinds = ("part", "people", "age-band", "union")
    named = first(mention.after, *kinds) or last(mention.before, *kinds)
    return spelled(text[named.start : named.end]) if named else ""


_FILLERS = frozenset("là thuộc ở có đang của được tại trong các đã".split())
_BORDER = re.compile(r"[,;:.()\n\d/]| và ")


def worded_part(text: str, mention: Mention) -> Part:
    """A part that no list names, called by the words after its noun, or by those before the number."""
    noun = mention.tail[0] if mention.tail and mention.tail[0].kind == "noun" else None
    after = _BORDER.split(text[noun.end if noun else mention.end :][:80])[0].split()
    before = _BORDER.split(text[max(mention.start - 60, 0) : mention.start].rstrip(": "))[
        -1
    ].split()
    while after and after[0].lower() in _FILLERS:
        after.pop(0)
    named = [text[noun.start : noun.end]] if noun and noun.code != "person" else []
    words = spelled(" ".join(after[:4] or named or before[-4:]))
    return ("other", words) if words else ("", "")


# --- place and period ----------------------------------------------------------------------------

NATION = ("cả nước", "toàn quốc")


def place(mention: Mention, past: list[Mention], main: str) -> str:
    """The place of a number: named with it, else before it, else the paragraph's, else the main."""
    after = first(mention.after, "place", "part", "act", "verb")
    if after and after.kind == "place" and after.code:
        return after.code
    head = [c.code for c in mention.head if c.kind == "place" and c.code]
    if head:
        return head[-1]
    before = past[-1] if past else None
    if before and _near(mention, before):
        return before.place
    above = [c.code for c in mention.above if c.kind == "place" and c.code not in ("", *NATION)]
    return above[-1] if above else main


def holds(name: str, population: str) -> bool:
    """Whether a place can hold units of this kind: no commune lies in a commune."""
    levels = {
        "commune": ("xã", "phường", "thị trấn"),
        "hamlet": ("thôn", "xóm", "ấp", "bản", "buôn"),
    }
    return not name.startswith(levels.get(population, ("\n",)))


def period(mention: Mention, past: list[Mention], now: str, flow: str) -> str:
    """The period of a number: named with it, else before it, else that of the last like it."""
    own = _periods([*mention.head, *mention.after])
    if own:
        return _until(own[-1], mention)
    near = [m for m in past if _near(mention, m) and m.role != "before"]
    near = [m for m in near if m.measure not in ("target", "aside")]
    if near:
        return near[-1].period
    above = _periods(mention.above)
    if is_stock(mention):
        points = [cue.code for cue in above if cue.kind == "period:until"]
        same = [m for m in past if is_stock(m) and m.place == mention.place and _is_of_a_day(m)]
        return points[-1] if points else same[-1].period if same else now or flow
    flows = [cue.code for cue in above if cue.kind != "period:now"]
    return flows[-1] if flows else flow


def _is_of_a_day(mention: Mention) -> bool:
    """Whether the number's period is a day or month up to which things were counted."""
    return any(c.kind == "period:until" and c.code == mention.period for c in mention.line)


def _until(cue: Cue, mention: Mention) -> str:
    """What was done by a day was done since its term began, where the sentence names the term."""
    spans = [c.code for c in mention.earlier if c.kind == "period:span"]
    if cue.kind != "period:until" or is_stock(mention) or not spans:
        return cue.code
    return f"{spans[-1][:4]}/{cue.code}"


def is_dated(mention: Mention, whole: Mention) -> bool:
    """Whether the sentence gives the number another period than its whole's, or the paragraph does."""
    if _near(mention, whole):
        return bool(_periods(mention.head))
    above = [] if whole.paragraph == mention.paragraph else mention.above
    return bool(_periods([*above, *mention.earlier, *mention.after]))


def is_stock(mention: Mention) -> bool:
    """Whether the number tells how many there are, rather than how many were added."""
    waiting = mention.population == "prospect" and not _act(mention)
    acting = mention.part[0] == "other" and (mention.over or mention.part[1] == "none-admitted")
    return (mention.population in STOCKS and not acting) or waiting


def _periods(cues: Cues) -> Cues:
    """The periods that a number may be of: not those that it is only compared with."""
    found: Cues = []
    for at, cue in enumerate(cues):
        compared = cue.kind == "period:compared" or says(cues[max(at - 1, 0) : at], "compare")
        if cue.kind.startswith("period") and cue.kind != "period:earlier" and not compared:
            found.append(cue)
    return found
