import {registerPython} from '../register.ts';
import {READER} from './reader.ts';
import {DICTIONARIES, WRITER} from './writer.ts';

const DIALECTS = `
QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)

class Error(Exception):
    __module__ = "_csv"

# A dialect with all its settings, as readers and writers have it.
class Dialect:
    __module__ = "_csv"
_Settings = Dialect

class Dialect:
    delimiter = quotechar = escapechar = doublequote = skipinitialspace = lineterminator = quoting = None
    def __init__(self):
        _settings(self, {})
class excel(Dialect):
    delimiter, quotechar, doublequote, skipinitialspace, lineterminator, quoting = ",", '"', True, False, "\\r\\n", QUOTE_MINIMAL
class excel_tab(excel):
    delimiter = "\\t"
class unix_dialect(Dialect):
    delimiter, quotechar, doublequote, skipinitialspace, lineterminator, quoting = ",", '"', True, False, "\\n", QUOTE_ALL

_DEFAULTS = dict(delimiter=",", doublequote=True, escapechar=None, lineterminator="\\r\\n", quotechar='"', quoting=QUOTE_MINIMAL,
                 skipinitialspace=False, strict=False)

def _settings(dialect, given):
    if isinstance(dialect, str):
        dialect = get_dialect(dialect)
    for name in given:
        if name not in _DEFAULTS:
            raise TypeError(f"this function got an unexpected keyword argument '{name}'")
    made = _Settings()
    for name, fallback in _DEFAULTS.items():
        value = given.get(name, getattr(dialect, name, None) if dialect is not None else fallback)
        setattr(made, name, fallback if value is None and name not in ("escapechar", "quotechar") else value)
    for name in ("delimiter", "escapechar", "quotechar"):
        _check_sign(name, getattr(made, name))
    if not isinstance(made.quoting, int):
        raise TypeError('"quoting" must be an integer, not ' + type(made.quoting).__name__)
    if made.quoting not in range(6):
        raise TypeError('bad "quoting" value')
    if made.quotechar is None and made.quoting != QUOTE_NONE:
        if "quoting" in given or "quotechar" not in given:
            raise TypeError("quotechar must be set if quoting enabled")
        made.quoting = QUOTE_NONE
    return made
def _check_sign(name, value):
    if value is None and name != "delimiter":
        return
    if not isinstance(value, str):
        kind = "a unicode character" if name == "delimiter" else "a unicode character or None"
        raise TypeError(f'"{name}" must be {kind}, not {type(value).__name__}')
    if len(value) != 1:
        kind = "a unicode character" if name == "delimiter" else "a unicode character or None"
        raise TypeError(f'"{name}" must be {kind}, not a string of length {len(value)}')
    if value in "\\r\\n":
        raise ValueError(f"bad {name} value")

_dialects = {}
def register_dialect(name, dialect=None, **fmtparams):
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _settings(dialect, fmtparams)
def unregister_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]
def get_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]
def list_dialects():
    return list(_dialects)
_most = 131072
def field_size_limit(limit=None, /):
    global _most
    before = _most
    if limit is not None:
        _most = limit
    return before
`;

const REGISTERED = `
register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)
class Sniffer:
    def __init__(self):
        _refuse("csv.Sniffer", "say which delimiter the file has")
`;

registerPython('csv', DIALECTS + READER + WRITER + DICTIONARIES + REGISTERED);
