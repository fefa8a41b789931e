import {registerPython} from '../register.ts';

registerPython(
  'html',
  `
import re as _re

# Those of Latin-1, in its order from 160 on.
_LATIN = """
nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig
Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times
Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave
eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave
uacute ucirc uuml yacute thorn yuml
""".split()
# What stands for itself without a semicolon, too.
_OLD = {"amp": "&", "AMP": "&", "lt": "<", "LT": "<", "gt": ">", "GT": ">", "quot": '"', "QUOT": '"', "COPY": "\xa9", "REG": "\xae",
        **{name: chr(160 + at) for at, name in enumerate(_LATIN)}}
_NAMES = {**_OLD, "apos": "'", "hellip": "…", "mdash": "—", "ndash": "–", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
          "bull": "•", "trade": "™", "euro": "€", "larr": "←", "rarr": "→", "uarr": "↑", "darr": "↓"}

def escape(s, quote=True):
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s

def _character(found):
    text = found[1]
    if text[0] == "#":
        number = int(text[2:].rstrip(";"), 16) if text[1] in "xX" else int(text[1:].rstrip(";"))
        if 0x80 <= number <= 0x9F or number in (0, 0x0D) or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
            _refuse(f"the character &{text} of HTML", "write the character itself")
        return "" if number < 0x20 and number not in (9, 10, 12) or number == 0x7F else chr(number)
    if text.endswith(";") and text[:-1] in _NAMES:
        return _NAMES[text[:-1]]
    if text.endswith(";") and text[:-1].isalnum():
        _refuse(f"the character &{text} of HTML", "write the character itself")
    for end in range(len(text), 1, -1):
        if text[:end] in _OLD:
            return _OLD[text[:end]] + text[end:]
    return "&" + text

def unescape(s):
    return _re.sub(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\\t\\n\\f <&#;]{1,32};?)", _character, s) if "&" in s else s
`,
);
