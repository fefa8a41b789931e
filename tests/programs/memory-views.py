# What a memoryview shows and changes, and what it refuses.
def tried(what):
    try:
        print(what())
    except BaseException as error:
        print(type(error).__name__, error)
v = memoryview(b"abcdefgh")
print(v[1], v[-1], len(v), v.nbytes, v.itemsize, v.format, v.ndim, v.shape, v.strides, v.suboffsets, v.readonly, v.c_contiguous, v.f_contiguous, v.contiguous, v.obj)
print(v[1:3].tobytes(), bytes(v[::2]), v[::-1].tolist(), bytes(v[::-3]), v[2:2].tobytes(), v[::2].strides, v[::2].contiguous, v[::-1].c_contiguous)
print(str(v)[:11], repr(v[1:])[:11], type(v), memoryview)
tried(lambda: v[8])
tried(lambda: v[-9])
tried(lambda: v["a"])
tried(lambda: v[1.5])
tried(lambda: v[::0])
tried(lambda: v[...])
tried(lambda: v[1, 2])
tried(lambda: v[1:2, 1:2])
def set(view, key, value):
    view[key] = value
tried(lambda: set(v, 0, 1))
data = bytearray(b"hello world")
w = memoryview(data)
w[0] = 72
w[6:11] = b"WORLD"
w[-1] = True
print(data)
w[::2] = b"------"
print(data, w[:3] == b"-e-", b"-e-" == w[:3], w == data, w != data, w == "x", w == 3, memoryview(b"ab") == memoryview(b"ab"))
tried(lambda: set(w, 0, 256))
tried(lambda: set(w, 0, -1))
tried(lambda: set(w, 0, "a"))
tried(lambda: set(w, 0, b"a"))
tried(lambda: set(w, 0, 1.0))
tried(lambda: set(w, slice(0, 2), b"abc"))
tried(lambda: set(w, slice(0, 2), 5))
tried(lambda: set(w, slice(0, 2), "ab"))
tried(lambda: set(w, 99, 1))
tried(lambda: set(w, "a", 1))
tried(lambda: set(w, slice(0, 2), [1, 2]))
tried(lambda: set(w, slice(0,2), memoryview(b"abcd").cast("H")))
def delete():
    del w[0]
tried(delete)
tried(lambda: data.append(1))
tried(lambda: data.extend(b"a"))
tried(lambda: data.pop())
tried(lambda: data.clear())
tried(lambda: data.insert(0, 1))
tried(lambda: data.remove(45))
tried(lambda: data.__iadd__(b"x"))
def slice_to(value):
    data[0:2] = value
tried(lambda: slice_to(b"xyz"))
tried(lambda: slice_to(b"xy"))
def delete():
    del data[0]
tried(delete)
def delete():
    del data[0:0]
tried(delete)
print(data)
w.release()
tried(lambda: w[0])
tried(lambda: len(w))
tried(lambda: w.tobytes())
tried(lambda: w.nbytes)
tried(lambda: w.release())
tried(lambda: w == w)
tried(lambda: w == b"")
print(repr(w)[:20])
tried(lambda: hash(w))
tried(lambda: bytes(w))
tried(lambda: w.__enter__())
tried(lambda: memoryview(w))
tried(lambda: list(w))
tried(lambda: w.readonly)
tried(lambda: w.obj)
tried(lambda: w[0:1])
tried(lambda: set(w, 0, 0))
data.append(1)
print(data)
with memoryview(data) as m:
    m[0] = 65
    sub = m[1:4]
print(data[0])
tried(lambda: m[0])
print(sub.tobytes())
tried(lambda: data.append(2))
del sub
data.append(2)
print(len(data))
tried(lambda: memoryview("abc"))
tried(lambda: memoryview(5))
tried(lambda: memoryview())
tried(lambda: memoryview([1]))
tried(lambda: memoryview(b"", b""))
tried(lambda: memoryview(object=b"ab").tobytes())
print(hash(memoryview(b"ab")) == hash(b"ab"))
tried(lambda: hash(memoryview(bytearray(b"a"))))
tried(lambda: hash(memoryview(b"abcd").cast("H")))
print({b"ab": 1}[memoryview(b"ab")], memoryview(b"ab") in [b"ab"], 97 in memoryview(b"ab"), b"a" in memoryview(b"ab"), memoryview(b"a") in {b"a"})
