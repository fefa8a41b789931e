# walk, glob with brackets and **, samefile, copy and move of paths.
from pathlib import Path
import os
for each in ["t/a/x.txt", "t/a/b/y.py", "t/z.txt", "t/c/.h", "t/c/w1.log", "t/c/w2.log"]:
    p = Path(each); p.parent.mkdir(parents=True, exist_ok=True); p.write_text(each)
for top_down in (True, False):
    for root, dirs, files in Path("t").walk(top_down=top_down):
        print(repr(root), sorted(dirs), sorted(files))
for root, dirs, files in Path("t").walk():
    dirs.sort()
    if "a" in dirs: dirs.remove("a")
    print(root, dirs, sorted(files))
print(list(Path("none").walk()))
print(list(Path("none").walk(on_error=lambda e: print(type(e).__name__, e))))
print(sorted(Path("t").glob("c/w[12].log")), sorted(Path("t").glob("[!a]*")), sorted(Path("t/c").glob("*")), sorted(Path("t").glob("*/*.t?t")))
print(sorted(Path("t").glob("**")), sorted(Path("t").glob("**/")), sorted(Path("t").glob("a/**")), sorted(Path("t").rglob("*")))
print(sorted(Path("t").glob("**/b/**/*.py")), sorted(Path("t").rglob("**/*.py")), sorted(Path("t").glob("*.TXT", case_sensitive=False)))
for bad in ["", "/abs/*", "a**"]:
    try: print(sorted(Path("t").glob(bad)))
    except Exception as e: print(type(e).__name__, e)
print(Path("t/z.txt").samefile("t/../t/z.txt"), Path("t/z.txt").samefile(Path("t/a/x.txt")))
c = Path("t/z.txt").copy("t/zz.txt"); print(repr(c), c.read_text())
c = Path("t/z.txt").copy_into("t/a"); print(repr(c), c.read_text())
m = c.move("t/moved.txt"); print(repr(m), m.exists(), c.exists())
m = m.move_into("t/c"); print(repr(m), m.exists())
d = Path("t/a").copy("t/a2"); print(repr(d), sorted(d.rglob("*")))
try: Path("none").copy("x")
except OSError as e: print(type(e).__name__, e)
try: Path("t/a").copy("t/a/in")
except OSError as e: print(type(e).__name__, e.filename, e.filename2)
print(Path("t").is_mount(), Path("/").is_mount(), Path("t").is_fifo(), Path("t").is_block_device(), Path("t").is_char_device(), Path("t").is_junction())
