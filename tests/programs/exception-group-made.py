"""What an exception group is made of, and how `split`, `subgroup` and `derive` take it apart."""


class Own(ExceptionGroup):
    def derive(self, errors):
        return Own("mine", errors)


def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e, e.args)


show(lambda: repr(ExceptionGroup("m", [ValueError(1)])))
show(lambda: repr(ExceptionGroup("m", (ValueError(1),))))
show(lambda: repr(BaseExceptionGroup("m", (ValueError(1),))))
show(lambda: repr(BaseExceptionGroup("m", (KeyboardInterrupt(1),))))
show(lambda: repr(ExceptionGroup("m", (KeyboardInterrupt(1),))))
show(lambda: repr(ExceptionGroup("m", [])))
show(lambda: repr(ExceptionGroup("m", 3)))
show(lambda: repr(ExceptionGroup("m", [3])))
show(lambda: repr(ExceptionGroup("m")))
show(lambda: repr(ExceptionGroup(3, [ValueError()])))
show(lambda: repr(ExceptionGroup("m", iter([ValueError()]))))
show(lambda: repr(ExceptionGroup("m", {1: ValueError()})))
g = ExceptionGroup("m", (ValueError(1), TypeError(2)))
show(lambda: g.exceptions)
show(lambda: g.message)
show(lambda: g.args)
show(lambda: g.derive((KeyError(1),)))
show(lambda: repr(g.derive((KeyError(1),))))
show(lambda: repr(g.derive([KeyboardInterrupt(1)])))
show(lambda: repr(g.derive(g.exceptions[:1])))
show(lambda: repr(g.split(ValueError)))
show(lambda: repr(g.split(lambda e: True)))
show(lambda: repr(g.split(lambda e: False)))
show(lambda: repr(g.subgroup(KeyError)))
show(lambda: repr(g.subgroup((ValueError, KeyError))))
show(lambda: repr(g.subgroup([g.exceptions[0]])))
show(lambda: repr(g.subgroup(3)))
m = Own("m", [ValueError(1), TypeError(2)])
show(lambda: repr(m.split(ValueError)))
show(lambda: repr(m))
show(lambda: str(m))


def taken_apart():
    try:
        raise m
    except* ValueError as e:
        print(repr(e), e.__traceback__ is not None)
        raise
    except* TypeError as e:
        print(repr(e))
        raise KeyError(1) from e


show(taken_apart)


def list_grows():
    errors = [ValueError(1)]
    group = ExceptionGroup("m", errors)
    errors.append(2)
    return repr(group), group.args, group.exceptions, str(group)


show(list_grows)
