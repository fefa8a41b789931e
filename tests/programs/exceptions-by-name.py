for kind in TabError, IndentationError, EncodingWarning, UnicodeTranslateError, PythonFinalizationError, BytesWarning:
    print(kind, kind.__mro__[1:-2])
try:
    raise TabError("tabs")
except SyntaxError as error:
    print(type(error).__name__, error.args)
