/** What a manager's process has, a part of `multiprocessing.managers`: who answers there, and objects of its own. */
export const MANAGED = `
class Namespace(object):
    def __init__(self, /, **kwds):
        self.__dict__.update(kwds)
    def __repr__(self):
        shown = sorted('%s=%r' % each for each in self.__dict__.items() if not each[0].startswith('_'))
        return '%s(%s)' % (self.__class__.__name__, ', '.join(shown))

class Value(object):
    def __init__(self, typecode, value, lock=True):
        self._typecode = typecode
        self._value = value
    def get(self):
        return self._value
    def set(self, value):
        self._value = value
    def __repr__(self):
        return '%s(%r, %r)' % (type(self).__name__, self._typecode, self._value)
    value = property(get, set)

from operator import index as _whole

_bits = {'b': 8, 'B': 8, 'h': 16, 'H': 16, 'i': 32, 'I': 32, 'l': 64, 'L': 64, 'q': 64, 'Q': 64}

# As much of array.array as an Array of a manager shows.
class array(object):
    def __init__(self, typecode, values):
        if typecode not in _bits and typecode != 'd':
            _refuse("an Array of that type", "take one of these letters: " + ", ".join(_bits) + ", d")
        self._typecode = typecode
        self._values = [self._converted(each) for each in values]
    def _converted(self, value):
        if self._typecode == 'd':
            if not isinstance(value, (int, float)):
                raise TypeError(f"must be real number, not {type(value).__name__}")
            return float(value)
        number = _whole(value)
        least = 0 if self._typecode.isupper() else -1 << _bits[self._typecode] - 1
        if not least <= number < least + (1 << _bits[self._typecode]):
            _refuse("a number that does not fit into its Array", "take a wider type")
        return number
    def __len__(self):
        return len(self._values)
    def __getitem__(self, index):
        if isinstance(index, slice):
            return array(self._typecode, self._values[index])
        return self._values[_index(self, index)]
    def __setitem__(self, index, value):
        if isinstance(index, slice):
            _refuse("the assignment to a slice of a manager's Array", "assign its items one by one")
        try:
            at = _index(self, index)
        except IndexError:
            raise IndexError("array assignment index out of range") from None
        self._values[at] = self._converted(value)
    def __iter__(self):
        return iter(self._values)
    def __eq__(self, other):
        return isinstance(other, array) and self._values == other._values
    def __repr__(self):
        return f"array({self._typecode!r}, {self._values})" if self._values else f"array({self._typecode!r})"
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        _refuse("array." + name, "make a list of it")

def _index(items, index):
    if not isinstance(index, int):
        raise TypeError("array indices must be integers")
    if not -len(items) <= index < len(items):
        raise IndexError("array index out of range")
    return index

def Array(typecode, sequence, lock=True):
    return array(typecode, sequence)

_fallbacks = {'__str__': str, '__repr__': repr, '#GETVALUE': lambda obj: obj}
_by_name = {'__getattribute__': getattr, '__setattr__': setattr, '__delattr__': delattr}
_views = type({}.keys()), type({}.values()), type({}.items())

def _function(obj, method):
    if method in _by_name:
        return lambda *args: _by_name[method](obj, *args)
    return getattr(obj, method)

class _Server:
    def __init__(self, registry):
        self._registry, self._objects = registry, {}
    def answer(self, request):
        ident, method, args, kwds = request
        try:
            if ident is None:
                return self._create(method, args, kwds)
            obj, exposed, typeids = self._objects[ident]
            if method not in exposed:
                return '#RETURN', _fallbacks[method](obj)
            function = _function(obj, method)
        except Exception:
            return '#TRACEBACK', None
        return self._called(function, args, kwds, typeids and typeids.get(method))
    def _called(self, function, args, kwds, typeid):
        try:
            result = function(*args, **kwds)
        except Exception as error:
            return '#ERROR', error
        if typeid:
            return '#PROXY', (typeid, *self._kept(typeid, result))
        return '#RETURN', list(result) if isinstance(result, _views) else result
    def _create(self, typeid, args, kwds):
        callable = self._registry[typeid][0]
        obj = args[0] if callable is None else callable(*args, **kwds)
        return '#RETURN', self._kept(typeid, obj)
    def _kept(self, typeid, obj):
        _, exposed, typeids, _ = self._registry[typeid]
        if exposed is None:
            exposed = [name for name in dir(obj) if name[0] != '_' and callable(getattr(obj, name))]
        exposed = [*exposed, *(typeids or ())]
        ident = str(len(self._objects))
        self._objects[ident] = obj, exposed, typeids
        return ident, tuple(exposed)
`;
