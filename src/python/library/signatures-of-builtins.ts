import {registerPython} from './register.ts';

/** How the built-in functions and classes are called, for `inspect.signature`, and those of which CPython cannot tell it. */
registerPython(
  'inspect._builtins',
  `
_BY_NAMES = {
    "copyright credits globals license locals object": lambda: 0,
    "help": lambda *args, **kwds: 0,
    "breakpoint": lambda *args, **kws: 0,
    "print": lambda *args, sep=' ', end='\\n', file=None, flush=False: 0,
    "zip": lambda *iterables, strict=False: 0,
    "aiter": lambda async_iterable, /: 0,
    "pow": lambda base, exp, mod=None: 0,
    "ord": lambda character, /: 0,
    "issubclass": lambda cls, class_or_tuple, /: 0,
    "exit quit": lambda code=None: 0,
    "property": lambda fget=None, fset=None, fdel=None, doc=None: 0,
    "open": lambda file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None: 0,
    "classmethod staticmethod": lambda function, /: 0,
    "filter": lambda function, iterable, /: 0,
    "map": lambda function, iterable, /, *iterables, strict=False: 0,
    "chr": lambda i, /: 0,
    "all any": lambda iterable, /: 0,
    "sorted": lambda iterable, /, *, key=None, reverse=False: 0,
    "sum": lambda iterable, /, start=0: 0,
    "enumerate": lambda iterable, start=0: 0,
    "frozenset list set tuple": lambda iterable=(), /: 0,
    "bin hex oct": lambda number, /: 0,
    "round": lambda number, ndigits=None: 0,
    "ascii callable hash id len repr": lambda obj, /: 0,
    "isinstance": lambda obj, class_or_tuple, /: 0,
    "delattr hasattr": lambda obj, name, /: 0,
    "setattr": lambda obj, name, value, /: 0,
    "memoryview": lambda object: 0,
    "bool": lambda object=False, /: 0,
    "input": lambda prompt='', /: 0,
    "complex": lambda real=0, imag=0: 0,
    "reversed": lambda sequence, /: 0,
    "eval": lambda source, /, globals=None, locals=None: 0,
    "exec": lambda source, /, globals=None, locals=None, *, closure=None: 0,
    "compile": lambda source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1: 0,
    "format": lambda value, format_spec='', /: 0,
    "abs": lambda x, /: 0,
    "divmod": lambda x, y, /: 0,
    "float": lambda x=0, /: 0,
}
WRITTEN = {name: written for names, written in _BY_NAMES.items() for name in names.split()}
UNKNOWN = "bytearray bytes dict dir getattr int iter max min next range slice str super type vars"
`,
);
