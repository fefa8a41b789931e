# Where a memoryview stands for bytes: operators, the library, files.
def tried(what):
    try:
        print(what())
    except BaseException as error:
        print(type(error).__name__, error)
data = bytearray(range(24))
v = memoryview(data)
print(memoryview(b"ab").cast("b") == memoryview(b"ab"), memoryview(b"\xff").cast("b") == b"\xff", memoryview(b"abcd").cast("H") == b"abcd")
print(bytes(v[8:11]) + v[8:11], b"".join([v[8:11], b"x"]), bytearray(v[8:11]), bytearray(b'a') < v[9:12], bytearray(b"ab") > memoryview(b"aa"), memoryview(b'b') < bytearray(b'a'), int.from_bytes(v[8:11], "big"), str(memoryview(b"abc"), "utf-8"), b"abc".find(memoryview(b"c")), b"abcabc".replace(memoryview(b"b"), b"X"), b"abc".startswith(memoryview(b"a")), memoryview(b"b") in b"abc")
tried(lambda: v < b'')
tried(lambda: b'' < v)
tried(lambda: v[:1] + b"a")
tried(lambda: v < b"a")
tried(lambda: memoryview(b"a") < memoryview(b"b"))
tried(lambda: v * 2)
tried(lambda: v.decode())
tried(lambda: "".join([v]))
tried(lambda: bytes([v]))
tried(lambda: b"a" + 5)
print(sum(v[8:11]), max(v[8:11]), list(reversed(v[8:11])), sorted(v[8:11]), [*v[8:11]], dict(zip("abc", v[8:11])), bool(v), bool(v[:0]), list(enumerate(v[8:10])), iter(v).__class__)
first, *rest = v[8:11]
print(first, rest)
a = bytearray(b"xx")
a += v[8:10]
a.extend(v[8:9])
a[0:1] = v[8:9]
print(a)
match v[8:10]:
    case [p, q]: print("seq", p, q)
    case _: print("no")
import struct, io, collections.abc, copy, hashlib, base64, binascii, zlib
print(struct.unpack_from("<H", v, 8), struct.unpack("<H", v[8:10]))
struct.pack_into("<I", v, 8, 1)
print(v[8:12].tolist())
out = io.BytesIO()
print(out.write(v[8:12]), out.getvalue())
buf = bytearray(4)
print(io.BytesIO(b"12345").readinto(memoryview(buf)[1:]), buf)
print(isinstance(v, collections.abc.Sequence), isinstance(v, collections.abc.Buffer), isinstance(v, memoryview), issubclass(memoryview, object), isinstance(v, collections.abc.Hashable), isinstance(v, collections.abc.Iterable))
tried(lambda: copy.copy(v))
tried(lambda: copy.deepcopy(v))
print(hashlib.md5(memoryview(b"abc")).hexdigest(), base64.b64encode(memoryview(b"abc")), binascii.hexlify(memoryview(b"abc")), zlib.crc32(memoryview(b"abc")), zlib.crc32(b"def", zlib.crc32(b"abc")), b"%b" % memoryview(b"q"))
def f(): 
    class X(memoryview): pass
tried(f)
with open("f.bin", "wb") as file: print(file.write(memoryview(b"abcdef")[2:4]))
with open("f.bin", "rb") as file: print(file.read())
with open("f.bin", "rb") as file:
    got = bytearray(5); print(file.readinto(got), got)
print(memoryview.__name__)
tried(lambda: v.foo)
tried(lambda: setattr(v, "x", 1))
tried(lambda: setattr(v, "format", 1))
class Own:
    def __buffer__(self, flags):
        return memoryview(b"own")
print(bytes(memoryview(Own())))
file = io.BytesIO(b"hello world")
with file.getbuffer() as seen:
    print(type(seen), len(seen), type(seen.obj))
    seen[:5] = b"HELLO"
    tried(lambda: file.write(b"x")); tried(lambda: file.truncate(3)); tried(lambda: file.close())
    print(file.read(3), file.seek(0))
print(file.getvalue(), file.write(b"a"), file.truncate(3), file.getvalue())
file.close()
tried(lambda: file.getbuffer())
tried(lambda: io.BytesIO(b"a").readinto(b"abc"))
tried(lambda: io.BytesIO(b"a").readinto(5))
tried(lambda: io.BytesIO(b"a").readinto(memoryview(b"abc")))
