"""What goes on from `except*`: of one error at most one, which is no group; of a group what is left, and what is new."""

import asyncio
import traceback


def tell(error):
    if error is None:
        return "None"
    parts = map(tell, error.exceptions) if isinstance(error, BaseExceptionGroup) else ()
    return f"{type(error).__name__}({', '.join(parts)})[context {tell(error.__context__)}, cause {tell(error.__cause__)}]"


def another_from_one():
    try:
        raise ValueError(1)
    except* ValueError as e:
        raise KeyError(2)


def bare_from_one():
    try:
        raise ValueError(1)
    except* ValueError as e:
        raise


def same_from_one():
    try:
        raise ValueError(1)
    except* ValueError as e:
        raise e


def another_and_bare():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise KeyError(2)
    except* TypeError:
        raise


def another_and_rest():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise KeyError(2)


def nobody_takes_one():
    try:
        raise ValueError(1)
    except* TypeError as e:
        raise KeyError(2)


def each_again():
    try:
        raise ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2), KeyError(3)])])
    except* ValueError as e:
        raise e
    except* TypeError:
        raise
    except* KeyError as e:
        raise e from None


def from_one():
    try:
        raise ValueError(1)
    except* ValueError as e:
        raise KeyError(2) from e


def bare_cancelled():
    try:
        raise asyncio.CancelledError()
    except* asyncio.CancelledError as e:
        raise


for case in (
    another_from_one,
    bare_from_one,
    same_from_one,
    another_and_bare,
    another_and_rest,
    nobody_takes_one,
    each_again,
    from_one,
    bare_cancelled,
):
    try:
        case()
    except BaseException as error:
        print(case.__name__, tell(error), repr(error))
        traceback.print_exception(error)
