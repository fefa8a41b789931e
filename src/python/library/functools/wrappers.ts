/** What makes one function look like another. */
export const WRAPPERS = `
WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotate__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)

def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        # A partial or an object that is called has no name of its own; annotations are with the function.
        if name != "__annotate__" and hasattr(wrapped, name):
            setattr(wrapper, name, getattr(wrapped, name))
    if "__doc__" in assigned:
        _borrow_docstring(wrapper, wrapped)
    for name in updated:
        theirs = getattr(wrapped, name, {})
        getattr(wrapper, name).update({key: theirs[key] for key in theirs if key not in WRAPPER_ASSIGNMENTS})
    wrapper.__wrapped__ = wrapped
    return wrapper

def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)
`;
