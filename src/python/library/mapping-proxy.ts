import {registerPython} from './register.ts';

/** A mapping that is only looked at: `types.MappingProxyType`. */
registerPython(
  '_mappingproxy',
  `
class mappingproxy:
    __slots__ = ("_mapping",)
    def __init__(self, *args):
        if len(args) != 1:
            raise TypeError("mappingproxy() missing required argument 'mapping' (pos 1)")
        mapping = args[0]
        if isinstance(mapping, (list, tuple)) or not hasattr(type(mapping), "__getitem__"):
            raise TypeError(f"mappingproxy() argument must be a mapping, not {type(mapping).__name__}")
        self._mapping = mapping
    def __getitem__(self, key):
        return self._mapping[key]
    def __iter__(self):
        return iter(self._mapping)
    def __reversed__(self):
        return reversed(self._mapping)
    def __len__(self):
        return len(self._mapping)
    def __contains__(self, key):
        return key in self._mapping
    def __eq__(self, other):
        return self._mapping == (other._mapping if isinstance(other, mappingproxy) else other)
    def __hash__(self):
        return hash(self._mapping)
    def __repr__(self):
        return f"mappingproxy({self._mapping!r})"
    def __str__(self):
        return str(self._mapping)
    def __or__(self, other):
        return self._mapping | (other._mapping if isinstance(other, mappingproxy) else other)
    def __ror__(self, other):
        return other | self._mapping
    def __ior__(self, other):
        raise TypeError("'|=' is not supported by mappingproxy; use '|' instead")
    def get(self, key, default=None, /):
        return self._mapping.get(key, default)
    def keys(self):
        return self._mapping.keys()
    def values(self):
        return self._mapping.values()
    def items(self):
        return self._mapping.items()
    def copy(self):
        return self._mapping.copy()
mappingproxy.__module__ = "builtins"
from collections.abc import Mapping
Mapping.register(mappingproxy)
`,
);
