# A module's own __getattr__ is asked last, for what neither it nor its class has.
import sys
def __getattr__(name):
    if name == "late": return 5
    raise AttributeError(f"no {name}")
me = sys.modules[__name__]
print(me.late, "late" in vars(me), me.__dict__ is globals(), me.__name__, me.__doc__, type(me).__name__)
print(hasattr(me, "nothing"), me.__class__, hasattr(me, "__path__"), hasattr(me, "__repr__"), callable(getattr(me, "__eq__")))
try: me.nothing
except AttributeError as e: print(e)
