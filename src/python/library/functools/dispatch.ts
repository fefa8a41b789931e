/** Functions that are chosen by the class of their first argument. */
export const DISPATCH = `
def _is_dispatched_on(cls):
    return isinstance(cls, type) or isinstance(cls, _Union) and all([isinstance(each, type) for each in cls.__args__])

# The class that a function is for: that of its first annotation.
def _of_annotation(func):
    of = func
    while isinstance(of, (staticmethod, classmethod)):
        of = of.__func__
    if not getattr(of, "__annotations__", None):
        raise TypeError(
            f"Invalid first argument to \`register()\`: {func!r}. "
            "Use either \`@register(some_class)\` or plain \`@register\` on an annotated function.")
    from typing import get_type_hints
    name, cls = next(iter(get_type_hints(of).items()))
    if _is_dispatched_on(cls):
        return cls
    what = "not all arguments are classes" if isinstance(cls, _Union) else "is not a class"
    raise TypeError(f"Invalid annotation for {name!r}. {cls!r} {what}.")

def singledispatch(func):
    registry = {object: func}
    cache = {}
    def dispatch(cls):
        # Whether a class fits an abstract one can change at any time.
        if cls in cache and not abstract():
            return cache[cls]
        cache[cls] = impl = registry[cls] if cls in registry else _found(cls, registry)
        return impl
    def abstract():
        return any([hasattr(each, "__abstractmethods__") for each in registry])
    def register(cls, func=None):
        if not _is_dispatched_on(cls):
            if func is not None:
                raise TypeError(f"Invalid first argument to \`register()\`. {cls!r} is not a class or union type.")
            func = cls
            cls = _of_annotation(func)
        elif func is None:
            return lambda func: register(cls, func)
        for each in cls.__args__ if isinstance(cls, _Union) else [cls]:
            registry[each] = func
        cache.clear()
        return func
    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)
    name = getattr(func, "__name__", "singledispatch function")
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = _mappingproxy(registry)
    wrapper._clear_cache = cache.clear
    return update_wrapper(wrapper, func)
`;
