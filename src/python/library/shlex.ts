import {registerPython} from './register.ts';

registerPython(
  'shlex',
  `
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-")

def quote(s):
    if not s:
        return "''"
    if not isinstance(s, str):
        raise TypeError(f"expected string object, got {type(s).__name__!r}")
    if all(sign in _PLAIN for sign in s):
        return s
    return "'" + s.replace("'", "'\\"'\\"'") + "'"
def join(split_command):
    return " ".join(quote(arg) for arg in split_command)

def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError("s argument must not be None")
    if not posix:
        _refuse("posix=False of shlex.split", "leave it out")
    words, word, quoted, at = [], None, "", 0
    while at < len(s):
        sign = s[at]
        at += 1
        if quoted == "'" and sign != "'" or quoted == '"' and sign not in '"\\\\':
            word += sign
        elif quoted and sign == quoted:
            quoted = ""
        elif sign == "\\\\":
            if at == len(s):
                raise ValueError("No escaped character")
            word = (word or "") + ("\\\\" if quoted and s[at] not in '"\\\\' else "") + s[at]
            at += 1
        elif sign in "'\\"":
            word, quoted = word or "", sign
        elif sign in " \\t\\r\\n":
            if word is not None:
                words.append(word)
            word = None
        elif comments and sign == "#":
            at = s.find("\\n", at) + 1 or len(s)
            if word is not None:
                words.append(word)
            word = None
        else:
            word = (word or "") + sign
    if quoted:
        raise ValueError("No closing quotation")
    return words if word is None else words + [word]

def shlex(*args, **kwargs):
    _refuse("shlex.shlex", "use shlex.split")
`,
);
