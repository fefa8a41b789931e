"""A name that is a module's is said to want an import, whichever module of Python's it is."""
import traceback

for use in (lambda: numbers, lambda: cmath, lambda: nobody):
    try:
        use()
    except NameError:
        print(traceback.format_exc().splitlines()[-1])
antigravity.fly
