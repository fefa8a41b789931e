"""A program with commands of its own, each with its arguments, as argparse takes them apart."""

import argparse
import asyncio


async def greet(args):
    for _ in range(args.times):
        await asyncio.sleep(args.pause)
        print("hello", args.name)


async def add(args):
    print(sum(args.numbers))


parser = argparse.ArgumentParser(prog="tool", description="Does things.")
parser.add_argument("-v", "--verbose", action="count", default=0)
commands = parser.add_subparsers(dest="command", title="commands", help="what to do", metavar="COMMAND")
greeting = commands.add_parser("greet", help="say hello", aliases=["hi"])
greeting.add_argument("name")
greeting.add_argument("--times", type=int, default=1)
greeting.add_argument("--pause", type=float, default=0.5)
greeting.set_defaults(run=greet)
adding = commands.add_parser("add", description="adds")
adding.add_argument("numbers", nargs="+", type=int)
adding.set_defaults(run=add)

for line in ("greet Ada --times 2", "-v add 1 2 3", "hi -- Bob", "greet --pause=0.25 Eve", "-vv greet X"):
    args = parser.parse_args(line.split())
    print(args.command, args.verbose, sorted(vars(args).keys() - {"run"}))
    asyncio.run(args.run(args))

short = argparse.ArgumentParser()
short.add_argument("-n", type=int)
short.add_argument("-q", "--quiet", action="store_true")
short.add_argument("-x", action="append")
print(short.parse_args("-qn5 -x1 -x 2".split()), short.parse_args(["-qqn", "3"]))
print(parser.parse_args([]), sorted(commands.choices))

plain = argparse.ArgumentParser()
plain.set_defaults(mode="none")
plain.add_argument("first")
parts = plain.add_subparsers()
part = parts.add_parser("part")
part.add_argument("--level", choices=["low", "high"], default="low")
part.set_defaults(mode="part")
deeper = part.add_subparsers(dest="inner", required=True)
deeper.add_parser("one").add_argument("--flag", action="store_true")
print(plain.parse_args(["a"]))
print(plain.parse_args(["a", "part", "--level", "high", "one", "--flag"]))
print(plain.parse_known_args(["a", "part", "one", "--other"]))
