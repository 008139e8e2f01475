"""An article's numbers, read one after the other, each in the light of those before it."""

import re
from bisect import bisect_left
from itertools import pairwise
from operator import attrgetter

from analysis.reading.bounds import bounds
from analysis.reading.drafting import links, meaning
from analysis.reading.drafting.lexicon import Cue
from analysis.reading.drafting.doubts import WORDED
from analysis.reading.drafting.meaning import RELATIVE, says
from analysis.reading.drafting.periods import (
    EARLIER, Period, before, find_dateline, find_periods, years_of,
)  # fmt: skip
from analysis.reading.drafting.places import CAPITALS, find_places, main_place, title_of
from analysis.reading.drafting.sentences import Mention, Part, read_sentences
from analysis.reading.numbers import Number

Runs = dict[Mention, list[Mention]]
_CAPTION = re.compile(r"\bảnh\s*:", re.IGNORECASE)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def understand(text: str, numbers: list[Number]) -> tuple[str, list[Mention]]:
    """The place that an article is about, and its figures in reading order."""
    day, places = find_dateline(text), find_places(text)
    periods = find_periods(text, day)
    mentions = read_sentences(text, numbers, places, periods)
    for previous, mention in pairwise([None, *mentions]):
        if mention:
            mention.hedge = meaning.hedge(mention, previous, text)
    mentions = _without_restated(text, mentions)
    reader = _Reader(text, main_place(text, places), day.now, periods, _runs(mentions))
    for mention in mentions:
        reader.read(mention)
    return reader.main, _settled(text, reader.past)


