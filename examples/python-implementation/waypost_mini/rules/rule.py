"""How rules are written down, and how they walk a document."""

RULES = {}


def rule(name):
    """Registers a function as a rule: from a document to the paths of all places that break it."""

    def register(function):
        RULES[name] = function
        return function

    return register


def each(value, *steps, path=()):
    """All (path, value) that steps lead to; `"*"` stands for every item of a list. What is not there is left out."""
    if not steps:
        yield path, value
    elif steps[0] == "*":
        for index, item in enumerate(value):
            yield from each(item, *steps[1:], path=(*path, index))
    elif isinstance(value, dict) and steps[0] in value:
        yield from each(value[steps[0]], *steps[1:], path=(*path, steps[0]))


def objects(value, path=()):
    """Every object of a document with its path; not what stands in `extensions`."""
    if isinstance(value, dict):
        yield path, value
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in members:
        if step != "extensions":
            yield from objects(item, (*path, step))


def repeated(items):
    """Of (path, key) the paths whose key stood before."""
    seen = set()
    for path, key in items:
        if key in seen:
            yield path
        seen.add(key)


def circles(edges):
    """Of (path, from, to) a path for each circle: the first edge in the document that lies on it."""
    edges = list(edges)
    reach = {}
    for _, start, end in edges:
        reach.setdefault(start, set()).add(end)

    def beyond(start):
        found, todo = set(), [start]
        while todo:
            for end in reach.get(todo.pop(), ()):
                if end not in found:
                    found.add(end)
                    todo.append(end)
        return found

    closed = {start: beyond(start) for start in reach}
    told = set()
    for path, start, end in edges:
        if start not in told and (end == start or start in closed.get(end, ())):
            told |= {other for other in closed if other in closed[start] and start in closed[other]}
            yield path
