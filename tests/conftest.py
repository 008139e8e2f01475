"""How the tests of properties are run."""

from hypothesis import settings

settings.register_profile("unhurried", deadline=None)  # two tests may share a slow core
settings.load_profile("unhurried")
