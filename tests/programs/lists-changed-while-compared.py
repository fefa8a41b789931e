# A list that changes while it is searched or compared is gone on with as it is then.
class E:
    def __init__(self, l, how, n): self.l = l; self.how = how; self.n = n
    def __repr__(self): return "E%d" % self.n
    def __eq__(self, o):
        print("eq", self.n, o)
        self.how(self.l)
        return False
def clear(l): l.clear()
def app(l):
    if len(l) < 8: l.append(len(l))
def pop(l):
    if l: l.pop()
def ins(l):
    if len(l) < 8: l.insert(0, 0)
for how in (clear, app, pop, ins):
    for op in (lambda l: 5 in l, lambda l: l.count(5), lambda l: l.index(5), lambda l: l.remove(5), lambda l: l == [1, 2, 3, 4], lambda l: l < [1, 2, 3, 4], lambda l: l != [1, 2, 3], lambda l: [1,2,3,4] == l):
        l = []
        l += [E(l, how, i) for i in range(4)]
        try:
            print(how.__name__, op(l), l)
        except Exception as e:
            print(how.__name__, type(e), e, l)
class T:
    def __init__(self, how, l): self.how = how; self.l = l
    def __repr__(self): return "T"
    def __eq__(self, o):
        self.how(self.l)
        return True
for how in (lambda l: l.clear(), lambda l: l.append(1) if len(l) < 9 else 0, lambda l: l.pop() if l else 0):
    l = []
    l += [T(how, l), T(how, l), T(how, l)]
    try: print(l == [1, 2, 3], l)
    except Exception as e: print(type(e), e)
    l[:] = [T(how, l), T(how, l), T(how, l)]
    try: print([1, 2, 3] == l, l)
    except Exception as e: print(type(e), e)
    l[:] = [T(how, l), T(how, l), T(how, l)]
    m = [T(how, l), T(how, l), T(how, l)]
    try: print(m == l, l)
    except Exception as e: print(type(e), e)
    l[:] = [T(how, l), T(how, l), T(how, l)]
    try: print(5 in l, l, l.count(5))
    except Exception as e: print(type(e), e)
    l[:] = [T(how, l), T(how, l), T(how, l)]
    try: print(l.remove(5), l)
    except Exception as e: print(type(e), e)
def front(l):
    if len(l) < 8: l.insert(0, 0)
l = []
l += [E(l, front, i) for i in range(4)]
try:
    print(l < [1, 2, 3, 4], l)
except Exception as e:
    print(type(e), e, l)
l = []
l += [E(l, front, i) for i in range(4)]
try:
    print([1, 2, 3, 4] <= l, l)
except Exception as e:
    print(type(e), e, l)
