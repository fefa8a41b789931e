import {registerPython} from './register.ts';

registerPython(
  'fnmatch',
  `
import os as _os
import re as _re
from functools import lru_cache as _lru_cache

__all__ = ["filter", "filterfalse", "fnmatch", "fnmatchcase", "translate"]

# The ranges of a [...]; one that runs backwards holds nothing.
def _ranges(inside):
    pieces, start, at = [], 0, 2 if inside[0] == "!" else 1
    while (at := inside.find("-", at)) >= 0:
        pieces.append(inside[start:at])
        start, at = at + 1, at + 3
    if inside[start:]:
        pieces.append(inside[start:])
    else:
        pieces[-1] += "-"
    for place in range(len(pieces) - 1, 0, -1):
        before, after = pieces[place - 1], pieces[place]
        if before[-1] > after[0]:
            pieces[place - 1:place + 1] = [before[:-1] + after[1:]]
    return "-".join(piece.replace("\\\\", r"\\\\").replace("-", r"\\-") for piece in pieces)

def _set(inside):
    inside = _ranges(inside) if "-" in inside else inside.replace("\\\\", r"\\\\")
    if inside in ("", "!"):
        return "." if inside else "(?!)"
    inside = _re.sub("([&~|])", r"\\\\\\1", inside)
    if inside[0] == "!":
        inside = "^" + inside[1:]
    elif inside[0] in "^[":
        inside = "\\\\" + inside
    return f"[{inside}]"

# What each piece of a pattern is as a regular expression, and where the stars are among them.
def _translate(pat, star, question_mark):
    pieces, stars, at = [], [], 0
    while at < len(pat):
        sign = pat[at]
        at += 1
        if sign == "*":
            if not stars or stars[-1] != len(pieces) - 1:
                stars.append(len(pieces))
                pieces.append(star)
        elif sign == "?":
            pieces.append(question_mark)
        elif sign == "[":
            end = at + pat.startswith("!", at)
            end = pat.find("]", end + pat.startswith("]", end))
            if end < 0:
                pieces.append("\\\\[")
            else:
                pieces.append(_set(pat[at:end]))
                at = end + 1
        else:
            pieces.append(_re.escape(sign))
    return pieces, stars

def translate(pat):
    pieces, stars = _translate(pat, "*", ".")
    if not stars:
        return "(?s:" + "".join(pieces) + r")\\z"
    made = pieces[:stars[0]]
    # Between two stars the first place that fits is the one: no other is tried.
    for star, following in zip(stars, stars[1:]):
        made += ["(?>.*?", *pieces[star + 1:following], ")"]
    return "(?s:" + "".join([*made, ".*", *pieces[stars[-1] + 1:]]) + r")\\z"

@_lru_cache
def _matching(pat):
    if isinstance(pat, bytes):
        _refuse("a pattern of bytes for file names", "write it as a text")
    return _re.compile(translate(pat)).match

def fnmatchcase(name, pat):
    return _matching(pat)(name) is not None
def fnmatch(name, pat):
    return fnmatchcase(_os.path.normcase(name), _os.path.normcase(pat))
def filter(names, pat):
    matching = _matching(_os.path.normcase(pat))
    return [name for name in names if matching(name)]
def filterfalse(names, pat):
    matching = _matching(_os.path.normcase(pat))
    return [name for name in names if not matching(name)]
`,
);
