# The help of parsers: groups, commands, metavars, defaults, long texts that break, and the ways to set them.
import argparse


def shown(parser):
    print(parser.format_usage(), end="")
    print(parser.format_help())


parser = argparse.ArgumentParser(
    prog="crawl",
    description="Reads pages of the web, many at a time, and follows every link that they have " * 2,
    epilog="Be kind to servers: %(prog)s waits between two requests.",
)
parser.add_argument("urls", nargs="+", metavar="URL", help="where to begin")
parser.add_argument("-n", "--workers", type=int, default=4, help="how many at a time (default: %(default)s)")
parser.add_argument("--size", nargs=2, metavar=("W", "H"), help="of a window, if there is one, in pixels, as large as it may be")
parser.add_argument("--level", choices=["debug", "info"], default="info")
parser.add_argument("--a-very-long-option-name", action="store_true", help="help that stands below")
parser.add_argument("--hidden", help=argparse.SUPPRESS)
parser.add_argument("-v", "--verbose", action="count", default=0)
parser.add_argument("--version", action="version", version="%(prog)s 2.1")
parser.add_argument("--color", action=argparse.BooleanOptionalAction, default=True, help="with colours")
group = parser.add_argument_group("output", "what is written")
group.add_argument("-o", "--out", help="a file", required=True)
either = group.add_mutually_exclusive_group(required=True)
either.add_argument("--json", action="store_true")
either.add_argument("--text", action="store_const", const="t")
shown(parser)

for style in (
    argparse.ArgumentDefaultsHelpFormatter,
    argparse.RawDescriptionHelpFormatter,
    argparse.RawTextHelpFormatter,
    argparse.MetavarTypeHelpFormatter,
    lambda prog: argparse.HelpFormatter(prog, max_help_position=40, width=60),
):
    parser = argparse.ArgumentParser(prog="styled", description="one\n  two\n    three", formatter_class=style)
    parser.add_argument("count", type=int, nargs="?", default=3, help="how\nmany")
    parser.add_argument("--delay", type=float, default=0.5, help="seconds")
    shown(parser)

parser = argparse.ArgumentParser(prog="tool")
parser.add_argument("--config")
commands = parser.add_subparsers(dest="command", title="commands", description="what to do", help="one of these", metavar="CMD")
run = commands.add_parser("run", help="runs it", aliases=["r"])
run.add_argument("what", nargs=argparse.REMAINDER)
stop = commands.add_parser("stop", help="stops it", description="Stops what runs.")
stop.add_argument("--force", action="store_true")
stop.set_defaults(func=print)
shown(parser)
shown(run)
shown(stop)
print(parser.parse_args(["r", "a", "-b"]), parser.parse_args(["stop", "--force"]).func is print)
for words in (["-h"], ["stop", "--help"], ["go"], []):
    try:
        print(parser.parse_args(words))
    except SystemExit as ended:
        print("ended", ended.code)
parser.print_help()
