"""Each number that may be a figure, in its sentence, and the phrase that quotes it."""
