# How many bits there are in numbers of many, on both sides of where they grow by one, and what two of them make.
for bits in 1023, 1024, 1025, 2047, 2048, 5000, 70_000, 131_072:
    n = 1 << bits
    print(bits, n.bit_length(), (n - 1).bit_length(), (-n).bit_length(), (n + 1).bit_length())
    print((n * n).bit_length(), (n * 3 >> bits), (n * n - 1) % 1_000_007, hash(n), n / (n - 1), float(n >> bits - 60))

total = 1
for i in range(1, 2000):
    total *= i
print(total.bit_length(), total % 2_000_003, total // 3 ** 9000 % 1000, 3 ** 9001 % 1000, (1 << 40_000 << 3).bit_length())
