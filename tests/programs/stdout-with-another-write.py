# print() asks sys.stdout for `write` each time: a program may put one of its own there, and take it away again.
import contextlib
import sys


@contextlib.contextmanager
def looking_glass():
    original = sys.stdout.write

    def reverse(text):
        original(text[::-1])

    sys.stdout.write = reverse
    try:
        yield "JABBERWOCKY"
    finally:
        sys.stdout.write = original


with looking_glass() as what:
    print("Alice", "Kitty")
    print(what, end="!\n")
    print(1, 2, sep="--", flush=True)
    print("to stderr", file=sys.stderr)
print(what)
parts = []
sys.stdout.write = parts.append
print("a", 2, None, sep=", ")
del sys.stdout.write
print(parts, hasattr(sys.stdout, "write"))
sys.stdout.note = "kept"
print(sys.stdout.note)
