"""Checks of the program from outside, as its users meet it; scripts/acceptance.py runs them."""
