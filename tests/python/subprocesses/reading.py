import subprocess, sys
from subprocess import PIPE

child = """
import sys
print(sys.stdin)
print(sys.stdin.buffer)
print(repr(sys.stdin.read(2)), repr(sys.stdin.readline()))
print(sys.stdin.readlines(3))
print(sys.stdin.buffer.name, sys.stdin.isatty(), sys.stdin.closed)
for line in sys.stdin:
    print(line.rstrip())
print(repr(sys.stdin.read()))
"""
print(subprocess.run([sys.executable, "-c", child], input="één\ntwo\r\nthree\nfour\n", capture_output=True, text=True).stdout)

def lines(**settings):
    return subprocess.Popen([sys.executable, "-c", "print('one\\ntwo\\nthree\\nfour')"], stdout=PIPE, **settings)

with lines(text=True) as process:
    print(repr(process.stdout.read(2)), repr(process.stdout.readline()), process.stdout.readlines(4), repr(process.stdout.read()))
with lines(text=True) as process:
    print(repr(process.stdout.read(2)), repr(process.stdout.read()))
with lines() as process:
    print(process.stdout.read(2), process.stdout.readline(1), process.stdout.readline(), process.stdout.readlines(4), process.stdout.read())
    process.stdout.close()
    for call in (process.stdout.isatty, process.stdout.__enter__, process.stdout.__iter__, process.stdout.readlines):
        try:
            call()
        except ValueError as error:
            print(error)
with lines(text=True) as process:
    print(repr(process.stdout.readline(2)), next(process.stdout), end="")
for settings in {}, {"text": True}:
    process = subprocess.Popen(["cat"], stdin=PIPE, stdout=PIPE, **settings)
    process.communicate()
    for file in process.stdin, process.stdout:
        print(type(file).__name__)
        for name in "readlines read readline write isatty readable writable flush fileno __iter__ __enter__".split():
            args = () if name != "write" else ("a",) if settings else (b"a",)
            try:
                print(" ", name, getattr(file, name)(*args))
            except (ValueError, OSError) as error:
                print(" ", name, type(error).__name__, error)
