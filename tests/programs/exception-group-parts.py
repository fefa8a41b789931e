"""The parts of a group keep where it came from; what `except*` leaves is a group of its own, never the one that was raised."""


def tell(error):
    if error is None:
        return None
    came_from = (tell(error.__context__), tell(error.__cause__), error.__suppress_context__)
    return repr(error), came_from, error.__traceback__ is not None, getattr(error, "__notes__", None)


try:
    try:
        1 / 0
    except ZeroDivisionError:
        g = ExceptionGroup("m", [ValueError(1), TypeError(2)])
        g.add_note("n")
        raise g
except ExceptionGroup as e:
    print(tell(e))
    print(tell(e.derive([KeyError(1)])))
    a, b = e.split(ValueError)
    print(tell(a), tell(b))
    print(a.__notes__ is e.__notes__)
try:
    try:
        raise g
    except* KeyError:
        pass
except ExceptionGroup as e:
    print(e is g, tell(e))
try:
    try:
        raise g
    except* ValueError:
        pass
except ExceptionGroup as e:
    print(e is g, tell(e))
try:
    try:
        raise g
    except* ValueError:
        raise
except ExceptionGroup as e:
    print(e is g, tell(e))
try:
    try:
        raise g
    except* (ValueError, TypeError) as x:
        print(x is g)
        raise
except ExceptionGroup as e:
    print(e is g, tell(e))
try:
    try:
        raise g
    except* (ValueError, TypeError) as x:
        raise x from None
except ExceptionGroup as e:
    print(e is g, tell(e))
try:
    try:
        raise g
    except* ValueError as x:
        print(x is g)
        raise x from OSError()
except ExceptionGroup as e:
    print(e is g, tell(e))
try:
    try:
        raise g
    except* ValueError as x:
        raise ExceptionGroup("other", [x.exceptions[0]])
except ExceptionGroup as e:
    print(e is g, tell(e))
try:
    try:
        raise g
    except* ValueError as x:
        raise x.exceptions[0]
    except* TypeError as x:
        raise x.exceptions[0] from None
except ExceptionGroup as e:
    print(e is g, tell(e))
try:
    try:
        raise g
    except* int as x:
        pass
except BaseException as e:
    print(e is g, tell(e))
try:
    try:
        raise g
    except* ExceptionGroup as x:
        pass
except BaseException as e:
    print(e is g, tell(e))
try:
    try:
        raise KeyError(3)
    except* Exception as x:
        print(x.split(KeyError), x.message)
        raise
    finally:
        print("fin")
except BaseException as e:
    print(e is g, tell(e))
