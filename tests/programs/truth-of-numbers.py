class Celsius(float):
    pass


class Never(float):
    def __bool__(self):
        return False


for value in (0, 0.0, -0.0, 1e-300, float("nan"), float("inf"), 0j, 1j, 0.0 + 0j, -0j, 1 - 1.0, Celsius(0), Celsius(2), Never(1), False, 10**30):
    print(repr(value), bool(value), not value, "yes" if value else "no", value or "or", value and "and")
left = 0.3
while left:
    left = round(left - 0.1, 1)
    print(left)
print(any([0.0, 0j]), all([0.5, 1.5]), list(filter(None, [0.0, 1.5, 0j, 2])), [x for x in (0.0, 0.5) if x])
assert not 0.0
