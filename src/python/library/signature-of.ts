/** `inspect.signature`: where the parameters are written that a callable object is called with. */
export const SIGNATURE = `
def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=None):
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    function, skipped = _unbound(obj)
    if skipped:
        return _without_first(signature(function))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda each: hasattr(each, "__signature__") or ismethod(each))
        if ismethod(obj):
            return signature(obj)
    given = getattr(obj, "__signature__", None)
    if given is not None:
        if not isinstance(given, Signature):
            raise TypeError(f"unexpected object {given!r} in __signature__ attribute")
        return given
    if isinstance(obj, _partial):
        return _signature_of_partial(signature(obj.func), obj)
    if isclass(obj):
        return _signature_of_class(obj)
    if isfunction(obj) or _native_name(obj) is not None:
        return _signature_of_function(_written(obj, f"builtin {obj!r}"))
    called = vars(type(obj)).get("__call__") or getattr(type(obj), "__call__")
    if not isfunction(called):
        _refuse(f"the signature of {type(obj).__name__}", "ask for that of a function written with def")
    return _without_first(signature(called))

def _signature_of_function(function):
    rows, noted = _parameters(function), function.__annotations__
    rows = [Parameter(name, kind, default=given[0] if given else _empty, annotation=noted.get(name, _empty))
            for name, kind, given in rows]
    return Signature(rows, return_annotation=noted.get("return", _empty))

# Of a method, for who does not give the object: what is gathered with a star may hold it, too.
def _without_first(made):
    parameters = list(made.parameters.values())
    if not parameters or parameters[0].kind in (3, 4):
        raise ValueError("invalid method signature")
    return made if parameters[0].kind == 2 else made.replace(parameters=parameters[1:])

# A function with the parameters of one that is built in; any other itself.
def _written(function, shown):
    module, name = _native_name(function) or ("", "")
    if module == "asyncio":
        import inspect._asyncio as noted
    elif module == "builtins":
        import inspect._builtins as noted
    else:
        return function
    if name in noted.UNKNOWN.split():
        raise ValueError(f"no signature found for {shown}")
    return noted.WRITTEN.get(name, function)

# What is called first: the metaclass's __call__, or the __new__ or __init__ of the first class that has one.
def _signature_of_class(cls):
    if isinstance(cls, _enum.EnumType) and cls.__members__:
        return Signature([Parameter("values", 2)])
    called = getattr(type(cls), "__call__", None)
    if isfunction(called):
        return _without_first(signature(called))
    for each in cls.__mro__[:-1]:
        made = _written(each, each.__name__) if each.__module__.startswith("asyncio") else each
        if made is not each:
            return _signature_of_function(made)
        for name in ("__new__", "__init__"):
            if name in vars(each) and isfunction(getattr(each, name)):
                return _without_first(signature(getattr(each, name)))
    if issubclass(cls, type) and cls is not type:
        raise ValueError(f"callable {cls!r} is not supported by signature")
    for each in cls.__mro__[:-1]:
        if issubclass(each, BaseException) and each.__module__ == "builtins":
            raise ValueError(f"no signature found for builtin type {cls!r}")
        made = _written(each, f"builtin type {cls!r}" if each is not type else f"builtin {cls!r}")
        if isfunction(made):
            return _signature_of_function(made)
        if each.__module__ not in ("__main__", "abc", "typing", "collections.abc"):
            _refuse(f"the signature of the class {cls.__name__}", "ask for that of its __init__")
    return Signature()

def _signature_of_partial(made, partial):
    try:
        given = made.bind_partial(*partial.args, **partial.keywords).arguments
    except TypeError as error:
        raise ValueError(f"partial object {partial!r} has incorrect arguments") from error
    kept, by_name = {}, False
    for name, each in made.parameters.items():
        if name in given and each.kind < 2 and name not in partial.keywords:
            continue
        if name in given and each.kind in (1, 3):
            by_name = by_name or each.kind == 1
            each = each.replace(default=given[name])
        if by_name and each.kind == 2:
            continue
        kept[name] = each.replace(kind=3) if by_name and each.kind == 1 else each
    ordered = sorted(kept.values(), key=lambda each: each.kind)
    return made.replace(parameters=ordered)
`;
