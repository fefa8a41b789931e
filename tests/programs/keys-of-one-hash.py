class A:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, o): return self.n == o.n
s = {A(1), A(2), A(3)}
s.discard(A(1))
print(A(2) in s, A(3) in s, len(s))
d = {A(1): 1, A(2): 2}
del d[A(1)]
print(d[A(2)])
