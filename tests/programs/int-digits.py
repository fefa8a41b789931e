"""Reading and writing an int: its arguments, and how many digits it may have."""

import sys


def attempt(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "__notes__", ""))


attempt(lambda: int("1", 2, 3))
attempt(lambda: int(1, 2))
attempt(lambda: int(x="1"))
attempt(lambda: int("1", base=2))
attempt(lambda: int(base=2))
attempt(lambda: int("1", 1))
attempt(lambda: int("123", 37))
attempt(lambda: int("x" * 300))
attempt(lambda: int("01", 0))
attempt(lambda: int("000", 0))
attempt(lambda: int("0x0f", 0))

print(sys.get_int_max_str_digits())
attempt(lambda: len(str(10**4299)))
attempt(lambda: len(str(-(10**4299))))
attempt(lambda: len(str(10**4300)))
attempt(lambda: f"{10**4300}")
attempt(lambda: [10**4300])
attempt(lambda: len(hex(10**5000)))
attempt(lambda: int("1" * 4301))
attempt(lambda: int("1_" * 4300 + "1"))
attempt(lambda: int("0" * 4301))
attempt(lambda: int("2" * 4301, 3))
attempt(lambda: int("f" * 5000, 16) % 1000)
attempt(lambda: int("7" * 5000, 8) % 1000)
attempt(lambda: sys.set_int_max_str_digits(639))
attempt(lambda: sys.set_int_max_str_digits("a"))
sys.set_int_max_str_digits(700)
attempt(lambda: len(str(10**699)))
attempt(lambda: len(str(10**700)))
attempt(lambda: int("1" * 701))
sys.set_int_max_str_digits(0)
attempt(lambda: len(str(10**5000)))
attempt(lambda: len(str(int("1" * 5000))))
