/** What takes an item or an attribute of whatever it is given. */
export const GETTERS = `
def _one_at_least(name, given, keywords):
    if keywords:
        raise TypeError(f"{name}() takes no keyword arguments")
    if not given:
        raise TypeError(f"{name} expected 1 argument, got 0")
def _only(name, given, keywords):
    if len(given) != 1 or keywords:
        _one_at_least(name, given, keywords)
        raise TypeError(f"{name} expected 1 argument, got {len(given)}")
    return given[0]

class itemgetter:
    def __init__(self, *items, **keywords):
        _one_at_least("itemgetter", items, keywords)
        item, *items = items
        self._items = (item, *items)
        if items:
            self._get = lambda obj: tuple([obj[each] for each in self._items])
        else:
            self._get = lambda obj: obj[item]
    def __call__(self, *given, **keywords):
        return self._get(_only("itemgetter", given, keywords))
    def __repr__(self):
        return f"operator.itemgetter({', '.join(map(repr, self._items))})"

def _attribute(obj, path):
    for name in path:
        obj = getattr(obj, name)
    return obj

class attrgetter:
    def __init__(self, *attrs, **keywords):
        _one_at_least("attrgetter", attrs, keywords)
        self._attrs = attrs
        for each in self._attrs:
            if not isinstance(each, str):
                raise TypeError("attribute name must be a string")
        paths = [each.split(".") for each in self._attrs]
        if len(attrs) > 1:
            self._get = lambda obj: tuple([_attribute(obj, path) for path in paths])
        else:
            self._get = lambda obj: _attribute(obj, paths[0])
    def __call__(self, *given, **keywords):
        return self._get(_only("attrgetter", given, keywords))
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
    def __call__(self, *given, **keywords):
        obj = _only("methodcaller", given, keywords)
        return getattr(obj, self._name)(*self._args, **self._kwargs)
    def __repr__(self):
        named = [f"{name}={value!r}" for name, value in self._kwargs.items()]
        return f"operator.methodcaller({', '.join([repr(self._name), *map(repr, self._args), *named])})"
`;
