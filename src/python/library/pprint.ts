import {native} from '../objects/natives.ts';
import {refuse} from '../run/refusals.ts';
import {registerPython} from './register.ts';

const REFUSE = native('_refuse', '', () =>
  refuse('"pprint" of a text longer than a line is not modelled', 'print it'),
);

registerPython(
  'pprint',
  `
def _short(value, ordered):
    if type(value) is dict:
        items = list(value.items())
        if ordered:
            try:
                items.sort()
            except TypeError:
                items.sort(key=lambda item: (str(type(item[0])), str(item[0])))
        return "{" + ", ".join(_short(key, ordered) + ": " + _short(each, ordered) for key, each in items) + "}"
    if type(value) is list:
        return "[" + ", ".join(_short(each, ordered) for each in value) + "]"
    if type(value) is tuple:
        return "(" + ", ".join(_short(each, ordered) for each in value) + (",)" if len(value) == 1 else ")")
    return repr(value)

# The text of a value that begins at column 'at'; 'behind' characters follow its last line.
def _laid_out(value, at, behind, width, ordered):
    text = _short(value, ordered)
    if len(text) <= width - at - behind or not value:
        return text
    kind = type(value)
    if kind is dict:
        parts = [(repr(key) + ": ", value[key]) for key in (sorted(value) if ordered else value)]
        ends = "{}"
    elif kind in (list, tuple):
        parts = [("", each) for each in value]
        ends = "[]" if kind is list else "()"
    elif kind is str and " " in value:
        _refuse()
    else:
        return text
    if kind is tuple and len(value) == 1:
        ends = "(", ",)"
    lines = []
    for index, (label, each) in enumerate(parts):
        last = index == len(parts) - 1
        lines.append(label + _laid_out(each, at + 1 + len(label), behind + len(ends[1]) if last else 1, width, ordered))
    return ends[0] + (",\\n" + " " * (at + 1)).join(lines) + ends[1]

def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return _laid_out(object, 0, 0, width, sort_dicts)

def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    print(pformat(object, indent, width, depth, sort_dicts=sort_dicts), file=stream)

def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)
`,
  [['_refuse', REFUSE]],
);