class _Reader:
    """What was read of an article so far."""

    def __init__(self, text: str, main: str, now: str, periods: list[Period], runs: Runs) -> None:
        self.text, self.main, self.now, self.runs = text, main, now, runs
        self.past: list[Mention] = []
        self._flows = [period for period in periods if _carries(text, period)]
        self._paired: dict[Mention, Mention] = {}
        self._names: dict[Mention, str] = {}

    def read(self, mention: Mention) -> None:
        if not mention.under:
            mention.place = meaning.place(mention, self.past, self.main)
            self._name_run(mention)
            self._understand(mention)
        if mention.measure:
            self.past.append(mention)

    def _understand(self, mention: Mention) -> None:
        previous = self.past[-1] if self.past else None
        if twin := self._pair(mention) or _restated_count(mention, previous):
            _copy(mention, twin)
            mention.measure = "share"
            mention.of = twin.of = twin.of or _named_whole(mention, twin, self.past)
            return
        mention.measure = meaning.measure(mention, previous)
        if previous and _stands_out(self.text, mention, previous):
            return
        if mention.owner and mention.owner is previous and previous.measure == "share":
            _copy(mention, previous)
            mention.of = previous.of
            if says(previous.tail[:3], "relation", "total"):
                self._make_whole(mention, previous)
        elif previous and links.compared(mention, previous):
            _compare(mention, previous)
        elif mention.measure == "count" and (result := links.earlier_of(mention, self.past)):
            _compare(mention, result)
        elif mention.measure in RELATIVE:
            self._relate(mention)
        else:
            self._describe(mention, previous)

    def _make_whole(self, mention: Mention, share: Mention) -> None:
        """ "Chiếm 23,4% tổng số đảng viên mới (846 đồng chí)": the brackets name the whole."""
        mention.part, mention.of, mention.role = ("", ""), None, "whole"
        for one in self.past[-4:]:
            if one is share or (one.part == share.part and one.sentence == share.sentence):
                one.of = mention

    def _relate(self, mention: Mention) -> None:
        """A percentage, or a number of people, by which a result exceeds something."""
        parts = meaning.parts_of(mention, self.text, self.past)
        mention.of = links.result_of(mention, self.past, parts)
        if _compares_targets(mention, self.past):
            mention.measure = "aside"
            return
        if mention.of and not (parts and mention.of.part != parts[0]):
            _copy(mention, mention.of)
        else:
            self._describe(mention, None)
            mention.of = None

    def _describe(self, mention: Mention, previous: Mention | None) -> None:
        parts = meaning.parts_of(mention, self.text, self.past)
        if label := _label(self.text, mention):
            mention.place, parts = label, []
        mention.population = meaning.population(mention, self.past, parts)
        if not meaning.holds(mention.place, mention.population):
            mention.place = self.main
        if not mention.population and meaning.noun_of(mention) not in ("class", "trainee"):
            mention.measure = "aside"
        likewise = self._likewise(mention)
        mention.part = likewise.part if likewise else _fitting(mention, parts)
        near = previous is not None and previous.sentence == mention.sentence
        planned = near and (mention.owner or (previous and previous.measure in RELATIVE))
        if mention.measure == "target" and planned and previous:
            mention.population = previous.population
        if mention.population in meaning.UNIONS:
            mention.place = self._union_place(mention)
        aims = says(mention.head, "aim") or (near and previous and previous.role == "aim")
        mention.role = "aim" if mention.measure == "target" and aims and not planned else ""
        whole = likewise.role == "whole" if likewise else links.is_whole(mention)
        mention.role = "whole" if whole else mention.role
        if not mention.part[0] and links.is_unnamed_part(mention, self.past):
            mention.part, mention.role = meaning.worded_part(self.text, mention), ""
            mention.doubts.append(WORDED)
        if mention.part[1] or mention.percent or mention.measure == "mean":
            whole = self._summed(mention) or links.whole_of(mention, self.past)
            mention.of = whole if mention.measure in ("count", "share") else None
            if mention.measure == "target" and mention.percent:
                mention.of = self._targeted(mention, previous)
            self._date(mention, whole)
        else:
            self._date(mention, None)
        if mention.measure == "target":
            mention.period = self._target_period(mention, previous)
        if mention.over:
            _fraction(mention, mention.over, self.past, parts)
            if mention.over.measure != "target" and not mention.part[0]:
                mention.part = meaning.worded_part(self.text, mention.over)
                mention.doubts.append(WORDED)

    def _date(self, mention: Mention, whole: Mention | None) -> None:
        at = bisect_left(self._flows, mention.start, key=lambda period: period.start)
        flow = self._flows[at - 1].value if at else ""
        own = meaning.period(mention, self.past, self.now, flow)
        mention.period = own
        if whole and not meaning.is_dated(mention, whole):
            mention.period = whole.period
        if whole and mention.place == self.main:
            mention.place = whole.place

    def _targeted(self, mention: Mention, previous: Mention | None) -> Mention | None:
        """What a target in percent is a share of: the target before "trong đó", or what it names."""
        if says(mention.head, "relation", "of-which") and previous and previous.measure == "target":
            return previous
        noun = meaning.first(mention.after, "noun")
        return links.whole_of(mention, self.past) if noun else None

    def _target_period(self, mention: Mention, previous: Mention | None) -> str:
        """A target is of the years of its plan."""
        between = (
            [*previous.tail, *mention.head]
            if previous and previous.measure in RELATIVE
            else mention.head
        )
        plan = [c for c in between if c.kind.startswith("period") and c.kind != "period:earlier"]
        if plan and plan[-1].kind == "period:plan":
            each = says(mention.head, "relation", "each") and "/" not in plan[-1].code
            return f"{self.now[:4]}/{plan[-1].code}" if each else plan[-1].code
        period = plan[-1].code if plan else mention.period
        return years_of(period) if re.search(r"\d{4}-\d\d", period) else period

    def _union_place(self, mention: Mention) -> str:
        named = [c for c in mention.earlier if c.kind == "union" and c.code == mention.population]
        if named:
            suffix = _LEVEL.match(self.text, named[-1].end)
            return self.text[named[-1].start : suffix.end() if suffix else named[-1].end]
        same = [m.place for m in self.past if m.population == mention.population]
        return same[-1] if same else mention.place

    def _name_run(self, mention: Mention) -> None:
        """The places that "lần lượt" gives a run of counts: "chi bộ A, B và C … 24, 19 và 15"."""
        run = self.runs.get(mention, [])
        if run and mention is run[0] and not mention.percent:
            names = _listed_places(self.text, mention, len(run))
            self._names |= dict(zip(run, names, strict=False))
        mention.place = self._names.get(mention, mention.place)

    def _likewise(self, mention: Mention) -> Mention | None:
        """ "Con số tương ứng ở … là A và B" repeats the numbers of the sentence before, in order."""
        if not says(mention.earlier, "relation", "likewise"):
            return None
        named = meaning.last(mention.earlier, "union", "place")
        start = named.start if named else 0
        order = sum(m.sentence == mention.sentence and m.start > start for m in self.past)
        before = [m for m in self.past if m.sentence < mention.sentence]
        pattern = [m for m in before if m.sentence == before[-1].sentence]
        return pattern[order] if order < len(pattern) else None

    def _summed(self, mention: Mention) -> Mention | None:
        """The count that a run of counts adds up to: they part it by place, by nothing else."""
        run = self.runs.get(mention, [])
        if mention not in self._names:
            return None
        total = sum(m.value for m in run if m.value is not None)
        same = [m for m in links.counts(self.past) if m.part == mention.part and m.value == total]
        mention.part = ("", "") if same else mention.part
        return same[0] if same else None

    def _pair(self, mention: Mention) -> Mention | None:
        """The count that "lần lượt" pairs this percentage with."""
        run = self.runs.get(mention, [])
        if run and mention is run[0] and mention.percent:
            parts = meaning.parts_of(mention, self.text, self.past)[:1]
            counts = [m for m in self.past if m.measure == "count" and not m.percent]
            same = [m for m in counts if [m.part] == parts]
            chosen = (same if len(same) >= len(run) else counts)[-len(run) :]
            if len(chosen) == len(run):
                self._paired |= {m: _part_like(c, parts) for m, c in zip(run, chosen, strict=True)}
        return self._paired.get(mention)


