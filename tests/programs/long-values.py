# What is long may be more than a call of the engine takes arguments: a list that is freed, bytes that are hashed or encoded.
async def f():
    pass


x = [f()] + [None] * 300_000
x = [0]
print("gone")
x = [f()] + [None] * 300_000
print("at the end")
long = b"x" * 300_000
print(hash(long) == hash(bytes(bytearray(long))))
print(len(("\u00e9" * 100_000).encode("ascii", "xmlcharrefreplace")))
