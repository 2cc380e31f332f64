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


def circles(items):
    """Of (id, [(path, id that it leads to), …]) a path for each circle, by which its first item leads into it.

    Items are followed in the order in which they stand; of two with one id the first counts. What stands in a circle
    that was told of is left out of the search for others.
    """
    ways = {}
    for item, leads in items:
        if leads:
            ways.setdefault(item, leads)
    while (found := first_circle(ways)) is not None:
        path, circle = found
        yield path
        for item in circle:
            del ways[item]


def first_circle(ways):
    """The path that leads on from the first item of a circle, and all its items; None if there is no circle."""
    done = set()
    for start in ways:
        taken, trail = {}, [(start, iter(ways[start]))]
        while trail:
            item, leads = trail[-1]
            path, end = next(leads, (None, None))
            if end is None:
                trail.pop()
                taken.pop(item, None)
                done.add(item)
                continue
            taken[item] = path
            if end in taken:
                items = list(taken)
                return taken[end], items[items.index(end) :]
            if end not in done:
                trail.append((end, iter(ways.get(end, []))))
    return None