_ALONE = re.compile(r"\briêng (?:đối với |ở |tại )?([^,;:]{3,60}?) (?:đã |đều )?(?:đạt|chiếm|là)\b")


def _stands_out(text: str, mention: Mention, previous: Mention) -> bool:
    """ "…, riêng các chi bộ cơ quan đạt 100%": the same share, of some alone."""
    alone = meaning.first(mention.head, "relation")
    if not (alone and alone.code == "alone" and mention.percent and previous.percent):
        return False
    named = _ALONE.match(text, alone.start)
    if not named or mention.sentence != previous.sentence or says(mention.head, "part"):
        return False
    _copy(mention, previous)
    mention.measure, mention.place = previous.measure, named[1]
    return True


_LINE_LABEL = re.compile(rf"[^\w\n]*(?:\d{{1,2}}[.)])?\s*([{CAPITALS}][^:\d\n]{{2,60}}):\s*")
_BODY_LABEL = re.compile(
    r"(?:công an|ban chỉ huy|trung tâm|bệnh viện|phòng|viện|tòa án|chi cục|đảng bộ|chi bộ|văn phòng|"
    r"đồn|hạt|ban quản lý|kho bạc|bảo hiểm|ngân hàng)\b",
    re.IGNORECASE,
)


def _label(text: str, mention: Mention) -> str:
    """The body that a line of a list is about: "5. Công an huyện: 11/8 đảng viên"."""
    line = text[text.rfind("\n", 0, mention.start) + 1 : mention.start]
    label = _LINE_LABEL.fullmatch(line)
    if not label or any(cue.kind == "place" for cue in mention.head):
        return ""
    return label[1] if mention.over or _BODY_LABEL.match(label[1]) else ""


_LEVEL = re.compile(r" (?:huyện|tỉnh|xã|thành phố|thị xã|phường|thị trấn)\b(?! [A-ZĐ])")


_OF_A_PLAN = re.compile(
    r"\b(?:so|với|(?:chỉ tiêu|kế hoạch|mục tiêu|nghị quyết)[^,.;:()]*)\s+$", re.IGNORECASE
)


def _carries(text: str, period: Period) -> bool:
    """Whether a period may be that of numbers further on."""
    compared = _OF_A_PLAN.search(text[max(period.start - 40, 0) : period.start])
    lasting = period.kind in ("time", "span", "year") and not _DAY.fullmatch(period.value)
    return lasting and not compared and bool(period.value)


def _copy(mention: Mention, twin: Mention) -> None:
    mention.population, mention.part = twin.population, twin.part
    mention.place, mention.period = twin.place, twin.period


def _compares_targets(mention: Mention, past: list[Mention]) -> bool:
    """ "Chỉ tiêu là 260 đảng viên, cao hơn năm ngoái 20": the table has no row for it."""
    near = [m.measure for m in past if m.sentence == mention.sentence]
    return mention.measure in ("increase", "decrease") and "target" in near and "count" not in near


def _compare(mention: Mention, previous: Mention) -> None:
    """The earlier count that the increase before it is held against."""
    _copy(mention, previous)
    mention.measure, mention.role = "count", "before"
    mention.of = None
    between = [*previous.tail, *mention.head]
    periods = [cue.code for cue in between if cue.kind.startswith("period")]
    named = periods[-1] if periods else EARLIER
    mention.period = before(previous.period, named) if named.startswith(EARLIER) else named


