import struct, binascii, html, shlex, secrets, hmac, hashlib, base64
print(struct.pack(">IHB", 1, 2, 3), struct.pack("<hq", -2, 10**12), struct.pack("!4s5p?c", b"ab", b"hello", True, b"z"), struct.pack("=bBxh", -1, 255, 7))
print(struct.unpack(">IHB", b"\0\0\0\1\0\2\3"), struct.unpack("<f", struct.pack("<f", 1.1)), struct.unpack(">d", struct.pack(">d", 3.14)), struct.unpack("<2H3s", b"\1\0\2\0abc"))
print([struct.calcsize(f) for f in ("<IHB", "=bi", "@bi", "bhi", "4s2xH", ">qB", "10s", "", "0s", "2i3h", "ci", "hhl"[:2])])
s = struct.Struct(">HI")
print(s.size, s.format, s.pack(1, 2), s.unpack(s.pack(3, 4)), list(s.iter_unpack(s.pack(1, 2) + s.pack(3, 4))), s)
buf = bytearray(10)
struct.pack_into(">H", buf, 2, 0xABCD); s.pack_into(buf, 4, 1, 2)
print(buf, struct.unpack_from(">H", buf, 2), struct.unpack_from("<H", buf, -4), s.unpack_from(buf, offset=4))
for bad in (lambda: struct.pack("B", 256), lambda: struct.pack("b", 200), lambda: struct.pack("<B", 256), lambda: struct.pack("<h", 40000), lambda: struct.pack(">H", -1), lambda: struct.pack("H", -1), lambda: struct.pack("h", 40000), lambda: struct.pack("<I", 2**32), lambda: struct.pack("I", -1), lambda: struct.pack("<q", 2**63), lambda: struct.pack("HH", 1), lambda: struct.pack("H", "a"), lambda: struct.pack("s", "a"), lambda: struct.pack("c", b"ab"), lambda: struct.pack("f", "x"), lambda: struct.pack("<f", 1e300), lambda: struct.unpack("<I", b"abc"), lambda: struct.pack("z", 1), lambda: struct.pack("3", 1), lambda: struct.unpack_from("<I", b"abc"), lambda: struct.pack_into("<I", bytearray(2), 0, 1), lambda: list(struct.iter_unpack("<I", b"abc")), lambda: struct.pack("H", 1.5)):
    try: print(bad())
    except Exception as e: print(type(e), e)
print(binascii.hexlify(b"\x00\xff!"), binascii.hexlify(b"abcd", "-"), binascii.unhexlify("00ff"), binascii.b2a_base64(b"hi"), binascii.a2b_base64("aGk="), binascii.crc32(b"hello"), binascii.hexlify(b"abcdef", ":", 2))
for bad in (lambda: binascii.unhexlify("abc"), lambda: binascii.unhexlify("zz"), lambda: base64.b64decode("a")):
    try: print(bad())
    except binascii.Error as e: print(type(e), e)
print(html.escape("<a href='x'>\"&\"</a>"), html.escape("'\"", quote=False), html.unescape("&lt;p&gt; &amp; &quot;x&quot; &#39; &#x27; &copy; &nbsp;| &foo &hellip; &euro; AT&T &amp;lt; &lt &copycat"[:-9]))
for line in ("ls -la 'my file' \"x y\"", "a\\ b c", "echo \"a \\\" b\" 'c\"d'", "", "  x  ", "a'b'c", "a # b", "git commit -m \"it's\" ''", "tab\tsep\nnl", r'"a\b\\c"', "x=\"1 2\"y"):
    print(shlex.split(line), shlex.split(line, comments=True))
for bad in ("'open", "esc\\", '"x'):
    try: shlex.split(bad)
    except ValueError as e: print(e)
print(shlex.quote("it's"), shlex.quote("plain"), shlex.quote(""), shlex.quote("a b;c"), shlex.join(["ls", "my file", "$x"]))
print(len(secrets.token_hex(8)), len(secrets.token_bytes(5)), len(secrets.token_urlsafe(16)), secrets.choice([7]), 0 <= secrets.randbelow(10) < 10, secrets.randbits(8) < 256, secrets.compare_digest("a", "a"), len(secrets.token_hex()), len({secrets.token_hex(4) for _ in range(20)}))
try: secrets.randbelow(0)
except ValueError as e: print(e)
print(hmac.new(b"key", b"message", hashlib.sha256).hexdigest(), hmac.new(b"k" * 100, b"m", "md5").hexdigest(), hmac.digest(b"k", b"m", "sha1").hex(), hmac.compare_digest(b"a", b"b"))
h = hmac.new(b"key", digestmod="sha512"); h.update(b"a"); c = h.copy(); h.update(b"b"); print(h.hexdigest()[:16], c.hexdigest()[:16], h.name, h.digest_size, h.block_size)
