import os


def attempt(*args, **keywords):
    try:
        with open(*args, **keywords) as file:
            print(file.encoding, file.name, file.mode)
    except (LookupError, ValueError, OSError) as error:
        print(type(error).__name__, error if not isinstance(error, OSError) else error.filename)


attempt("new.txt", "w", encoding="nope")
print(os.path.exists("new.txt"))
attempt("new.txt", encoding="nope")
attempt("new.txt", newline="x")
attempt("new.txt", encoding="locale")
attempt("new.txt", encoding="utf8")
attempt("new.txt", encoding="ascii")
attempt("")
attempt("", "w")
attempt("none.txt")
