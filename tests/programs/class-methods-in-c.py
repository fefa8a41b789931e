# Class methods of built-in classes: what they give for derived classes, and what they say of wrong arguments.
import itertools
class D(dict): pass
class I(int): pass
class F(float): pass
class B(bytes): pass
for f in (lambda: float.fromhex(), lambda: float.fromhex("1", "2"), lambda: float.fromhex(3), lambda: float.fromhex(string="1"), lambda: F.fromhex("0x1p3"),
  lambda: float.from_number(), lambda: float.from_number(1, 2), lambda: complex.from_number(), lambda: complex.from_number(x=1),
  lambda: dict.fromkeys(), lambda: dict.fromkeys(1, 2, 3), lambda: dict.fromkeys(iterable=[1]), lambda: D.fromkeys("ab"), lambda: D.fromkeys(), lambda: type(D.fromkeys("a")),
  lambda: bytes.fromhex(), lambda: bytes.fromhex("00", 2), lambda: bytes.fromhex(string="00"), lambda: B.fromhex("41"), lambda: bytearray.fromhex("41"), lambda: bytearray.fromhex(),
  lambda: int.from_bytes(), lambda: int.from_bytes(b"a", "big", 3), lambda: int.from_bytes(b"a", foo=1), lambda: type(I.from_bytes(b"a")), lambda: bool.from_bytes(b"\x02"), lambda: int.from_bytes(b"\xff", signed=True), lambda: int.from_bytes([1, 2], byteorder="little"),
  lambda: itertools.chain.from_iterable(), lambda: itertools.chain.from_iterable([], 1), lambda: itertools.chain.from_iterable(x=1), lambda: list(itertools.chain.from_iterable(["ab", "c"])),
  lambda: {}.fromkeys("a", 1), lambda: (1.5).fromhex("2"), lambda: dict.fromkeys, lambda: float.fromhex, lambda: float.from_number.__name__, lambda: float.from_number.__qualname__, lambda: float.from_number.__self__, lambda: D.fromkeys.__self__, lambda: D.fromkeys):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
