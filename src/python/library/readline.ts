import {registerPython} from './register.ts';

/** What a program sets and asks of the line that is typed: nobody types at a terminal here, so nothing is done with it. */
const TEXT = `
import os as _os

backend = "readline"
_history, _length, _completer = [], -1, None
_delims = " \\t\\n\`~!@#$%^&*()-=+[{]}\\\\|;:'\\",<>/?"

def parse_and_bind(string, /):
    pass

def read_init_file(filename=None, /):
    raise FileNotFoundError(2, "No such file or directory")

def get_line_buffer():
    return ""

def insert_text(string, /):
    pass

def redisplay():
    pass

def set_startup_hook(function=None, /):
    pass

def set_pre_input_hook(function=None, /):
    pass

def set_auto_history(enabled, /):
    pass

def set_completer(function=None, /):
    global _completer
    _completer = function

def get_completer():
    return _completer

def get_completion_type():
    return 0

def get_begidx():
    return 0

def get_endidx():
    return 0

def set_completer_delims(string, /):
    global _delims
    _delims = string

def get_completer_delims():
    return _delims

def set_completion_display_matches_hook(function=None, /):
    pass

def add_history(string, /):
    _history.append(string)

def clear_history():
    _history.clear()

def get_current_history_length():
    return len(_history)

def get_history_item(index, /):
    return _history[index - 1] if 0 < index <= len(_history) else None

def remove_history_item(pos, /):
    if pos < 0:
        raise ValueError("History index cannot be negative")
    if pos >= len(_history):
        raise ValueError(f"No history item at position {pos}")
    del _history[pos]

def replace_history_item(pos, line, /):
    if pos < 0:
        raise ValueError("History index cannot be negative")
    if pos >= len(_history):
        raise ValueError(f"No history item at position {pos}")
    _history[pos] = line

def set_history_length(length, /):
    global _length
    _length = length

def get_history_length():
    return _length

def _file(filename):
    return _os.path.expanduser("~/.history") if filename is None else filename

def read_history_file(filename=None, /):
    try:
        with open(_file(filename)) as file:
            _history.extend(file.read().splitlines())
    except FileNotFoundError:
        raise FileNotFoundError(2, "No such file or directory") from None

def write_history_file(filename=None, /):
    with open(_file(filename), "w") as file:
        file.writelines(line + "\\n" for line in (_history if _length < 0 else _history[-_length:] if _length else []))

def append_history_file(nelements, filename=None, /):
    with open(_file(filename), "a") as file:
        file.writelines(line + "\\n" for line in _history[-nelements:] if nelements)
`;

registerPython('readline', TEXT);
