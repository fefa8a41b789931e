/** What takes an item or an attribute of whatever it is given. */
export const GETTERS = `
class itemgetter:
    def __init__(self, item, /, *items):
        self._items = (item, *items)
        if items:
            self._get = lambda obj: tuple([obj[each] for each in self._items])
        else:
            self._get = lambda obj: obj[item]
    def __call__(self, obj, /):
        return self._get(obj)
    def __repr__(self):
        return f"operator.itemgetter({', '.join(map(repr, self._items))})"

def _attribute(obj, path):
    for name in path:
        obj = getattr(obj, name)
    return obj

class attrgetter:
    def __init__(self, attr, /, *attrs):
        self._attrs = (attr, *attrs)
        for each in self._attrs:
            if not isinstance(each, str):
                raise TypeError("attribute name must be a string")
        paths = [each.split(".") for each in self._attrs]
        if attrs:
            self._get = lambda obj: tuple([_attribute(obj, path) for path in paths])
        else:
            self._get = lambda obj: _attribute(obj, paths[0])
    def __call__(self, obj, /):
        return self._get(obj)
    def __repr__(self):
        return f"operator.attrgetter({', '.join(map(repr, self._attrs))})"

class methodcaller:
    def __init__(self, *args, **kwargs):
        if not args:
            raise TypeError("methodcaller needs at least one argument, the method name")
        self._name, *self._args = args
        if not isinstance(self._name, str):
            raise TypeError("method name must be a string")
        self._kwargs = kwargs
    def __call__(self, obj, /):
        return getattr(obj, self._name)(*self._args, **self._kwargs)
    def __repr__(self):
        named = [f"{name}={value!r}" for name, value in self._kwargs.items()]
        return f"operator.methodcaller({', '.join([repr(self._name), *map(repr, self._args), *named])})"
`;
