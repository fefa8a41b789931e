import {registerPython} from '../register.ts';
import {LAYOUTS} from './layouts.ts';
import {SHORT} from './short.ts';
import {TEXTS} from './texts.ts';

registerPython(
  'pprint',
  `
import re as _re
import sys as _sys
from collections import ChainMap as _ChainMap, Counter as _Counter, OrderedDict as _OrderedDict
from collections import UserDict as _UserDict, UserList as _UserList
from collections import defaultdict as _defaultdict, deque as _deque
from dataclasses import fields as _fields, is_dataclass as _is_dataclass
from io import StringIO as _StringIO
from types import MappingProxyType as _MappingProxyType, SimpleNamespace as _SimpleNamespace
${SHORT}
${LAYOUTS}
${TEXTS}
class PrettyPrinter(_Texts):
    def __init__(self, indent=1, width=80, depth=None, stream=None, *,
                 compact=False, sort_dicts=True, underscore_numbers=False):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = _sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        self._format(object, self._stream, 0, 0, {}, 0)
        self._stream.write("\\n")

    def pformat(self, object):
        stream = _StringIO()
        self._format(object, stream, 0, 0, {}, 0)
        return stream.getvalue()

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def _format(self, object, stream, indent, allowance, context, level):
        if id(object) in context:
            return stream.write(_recursion(object))
        text = self._repr(object, context, level)
        layout = _layout_of(object) if len(text) > self._width - indent - allowance else None
        if layout is None:
            return stream.write(text)
        context[id(object)] = 1
        layout(self, object, stream, indent, allowance, context, level + 1)
        del context[id(object)]

_LAYOUTS = {
    dict: PrettyPrinter._dict, list: PrettyPrinter._list, tuple: PrettyPrinter._tuple,
    set: PrettyPrinter._set, frozenset: PrettyPrinter._set,
    str: PrettyPrinter._str, bytes: PrettyPrinter._bytes, bytearray: PrettyPrinter._bytearray,
    _OrderedDict: PrettyPrinter._ordered_dict, _defaultdict: PrettyPrinter._default_dict,
    _Counter: PrettyPrinter._counter, _ChainMap: PrettyPrinter._chain_map, _deque: PrettyPrinter._deque,
    _UserDict: PrettyPrinter._user, _UserList: PrettyPrinter._user,
    _SimpleNamespace: PrettyPrinter._namespace, _MappingProxyType: PrettyPrinter._mapping_proxy,
}

def _layout_of(object):
    cls = type(object)
    layout = _LAYOUTS.get(_shown_by(cls))
    if layout is None and _is_dataclass(object) and not isinstance(object, type):
        return PrettyPrinter._dataclass if _has_made_repr(cls) else None
    return layout

# Whether the __repr__ of a dataclass is the one that was made for it.
def _has_made_repr(cls):
    made = getattr(cls.__repr__, "__wrapped__", None)
    return cls.__dataclass_params__.repr and made is not None and "__create_fn__" in made.__qualname__

def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)

def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)

def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)

def saferepr(object):
    return PrettyPrinter().format(object, {}, 0, 0)[0]

def isreadable(object):
    return PrettyPrinter().isreadable(object)

def isrecursive(object):
    return PrettyPrinter().isrecursive(object)
`,
);
