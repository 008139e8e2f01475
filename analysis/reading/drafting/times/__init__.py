"""The times that an article names, and the one that it goes on with."""
