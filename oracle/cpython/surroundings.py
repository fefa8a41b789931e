"""What is around a program: its streams, the machine, and the modules that reach a network."""

import codecs
import functools
import io
import operator
import os
import re
import sys
import types

from host_names import is_unknown

from .world import Exited, to_ns, world


class Capture:
    encoding = "utf-8"

    def __init__(self, stream):
        self.stream = stream
        self.name = f"<{stream}>"

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        world().write(self.stream, text)
        return len(text)

    def flush(self):
        pass

    def isatty(self):
        return False

    def writable(self):
        return True

    def fileno(self):
        return 1 if self.stream == "stdout" else 2

    @property
    def closed(self):
        return "buffer" in self.__dict__ and self.buffer.closed

    @functools.cached_property
    def buffer(self):
        return CaptureBuffer(self)

    def detach(self):
        return self.buffer


class CaptureBuffer(io.BufferedIOBase):
    """The bytes of such a stream, written through: what is no UTF-8 is shown as a terminal does."""

    def __init__(self, text):
        self.name, self.text, self.decoder = text.name, text, codecs.getincrementaldecoder("utf-8")("replace")

    def __repr__(self):
        return f"<_io.BufferedWriter name={self.name!r}>"

    def write(self, data):
        if self.closed:
            raise ValueError("write to closed file")
        if text := self.decoder.decode(bytes(data)):
            world().write(self.text.stream, text)
        return len(data)

    def writable(self):
        return True

    def fileno(self):
        return self.text.fileno()


def typed(source):
    """What the user types: the `# input:` comments of the program."""
    lines = re.findall(r"^# input:(?: (.*)|.*)$", source, re.MULTILINE)
    return "".join(f"{line.rstrip()}\n" for line in lines)


def fake_machine(patches):
    for name, value in (("getpid", 4242), ("cpu_count", 8), ("process_cpu_count", 8)):
        patches.set(os, name, lambda value=value: value)
    patches.set(os, "_exit", exit_at_once)


def exit_at_once(status):
    world().exit_status = operator.index(status) & 0xFF
    world().freeze("exited", recorded=False)
    raise Exited


def network(patches, sources):
    """Modules that reach the network, from the very text the interpreter runs."""
    for name, source in sources.items():
        module = types.ModuleType(name)
        module.__dict__["_blocked"] = lambda seconds: world().block(to_ns(seconds))
        module.__dict__["_listens"] = lambda host, port: False
        module.__dict__["_is_unknown"] = is_unknown
        module.__dict__["_opened"] = module.__dict__["_closed"] = lambda owner: None
        module.__dict__["_finalized"] = lambda cls: setattr(cls, "__del__", cls._lost)
        module.__dict__["_refuse"] = refuse
        patches.module(name, module)
        exec(compile(source, f"<{name}>", "exec"), module.__dict__)
        package, _, part = name.rpartition(".")
        if package in sys.modules:
            patches.set(sys.modules[package], part, module)


def refuse(what, remedy):
    raise NotImplementedError(f"{what} is not modelled; {remedy}")
