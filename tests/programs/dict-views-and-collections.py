d = {"a": 1, "b": 2, "c": 3}; e = {"b": 2, "x": 9}
print(d.keys() & e.keys(), sorted(d.keys() | e.keys()), sorted(d.keys() - e.keys()), sorted(d.keys() ^ e.keys()), d.items() & e.items(), d.keys() == {"a", "b", "c"}, d.keys() >= {"a"}, d.keys() < {"a"}, d.keys().isdisjoint({"z"}), "a" in d.keys(), ("a", 1) in d.items(), 3 in d.values())
print(d | e, e | d); d |= {"z": 0}; print(d, list(d), list(reversed(d)), list(reversed(d.items())), len(d.keys()))
print(d.keys(), d.values(), d.items(), d.get("q"), d.get("q", 5), d.setdefault("n", []), d.pop("n"), d.pop("none", 7), d.popitem())
print(dict(a=1, b=2), dict([(1, 2)]), dict({1: 2}, x=3), dict(zip("ab", [1, 2])), dict.fromkeys("ab", 0), {**d, "a": 9}, {1: "a", 1.0: "b", True: "c"})
try:
    for k in d: d["new" + k] = 1
except RuntimeError as e2: print(e2)
try:
    for k in d: del d[k]
except RuntimeError as e2: print(e2)
print({} == {}, {1: 2} == {1: 2.0}, {1: 2} != {1: 3}, {"a": {"b": 1}}, {(1, 2): 3}[1, 2])
class M(dict):
    def __missing__(self, k): return k * 2
m = M(a=1); print(m["a"], m["zz"], m.get("q"), m, type(m.copy()), "zz" in m)
from collections import OrderedDict, defaultdict, Counter, deque, namedtuple, ChainMap
o = OrderedDict(a=1, b=2, c=3); o.move_to_end("a"); print(o, o.popitem(last=False), o == {"c": 3, "a": 1}, list(o), OrderedDict([(1, 2)]) == OrderedDict([(1, 2)]))
dd = defaultdict(list); dd["x"].append(1); print(dd, dd["y"], dd.default_factory, len(dd)); print(defaultdict(int, a=1), defaultdict(lambda: 5)["q"])
try: defaultdict(5)
except TypeError as e2: print(e2)
c = Counter("hello"); print(c, c.most_common(1), c["zz"], c + Counter("l"), c - Counter("l"), c & Counter("hl"), c | Counter("zz"), list(c.elements()), c.total(), sum(c.values())); c.update("h"); c.subtract("e"); print(c, +c, -c)
q = deque([1, 2, 3], maxlen=3); q.append(4); print(q, q.popleft(), q.rotate(1), q, q.maxlen, q[0], list(q)); q.extendleft("ab"); print(q, q.index("a"), q.count(4))
for f in (lambda: q[9], lambda: deque().pop(), lambda: deque().popleft(), lambda: q.index("zz"), lambda: q.remove("zz"), lambda: deque(5), lambda: deque([1], maxlen=-1), lambda: deque([1], -1), lambda: q + [1], lambda: Counter(a="x").most_common(), lambda: o.move_to_end("zz"), lambda: Counter(5)):
    try: print(f())
    except Exception as x: print(type(x).__name__, x)
P = namedtuple("P", "x y", defaults=[5]); p = P(1); print(p, p.x, p[1], p._asdict(), p._replace(x=3), P._fields, P._make([7, 8]), p == (1, 5), P(y=1, x=2), P._field_defaults, *p)
for f in (lambda: P(), lambda: P(1, 2, 3), lambda: p.__class__(z=1), lambda: setattr(p, "x", 1), lambda: p._replace(q=1), lambda: namedtuple("Q", "a a"), lambda: namedtuple("Q", "class"), lambda: namedtuple("1", "a"), lambda: namedtuple("Q", "_a")):
    try: print(f())
    except Exception as x: print(type(x).__name__, x)
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(cm["a"], cm["b"], dict(cm), list(cm), cm.maps, cm.new_child({"z": 0})["z"], len(cm), cm); cm["new"] = 1; print(cm.maps[0])
s = {3, 1, 2}; t = {2, 5}
print(s & t, s | t, s - t, s ^ t, s <= {1, 2, 3}, s < s, s.issuperset({1}), s.isdisjoint({9}), frozenset(s) == s, {1} == frozenset([1]), s.union([7], (8,)), s.intersection([1], {1, 2}), s.difference([1]), s.symmetric_difference([1]))
s |= {9}; s &= {9, 1}; s -= {1}; s ^= {4}; print(s); s.update("a"); s.discard("q"); s.add("b"); print(sorted(map(str, s)), set(), frozenset(), {frozenset([1]): 2}, frozenset("ab") | {"c"} if 0 else "", type(frozenset() | {1}), type({1} | frozenset()))
u = {1: 2}; u |= [(3, 4)]; u |= {5: 6}.items(); v = defaultdict(int); v |= [(1, 2)]; w = OrderedDict(); w |= ["ab"]; print(u, v, w)
for wrong in (3, [1], [(1, 2, 3)]):
    try: u |= wrong
    except (TypeError, ValueError) as x: print(x)
    try: u | wrong
    except TypeError as x: print(x)
