# A list that is changed while it is sorted: what is seen of it meanwhile, and what is left.
xs = [3, 1, 2]
def key(x):
    xs.append(x)
    return x
try:
    xs.sort(key=key)
except ValueError as e:
    print(e)
print(xs)
xs = [3, 1, 2]
def key(x):
    print(xs, len(xs))
    return -x
xs.sort(key=key)
print(xs)
xs = [3, 1, 2]
def key(x):
    xs.clear()
    return -x
try:
    xs.sort(key=key)
except ValueError as e:
    print(e)
print(xs)
class C:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        xs.append(o.n)
        xs.pop()
        return self.n < o.n
    def __repr__(self): return f"C{self.n}"
xs = [C(3), C(1), C(2)]
try:
    xs.sort()
except ValueError as e:
    print(e)
print(xs)
class D(C):
    def __lt__(self, o):
        xs.append(9)
        1/0
xs = [D(3), D(1), D(2)]
try:
    xs.sort()
except (ValueError, ZeroDivisionError) as e:
    print(type(e), e)
print(xs)
xs = [5]
def key(x):
    xs[:] = [7]
    return 1
try: xs.sort(key=key)
except ValueError as e: print(e)
print(xs)
xs = [3, 1, 2]
def key(x):
    if x == 2:
        1/0
    return x
try: xs.sort(key=key)
except ZeroDivisionError as e: print(e)
print(xs)
def key(x):
    for y in xs: print("never")
    return x
xs.sort(key=key, reverse=True)
print(xs)
