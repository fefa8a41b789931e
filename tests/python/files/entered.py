# `os.chdir`: relative paths lead from the folder that the program is in.
import contextlib
import os
import pathlib
import tempfile

home = os.getcwd()
os.makedirs("one/two")
os.chdir("one")
with open("a.txt", "w") as out:
    out.write("first")
print(os.listdir(), os.path.exists("one/a.txt"), os.path.relpath(os.getcwd(), home))
os.chdir("two")
print(pathlib.Path.cwd().name, pathlib.Path("../a.txt").read_text(), os.path.abspath(".") == os.getcwd())
for wrong in ("missing", "../a.txt"):
    try:
        os.chdir(wrong)
    except OSError as error:
        print(type(error).__name__, error.errno, error.filename)
os.chdir(home)
with contextlib.chdir("one") as nothing:
    print(nothing, sorted(os.listdir()))
    with contextlib.chdir("two"):
        print(os.path.basename(os.getcwd()))
    print(os.path.basename(os.getcwd()))
print(os.getcwd() == home)
with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    pathlib.Path("b.txt").write_text("second")
    print(os.path.exists(os.path.join(folder, "b.txt")), os.listdir(folder))
    os.chdir(home)
print(os.path.exists("b.txt"), os.path.exists(folder))
os.rmdir("one/two")
os.mkdir("gone")
os.chdir("gone")
os.rmdir("../gone")
try:
    os.getcwd()
except FileNotFoundError as error:
    print(error)
