"""When two SVGs are the same drawing, though two machines drew them.

A processor with wider instructions may end a sum in another last bit: a coordinate then
differs far below what can be seen, and so do the ids that matplotlib hashes from it.
`canonical` rounds the coordinates of an SVG and numbers its ids, and changes nothing else.
"""

import re

SVG = re.compile(r"<svg\b.*?</svg>", re.DOTALL)

_DECIMALS = 3  # a thousandth of a point; matplotlib writes six
_NUMBER = re.compile(r"-?\d+\.\d+")
_HASHED_ID = re.compile(r"\b[a-z][0-9a-f]{10}\b")


def canonical(svg: re.Match[str]) -> str:
    """The text of an SVG (a match of `SVG`) that is equal for equal drawings."""
    ids: dict[str, str] = {}
    rounded = _NUMBER.sub(lambda m: f"{float(m[0]) + 0.0:.{_DECIMALS}f}", svg[0])
    return _HASHED_ID.sub(lambda m: ids.setdefault(m[0], f"id-{len(ids)}"), rounded)
