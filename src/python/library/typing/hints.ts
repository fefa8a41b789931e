/** What annotations say, looked up. */
export const HINTS = `
def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    found = {}
    for each in reversed(obj.__mro__) if isinstance(obj, type) else (obj,):
        found.update(getattr(each, "__annotations__", {}))
    return {name: _evaluated(hint) for name, hint in found.items()}
# A type in quotes is looked up by its name.
def _evaluated(hint):
    if hint is None:
        return type(None)
    if isinstance(hint, ForwardRef):
        hint = hint.__forward_arg__
    if not isinstance(hint, str):
        return hint
    if not hint.isidentifier():
        _refuse("typing.get_type_hints of a type in quotes", "give the type itself")
    names = {**vars(_builtins), **vars(_sys.modules["__main__"])}
    if hint not in names:
        raise NameError(f"name {hint!r} is not defined")
    return names[hint]
def get_origin(tp):
    return getattr(tp, "__origin__", None) if _is_alias(tp) or isinstance(tp, _Special) else None
def get_args(tp):
    if not _is_alias(tp):
        return ()
    args = tp.__args__
    if get_origin(tp) is _abc.Callable and len(args) > 1 and not isinstance(args[0], list):
        return ([*args[:-1]], args[-1]) if args[0] is not ... else args
    return args
`;
