import asyncio
import json
import logging
import os
import shutil
import tempfile
from pathlib import Path

print(os.listdir(), os.path.basename(__file__), open(__file__).readline())
os.mkdir("d")
os.makedirs("d/e/f", exist_ok=True)
Path("a.txt").write_text("a")
calls = {
    "mkdir": lambda: os.mkdir("d"),
    "mkdir far": lambda: os.mkdir("x/y"),
    "makedirs": lambda: os.makedirs("d/e"),
    "rmdir": lambda: os.rmdir("d"),
    "rmdir none": lambda: os.rmdir("no"),
    "rmdir file": lambda: os.rmdir("a.txt"),
    "remove": lambda: os.remove("no"),
    "remove folder": lambda: os.remove("d"),
    "listdir": lambda: os.listdir("no"),
    "listdir file": lambda: os.listdir("a.txt"),
    "rename": lambda: os.rename("no", "yes"),
    "getsize": lambda: os.path.getsize("no"),
    "rmtree": lambda: shutil.rmtree("no"),
    "read_text": lambda: Path("no").read_text(),
    "unlink": lambda: Path("no").unlink(),
    "touch": lambda: Path("a.txt").touch(exist_ok=False),
}
for name, each in calls.items():
    try:
        print(name, each())
    except OSError as error:
        print(name, type(error).__name__, error)
path = Path("d") / "p.txt"
print(path.exists(), path.write_text("one\ntwo\n"), path.read_text().splitlines(), path.is_file(), path.stat().st_size)
print(sorted(map(str, Path("d").iterdir())), sorted(Path("d").glob("*.txt")), sorted(map(str, Path(".").rglob("p*"))))
for top, folders, files in os.walk("d"):
    print(top, sorted(folders), sorted(files))
print(path.rename("d/q.txt"), path.exists(), Path("d/q.txt").read_bytes(), shutil.copy("a.txt", "d"))
shutil.move("d/q.txt", "d/e")
print(sorted(map(str, Path("d").rglob("*"))))
shutil.rmtree("d")
print(os.path.exists("d"), os.path.isfile("a.txt"), os.path.isdir("a.txt"))
with tempfile.TemporaryDirectory() as folder:
    (Path(folder) / "z").write_text("z")
    print(os.listdir(folder), os.path.isdir(folder))
print(os.path.exists(folder))
with tempfile.NamedTemporaryFile("w+", suffix=".txt") as file:
    file.write("abc")
    file.seek(0)
    print(file.read(), os.path.exists(file.name))
print(os.path.exists(file.name))
with open("d.json", "w", encoding="utf-8") as file:
    json.dump({"a": [1, None]}, file, indent=2)
with open("d.json", encoding="utf-8") as file:
    print(json.load(file), os.path.getsize("d.json"))
logging.basicConfig(filename="app.log", level=logging.INFO, format="%(levelname)s %(message)s")
logging.info("hello")
print(open("app.log").read())


def save(number):
    with open("all.txt", "a") as file:
        file.write(f"{number}\n")


async def main():
    await asyncio.gather(*(asyncio.to_thread(save, number) for number in range(3)))
    print(sorted(await asyncio.to_thread(Path("all.txt").read_text)))


asyncio.run(main())
