import {registerPython} from './register.ts';

/** What all files are said to be, `io.IOBase` and its like: asked for, not derived from. */
registerPython(
  '_io_bases',
  `
import io, sys, _children
from abc import ABCMeta

class IOBase(io._IOBase, metaclass=ABCMeta):
    __module__ = "io"
for _name in "RawIOBase", "BufferedIOBase", "TextIOBase":
    _own = type("_" + _name, (io._IOBase,), {"__module__": "_io"})
    globals()[_name] = ABCMeta(_name, (_own, IOBase), {"__module__": "io"})

def _derived(cls):
    _refuse(f"a class that derives from io.{cls.__bases__[0].__name__}", "write a class with the methods that are called")
IOBase.__init_subclass__ = classmethod(_derived)

for _each in _children.FileIO,:
    RawIOBase.register(_each)
for _each in io.BytesIO, io.BufferedReader, io.BufferedWriter, io.BufferedRandom, _children.BufferedReader, _children.BufferedWriter:
    BufferedIOBase.register(_each)
for _each in io.StringIO, io.TextIOWrapper, _children.TextIOWrapper, type(sys.__dict__["stdin"]), type(sys.__dict__["stdout"]):
    TextIOBase.register(_each)
`,
);
