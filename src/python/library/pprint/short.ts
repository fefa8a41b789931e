/** What a value looks like on one line: with sorted keys, down to a depth, and an end to circles. */
export const SHORT = `
_SCALARS = (str, bytes, bytearray, float, complex, bool, type(None))

# Keys that cannot be compared are in order of their classes.
class _SafeKey:
    __slots__ = ("obj",)
    def __init__(self, obj):
        self.obj = obj
    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return (str(type(self.obj)), id(self.obj)) < (str(type(other.obj)), id(other.obj))

def _safe_items(item):
    return _SafeKey(item[0]), _SafeKey(item[1])

def _recursion(object):
    return f"<Recursion on {type(object).__name__} with id={id(object)}>"

# The class whose __repr__ shows an object: its own, or the nearest that it derives from.
def _shown_by(cls):
    for each in cls.__mro__:
        if each in _BUILT_IN or "__repr__" in each.__dict__:
            return each
_BUILT_IN = (int, dict, list, tuple, set, frozenset, str, bytes, bytearray, _deque, _defaultdict, _SimpleNamespace)

class _Short:
    def format(self, object, context, maxlevels, level):
        if type(object) in _SCALARS:
            return repr(object), True, False
        shown_by = _shown_by(type(object))
        if shown_by is int:
            return format(object, "_d") if self._underscore_numbers else repr(object), True, False
        if shown_by is dict:
            return self._nested(object, "{", "}", context, maxlevels, level, self._short_items)
        if shown_by is list:
            return self._nested(object, "[", "]", context, maxlevels, level, self._short_each)
        if shown_by is tuple:
            end = ",)" if len(object) == 1 else ")"
            return self._nested(object, "(", end, context, maxlevels, level, self._short_each)
        text = repr(object)
        return text, text and not text.startswith("<"), False

    def _nested(self, object, begin, end, context, maxlevels, level, parts):
        if not object:
            return begin + end, True, False
        if maxlevels and level >= maxlevels:
            return begin + "..." + end, False, id(object) in context
        if id(object) in context:
            return _recursion(object), False, True
        context[id(object)] = 1
        texts, readable, recursive = [], True, False
        for text, each_readable, each_recursive in parts(object, context, maxlevels, level + 1):
            texts.append(text)
            readable = readable and each_readable
            recursive = recursive or each_recursive
        del context[id(object)]
        return begin + ", ".join(texts) + end, readable, recursive

    def _short_each(self, object, *where):
        for each in object:
            yield self.format(each, *where)

    def _short_items(self, object, *where):
        for key, value in self._items(object):
            shown = [self.format(each, *where) for each in (key, value)]
            yield f"{shown[0][0]}: {shown[1][0]}", shown[0][1] and shown[1][1], shown[0][2] or shown[1][2]

    def _items(self, object):
        return sorted(object.items(), key=_safe_items) if self._sort_dicts else object.items()

    def _repr(self, object, context, level):
        return self.format(object, context.copy(), self._depth, level)[0]
`;
