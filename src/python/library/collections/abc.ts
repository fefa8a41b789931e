import {contextType} from '../../modules/asyncio/loop-types.ts';
import {dequeType} from '../../objects/deque.ts';
import {native} from '../../objects/natives.ts';
import {genericAliasType, type PyType} from '../../objects/types.ts';
import {type CollectionKind, sayCollectionKind} from '../../operations/collection-kinds.ts';
import {HAS} from '../has-method.ts';
import {registerPython} from '../register.ts';
import {ITERATING} from './abc-iterating.ts';
import {SETS} from './abc-sets.ts';

const COLLECTS = native('_collects', 'cls, kind', (cls, kind) => {
  sayCollectionKind(cls as PyType, kind as CollectionKind);
  return null;
});

const SEQUENCES = `
class Buffer(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _hook(["__buffer__"])
    @abstractmethod
    def __buffer__(self, flags, /):
        raise NotImplementedError

class Sequence(Reversible, Collection):
    __slots__ = ()
    @abstractmethod
    def __getitem__(self, index):
        raise IndexError
    def __iter__(self):
        i = 0
        try:
            while True:
                yield self[i]
                i += 1
        except IndexError:
            return
    def __contains__(self, value):
        for each in self:
            if each is value or each == value:
                return True
        return False
    def __reversed__(self):
        for i in reversed(range(len(self))):
            yield self[i]
    def index(self, value, start=0, stop=None):
        if start is not None and start < 0:
            start = max(len(self) + start, 0)
        if stop is not None and stop < 0:
            stop += len(self)
        i = start
        while stop is None or i < stop:
            try:
                each = self[i]
            except IndexError:
                break
            if each is value or each == value:
                return i
            i += 1
        raise ValueError
    def count(self, value):
        return sum([1 for each in self if each is value or each == value])

class MutableSequence(Sequence):
    __slots__ = ()
    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError
    @abstractmethod
    def __delitem__(self, index):
        raise IndexError
    @abstractmethod
    def insert(self, index, value):
        raise IndexError
    def append(self, value):
        self.insert(len(self), value)
    def clear(self):
        try:
            while True:
                self.pop()
        except IndexError:
            pass
    def reverse(self):
        n = len(self)
        for i in range(n // 2):
            self[i], self[n - i - 1] = self[n - i - 1], self[i]
    def extend(self, values):
        if values is self:
            values = list(values)
        for each in values:
            self.append(each)
    def pop(self, index=-1):
        value = self[index]
        del self[index]
        return value
    def remove(self, value):
        del self[self.index(value)]
    def __iadd__(self, values):
        self.extend(values)
        return self
`;

/** What is built in has not all its methods written out. */
const REGISTERED = `
_collects(Sequence, "sequence")
_collects(Mapping, "mapping")
for _each in (str, bytes, tuple, range, memoryview):
    _register(Sequence, _each)
for _each in (bytes, bytearray, memoryview):
    _register(Buffer, _each)
for _each in (list, bytearray, _deque):
    _register(MutableSequence, _each)
_register(Set, frozenset)
_register(MutableSet, set)
_register(MutableMapping, dict)
_register(Mapping, _Context)
_register(KeysView, type({}.keys()))
_register(ItemsView, type({}.items()))
_register(ValuesView, type({}.values()))
for _each in (dict, type({}.keys()), type({}.items()), type({}.values())):
    _register(Reversible, _each)
for _each in (type(_hook), type(len), type("".join), type(type("_", (), {"f": _hook})().f), type):
    _register(Callable, _each)
for _each in (Hashable, Awaitable, Coroutine, AsyncIterable, AsyncIterator, AsyncGenerator, Iterable, Iterator, Reversible,
              Generator, Sized, Container, Collection, Callable):
    _asking.add(_each)
`;

registerPython(
  'collections.abc',
  `
from abc import ABCMeta, _register, abstractmethod
_missing = object()
__all__ = ["Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator", "Hashable", "Iterable", "Iterator",
           "Generator", "Reversible", "Sized", "Container", "Callable", "Collection", "Set", "MutableSet", "Mapping",
           "MutableMapping", "MappingView", "KeysView", "ItemsView", "ValuesView", "Sequence", "MutableSequence", "Buffer"]
_asking = set()
${ITERATING}
${SETS}
${SEQUENCES}
${REGISTERED}
`,
  [
    ['_has', HAS],
    ['_collects', COLLECTS],
    ['GenericAlias', genericAliasType],
    ['_deque', dequeType],
    ['_Context', contextType],
  ],
  module => {
    for (const name of ['ABCMeta', '_register', 'abstractmethod', 'GenericAlias'])
      module.dict.delete(name);
    return [];
  },
);
