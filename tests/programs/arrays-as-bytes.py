# The bytes of an array, where files, digests and the like take bytes; and arrays among other sequences.
from array import array
a = array("i", [1, 2])
with open("x.bin", "wb") as f:
    print(f.write(a))
    a.tofile(f)
with open("x.bin", "rb") as f:
    b = array("i")
    b.fromfile(f, 3)
    print(b)
    try:
        b.fromfile(f, 3)
    except EOFError as error:
        print(error, b)
with open("x.bin", "rb") as f:
    c = array("i", [0, 0])
    print(f.readinto(c), c)
import hashlib, io, base64, zlib
print(hashlib.md5(a).hexdigest(), base64.b64encode(a), zlib.crc32(a))
print(io.BytesIO(a).read())
print([x for x in a], a.__len__(), array("d", (x / 2 for x in range(3))))
print(max(a), sorted(array("q", [3, 1])), array("b", b"ab"), list(zip(a, a)), 5 in a, [*a])
x, y = a
print(x, y, isinstance(a, array), type(a), array)
class Own(array):
    pass
o = Own("i", [1])
print(o, type(o + o), o == array("i", [1]))
import random
random.seed(1)
r = array("i", range(5))
random.shuffle(r)
print(r)
import bisect
bisect.insort(r, 3)
print(r)
