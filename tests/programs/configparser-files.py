"""`configparser`: settings read from texts, files and dicts, values within values, what is wrong, and what is written."""
import asyncio
import configparser
import io
import pathlib

TEXT = """
# a comment
[DEFAULT]
interval = 45
Compression = yes
base = /srv

[server]
Host = example.com
port: 8080
debug = off
ratio = 1.5
path = %(base)s/www/%(host)s
percent = 100%%
empty =
lines =
    one
    two
    three  ; no comment
[client "a b"]
timeout = 0.5
retries=3
"""

config = configparser.ConfigParser()
config.read_string(TEXT)
print(config.sections(), config.defaults(), config.options("server"))
server = config["server"]
print(server["host"], server["HOST"], server.getint("port"), server.getboolean("debug"), server.getfloat("ratio"), server["path"], server["percent"])
print(repr(server["empty"]), repr(server["lines"]), server.get("nope"), server.get("nope", "x"), server.getint("nope", fallback=7), server.getboolean("compression"))
print(config.get("server", "path", raw=True), config.get("server", "path", vars={"base": "/x"}), config.get("no", "x", fallback=None))
print(config.items("server"), list(config), len(config), len(server), "server" in config, "port" in server, server, config, server.name, server.parser is config)
print({section: dict(config[section]) for section in config})
print(config.has_section("server"), config.has_section("DEFAULT"), config.has_option("server", "interval"), config.has_option("no", "x"), config.has_option("", "base"))

config["new"] = {"a": 1, "b": "x"}
config.add_section("more")
config.set("more", "k", "v")
config["more"]["l"] = "w"
config.remove_option("more", "k")
del config["client \"a b\""]
print(config.remove_section("server"), config.remove_section("server"))
out = io.StringIO()
config.write(out)
print(out.getvalue())
config.write(out, space_around_delimiters=False)
with open("settings.ini", "w") as file:
    config.write(file)

other = configparser.ConfigParser(interpolation=None, allow_no_value=True, delimiters=("=",), comment_prefixes=(";",), inline_comment_prefixes=("#",), default_section="all")
other.optionxform = str
print(other.read(["settings.ini", "nope.ini"]), other.read(pathlib.Path("settings.ini")), other.sections(), dict(other["new"]))
other.read_string("[s]\nKey = %(x)s # note\nalone\nA:B = c\n")
print(dict(other["s"]))
other.read_dict({"d": {"x": 1, "y": None}, "e": {}})
print(dict(other["d"]), other.sections())
extended = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
extended.read_string("[a]\nx = 1\ny = ${x}2$$\n[b]\nz = ${a:y}/${w}\nw = 3\n")
print(dict(extended["a"]), dict(extended["b"]))
converted = configparser.ConfigParser(converters={"list": lambda text: [part.strip() for part in text.split(",")]})
converted.read_string("[a]\nx = 1, 2,3\n")
print(converted.getlist("a", "x"), converted["a"].getlist("x"), converted["a"].getlist("y", fallback=[]), list(converted.converters))

EXTENDED = configparser.ExtendedInterpolation
for text, action, interpolation in [
    ("x = 1\n", None, None), ("[a]\n[a]\n", None, None), ("[a]\nx=1\nX=2\n", None, None), ("[a]\nnothing\nmore\n", None, None), ("[a\n", None, None), ("[a]\n =1\n", None, None),
    ("[a]\nx=1\n", lambda c: c["b"], None), ("[a]\nx=1\n", lambda c: c["a"]["y"], None), ("[a]\nx=1\n", lambda c: c.get("b", "x"), None),
    ("[a]\nx=1\n", lambda c: c.get("a", "y"), None), ("[a]\nx=one\n", lambda c: c.getint("a", "x"), None), ("[a]\nx=maybe\n", lambda c: c.getboolean("a", "x"), None),
    ("[a]\nx=%(y)s\n", lambda c: c.get("a", "x"), None), ("[a]\nx=%(x)s\n", lambda c: c.get("a", "x"), None), ("[a]\nx=50%\n", lambda c: c.get("a", "x"), None),
    ("[a]\nx=%(y\n", lambda c: c.get("a", "x"), None), ("[a]\nx=${y}\n", lambda c: c.get("a", "x"), EXTENDED()), ("[a]\nx=${b:y:z}\n", lambda c: c.get("a", "x"), EXTENDED()),
    ("[a]\nx=${y\n", lambda c: c.get("a", "x"), EXTENDED()),
    ("[a]\n", lambda c: c.add_section("a"), None), ("[a]\n", lambda c: c.add_section("DEFAULT"), None), ("[a]\n", lambda c: c.add_section(1), None),
    ("[a]\n", lambda c: c.set("a", "x", 1), None), ("[a]\n", lambda c: c.set("a", "x", "5%"), None), ("[a]\n", lambda c: c["a"].update(x=1), None),
    ("[a]\n", lambda c: c.options("b"), None), ("[a]\n", lambda c: c.items("b"), None), ("[a]\n", lambda c: c.__delitem__("DEFAULT"), None),
    ("[a]\n", lambda c: c.read_file(["[b]", "x = 1"]), None), ("[a]\n", lambda c: c["a"].__delitem__("x"), None), ("[a]\n", lambda c: c.read_string("[a]\nx"), None),
]:
    parser = configparser.ConfigParser(interpolation=interpolation or configparser.BasicInterpolation())
    try:
        parser.read_string(text, "<test>")
        print(text.encode(), action and action(parser), parser.sections())
    except Exception as error:
        print(text.encode(), type(error).__name__, str(error), error.args)
nested = configparser.ConfigParser(strict=False)
nested.read_string("[a]\nx=1\n[a]\nx=2\ny=%(x)s%(x)s\n")
print(nested.popitem()[0], nested.sections())
nested.read_string("[a]\ny=22")
print(dict(nested["a"]), configparser.ConfigParser({"x": "1"})["DEFAULT"]["x"], configparser.RawConfigParser().sections())
unnamed = configparser.ConfigParser(allow_unnamed_section=True)
unnamed.read_string("x = 1\n[b]\ny = 2\n")
print(unnamed.get(configparser.UNNAMED_SECTION, "x"), unnamed.sections())


async def worker(name, settings):
    await asyncio.sleep(settings.getfloat("delay"))
    print(name, settings.get("say"))


async def main():
    settings = configparser.ConfigParser()
    settings.read_string("[DEFAULT]\ndelay=0.2\n[one]\nsay=hello\n[two]\ndelay=0.1\nsay=%(delay)s s\n")
    async with asyncio.TaskGroup() as group:
        for name in settings.sections():
            group.create_task(worker(name, settings[name]))


asyncio.run(main())
