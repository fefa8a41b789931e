"""Classes that derive from the built-in ones, with operators of their own."""

class L(list):
    def append(self, x): print('ap', x); super().append(x)
    def __getitem__(self, i): print('gi', i); return super().__getitem__(i)
    def __iter__(self): print('iter'); return super().__iter__()
    def __len__(self): print('len'); return super().__len__()
    def __contains__(self, x): print('in'); return super().__contains__(x)
    def __eq__(self, o): print('eq'); return super().__eq__(o)
l = L([1, 2]); l.append(3); l.extend([4]); l += [5]; l.insert(0, 0)
print(l[0], l[1:3], list(l), len(l), 2 in l, l == [1], tuple(l), sorted(l), sum(l), [*l], l + [1], l * 2, bool(l))
a, *b = l; print(a, b)
print(type(l[1:]), type(l + l), type(l.copy()), l.index(2), reversed(l))
print(max(l), min(l), any(l), list(zip(l, l))[:1], list(enumerate(l))[:1], list(map(str, l))[:1])
x, y = L([1, 2]); print(x, y)
print(','.join(L(['a', 'b'])))

class S(str):
    def __add__(self, o): return S('<' + str.__add__(self, o) + '>')
    def __len__(self): return 99
    def __str__(self): return 'STR'
    def __repr__(self): return 'REPR'
    def __format__(self, spec): return 'FMT' + spec
    def __eq__(self, o): return True
    def __hash__(self): return 3
    def upper(self): return 'UP'
s = S('abc')
print(s, repr(s), f'{s}', f'{s!s}', f'{s:>5}', s + 'd', len(s), s == 'zz', {s: 1}, s.upper(), s.lower(), s[0], s * 2, '%s' % s, '{}'.format(s), ''.join([s, 'x']), [s])
print(type(s + 'x'), type(s[:]), str(s), int(S('3')), s in 'abc', 'a' in s, bool(S('')))

class I(int):
    def __add__(self, o): return I(int(self) + int(o) + 100)
    def __repr__(self): return f'I({int(self)})'
    def __bool__(self): return False
    def __index__(self): return 1
    def __eq__(self, o): return NotImplemented
    __hash__ = int.__hash__
i = I(5)
print(i, i + 1, 1 + i, i - 1, -i, i == 5, i * 2, bool(i), [1,2,3][i], range(i), f'{i}', f'{i:03d}', str(i), sum([i, i]), int(i), float(i), hex(i), '%d' % i, i < 6, max(i, 3), {5: 'a'}.get(i), round(i), divmod(i, 2), i.bit_length())

class L(list):
    def __getitem__(self, i): print('gi', i); return super().__getitem__(i)
    def __setitem__(self, i, v): print('si', i); super().__setitem__(i, v)
    def __delitem__(self, i): print('di', i); super().__delitem__(i)
l = L([1, 2, 3])
i = 1
print(l[0], l[i], l[-1], l[1:])
l[0] = 5; l[i] = 7; del l[0]; del l[i - 1]
l[0] += 1
print(l)
for x in l: print(x)

class T(tuple):
    def __getitem__(self, i): print('gi', i); return super().__getitem__(i)
t = T((1, 2)); i = 0
print(t[0], t[i], t, t + (3,), hash(t) == hash((1, 2)), t == (1, 2))
a, b = t; print(a, b)
class S(str):
    def __getitem__(self, i): print('gi', i); return super().__getitem__(i)
    def __contains__(self, x): print('in'); return super().__contains__(x)
    def __iter__(self): print('iter'); return super().__iter__()
s = S('abc'); print(s[0], s[i], s[1:], 'a' in s, list(s), s + 'x')
class By(bytes):
    def __getitem__(self, i): print('gi', i); return super().__getitem__(i)
print(By(b'ab')[0], By(b'ab'))

class F(float):
    def __add__(self, o): return F(float.__add__(self, o))
    def __round__(self, n=None): return 'r'
    def __eq__(self, o): return 'eq'
    __hash__ = float.__hash__
f = F(2.5); print(f + 1, type(f + 1), round(f), f == 2, f > 1, -f, f'{f:.1f}', str(f), f * 2, int(f), f // 1, abs(f))
class St(set):
    def add(self, x): print('add', x); super().add(x)
    def __contains__(self, x): print('in'); return super().__contains__(x)
    def __or__(self, o): return 'or'
s = St([1]); s.add(2); s |= {3}; print(2 in s, s | {4}, s & {1}, s - {1}, len(s), s, type(s & s), type(s.copy()), s.union([9]), s == {1, 2, 3})
class Fz(frozenset): pass
print(Fz([1]), Fz([1]) | Fz([2]), type(Fz([1]).union([2])))

class Str(str):
    def __new__(cls, v, extra=None):
        self = super().__new__(cls, v); self.extra = extra; return self
    def __add__(self, o): return Str(super().__add__(o), self.extra)
    def __mul__(self, n): return Str(super().__mul__(n))
    def __mod__(self, o): return Str(super().__mod__(o))
    def __eq__(self, o): return super().__eq__(o) or 'ne'
    def __lt__(self, o): return not super().__lt__(o)
    __hash__ = str.__hash__
s = Str('ab%s', 4); print(s + 'c', (s + 'c').extra, s * 2, s % 3, s == 'ab%s', s == 'x', s < 'z', sorted([Str('a'), Str('b')]), s.__len__(), s.__contains__('a'), s.__getitem__(0))

class R:
    def __init__(self, n): self.n = n
    def __len__(self): print('len'); return self.n
    def __getitem__(self, i):
        print('gi', i)
        if i >= self.n: raise IndexError
        return i
r = R(2)
print(list(r)); print(tuple(r)); print([*r]); a, b = r; print(sorted(r), 1 in r, bool(r), max(r), sum(r), list(reversed(r)), list(map(str, r)), dict.fromkeys(r), set(r), ','.join(map(str, r)))
l = []; l.extend(r); l += r; print(l)
import collections
print(collections.deque(r), list(enumerate(r)), list(zip(r, r)))

class Text(str): pass
class Items(list): pass
class Pair(tuple): pass
class Raw(bytes): pass
for value in (Text("a"), Items([1]), Pair((1, 2)), Raw(b"a")):
    for tried in (lambda: value + 1, lambda: value * "x", lambda: 2.5 * value, lambda: value.__add__(None), lambda: value * 2, lambda: 2 * value):
        try: print(tried())
        except TypeError as error: print(error)
