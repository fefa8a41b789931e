# array.array: what fits into each kind, what a call with something else says, and the bytes that lie below.
import copy
import struct
import collections.abc
from array import array
for c in "bBhHiIqQfd":
    row = []
    for v in (-1, 2**7, 2**8, 2**15, 2**16, -2**7-1, -2**15-1, 2**2000, -2**2000, "a", 1.5, None):
        try:
            array(c, [v]); row.append("ok")
        except Exception as e:
            row.append(f"{type(e).__name__}: {e}")
    print(c, array(c).itemsize, row)
for args in [(), (1,), ("ii",), ("x",), ("i", "abc"), ("i", 5), ("i", None), ("i", [1], 2), ("i", b"abc"), ("i", b"abcd"), ("i", array("d", [1.0])), ("d", array("i", [1])), ("i", range(3)), ("i", (x for x in [1,2]))]:
    try: print(array(*args))
    except Exception as e: print(type(e).__name__, e)
a = array("i", [1,2,3])
def import_copy(a):
    return copy.copy(a), copy.deepcopy(a), copy.copy(a) is a


for ask in [
    lambda: (a[5]),
    lambda: (a['x']),
    lambda: (a.pop(9)),
    lambda: (array('i').pop()),
    lambda: (a.remove(7)),
    lambda: (a.index(9)),
    lambda: (a + [1]),
    lambda: (a.extend(array('d'))),
    lambda: (a.extend([1,'a'])),
    lambda: (a.fromlist((1,))),
    lambda: (a.frombytes(b'a')),
    lambda: (a.frombytes('a')),
    lambda: (a * 'x'),
    lambda: (a.__setitem__(0, 'x')),
    lambda: (a.__setitem__(9, 1)),
    lambda: (a.__setitem__(slice(0,1), [1])),
    lambda: (a.__delitem__(9)),
    lambda: (hash(a)),
    lambda: (a < [1]),
    lambda: (a == [1,2,3]),
    lambda: (a.insert('x', 1)),
    lambda: (a.tofile(1)),
    lambda: (a.fromlist([1,'b'])),
    lambda: (a.__iadd__([1])),
    lambda: (a.append('x')),
    lambda: (1 in a, 9 in a),
    lambda: (a.count(1)),
    lambda: (a.index(2, 0, 3)),
    lambda: (a == array('d', [1,2,3])),
    lambda: (a < array('i', [1,3])),
    lambda: (a[::-1]),
    lambda: (a[1:]),
    lambda: (a*2, 2*a),
    lambda: (a + a),
    lambda: (sum(a), max(a), len(a), list(a), tuple(a)),
    lambda: ((bytes(a), bytearray(a), a.tobytes())),
    lambda: (list(reversed(a))),
    lambda: (type(iter(a))),
    lambda: (a.typecode, a.itemsize),
    lambda: (bool(array('i'))),
    lambda: (a.__class__, array.__module__, array.__name__),
    lambda: (sorted(a, reverse=True)),
    lambda: (import_copy(a)),
    lambda: (memoryview(a).format, memoryview(a)[1], memoryview(a).tolist()),
    lambda: (b''.join([a])),
    lambda: (array('B', b'abc').tobytes().decode()),
    lambda: (struct.unpack('3i', a)),
    lambda: (isinstance(a, collections.abc.MutableSequence)),
    lambda: (array('f', [0.1, 1e300])),
    lambda: (len(array('i'))),
    lambda: (isinstance(a, array)),
    lambda: (a.clear()),
    lambda: (a),
]:
    try:
        print(ask())
    except Exception as error:
        print(type(error).__name__, error)

b = array("h", range(5))
b[1:3] = array("h", [7, 8, 9])
b.byteswap()
b.byteswap()
del b[0], b[::2]
b += array("h", [4])
b *= 2
b.insert(-1, 5)
b.insert(99, 6)
b.reverse()
print(b, b.pop(0), b.pop(), b, b != b[:], b >= b)
view = memoryview(b)
view[0] = 77
view.release()
print(b, sum(b), [*map(str, b)], dict(enumerate(b)))
try:
    view = memoryview(b)
    b.append(1)
except BufferError as error:
    print(error)
print(b"".join([array("B", b"ab"), b"c"]), bytearray(array("h", [1])), int.from_bytes(array("B", [1, 2])))
