import math

# JavaScript's own powers are off by a last digit in one of fifteen.
print(1.1**4, 0.9**4, 1.1**25, 1.2**25, 0.9**23, 1.1**-4, 1.5**-6, 3**-7)
print(math.pow(1.1, 4), pow(0.9, 29), (-1.1) ** 3, (-0.7) ** -5)
for delay in (0.1, 0.5, 1.5):
    print([delay * 1.7**attempt for attempt in range(12)])
print([100 * 1.05**year for year in range(0, 40, 3)])
print([0.95**n for n in range(-30, 31)])
print([x / 10 for x in range(1, 9)], [(x / 10) ** 0.5 for x in range(1, 9)])
print(0.0**3, 2.0**1000, 2.0**-1074, 1e200**-1, 10.0**-300, 7.0**0, (-0.0) ** 3, math.inf**2)
print(divmod(-0.0, 5.0), -0.0 // 5, 0.0 // -5, -1e-300 // 1e300, divmod(-3, math.inf), (-2.5).__floor__(), (2.5).__ceil__(), (7).__floor__())
print(pow(1, -2, -5), pow(3, -1, -7), pow(3, -1, 7), pow(-3, -3, -10))
