# Set operations of views of dicts, in the order in which CPython makes them.
for n in range(3, 30, 8):
    d1 = {i * 7 % 31: i for i in range(n)}
    d2 = {i * 5 % 37: i for i in range(0, n, 2)}
    print(d1.items() ^ d2.items())
    print(d1.keys() ^ d2.keys())
    print(d1.keys() & d2.keys())
    print(d1.keys() | d2.keys())
    print(d1.keys() - d2.keys())
    print(d1.items() & d2.items())
    print(d1.items() | d2.items())
    print(d1.items() - d2.items())
    s = [3, 5, 70, 900]
    print(d1.keys() ^ s, d1.keys() & s, d1.keys() | s, d1.keys() - s)
    print(set(s) ^ d1.keys(), set(s) & d1.keys(), set(s) | d1.keys(), set(s) - d1.keys(), d1.keys().isdisjoint(s))
for one, other in (({"a": []}, {"a": [1]}), ({"a": []}, {"a": []})):
    for operate in (lambda a, b: a ^ b, lambda a, b: a & b, lambda a, b: a | b, lambda a, b: a - b):
        try: print(operate(one.items(), other.items()))
        except TypeError as error: print(error)
d = {"a": [], "b": 2, 3: 1.0}
print([each in d.items() for each in (("a", []), ("b", 2), ("b", 3), ("b", 2, 2), ["b", 2], "b2", (3.0, 1), (True, 1), 5)])
try: print((["x"], 1) in d.items())
except TypeError as error: print(error)
print(d.items().isdisjoint([("b", 2)]), d.items().isdisjoint([("a", 1)]), d.keys() & ["q", 3.0, "z"], d.items() & [(3.0, 1), ("b", 5)])
