# A file that nobody can reach any more is flushed and closed.
import os

open("a.txt", "w").write("one\n")
print(open("a.txt").read(), os.path.getsize("a.txt"))

def written(name, text):
    file = open(name, "a")
    file.write(text)

written("a.txt", "two\n")
written("a.txt", "three\n")
print(open("a.txt").readlines())

class Log:
    def __init__(self):
        self.file = open("log.txt", "w")
        self.file.write("begun\n")

log = Log()
del log
print(open("log.txt").read())
kept = [open("b.txt", "wb")]
kept[0].write(b"12345")
kept.clear()
os.rename("b.txt", "c.txt")
print(open("c.txt", "rb").read())
