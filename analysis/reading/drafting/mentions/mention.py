"""A number that may be a figure: its words, its company, and what the rules make of it."""

from dataclasses import dataclass, field
from decimal import Decimal

from analysis.reading.drafting.words.clauses import clause
from analysis.reading.drafting.words.lexicon import Cues

Part = tuple[str, str]
WHOLE: Part = ("", "")


@dataclass(eq=False, slots=True)
class Mention:
    """A number in its sentence, and what the rules make of it.

    Its words: `head` and `tail` are its share of the sentence, `before` and `after` what of these
    stands in one clause with it, `earlier` all that stands before it in the sentence, `line` the
    whole sentence, `above` the places and periods of the paragraph up to there (and of the
    question that it answers), `union` the union that the text named last, `noun` what `noun_of`
    found them to say is counted. Its company: `owner` is the number before the brackets that it
    stands in, `over` and `under` join a fraction, `upto` leads to the end of a range. `role` is
    `whole` for what can have parts, `before` for an earlier count that something is compared
    with, `aim` for a target that is said to be one. The rest are the columns of its row.
    """

    start: int
    end: int
    printed: str
    value: Decimal | None
    percent: bool
    sentence: int
    paragraph: int
    head: Cues = field(default_factory=list)
    tail: Cues = field(default_factory=list)
    before: Cues = field(default_factory=list)
    after: Cues = field(default_factory=list)
    earlier: Cues = field(default_factory=list)
    above: Cues = field(default_factory=list)
    line: Cues = field(default_factory=list)
    union: str = ""
    noun: str | None = None
    owner: "Mention | None" = None
    over: "Mention | None" = None
    under: "Mention | None" = None
    upto: "Mention | None" = None
    role: str = ""
    hedge: str = ""
    measure: str = ""
    population: str = ""
    part: Part = WHOLE
    place: str = ""
    period: str = ""
    of: "Mention | None" = None
    against: "Mention | None" = None
    doubts: list[str] = field(default_factory=list)

    @property
    def words(self) -> Cues:
        """What is said of the number: all of its share before it, and its clause after it."""
        return [*self.head, *self.after]

    def near(self, other: "Mention | None") -> bool:
        """Whether another number stands in the same sentence."""
        return other is not None and other.sentence == self.sentence

    def alike(self, other: "Mention") -> bool:
        """Whether another number speaks of the same people, the same part of them, and place."""
        same = (other.population, other.part, other.place)
        return (self.population, self.part, self.place) == same

    def copy(self, other: "Mention") -> None:
        """Take over whom, what part, where and when another number speaks of."""
        self.population, self.part = other.population, other.part
        self.place, self.period = other.place, other.period


def near_ones(mention: Mention, past: list[Mention]) -> list[Mention]:
    """The numbers so far of a number's sentence: the last ones."""
    first = len(past)
    while first and mention.near(past[first - 1]):
        first -= 1
    return past[first:]


def before_bracket(mention: Mention) -> Cues:
    """The clause before the bracket that opens right before a number: "nữ đông hơn (179 người)"."""
    owner = mention.owner
    if not owner and mention.head[-1:] and mention.head[-1].kind == "(":
        return clause(mention.head[:-1])
    if not owner or owner.percent or [cue.kind for cue in mention.head] != ["("]:
        return []
    own = clause(owner.tail)
    return own if len(own) < len(owner.tail) else []
