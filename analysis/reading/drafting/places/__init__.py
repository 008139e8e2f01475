"""The organisations and areas that an article names, each by its full name."""