def _restated_count(mention: Mention, previous: Mention | None) -> Mention | None:
    """The count before a percentage that says it again: "57 (48,3%)", "6.428, chiếm 58%"."""
    if not mention.percent or not previous:
        return None
    count = mention.owner or previous.under or previous
    own, tail = mention.before, mention.after
    if (
        count.percent
        or count.measure != "count"
        or count.sentence != mention.sentence
        or count.against
    ):
        return None
    if says([*own, *tail], "plan") or says(own, "aim") or says(own, "verb", *RELATIVE):
        return None
    if any(cue.kind in ("noun", "part", "people", "union", "age-band", "place") for cue in own):
        return None
    whole_named = says(tail[:2], "relation", "total") or says(own, "verb", "share")
    if any(cue.kind in ("noun", "part") for cue in tail) and not whole_named and not mention.owner:
        return None
    return count if count.part[0] or mention.owner or whole_named else None


def _named_whole(mention: Mention, twin: Mention, past: list[Mention]) -> Mention | None:
    """The whole that a percentage names itself: "1,15% tổng số đảng viên"."""
    noun = meaning.code(meaning.first(mention.after, "noun"))
    population = noun or twin.population
    named = [m for m in links.counts(past) if m.population == population and m.role == "whole"]
    here = [m for m in named if m is not twin and m.place == twin.place]
    elsewhere = [] if noun else [m for m in named if m is not twin]
    return next(iter([*here, *elsewhere]), None)


def _fitting(mention: Mention, parts: list[Part]) -> Part:
    """The first part that this population can have."""
    if mention.measure == "mean":
        return "age", ""
    allowed = {
        **dict.fromkeys(meaning.UNIONS, ("party-membership", "sex", "age", "ethnicity")),
        **dict.fromkeys(meaning.PLACES, ("other", "party-presence")),
        **dict.fromkeys(meaning.CLASSES.values(), ()),
    }.get(mention.population)
    if mention.population in meaning.TRAINEES.values():
        parts = [part for part in parts if part[0] != "youth-union"]
    fitting = [p for p in parts if allowed is None or p[0] in allowed]
    fitting.sort(key=lambda part: part[0] != "party-presence")
    others = len(fitting) > 1 and all(part[0] == "other" for part in fitting)
    return fitting[-1 if others else 0] if fitting else ("", "")


def _fraction(part: Mention, whole: Mention, past: list[Mention], parts: list[Part]) -> None:
    """ "9/20": a part of its whole, or a result and its target where nothing names the part."""
    _copy(whole, part)
    whole.part = "", ""
    planned = says(part.tail, "plan")
    if part.population == "new-member" and (planned or not part.part[0]):
        whole.measure, part.against, part.of, part.role = "target", whole, None, "whole"
        whole.period = years_of(whole.period)
        return
    known = [m for m in links.counts(past) if m.population == part.population]
    known = [m for m in known if m.value == whole.value and (m.role == "whole" or not m.of)]
    if known:
        part.of, part.place = known[0], known[0].place
        return
    whole.measure, part.of, whole.role = "count", whole, "whole"
    if len(parts) > 1 and parts[0][0] == parts[1][0] == "other":
        whole.part, part.part = parts[0], parts[1]


def _part_like(whole: Mention, parts: list[Part]) -> Mention:
    """The part of a whole that a percentage speaks of, where no count of it is printed."""
    if not parts or whole.part == parts[0]:
        return whole
    part = Mention(whole.start, whole.end, "", None, False, whole.sentence, whole.paragraph)
    _copy(part, whole)
    part.part, part.of = parts[0], whole
    return part


def _runs(mentions: list[Mention]) -> Runs:
    """The percentages that "lần lượt" or "tương ứng" pairs with the counts before them."""
    runs: Runs = {}
    run: list[Mention] = []
    for mention in mentions:
        if run and run[0].sentence == mention.sentence and _continues(mention, run[0]):
            run.append(mention)
        else:
            run = [mention] if says(mention.head, "relation", "respectively") else []
        if len(run) > 1:
            runs.update(dict.fromkeys(run, run))
    for mention, run in runs.items():
        mention.tail, mention.after = run[-1].tail, run[-1].after
    return runs


