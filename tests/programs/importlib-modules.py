"""`importlib`: modules by their names, as plugins are loaded, and whether there is one."""
import asyncio
import importlib
import importlib.util
import json
import sys
import types

print(importlib.import_module("json") is json, importlib.import_module("os.path").__name__)
print(importlib.import_module(".tasks", "asyncio").__name__, importlib.import_module(".tasks", package="asyncio") is asyncio.tasks)
for args in (("nope",), ("nope.x",), (".x",), ("",), (1,), (), ("a", "b", "c"), (".", "json"), ("..x", "json"), (".x", 3),
             ("json", 3), (" json",), (".x", "nope")):
    try:
        print(args, importlib.import_module(*args).__name__)
    except Exception as error:
        print(args, type(error).__name__, error, error.name if isinstance(error, ImportError) else "")
print([importlib.import_module(name).__name__ for name in ("importlib", "importlib.util", "__main__")])
print(importlib.invalidate_caches(), importlib.__all__)

plugin = types.ModuleType("plugin")
async def run(delay):
    await asyncio.sleep(delay)
    return f"ran for {delay}"
plugin.run = run
sys.modules["plugin"] = plugin
sys.modules["gone"] = None
try:
    importlib.import_module("gone")
except ImportError as error:
    print(error, error.name)
try:
    import nope.x
except ImportError as error:
    print(error, error.name, error.path)


async def main():
    module = importlib.import_module("plugin")
    print(await getattr(module, "run")(1))
    for name, function, argument in (("math", "sqrt", 2), ("time", "sleep", 0.5), ("asyncio", "sleep", 1)):
        result = getattr(importlib.import_module(name), function)(argument)
        print(await result if asyncio.iscoroutine(result) else result)


asyncio.run(main())
print(importlib.util.find_spec("json").name, importlib.util.find_spec("asyncio.tasks").name, importlib.util.find_spec(".tasks", "asyncio").name)
print(importlib.util.find_spec("nope"), importlib.util.find_spec("gone"), bool(importlib.util.find_spec("sqlite3")))
print(importlib.util.resolve_name(".a", "b.c"), importlib.util.resolve_name("..a", "b.c"), importlib.util.resolve_name("a", None))
for wrong in (lambda: importlib.util.find_spec("nope.x"), lambda: importlib.util.find_spec(".x"), lambda: importlib.util.find_spec(1),
              lambda: importlib.util.find_spec("plugin"), lambda: importlib.util.resolve_name("...a", "b.c")):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)

print(__import__("math").sqrt(4), __import__("os.path").__name__, __import__("asyncio.tasks") is asyncio, __import__("plugin") is plugin, importlib.__import__("json") is json)
print(__import__("asyncio.tasks", None, None, ["sleep"]).__name__, __import__("logging", fromlist=("handlers",)).handlers.__name__, __import__("json", fromlist=["nope"]).__name__)
for wrong in (lambda: __import__("nope"), lambda: __import__("nope.x"), lambda: __import__(""), lambda: __import__(1), lambda: __import__(), lambda: __import__("x", level=-1),
              lambda: __import__("json", 1, 2, 3, 4, 5), lambda: __import__("json", fromlist=None).__name__, lambda: __import__(name="json").__name__):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
