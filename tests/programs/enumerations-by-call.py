# Tuples that are the same, limits of numbers, enumerations by a call, and what their arguments may be.
t = (1, 2)
u = ()
class T(tuple): pass
s = T(t)
print(tuple(t) is t, t * 1 is t, 1 * t is t, t[:] is t, t[0:2] is t, t + () is t, () + t is t, tuple(s) is s, s * 1 is s, type(s * 1), type(s[:]), type(tuple(s)), s[:] is s)
class Y:
    def __eq__(self, other):
        del l3[:]; return NotImplemented
l3 = [Y()]
print(Y() in l3 if False else l3.count(3), l3)
from enum import Enum
try: print(Enum('enum_type', type=int))
except TypeError as e: print(e)
import sys
fi = sys.float_info
print(fi, fi.max, fi.epsilon, fi[0], len(fi), fi.dig, fi.min, fi.radix, fi.rounds, fi.mant_dig, fi.max_exp, fi.max_10_exp, fi.min_exp, fi.min_10_exp)
print(sys.int_info, sys.int_info.bits_per_digit)
a, *rest = fi
print(a, rest, fi == tuple(fi), hash(fi) == hash(tuple(fi)), type(fi), isinstance(fi, tuple), type(fi).__name__, type(fi).__module__)
try: fi.max = 3
except AttributeError as e: print(e)
print(sys.float_info.max + 1 == sys.float_info.max, sys.float_info.max * 2)
from enum import Enum, IntEnum, Flag
for make in (lambda: Enum('A', names='RED GREEN'), lambda: Enum('A', names=('R', 'G'), type=int), lambda: Enum('A', 'x y', start=5), lambda: Enum(value='A', names='x'), lambda: Enum('A', names=()), lambda: Enum('A', {}), lambda: Enum('A', ()), lambda: Enum('A', type=int),
    lambda: Enum('A', names=[('x', 1), ('y', 2)], module='m', qualname='Q.A'), lambda: Flag('F', 'a b c'), lambda: IntEnum('I', ['x', 'y'], start=0), lambda: Enum('A'), lambda: Enum('A', 'x', 'y'), lambda: Enum('A', names={'x': 'a'})):
    try:
        made = make()
        print(made, list(made), made.__module__, made.__qualname__)
    except (TypeError, ValueError, AttributeError) as e: print(type(e).__name__, e)
class Pair(Enum):
    A = 1, 2
    B = 3, 4, 5
print(Pair(1, 2), Pair(3, 4, 5), Pair((1, 2)), Pair(value=(1, 2)))
for bad in (lambda: Pair(1, 3), lambda: Pair(), lambda: Pair(1), lambda: Pair(names=1)):
    try: print(bad())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
flags = sys.flags
print(type(flags), len(flags), flags.debug, flags.dev_mode, flags.optimize, flags.utf8_mode, flags.safe_path, flags[0])
print(flags.gil, flags.thread_inherit_context, flags.context_aware_warnings, flags.int_max_str_digits)
for attempt in (lambda: setattr(flags, "debug", 1), lambda: flags.foo, lambda: type(flags)()):
    try: attempt()
    except Exception as error: print(type(error).__name__, error)
