# Small things that are as CPython 3.14 has them.
import asyncio
import sys

print(sys._is_gil_enabled())
print(bytes.fromhex(b"00 ff"), bytearray.fromhex("0102"))
for digits in (5, None, b"0", "0g", "00 1", "g", "00 00g", "00 0 0"):
    try:
        bytes.fromhex(digits)
    except (TypeError, ValueError) as error:
        print(repr(error))
