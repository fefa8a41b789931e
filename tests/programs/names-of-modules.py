"""A name that is a module's is said to want an import, whichever module of Python's it is."""
for name in "numbers", "cmath", "difflib", "this", "_thread", "nobody":
    try:
        eval_ = {"numbers": lambda: numbers, "cmath": lambda: cmath, "difflib": lambda: difflib}.get(name, lambda: this)
        eval_()
    except NameError as error:
        print(error)
_thread_ = 1
antigravity.fly
