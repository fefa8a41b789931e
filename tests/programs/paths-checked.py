import pathlib

path = pathlib.Path("data.txt")
path.write_text("hello")
for wrong in (
    lambda: path.write_bytes("a"),
    lambda: path.write_text(5),
    lambda: path.with_name(""),
    lambda: path.with_name("a/b"),
    lambda: path.with_name("."),
    lambda: pathlib.Path("none").iterdir(),
):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
    except OSError as error:
        print(type(error).__name__)
print(path.read_text(), type(pathlib.Path(".").iterdir()).__name__)
for there in "data.txt", ".", "..", "nothing", "no/thing", "data.txt/x":
    try:
        print(pathlib.Path(there).resolve(strict=True) == pathlib.Path(there).resolve())
    except OSError as error:
        print(type(error).__name__, pathlib.Path(error.filename).name)
for text in "", ".", "/", "..", "a", "a.b", ".a", "a.", "a/b.c/":
    pure = pathlib.PurePosixPath(text)
    for ending in "", "x", ".", ".x", "x.", "./", ".x/y":
        for change in pure.with_suffix, pure.with_stem:
            try:
                print(text, ending, repr(change(ending)))
            except ValueError as error:
                print(text, ending, error)
