# Actions of a program's own, files, parents, prefixes, files of arguments, and what is asked of a parser.
import argparse
import asyncio
import sys


class Pair(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        key, value = values.split("=")
        setattr(namespace, self.dest, {**(getattr(namespace, self.dest) or {}), key: value})
        print(type(parser).__name__, option_string)


def positive(text):
    number = int(text)
    if number <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not positive")
    return number


def tried(parser, words):
    try:
        print(parser.parse_args(words))
    except SystemExit as ended:
        print("ended", ended.code)


parser = argparse.ArgumentParser(prog="p", exit_on_error=True)
parser.add_argument("--set", action=Pair, metavar="K=V")
parser.add_argument("--tag", action="extend", nargs="+", default=["a"])
parser.add_argument("--fast", action=argparse.BooleanOptionalAction)
parser.add_argument("--jobs", type=positive, default="7")
parser.add_argument("--old", deprecated=True)
parser.add_argument("file", nargs="?", type=argparse.FileType("r"), default=sys.stdin)
print(argparse.FileType("w", encoding="utf-8"), argparse.Namespace(a=1, b="x") == argparse.Namespace(b="x", a=1))
with open("words.txt", "w") as file:
    file.write("one\ntwo\n")
args = parser.parse_args(["--set", "a=1", "--set", "b=2", "--tag", "x", "y", "--tag", "z", "--no-fast", "--", "words.txt"])
print(args.set, args.tag, args.fast, args.jobs, args.file.read().split())
tried(parser, ["--jobs", "0"])
tried(parser, ["--jobs", "many"])
tried(parser, ["missing.txt"])
tried(parser, ["--fas=1"])
print(parser.parse_args(["--old", "1", "-"]).file is sys.stdin)
print(parser.get_default("tag"), parser.parse_known_args(["--what", "words.txt"])[1])

base = argparse.ArgumentParser(add_help=False)
base.add_argument("--host", default="localhost")
child = argparse.ArgumentParser(prog="child", parents=[base], conflict_handler="resolve", prefix_chars="-+", argument_default=argparse.SUPPRESS)
child.add_argument("+x", action="store_true", help="adds")
child.add_argument("--host", default="other", help="again")
child.print_usage()
print(child.parse_args(["+x"]), child.parse_args([]))
try:
    base.add_argument("--host")
except argparse.ArgumentError as error:
    print(error)

filed = argparse.ArgumentParser(prog="filed", fromfile_prefix_chars="@", allow_abbrev=False)
filed.add_argument("names", nargs="*")
filed.add_argument("--long", "-l", dest="length", type=int)
print(filed.parse_args(["@words.txt", "-l3"]), filed.parse_intermixed_args(["a", "--long", "4", "b"]))
tried(filed, ["--lon", "3"])
quiet = argparse.ArgumentParser(prog="quiet", exit_on_error=False)
quiet.add_argument("--n", type=int, choices=range(3))
for words in (["--n", "x"], ["--n", "5"], ["--n"]):
    try:
        quiet.parse_args(words)
    except argparse.ArgumentError as error:
        print(error, error.argument_name)
for wrong in ({"nargs": 0}, {"action": "none"}, {"type": 5}, {"nargs": 2, "metavar": ("a",)}):
    try:
        quiet.add_argument("--wrong", **wrong)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(parser, vars(args).keys())


async def main(options):
    await asyncio.sleep(options.jobs)
    raise SystemExit(parser.error("it failed"))


asyncio.run(main(args))
