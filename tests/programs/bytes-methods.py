b = bytearray(2)
b[0] = 1
print(b + bytearray(2), b)
b += b"ab"
b.extend(b)
b.append(255)
b[1:3] = b"xyz"
del b[0], b[-1]
print(b, len(b), b.pop(), b.pop(0), b"y" in b, 0x79 in b, b"" in b, b"no" in b)
b.insert(1, 65); b.remove(65); b.reverse(); print(b, b.copy(), b.hex())
s = b"  hello world, hello  "
print(s.find(b"llo", 5), s.rfind(b"hello"), s.index(b"w"), s.count(b"l"), s.count(b"", 3), s.find(104), s.find(b"ll", None))
print(s.split(), s.split(None, 1), s.rsplit(b" ", 2), s.strip(), s.lstrip(), s.rstrip(b" o"), s.partition(b","), s.rpartition(b"h"))
print(s.replace(b"l", b"L", 2), s.upper(), s.title(), s.swapcase(), s.capitalize(), b"abc".center(7, b"*"), b"7".zfill(3), b"a\nb\r\nc".splitlines(True))
print(b"abc".startswith((b"x", b"ab")), b"abc".endswith(b"bc", 1), b"abc".removeprefix(b"a"), b"12".isdigit(), b"aB".isupper(), b"\xdf".upper(), bytes(3), bytes([1, 2]), bytes("é", "latin-1"), bytes("é", "utf8"))
print(b"\x01\xab\xff".hex("-"), b"\x01\xab\xff\x10".hex(":", 2), bytes.fromhex("01ab"), "é".encode("ascii", "replace"), b"\xe9".decode("latin-1"), b"a\xffb".decode(errors="ignore"), b"a\xffb".decode("utf-8", "replace"), str(b"hi", "ascii"))
print(ord(b"a"), int(b"12", 10), int(b"12"), b", ".join([b"a", bytearray(b"b")]), b"%", b"a" < b"b", b"x" * 3)
class B:
    def __bytes__(self): return b"own"
print(bytes(B()))
for bad in (lambda: bytes("x"), lambda: bytes(-1), lambda: bytes([256]), lambda: bytearray([-1]), lambda: b"a".find("a"), lambda: b"a".split(""), lambda: b"a" in "a", lambda: b"a".index(b"z"), lambda: bytes(1.5), lambda: b"".join(["a"]), lambda: "a" in b"a", lambda: 300 in b"a", lambda: (1).to_bytes(-1, "big"), lambda: (-129).to_bytes(1, "big", signed=True), lambda: (128).to_bytes(1, "big", signed=True), lambda: bytes(1, "utf8"), lambda: b"\xff".decode(), lambda: b"\xff".decode("ascii")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(range(4)[1::2], range(4)[1:-2:2], range(1, 100, 5)[15:5:-3], range(10)[::-1], range(10)[2:], range(0)[::2])
