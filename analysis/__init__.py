"""Figures that newspapers report, as one tidy table that can be trusted."""
