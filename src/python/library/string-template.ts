/** `string.Template`: its pattern is made of what a class says of its delimiter and its names. */
export const TEMPLATE = `
import re as _re

class Template:
    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = None
    def __init_subclass__(cls):
        super().__init_subclass__()
        _compile(cls)
    def __init__(self, template):
        self.template = template
    def _invalid(self, found):
        at = found.start("invalid")
        lines = self.template[:at].splitlines(keepends=True)
        line, column = (len(lines), at - len("".join(lines[:-1]))) if lines else (1, 1)
        raise ValueError("Invalid placeholder in string: line %d, col %d" % (line, column))
    def _filled(self, values, lacking, invalid):
        def filled(found):
            name = found["named"] or found["braced"]
            if name is not None:
                try:
                    value = values[name]
                except KeyError:
                    if lacking is None:
                        raise
                    return lacking(found)
                return str(value)
            if found["escaped"] is not None:
                return self.delimiter
            if found["invalid"] is not None:
                return invalid(found)
            raise ValueError("Unrecognized named group in pattern", self.pattern)
        return self.pattern.sub(filled, self.template)
    def substitute(self, mapping=None, /, **kws):
        return self._filled(_both(mapping, kws), None, self._invalid)
    def safe_substitute(self, mapping=None, /, **kws):
        return self._filled(_both(mapping, kws), lambda found: found[0], lambda found: found[0])
    def is_valid(self):
        for found in self.pattern.finditer(self.template):
            if found["invalid"] is not None:
                return False
            if found["named"] is None and found["braced"] is None and found["escaped"] is None:
                raise ValueError("Unrecognized named group in pattern", self.pattern)
        return True
    def get_identifiers(self):
        names = []
        for found in self.pattern.finditer(self.template):
            name = found["named"] or found["braced"]
            if name is not None:
                if name not in names:
                    names.append(name)
            elif found["invalid"] is None and found["escaped"] is None:
                raise ValueError("Unrecognized named group in pattern", self.pattern)
        return names

def _both(mapping, kws):
    if mapping is None:
        return kws
    if not kws:
        return mapping
    from collections import ChainMap
    return ChainMap(kws, mapping)

def _compile(cls):
    pattern = cls.__dict__.get("pattern")
    if pattern is None:
        sign = _re.escape(cls.delimiter)
        name = cls.idpattern
        pattern = f"{sign}(?:(?P<escaped>{sign})|(?P<named>{name})|{{(?P<braced>{cls.braceidpattern or name})}}|(?P<invalid>))"
    if cls.flags is None:
        cls.flags = _re.IGNORECASE
    cls.pattern = _re.compile(pattern, cls.flags | _re.VERBOSE)

_compile(Template)
`;
