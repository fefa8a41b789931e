# What CPython formats into bytes, and how it says that it cannot.
def tell(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


class Own:
    def __bytes__(self):
        return b"own"


class Wrong:
    def __bytes__(self):
        return 3


tell(lambda: b"%d" % 5)
tell(lambda: b"msg %s %d %s\n" % (b"a", 7, b"b"))
tell(lambda: b"%s" % "x")
tell(lambda: b"%b" % 5)
tell(lambda: b"%b|%5s|%-5b|%.2s" % (b"abc", b"ab", b"ab", b"abcd"))
tell(lambda: b"%c%c" % (65, b"B"))
tell(lambda: b"%c" % 256)
tell(lambda: b"%c" % b"ab")
tell(lambda: b"%c" % "a")
tell(lambda: b"%r %a %5.1f %x %X %o %#x %e %g %05d %+d" % ("\u00e9", "\u00e9", 2.55, 255, 255, 8, 255, 1234.5, 0.1, 42, 3))
tell(lambda: b"%(a)s %(b)d" % {b"a": b"x", b"b": 2})
tell(lambda: b"%(a)s" % {"a": b"x"})
tell(lambda: b"%d %d" % 5)
tell(lambda: b"%d" % (1, 2))
tell(lambda: b"%d" % "x")
tell(lambda: b"%d" % 2.7)
tell(lambda: b"%d" % (1, ) + b"!")
tell(lambda: b"100%%" % ())
tell(lambda: b"%z" % 1)
tell(lambda: b"%" % 1)
tell(lambda: bytearray(b"%d") % 5)
tell(lambda: b"%s" % bytearray(b"q"))
tell(lambda: b"%i|%u" % (1, 2))
tell(lambda: b"%*d" % (5, 3))
tell(lambda: b"\xff%d" % 3)
tell(lambda: b"%s" % 5)
tell(lambda: b"%x" % 2.5)
tell(lambda: b"%f" % "a")
tell(lambda: b"%s %b" % (Own(), Own()))
tell(lambda: b"%s" % Wrong())
tell(lambda: b"a" % b"b")
tell(lambda: b"a" % {})
tell(lambda: b"%s %s" % [1])
tell(lambda: 5 % b"%d")
tell(lambda: b"%(a" % {})
tell(lambda: b"%(a)d" % 3)
tell(lambda: b"%c" % bytearray(b"abc"))
tell(lambda: bytearray(b"%s") % Own())
line = b"%d"
line %= 3
print(line)
