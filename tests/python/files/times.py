# When files and folders change: what os.stat, os.path.getmtime and os.utime tell of it.
import asyncio
import os
import shutil
import tempfile
import time
from pathlib import Path

os.chdir(tempfile.mkdtemp())
START = time.time()


def since(path):
    return round(os.path.getmtime(path) - START, 1)


async def watch(path, seen):
    last = os.path.getmtime(path)
    for _ in range(12):
        await asyncio.sleep(0.1)
        now = os.stat(path).st_mtime
        if now != last:
            seen.append(round(now - START, 1))
            last = now


async def main():
    Path("a.txt").write_text("one")
    os.mkdir("folder")
    print(since("a.txt"), since("folder"), since("."))
    await asyncio.sleep(0.2)
    with open("a.txt", "a") as file:
        pass
    print("opened to append", since("a.txt"))
    with open("folder/b.txt", "w") as file:
        await asyncio.sleep(0.2)
        file.write("x")
        await asyncio.sleep(0.2)
    print("closed later", since("folder/b.txt"), since("folder"), since("."))
    open("a.txt", "r+").close()
    print("opened to write", since("a.txt"))
    open("a.txt", "w").close()
    print("emptied", since("a.txt"))
    await asyncio.sleep(0.2)
    os.rename("a.txt", "c.txt")
    print("renamed", since("c.txt"), since("."), round(os.path.getctime("c.txt") - START, 1))
    await asyncio.sleep(0.2)
    print(since(shutil.copy("c.txt", "d.txt")), since(shutil.copy2("c.txt", "e.txt")))
    os.remove("folder/b.txt")
    print("removed", since("folder"))
    await asyncio.sleep(0.2)
    Path("c.txt").touch()
    os.utime("d.txt")
    os.utime("e.txt", (5, 7.5))
    print(since("c.txt"), since("d.txt"), os.path.getmtime("e.txt"), os.stat("e.txt").st_mtime_ns)
    os.utime("e.txt", ns=(1, 1_000_000_001))
    print(os.stat("e.txt").st_mtime, os.stat("e.txt")[8], round(os.stat("e.txt").st_ctime - START, 1))
    with open("c.txt", "r+") as file:
        await asyncio.sleep(0.2)
        file.truncate(0)
    print("cut", since("c.txt"))

    seen = []
    watcher = asyncio.create_task(watch("d.txt", seen))
    for pause in (0.33, 0.3):
        await asyncio.sleep(pause)
        Path("d.txt").write_text("more")
    await watcher
    print([round(each - seen[0], 1) for each in seen])


asyncio.run(main())
for wrong in (lambda: os.path.getmtime("none"), lambda: os.stat("c.txt/x"), lambda: os.utime("none"),
              lambda: os.utime("c.txt", (1, 2), ns=(1, 2)), lambda: os.stat("c.txt").nothing,
              lambda: Path("none").stat(), lambda: os.scandir("none"), lambda: os.lstat("none")):
    try:
        print(wrong())
    except (OSError, ValueError, AttributeError) as raised:
        print(type(raised).__name__, raised)
print(oct(os.stat("c.txt").st_mode), oct(os.stat("folder").st_mode), os.lstat("d.txt").st_size)
print([os.access("c.txt", each) for each in (os.F_OK, os.R_OK, os.W_OK)], os.access("none", os.F_OK))
with os.scandir() as entries:
    for entry in sorted(entries, key=lambda each: each.name):
        print(entry.name, entry.path, entry.is_file(), entry.is_dir(), entry.stat().st_size if entry.is_file() else "", entry)
with tempfile.NamedTemporaryFile() as file:
    print(oct(os.stat(file.name).st_mode))
print(oct(os.stat(tempfile.mkdtemp()).st_mode))
