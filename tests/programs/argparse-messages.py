"""What argparse says of a list of arguments that it refuses, and how the program ends."""
import argparse
import sys


def positive(text):
    number = int(text)
    if number <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not positive")
    return number


def tried(parser, *lines):
    for line in lines:
        try:
            print(line, "->", parser.parse_args(line.split()), file=sys.stderr)
        except SystemExit as end:
            print("exit", end.code, file=sys.stderr)


plain = argparse.ArgumentParser(description="Fetches pages.")
plain.add_argument("url")
plain.add_argument("rest", nargs="*", type=int)
plain.add_argument("-n", "--count", type=positive, default=1, help="how many")
plain.add_argument("--color", choices=["red", "blue"])
plain.add_argument("-v", "--verbose", action="store_true")
plain.add_argument("-q", action="count")
tried(plain, "", "a", "a --count x", "a --count 0", "a --count", "a -n", "a --color green", "a --colo red", "a --co red",
      "a --co", "a --verbose=yes", "a 1 two", "a --wrong", "a -x 1 2", "a -vq", "a -vqn3", "a -vx", "a -v=1", "a -n=2",
      "a 1 -v 2", "-v a 1 2 -q", "-- a 1", "-1", "a -- -1", "a -5", "--verb a", "a -qqv", "a --", "-vv", "--count=3 --count 2")

options = argparse.ArgumentParser(prog="options", allow_abbrev=False)
options.add_argument("--pair", nargs=2, metavar=("A", "B"), required=True)
options.add_argument("--some", nargs="+", type=float)
options.add_argument("--maybe", nargs="?", const="on", default="off")
options.add_argument("--hidden", help=argparse.SUPPRESS)
options.add_argument("-x", action="append", metavar="X", dest="many")
options.add_argument("place", nargs="?", choices=("here", "there"))
tried(options, "", "--pair 1", "--pair 1 2", "--pair 1 2 --some", "--pair 1 2 --some 1 b", "--pair 1 2 --maybe", "--pa 1 2",
      "--pair 1 2 --maybe=x -x1 -x 2", "--pair 1 2 where", "--pair 1 2 here there", "--pair=1 2", "--pair 1 2 -x")

groups = argparse.ArgumentParser("groups", usage="%(prog)s [anything]")
either = groups.add_mutually_exclusive_group(required=True)
either.add_argument("--fast", action="store_true")
either.add_argument("--slow", action="store_const", const="slow")
tried(groups, "", "--fast", "--fast --slow")
loose = argparse.ArgumentParser("loose")
named = loose.add_argument_group("named")
named.add_argument("--name", required=True)
either = named.add_mutually_exclusive_group()
either.add_argument("-a", type=int)
either.add_argument("-b")
tried(loose, "-a 1", "--name x -a 1 -b 2", "--name x -b 2")

tool = argparse.ArgumentParser(prog="tool")
tool.add_argument("where")
tool.add_argument("--debug", action="store_true")
commands = tool.add_subparsers(dest="command", required=True)
run = commands.add_parser("run", aliases=["go"])
run.add_argument("script")
run.add_argument("words", nargs=argparse.REMAINDER)
commands.add_parser("stop").add_argument("--now", action="store_true")
tried(tool, "", "here", "here walk", "here run", "here go x --y -z 1", "here stop --later", "here stop --now more", "--debug here stop")

long = argparse.ArgumentParser(prog="a-program-with-a-name")
for name in ("alpha", "beta", "gamma", "delta"):
    long.add_argument(f"--{name}", metavar=name.upper() * 2)
long.add_argument("source", nargs="+")
long.add_argument("target")
tried(long, "", "one", "one two three --alpha 1", "--beta")
longer = argparse.ArgumentParser(prog="a-program-with-a-name-that-leaves-no-room-at-all-beside-it-or-below")
longer.add_argument("--option", required=True)
longer.add_argument("a_place_to_go")
tried(longer, "")

asking = argparse.ArgumentParser(exit_on_error=False)
asking.add_argument("--level", type=int, choices=range(3))
for line in ("--level 5", "--level x", "--other", "--level 2"):
    try:
        print(asking.parse_args(line.split()))
    except argparse.ArgumentError as error:
        print(error.argument_name, error.message, "|", error)
print(asking.format_usage())


class Own(argparse.ArgumentParser):
    def error(self, message):
        print("own:", message)
        self.exit(3, "bye\n")


own = Own("own")
own.add_argument("-n", type=int)
tried(own, "-n x", "-m")
parser = argparse.ArgumentParser(prog="waiter", add_help=False)
parser.add_argument("-V", "--version", action="version", version="%(prog)s 1.2")
print(parser.parse_args([]))
try:
    parser.parse_args(["--version"])
except SystemExit as ended:
    print(repr(ended))
parser.add_argument("-W", action="version")
try:
    parser.parse_args(["-W"])
except AttributeError as error:
    print(error)
plain.print_usage()
plain.parse_args()