def _continues(mention: Mention, first: Mention) -> bool:
    bare = all(cue.kind in (",", "và", "hedge") for cue in mention.head)
    return bare and mention.percent == first.percent


def _listed_places(text: str, mention: Mention, length: int) -> list[str]:
    """The places of a list before a number that has as many names as there are numbers."""
    nouns = [c for c in mention.head if c.kind == "noun" and c.code in meaning.PLACES]
    noun = nouns[-1] if nouns else None
    verb = next(
        (c for c in mention.head if noun and c.start > noun.start and c.kind in _VERBS), None
    )
    if not noun or not verb:
        return []
    items = re.split(r", | và ", text[noun.end : verb.start].strip())
    name = _FIRST_CAPITAL.search(items[0])
    if len(items) != length or not name:
        return []
    level = f"{text[noun.start : noun.end]} {items[0][: name.start()]}"
    return [level + item for item in (items[0][name.start() :], *items[1:])]


_VERBS = ("act", "verb", "relation", "done")
_FIRST_CAPITAL = re.compile(rf"[{CAPITALS}]")


def _settled(text: str, mentions: list[Mention]) -> list[Mention]:
    """With what every percentage is held against, without what is printed twice."""
    for mention, after in pairwise([*mentions, None]):
        if mention and mention.measure in RELATIVE:
            mention.of = _left_over(mention, after) or mention.of
            mention.against = links.against(mention, mentions)
    for mention in mentions:
        if mention.measure == "count":
            mention.against = links.target_of(mention, mentions)
    kept = _once(mentions)
    _tell_apart(text, kept)
    return kept


def _left_over(mention: Mention, after: Mention | None) -> Mention | None:
    """ "Giảm 91,8%, còn 5": the result of what is described before it."""
    if not after or after.measure != "count" or not mention.part[1]:
        return None
    if after.sentence != mention.sentence or not says(after.head, "verb", "reach"):
        return None
    after.part, after.period = mention.part, mention.period
    return after


_KEY = attrgetter("of", "place", "period", "population", "part", "hedge")


def _tell_apart(text: str, mentions: list[Mention]) -> None:
    """Two counts of one part can't both be it: each is called by its own words."""
    first: dict[object, Mention] = {}
    for mention in mentions:
        if mention.measure != "count":
            continue
        other = first.setdefault(_KEY(mention), mention)
        if other is mention:
            continue
        near = other.sentence == mention.sentence
        for one in (other, mention) if near else (mention,):
            if one.part[1] and (near or one.of):
                _call_by_words(text, one, mentions)


def _call_by_words(text: str, count: Mention, mentions: list[Mention]) -> None:
    part = count.part
    words = meaning.own_words(text, count)
    for one in mentions:
        restates = one.of is count.of and one.part == part and one.owner is count
        if one is count or restates:
            one.part = ("other", words or part[1])
            one.doubts.append(WORDED)


def _once(mentions: list[Mention]) -> list[Mention]:
    kept: dict[tuple[object, ...], Mention] = {}
    same: dict[Mention, Mention] = {}
    for mention in mentions:
        key = (
            mention.measure, mention.start if mention.value is None else mention.value, mention.percent, mention.place, mention.period,
            mention.population, mention.part, mention.hedge,
        )  # fmt: skip
        same[mention] = kept.setdefault(key, mention)
    for mention in kept.values():
        mention.of = same.get(mention.of, mention.of) if mention.of else None
        mention.against = same.get(mention.against, mention.against) if mention.against else None
    return list(kept.values())


def _without_restated(text: str, mentions: list[Mention]) -> list[Mention]:
    """Without the numbers of headline and captions that the text itself prints again."""
    title = title_of(text)
    body = text.find(title) + len(title) if title else 0
    kept: list[Mention] = []
    for at, mention in enumerate(mentions):
        line = text[text.rfind("\n", 0, mention.start) + 1 :].partition("\n")[0]
        shown = mention.start < body or _CAPTION.search(line)
        if not (shown and any(_restates(mention, other) for other in mentions[at + 1 :])):
            kept.append(mention)
    return kept


def _restates(mention: Mention, other: Mention) -> bool:
    if mention.percent != other.percent or mention.value is None or other.value is None:
        return False
    if mention.hedge in ("", other.hedge):
        return mention.value == other.value
    low, high = bounds(mention.printed, mention.hedge, count=not mention.percent)
    return low <= other.value and (high is None or other.value <= high)
