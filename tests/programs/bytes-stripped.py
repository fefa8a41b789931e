"""Bytes that have nothing to lose stay the same object."""

data = b"abc"
print(data.strip() is data, data.lstrip(b"x") is data, data.rstrip() is data, data.strip(b"a") is data)
array = bytearray(b" a ")
print(array.strip(), array.strip(b"x") is array)
