import asyncio
import traceback

def fail(x):
    return 1 / x

def chained():
    try:
        fail(0)
    except ZeroDivisionError as e:
        raise RuntimeError("outer") from e

async def main():
    try:
        chained()
    except Exception as e:
        te = traceback.TracebackException.from_exception(e)
        print("".join(te.format()))
        print(list(te.format(chain=False)))
        print(list(te.format_exception_only()))
        print(te, repr(str(te)), te.exc_type_str)
        print([ (f.name, f.lineno, f.line) for f in te.stack], type(te.stack), len(te.stack))
        print(type(te.__cause__), te.__cause__, te.__context__ is te.__cause__, te.__suppress_context__)
        print(te.__cause__.stack[-1].name, te.__cause__.exc_type_str)
        print(te.exceptions, te.__notes__)
        te2 = traceback.TracebackException(type(e), e, e.__traceback__)
        print(te == te2, te != te2, te == 3)
        print("".join(te2.stack.format()))
        te.print()
        te3 = traceback.TracebackException(type(e), e, e.__traceback__, compact=True)
        print(list(te3.format()) == list(te.format()))
    try:
        try:
            raise ExceptionGroup("g", [ValueError(1), TypeError("x")])
        except* ValueError as g:
            g.add_note("note")
            raise
    except ExceptionGroup as e:
        te = traceback.TracebackException.from_exception(e)
        print("".join(te.format()))
        print([str(x) for x in te.exceptions], [x.exc_type_str for x in te.exceptions])
        print(te.__notes__)
        print(list(te.format_exception_only(show_group=True)))
        print(traceback.format_exception_only(e, show_group=True))
    e = ValueError("plain"); e.add_note("n1"); e.add_note("n2")
    te = traceback.TracebackException.from_exception(e)
    print(list(te.format()), te.__notes__, te.stack)
    print(list(te.format_exception_only()))
    try:
        traceback.TracebackException.from_exception(3)
    except Exception as e:
        print(type(e), e)
    class MyErr(Exception):
        pass
    te = traceback.TracebackException.from_exception(MyErr())
    print(te.exc_type_str, list(te.format()), str(te))
    te = traceback.TracebackException.from_exception(asyncio.TimeoutError("t"))
    print(te.exc_type_str, list(te.format_exception_only()))
    te = traceback.TracebackException.from_exception(asyncio.CancelledError())
    print(te.exc_type_str, list(te.format_exception_only()))
    try: {}["x"]
    except KeyError as e:
        te = traceback.TracebackException.from_exception(e)
        print(te, te.exc_type_str)
    try: print(undefined_nam)
    except NameError as e:
        te = traceback.TracebackException.from_exception(e)
        print(te, list(te.format_exception_only()))
    ss = traceback.StackSummary.from_list([("f.py", 1, "g", "x = 1"), ("f.py", 2, "h", None)])
    print(ss, type(ss))
    try:
        chained()
    except Exception as e:
        ss = traceback.extract_tb(e.__traceback__)
        print(repr(ss), ss[-1].name, ss[0].line)
        print(ss.format() == traceback.format_tb(e.__traceback__))
        print(traceback.format_exception_only(type(e), e), traceback.format_exception_only(e))
        ss2 = traceback.StackSummary.extract(traceback.walk_tb(e.__traceback__))
        print(ss2 == ss, ss2.format() == ss.format())
        print([(f.f_code.co_name, n) for f, n in traceback.walk_tb(e.__traceback__)])
        tb = e.__traceback__
        print(tb.tb_frame.f_code.co_name, tb.tb_frame.f_lineno, tb.tb_next.tb_frame.f_lineno, tb.tb_frame is tb.tb_frame)
        while tb.tb_next: tb = tb.tb_next
        print(tb.tb_frame.f_code.co_filename, tb.tb_lineno, tb.tb_frame.f_code.co_firstlineno)
asyncio.run(main())
