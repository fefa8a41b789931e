/** What is entered for a whole module, and the decorators that skip a test or expect it to fail. */
export const SKIPPING = `
def _id(obj):
    return obj
def _enter_context(cm, addcleanup):
    cls = type(cm)
    try:
        enter = cls.__enter__
        exit = cls.__exit__
    except AttributeError:
        msg = (f"'{cls.__module__}.{cls.__qualname__}' object does "
               "not support the context manager protocol")
        try:
            cls.__aenter__
            cls.__aexit__
        except AttributeError:
            pass
        else:
            msg += (" but it supports the asynchronous context manager "
                    "protocol. Did you mean to use enterAsyncContext()?")
        raise TypeError(msg) from None
    result = enter(cm)
    addcleanup(exit, cm, None, None, None)
    return result
_module_cleanups = []
def addModuleCleanup(function, /, *args, **kwargs):
    _module_cleanups.append((function, args, kwargs))
def enterModuleContext(cm):
    return _enter_context(cm, addModuleCleanup)
def doModuleCleanups():
    exceptions = []
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception as exc:
            exceptions.append(exc)
    if exceptions:
        raise exceptions[0]
def skip(reason):
    def decorator(test_item):
        if not isinstance(test_item, type):
            @functools.wraps(test_item)
            def skip_wrapper(*args, **kwargs):
                raise SkipTest(reason)
            test_item = skip_wrapper
        test_item.__unittest_skip__ = True
        test_item.__unittest_skip_why__ = reason
        return test_item
    if isinstance(reason, types.FunctionType):
        test_item = reason
        reason = ''
        return decorator(test_item)
    return decorator
def skipIf(condition, reason):
    if condition:
        return skip(reason)
    return _id
def skipUnless(condition, reason):
    if not condition:
        return skip(reason)
    return _id
def expectedFailure(test_item):
    test_item.__unittest_expecting_failure__ = True
    return test_item
`;
