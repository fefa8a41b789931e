import argparse, builtins, errno, timeit, time
from pathlib import Path, PurePath

parser = argparse.ArgumentParser(description="demo")
parser.add_argument("-n", "--num-workers", type=int, default=3, help="workers")
parser.add_argument("--delay", type=float, default="0.5")
parser.add_argument("--verbose", action="store_true")
parser.add_argument("--no-color", dest="color", action="store_false")
parser.add_argument("names", nargs="*", default=["x"])
args = parser.parse_args()
print(args, args.num_workers, vars(args), "color" in args)
print(parser.parse_args(["-n", "5", "--delay=2", "--verbose", "a", "b"]))
p2 = argparse.ArgumentParser()
p2.add_argument("first")
p2.add_argument("--tag", action="append")
p2.add_argument("-v", action="count", default=0)
p2.add_argument("--mode", choices=["a", "b"], default="a")
p2.add_argument("--pair", nargs=2, type=int)
print(p2.parse_args(["one", "--tag", "x", "--tag", "y", "-v", "-v", "--mode", "b", "--pair", "1", "2"]))
print(p2.parse_known_args(["one", "--what", "-v"]))

p = Path("/tmp") / "data" / "file.tar.gz"
print(p, repr(p), p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p.is_absolute(), list(p.parents))
print(p.with_suffix(".zip"), p.with_name("n"), p.with_stem("s"), Path("a", "b/../c", "."), Path(), "x" / PurePath("y"), Path("a") == Path("./a"))
print(p.relative_to("/tmp"), p.is_relative_to("/etc"), sorted([Path("b"), Path("a")]), {Path("a"): 1}[Path("a")], f"{p}", isinstance(p, PurePath), type(Path(".hidden").suffix), Path("a/.hidden").stem)
for bad in (lambda: p.relative_to("/etc"), lambda: Path("/").with_name("x"), lambda: p.with_suffix("zip"), lambda: Path(3), lambda: p / 3):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(builtins.len([1]), builtins.print is print, errno.errorcode[errno.ENOENT])
builtins.shout = lambda s: s.upper()
print(shout("hi"))
start = timeit.default_timer(); time.sleep(0.25); print(timeit.default_timer() - start)
print(timeit.timeit(lambda: time.sleep(0.5), number=4))
