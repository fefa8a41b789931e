# Slices that are exchanged or taken off: what they held goes in CPython's order.
class T:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"T{self.n}"
    def __del__(self): print("del", self.n)
a = [T(i) for i in range(6)]
a[1:3] = [T(10), T(11)]
print(a)
a[1:3] = [T(20)]
print(a)
del a[1:4]
print(a)
del a[::2]
print(a)
a[0:0] = [T(30)]
del a[3:1]
print(a)
b = bytearray(b"abcdef")
del b[2:4]; print(b)
b[1:3] = b"XY"; print(b)
del b[-2:]; print(b)
b[:] = b; print(b)
a[:] = a
print(a, b.pop(), b)
try:
    bytearray().pop()
except IndexError as e: print(e)
b.insert(-100, 7); print(b)
try:
    b.pop(9)
except IndexError as e: print(e)
