import {registerPython} from './register.ts';

/** How large a terminal is: no stream of a program is one here. */
registerPython(
  '_terminal',
  `
class terminal_size(tuple):
    columns = property(lambda self: self[0])
    lines = property(lambda self: self[1])
    def __new__(cls, sequence):
        sequence = tuple(sequence)
        if len(sequence) != 2:
            raise TypeError(f"os.terminal_size() takes a 2-sequence ({len(sequence)}-sequence given)")
        return super().__new__(cls, sequence)
    def __repr__(self):
        return f"os.terminal_size(columns={self[0]!r}, lines={self[1]!r})"
terminal_size.__module__ = "os"

def get_terminal_size(fd=1, /):
    raise OSError(25, "Inappropriate ioctl for device")

def get_size(fallback=(80, 24)):
    import os
    found = []
    for name in "COLUMNS", "LINES":
        try:
            found.append(int(os.environ[name]))
        except (KeyError, ValueError):
            found.append(0)
    return terminal_size(own if own > 0 else other for own, other in zip(found, fallback))
`,
);
