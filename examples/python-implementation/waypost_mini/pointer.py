"""JSON Pointers (RFC 6901)."""


def pointer(path):
    """The pointer of a path of names and indexes."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)
