"""Views of dicts beside sets and beside what is none: what is equal, in order, and of which class."""

d = {1: 10, 2: 20}
e = {1: 10, 'x': 3}
for other in (42, [1, 2], (1, 2), {1, 2}, frozenset({1, 2}), {1: 0, 2: 0}.keys(), d.values(), {1: 10, 2: 20}, 'ab', None, d.items(), {(1, 10), (2, 20)}):
    print(d.keys() == other, d.keys() != other, other == d.keys(), d.items() == other, d.values() == other, end=' ')
    try: print(d.keys() <= other, d.keys() > other)
    except TypeError as x: print(x)
print(type(d.keys() & frozenset({1, 2, 3})), type(d.keys() & {1, 2, 3}), type(frozenset({1, 2}) & d.keys()), type(d.keys() | frozenset([9])), type(d.items() - frozenset()), d.keys() & [1, 1, 5], d.keys() ^ (1, 3))
class S(set): pass
print(type(d.keys() & S({1, 2, 3})).__name__, type(S({1}) & d.keys()).__name__)
for view in (d.keys(), d.values(), d.items()):
    try: type(view)()
    except TypeError as x: print(x)
    try: type(view)({})
    except TypeError as x: print(x)
print(d.items() ^ e.items() == {(2, 20), ('x', 3)}, d.items() & e.items())
try: d.values() & {1}
except TypeError as x: print(x)
try: d.keys() < [1]
except TypeError as x: print(x)
print(hash(d.values()) is not None)
try: hash(d.keys())
except TypeError as x: print(x)
try: {d.items()}
except TypeError as x: print(x)
within = {}
within["values"] = within.values()
within["items"] = within.items()
print(within)
