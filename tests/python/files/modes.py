# os.chmod and Path.chmod: what os.stat and os.access tell afterwards, and what keeps the mode.
import os
import shutil
from pathlib import Path

def shown(path):
    return oct(os.stat(path).st_mode), os.access(path, os.X_OK), os.access(path, os.R_OK | os.W_OK)

with open("a.txt", "w") as file:
    file.write("text")
print(shown("a.txt"), os.chmod("a.txt", 0o600), shown("a.txt"))
Path("a.txt").chmod(0o755)
print(shown("a.txt"), os.access("a.txt", os.F_OK))
os.chmod(Path("a.txt"), 0o644)
print(shown("a.txt"))
os.chmod("a.txt", 0o700)
with open("a.txt", "a") as file:
    file.write("more")
os.rename("a.txt", "b.txt")
print(shown("b.txt"), Path("b.txt").read_text())
shutil.copy("b.txt", "c.txt")
print(shown("c.txt"))
os.remove("b.txt")
Path("b.txt").touch()
print(shown("b.txt"))
os.mkdir("folder")
print(shown("folder"))
os.chmod("folder", 0o700)
print(shown("folder"), os.listdir("folder"))
for path, mode in ("missing", 0o600), ("b.txt", "600"), ("b.txt/a", 0o600), ("b.txt", None):
    try:
        os.chmod(path, mode)
    except (OSError, TypeError) as error:
        print(type(error).__name__, error)
for name in "b.txt", "c.txt":
    os.remove(name)
os.rmdir("folder")
