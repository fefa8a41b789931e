import {decodeError} from '../../modules/json/decode.ts';
import {DUMPS, dumps} from '../../modules/json/dumps.ts';
import {rawDecode} from '../../modules/json/raw-decode.ts';
import {functions} from '../../objects/natives.ts';
import {registerPython} from '../register.ts';

/** `json.JSONEncoder`, for programs that derive from it. */
registerPython(
  'json.encoder',
  `
class JSONEncoder:
    item_separator, key_separator = ", ", ": "
    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        if not check_circular:
            _refuse("check_circular=False", "leave it out")
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default
    def default(self, o):
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")
    def encode(self, o):
        if isinstance(o, str):
            return _dumps(o, ensure_ascii=self.ensure_ascii)
        return "".join(self.iterencode(o, _one_shot=True))
    def iterencode(self, o, _one_shot=False):
        if not _one_shot:
            _refuse("what iterencode() gives piece by piece", "use encode()")
        return (_dumps(o, skipkeys=self.skipkeys, ensure_ascii=self.ensure_ascii, allow_nan=self.allow_nan, indent=self.indent,
                       separators=(self.item_separator, self.key_separator), default=self.default, sort_keys=self.sort_keys),)
`,
  functions({_dumps: [DUMPS, dumps]}),
);

/** `json.JSONDecoder`, and where in a longer text JSON ends. */
registerPython(
  'json.decoder',
  `
class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        if not strict:
            _refuse("strict=False", "leave it out")
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self.memo = {}
    def decode(self, s):
        obj, end = self.raw_decode(s, idx=_after_blanks(s, 0))
        end = _after_blanks(s, end)
        if end != len(s):
            _fail("Extra data", s, end)
        return obj
    def raw_decode(self, s, idx=0):
        return _raw_decode(s, idx, self.object_hook, None if self.parse_float is float else self.parse_float,
                           None if self.parse_int is int else self.parse_int, self.parse_constant, self.object_pairs_hook)

def _after_blanks(s, at):
    while s[at:at + 1] in (" ", "\\t", "\\n", "\\r"):
        at += 1
    return at
`,
  [...functions(rawDecode), ['JSONDecodeError', decodeError]],
);
