/** `inspect.Signature`: the parameters of a function, how they look, and what a call would give each of them. */
export const SIGNATURES = `
class _empty:
    pass
class _void:
    pass

class _ParameterKind(_enum.IntEnum):
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4
    def __str__(self):
        return self.name
    @property
    def description(self):
        return ("positional-only", "positional or keyword", "variadic positional", "keyword-only", "variadic keyword")[self]

def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    if not quote_annotation_strings and isinstance(annotation, str):
        return annotation
    if isinstance(annotation, type(int | None)) or getattr(annotation, "__module__", None) == "typing":
        import re
        return re.sub(r"[\\w\\.]+", lambda found: found.group().removeprefix("typing."), repr(annotation))
    if isinstance(annotation, type):
        return annotation.__qualname__ if annotation.__module__ in ("builtins", base_module) else f"{annotation.__module__}.{annotation.__qualname__}"
    return repr(annotation)

class Parameter:
    empty = _empty
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _ParameterKind
    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        self.name = name
        self.kind = _ParameterKind(kind)
        self.default = default
        self.annotation = annotation
    def __str__(self):
        shown = ("", "", "*", "", "**")[self.kind] + self.name
        if self.annotation is _empty:
            return shown if self.default is _empty else f"{shown}={self.default!r}"
        shown += ": " + formatannotation(self.annotation)
        return shown if self.default is _empty else f"{shown} = {self.default!r}"
    def __repr__(self):
        return f'<Parameter "{self}">'
    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        return Parameter(self.name if name is _void else name, self.kind if kind is _void else kind,
                         default=self.default if default is _void else default,
                         annotation=self.annotation if annotation is _void else annotation)
    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return self._all == other._all
    def __hash__(self):
        return hash(self._all)
    @property
    def _all(self):
        return self.name, self.kind, self.annotation, self.default

class Signature:
    empty = _empty
    def __init__(self, parameters=None, *, return_annotation=_empty):
        self.parameters = {p.name: p for p in parameters or ()}
        self.return_annotation = return_annotation
    def __str__(self):
        shown, before = [], None
        for each in self.parameters.values():
            if before == 0 and each.kind > 0:
                shown.append("/")
            if each.kind == 3 and before not in (2, 3):
                shown.append("*")
            shown.append(str(each))
            before = each.kind
        result = "(" + ", ".join(shown + ["/"] * (before == 0)) + ")"
        if self.return_annotation is _empty:
            return result
        return f"{result} -> {formatannotation(self.return_annotation)}"
    def __repr__(self):
        return f"<Signature {self}>"
    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        ours, theirs = [list(each.parameters.values()) for each in (self, other)]
        return ours == theirs and self.return_annotation == other.return_annotation
    def __hash__(self):
        _refuse("the hash of a signature", "hash its text")
    def replace(self, *, parameters=_empty, return_annotation=_empty):
        return Signature(self.parameters.values() if parameters is _empty else parameters,
                         return_annotation=self.return_annotation if return_annotation is _empty else return_annotation)
    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)
    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)
    def _bind(self, args, kwargs, partial):
        arguments, left, by_name_alone = {}, list(self.parameters.values()), []
        values = list(args)
        while left:
            each = left[0]
            if not values:
                if each.kind == 2:
                    left.pop(0)
                    break
                if each.kind == 0 and each.name in kwargs:
                    if each.default is _empty:
                        raise TypeError(f"missing a required positional-only argument: {each.name!r}")
                    by_name_alone.append(left.pop(0))
                    continue
                if not (each.name in kwargs or each.kind == 4 or each.default is not _empty or partial):
                    which = " keyword-only" if each.kind == 3 else ""
                    raise TypeError(f"missing a required{which} argument: {each.name!r}")
                break
            if each.kind in (3, 4):
                raise TypeError("too many positional arguments")
            left.pop(0)
            if each.kind == 2:
                arguments[each.name] = tuple(values)
                values = []
                break
            if each.name in kwargs and each.kind != 0:
                raise TypeError(f"multiple values for argument {each.name!r}")
            arguments[each.name] = values.pop(0)
        if values:
            raise TypeError("too many positional arguments")
        rest = None
        for each in left:
            if each.kind == 4:
                rest = each
            elif each.kind != 2 and each.name in kwargs:
                arguments[each.name] = kwargs.pop(each.name)
            elif each.kind != 2 and not partial and each.default is _empty:
                raise TypeError(f"missing a required argument: {each.name!r}")
        if kwargs:
            if rest is not None:
                arguments[rest.name] = kwargs
            elif by_name_alone:
                names = ", ".join(each.name for each in by_name_alone)
                raise TypeError(f"got some positional-only arguments passed as keyword arguments: {names!r}")
            else:
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
        return BoundArguments(self, arguments)

class BoundArguments:
    def __init__(self, signature, arguments):
        self.arguments = arguments
        self.signature = signature
    @property
    def args(self):
        args = []
        for name, each in self.signature.parameters.items():
            if each.kind in (3, 4) or name not in self.arguments:
                break
            if each.kind == 2:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)
    @property
    def kwargs(self):
        kwargs, started = {}, False
        for name, each in self.signature.parameters.items():
            started = started or each.kind in (3, 4) or name not in self.arguments
            if not started or name not in self.arguments:
                continue
            if each.kind == 4:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs
    def apply_defaults(self):
        filled = {}
        for name, each in self.signature.parameters.items():
            if name in self.arguments:
                filled[name] = self.arguments[name]
            elif each.default is not _empty:
                filled[name] = each.default
            elif each.kind in (2, 4):
                filled[name] = () if each.kind == 2 else {}
        self.arguments = filled
    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments
    def __repr__(self):
        return "<BoundArguments (" + ", ".join(f"{name}={value!r}" for name, value in self.arguments.items()) + ")>"
`;
