"""From an article to the rows that a person would type.

`reader` takes the numbers one after the other, each in the light of those before it.
The rooms import only from those above: `words`, `places`, `times`, `mentions`, `columns`, `links`.
"""
