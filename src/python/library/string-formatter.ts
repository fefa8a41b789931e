import {PyException} from '../objects/exceptions.ts';
import {native} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {PyList, PyTuple} from '../objects/values.ts';
import {type Field, parseMarkup, partsOfName} from '../text/replacement-fields.ts';

/** What a list is made of until that fails: the last of it is the exception. */
function rows(made: Iterable<Value>): Value {
  const list = new PyList([]);
  try {
    for (const row of made) list.items.push(row);
  } catch (error) {
    if (!(error instanceof PyException)) throw error;
    list.items.push(error);
  }
  return list;
}

/** Literal text, field name, specification and conversion, as `_string.formatter_parser` gives them. */
function* parts(text: string): Generator<Value> {
  let literal: string | null = null;
  for (const part of parseMarkup(text)) {
    if (typeof part === 'string') {
      if (literal) yield textAlone(literal);
      literal = part;
    } else {
      yield withField(literal ?? '', part);
      literal = null;
    }
  }
  if (literal) yield textAlone(literal);
}

const textAlone = (literal: string) => new PyTuple([literal, null, null, null]);

function withField(literal: string, {name, spec, conversion}: Field): Value {
  return new PyTuple([literal, name, spec, conversion === '' ? null : conversion]);
}

/** Whether it is an attribute, and its name or the index. */
function* steps(name: string): Generator<Value> {
  for (const step of partsOfName(name)[1]()) {
    const isAttribute = step.kind === 'attribute';
    yield new PyTuple([isAttribute, isAttribute ? step.name : step.index]);
  }
}

export const FORMATTER_NATIVES: readonly (readonly [string, Value])[] = [
  ['_parts', native('_parts', 'text, /', text => rows(parts(text as string)))],
  ['_first', native('_first', 'name, /', name => partsOfName(name as string)[0])],
  ['_steps', native('_steps', 'name, /', name => rows(steps(name as string)))],
];

export const FORMATTER = `
def _each(rows):
    for row in rows:
        if isinstance(row, Exception):
            raise row
        yield row

def _key(name):
    first = _first(name)
    return int(first) if first.isascii() and first.isdigit() else first

class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)
    def vformat(self, format_string, args, kwargs):
        used = set()
        text, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return text
    # The next number of a field without a name; False once a field has had its own.
    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        made = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                made.append(literal)
            if name is None:
                continue
            key = _key(name)
            if key == "":
                if auto_arg_index is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                name = str(auto_arg_index) + name
                auto_arg_index += 1
            elif isinstance(key, int):
                if auto_arg_index:
                    raise ValueError("cannot switch from automatic field numbering to manual field specification")
                auto_arg_index = False
            value, used = self.get_field(name, args, kwargs)
            used_args.add(used)
            value = self.convert_field(value, conversion)
            spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            made.append(self.format_field(value, spec))
        return "".join(made), auto_arg_index
    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]
    def check_unused_args(self, used_args, args, kwargs):
        pass
    def format_field(self, value, format_spec):
        return format(value, format_spec)
    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion in ("s", "r", "a"):
            return {"s": str, "r": repr, "a": ascii}[conversion](value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")
    def parse(self, format_string):
        if not isinstance(format_string, str):
            raise TypeError(f"expected str, got {type(format_string).__name__}")
        return _each(_parts(format_string))
    def get_field(self, field_name, args, kwargs):
        key = _key(field_name)
        value = self.get_value(key, args, kwargs)
        for is_attribute, step in _each(_steps(field_name)):
            value = getattr(value, step) if is_attribute else value[step]
        return value, key
`;
