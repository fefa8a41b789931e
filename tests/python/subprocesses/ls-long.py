# ls -l: modes, links, sizes, blocks and whose time a file has; names of people and times of day are the machine's, and left out.
import os
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path


def sh(command):
    done = subprocess.run(command, shell=True, capture_output=True, text=True)
    text = re.sub(r"(?:user|root) +(?:user|root) +", "O O ", done.stdout + done.stderr)
    print(command, done.returncode)
    print(re.sub(r"[A-Z][a-z]{2} [ \d]\d \d\d:\d\d", "T", text), end="")


os.makedirs("here/d/e")
os.mkdir("here/d/f", 0o700)
os.chdir("here")
sh("ls -l d/e")
with open("d/a.txt", "w") as f:
    f.write("x" * 5000)
open("d/empty", "w").close()
with open("b.txt", "w") as f:
    f.write("hello")
sh("ls -l")
sh("ls -la d")
sh("ls -lA d/a.txt")
sh("ls -l missing")
time.sleep(1.1)


def ages(*names):
    now = time.time()
    print(*(f"{name}:{round(now - os.path.getmtime(name))}" for name in names))


before = os.stat("b.txt")
ages("b.txt", "d", "d/a.txt")
shutil.copy2("b.txt", "d/b2")
shutil.copy("b.txt", "d/b3")
os.rename("d/b3", "b4")
ages("d", "d/b2", "b4")
with open("b.txt", "a") as f:
    f.write("more")
    time.sleep(1.1)
print(round(Path("b.txt").stat().st_mtime - before.st_mtime))
time.sleep(1.1)
sh("touch d/empty")
open("b4").close()
Path("d/b2").touch()
os.remove("b.txt")
ages(".", "b4", "d", "d/b2", "d/a.txt", "d/empty")
with open("d/a.txt", "w"):
    ages("d/a.txt")
with tempfile.TemporaryDirectory(dir=".") as name:
    shutil.copytree("d", "g")
    ages("g", "g/e", "g/a.txt")
    os.rename(name, "t")
    sh("ls -l; ls -l g")
    os.rename("t", name)
