/** How each kind of value is laid out on several lines. `indent` is the column, `allowance` what follows the last line. */
export const LAYOUTS = `
class _Layouts(_Short):
    def _dict(self, object, stream, indent, allowance, context, level):
        stream.write("{" + self._gap())
        self._format_items(self._items(object), stream, indent, allowance + 1, context, level)
        stream.write("}")

    def _list(self, object, *where):
        self._enclosed("[", object, "]", *where)

    def _tuple(self, object, *where):
        self._enclosed("(", object, ",)" if len(object) == 1 else ")", *where)

    def _set(self, object, stream, indent, allowance, context, level):
        if not object:
            return stream.write(repr(object))
        cls = type(object)
        begin, end = ("{", "}") if cls is set else (cls.__name__ + "({", "})")
        indent += len(begin) - 1
        self._enclosed(begin, sorted(object, key=_SafeKey), end, stream, indent, allowance, context, level)

    def _enclosed(self, begin, items, end, stream, indent, allowance, context, level):
        stream.write(begin)
        self._format_each(items, stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _ordered_dict(self, object, *where):
        self._within(object, list(object.items()), *where)

    def _mapping_proxy(self, object, *where):
        self._within(object, object.copy(), *where)

    # What stands between the name of a class and a bracket.
    def _within(self, object, value, stream, indent, allowance, context, level):
        if not object:
            return stream.write(repr(object))
        name = type(object).__name__ + "("
        stream.write(name)
        self._format(value, stream, indent + len(name), allowance + 1, context, level)
        stream.write(")")

    def _default_dict(self, object, stream, indent, allowance, context, level):
        if not object:
            return stream.write(repr(object))
        name = type(object).__name__ + "("
        indent += len(name)
        stream.write(name + self._repr(object.default_factory, context, level) + ",\\n" + " " * indent)
        self._dict(object, stream, indent, allowance + 1, context, level)
        stream.write(")")

    def _counter(self, object, stream, indent, allowance, context, level):
        if not object:
            return stream.write(repr(object))
        name = type(object).__name__ + "("
        stream.write(name + "{" + self._gap())
        self._format_items(object.most_common(), stream, indent + len(name), allowance + 2, context, level)
        stream.write("})")

    def _chain_map(self, object, stream, indent, allowance, context, level):
        name = type(object).__name__ + "("
        stream.write(name)
        indent += len(name)
        for index, each in enumerate(object.maps):
            last = index == len(object.maps) - 1
            self._format(each, stream, indent, allowance + 1 if last else 1, context, level)
            stream.write(")" if last else ",\\n" + " " * indent)

    def _deque(self, object, stream, indent, allowance, context, level):
        if not object:
            return stream.write(repr(object))
        name = type(object).__name__ + "("
        indent += len(name)
        if object.maxlen is None:
            return self._enclosed(name + "[", object, "])", stream, indent, allowance, context, level)
        self._enclosed(name + "[", object, "]", stream, indent, 1, context, level)
        stream.write(f",\\n{' ' * indent}maxlen={self._repr(object.maxlen, context, level)})")

    def _user(self, object, stream, indent, allowance, context, level):
        self._format(object.data, stream, indent, allowance, context, level - 1)

    def _namespace(self, object, *where):
        name = "namespace" if type(object) is _SimpleNamespace else type(object).__name__
        self._named(name, object.__dict__.items(), *where)

    def _dataclass(self, object, *where):
        shown = [(each.name, getattr(object, each.name)) for each in _fields(object) if each.repr]
        self._named(type(object).__name__, shown, *where)

    def _named(self, name, items, stream, indent, allowance, context, level):
        stream.write(name + "(")
        indent += len(name) + 1
        for index, (key, value) in enumerate(items):
            last = index == len(items) - 1
            stream.write(key + "=")
            if id(value) in context:
                stream.write("...")
            else:
                self._format(value, stream, indent + len(key) + 1, allowance if last else 1, context, level)
            if not last:
                stream.write(",\\n" + " " * indent)
        stream.write(")")

    def _format_items(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        for index, (key, value) in enumerate(items):
            last = index == len(items) - 1
            text = self._repr(key, context, level) + ": "
            stream.write(text)
            self._format(value, stream, indent + len(text), allowance if last else 1, context, level)
            if not last:
                stream.write(",\\n" + " " * indent)

    def _format_each(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        stream.write(self._gap())
        below = ",\\n" + " " * indent
        between = ""
        room = whole = self._width - indent + 1
        for index, each in enumerate(items):
            last = index == len(items) - 1
            if last:
                whole -= allowance
                room -= allowance
            if self._compact:
                text = self._repr(each, context, level)
                wanted = len(text) + 2
                if room < wanted:
                    room = whole
                    between = between and below
                if room >= wanted:
                    room -= wanted
                    stream.write(between + text)
                    between = ", "
                    continue
            stream.write(between)
            between = below
            self._format(each, stream, indent, allowance if last else 1, context, level)

    def _gap(self):
        return " " * (self._indent_per_level - 1)
`;
