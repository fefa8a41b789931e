def half():
    return 0.5


def other_half():
    return 0.5


first, second = 1.5, 1.5
print(first is second, 2.5 is 2.5, half() is other_half(), [0.25, 0.25][0] is 0.25)
print(float("1.5") is first, first + 0 is first, 0.0 is 0, str(0.0), str(-0.0), 1e3 is 1000.0, 1.0 is 1)
for _ in range(2):
    third = 1.5
    print(third is first, third == first)
