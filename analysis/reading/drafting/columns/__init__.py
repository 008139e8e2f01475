"""What a number's own words say: where, when, who, which part, how measured, what in doubt."""
