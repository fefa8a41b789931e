import {registerPython} from './register.ts';
import {FORMATTER, FORMATTER_NATIVES} from './string-formatter.ts';

registerPython(
  'string',
  `
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = "!\\"#$%&'()*+,-./:;<=>?@[\\\\]^_\`{|}~"
whitespace = " \\t\\n\\r\\v\\f"
printable = digits + ascii_letters + punctuation + whitespace

def capwords(s, sep=None):
    return (sep or " ").join(map(str.capitalize, s.split(sep)))

import re as _re

class Template:
    delimiter = "$"
    def __init_subclass__(cls):
        _refuse("a class derived from string.Template", "use string.Template itself")
    def __init__(self, template):
        self.template = template
    def _place(self, at):
        lines = self.template[:at].splitlines(keepends=True)
        if not lines:
            return 1, 1
        return len(lines), at - len("".join(lines[:-1]))
    def _fill(self, values, safely):
        def filled(found):
            name = found["named"] or found["braced"]
            if name is not None:
                if safely:
                    return str(values[name]) if name in values else found[0]
                return str(values[name])
            if found["escaped"] is not None:
                return "$"
            if safely:
                return found[0]
            line, column = self._place(found.start("invalid"))
            raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")
        return _PLACES.sub(filled, self.template)
    def substitute(self, mapping={}, /, **kws):
        return self._fill({**mapping, **kws}, False)
    def safe_substitute(self, mapping={}, /, **kws):
        return self._fill({**mapping, **kws}, True)
    def get_identifiers(self):
        names = [found["named"] or found["braced"] for found in _PLACES.finditer(self.template)]
        return list(dict.fromkeys(name for name in names if name is not None))
    def is_valid(self):
        return all(found["invalid"] is None for found in _PLACES.finditer(self.template))

_PLACES = _re.compile(
    r"\\$(?:(?P<escaped>\\$)|(?P<named>[_a-z][_a-z0-9]*)|\\{(?P<braced>[_a-z][_a-z0-9]*)\\}|(?P<invalid>))", _re.IGNORECASE | _re.ASCII)
${FORMATTER}`,
  FORMATTER_NATIVES,
);
