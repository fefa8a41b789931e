import {registerPython} from './register.ts';

/** Nobody sits at a terminal: CPython says so, and reads the password as any other line. */
registerPython(
  'getpass',
  `
import os as _os
import sys as _sys
import warnings as _warnings

__all__ = ["getpass", "getuser", "GetPassWarning"]

class GetPassWarning(UserWarning): pass

def unix_getpass(prompt="Password: ", stream=None, *, echo_char=None):
    _check_echo_char(echo_char)
    if not stream:
        stream = _sys.stderr
    # Where that stands in CPython's file.
    _warnings.warn_explicit(
        "Can not control echo on the terminal.", GetPassWarning, "getpass.py", 99, "getpass", globals().setdefault("__warningregistry__", {})
    )
    print("Warning: Password input may be echoed.", file=stream)
    passwd = _raw_input(prompt, stream)
    stream.write("\\n")
    return passwd

getpass = unix_getpass

def _check_echo_char(echo_char):
    if echo_char is None:
        return
    if not isinstance(echo_char, str):
        raise TypeError(f"'echo_char' must be a str or None, not {type(echo_char).__name__}")
    if not (len(echo_char) == 1 and echo_char.isprintable() and echo_char.isascii()):
        raise ValueError(f"'echo_char' must be a single printable ASCII character, got: {echo_char!r}")

def _raw_input(prompt, stream):
    prompt = str(prompt)
    if prompt:
        stream.write(prompt)
        stream.flush()
    line = _sys.stdin.readline()
    if not line:
        raise EOFError
    return line.removesuffix("\\n")

def getuser():
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        user = _os.environ.get(name)
        if user:
            return user
    return "user"
`,
);
