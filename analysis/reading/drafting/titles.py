"""The headline of an article."""

import re

_DATED = re.compile(r"\d{1,2}[/:-]\d{1,2}|[|©]")


def title_of(text: str) -> str:
    """The line above the first paragraph that reads most like a headline; "" if there is none."""
    lines: list[str] = []
    for line in text.split("\n", 30)[:30]:
        if len(line) > 130:
            break
        if line != line.upper() and not line.rstrip().endswith(".") and not _DATED.search(line):
            lines.append(line)
    return max(lines, key=lambda line: len(line.split()), default="")
