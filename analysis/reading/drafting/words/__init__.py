"""The vocabulary of drafting, as data, and finding what the words of a text say."""
