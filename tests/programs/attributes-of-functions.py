# Attributes of functions and of cells: what they may be set to, and what is left when they are deleted.

def part_functions():
    def f(a, b=2, *, c=3):
        "what f does"
        return a, b, c
    kept = f.__kwdefaults__
    kept["c"] = 5
    print(f(1), f.__kwdefaults__ is kept)
    del f.__defaults__
    try: f(1)
    except TypeError as e: print(e)
    print(f.__defaults__, f.__kwdefaults__)
    del f.__kwdefaults__
    try: f(1, 2)
    except TypeError as e: print(e)
    f.__defaults__ = (7, 8)
    f.__kwdefaults__ = {'c': 9}
    print(f())
    for bad in (1, [], {}):
        try: f.__defaults__ = bad
        except TypeError as e: print(e)
        try: f.__kwdefaults__ = bad
        except TypeError as e: print(e)
    f.__doc__ = None
    print(f.__doc__)
    for n in ('__name__', '__qualname__', '__code__', '__doc__', '__annotations__'):
        try: delattr(f, n); print(n, 'ok', getattr(f, n, 'gone'))
        except (TypeError, AttributeError) as e: print(n, e)


part_functions()


def part_cells():
    import types
    c = types.CellType(1)
    print(c.cell_contents, type(c).__name__)
    c.cell_contents = 2
    print(c.cell_contents)
    e = types.CellType()
    try: e.cell_contents
    except ValueError as x: print(x)
    del c.cell_contents
    try: c.cell_contents
    except ValueError as x: print(x)
    print(types.CellType(1) == types.CellType(1), types.CellType(1) < types.CellType(2), types.CellType() < types.CellType(1), e == c, e != types.CellType(1))
    for wrong in (lambda: hash(c), lambda: types.CellType(1, 2), lambda: types.CellType(contents=1), lambda: c < 1):
        try: print(wrong())
        except TypeError as error: print(error)
    def counter():
        n = 0
        def count():
            nonlocal n
            n += 1
            return n
        return count
    count = counter()
    count()
    count.__closure__[0].cell_contents = 10
    print(count(), count.__closure__[0].cell_contents)


part_cells()
