"""Which figure a number is part of, and which it is compared with."""
