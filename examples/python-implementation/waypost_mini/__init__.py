"""A small implementation of Waypost, written from `specs/` alone."""
