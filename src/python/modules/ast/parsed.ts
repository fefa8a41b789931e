import {encodeString} from '../../codecs/transcode.ts';
import {error} from '../../objects/errors.ts';
import {methods} from '../../objects/natives.ts';
import {nativeType, object, PyObject} from '../../objects/types.ts';
import {PyTuple} from '../../objects/values.ts';
import type {Expr} from '../../parse/ast.ts';
import {parseExpression} from '../../parse/program.ts';
import {refuse} from '../../run/refusals.ts';
import {chargeItems} from '../../run/vm.ts';
import {Source, SourceError} from '../../source.ts';

/** What `compile` calls a text that has no file. */
const UNKNOWN = '<unknown>';

/** A text, and the one expression that it is. Raises SyntaxError, which a program may catch. */
export function parsedLiteral(text: string): {readonly source: Source; readonly node: Expr} {
  chargeItems(text.length);
  if (text.includes('\0'))
    throw error('SyntaxError', 'source code string cannot contain null bytes');
  encodeString(text, 'utf-8', 'strict');
  const source = new Source(text.replace(/^[ \t]+/, ''), UNKNOWN);
  try {
    return {source, node: parseExpression(source)};
  } catch (thrown) {
    if (thrown instanceof SourceError) throw syntaxError(source, thrown);
    throw thrown;
  }
}

/** What the model's parser says in words of its own, or in fewer than CPython. */
const OWN_WORDS = /^\(unicode error\)|^too many nested|is not supported$/;

function syntaxError(source: Source, {found, remedy, line}: SourceError) {
  if (OWN_WORDS.test(found)) return refuse(`in the text of ast.literal_eval: ${found}`, remedy);
  const at = /^(\s|#.*)*$/.test(source.text) ? linesOf(source.text) : line;
  const place = [UNKNOWN, at, ...Array.from({length: 4}, () => COLUMN)];
  const name = found === 'unexpected indent' ? 'IndentationError' : 'SyntaxError';
  return error(name, found.replace(/^invalid syntax: .*/, 'invalid syntax'), new PyTuple(place));
}

/** How many lines there are: what ends the last one begins no other. */
function linesOf(text: string): number {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}

/** Where in its line CPython's parser gave up: it may have read on for longer than the model's. */
const columnType = nativeType('column', [object], 'ast');
const COLUMN = new PyObject(columnType);

methods(
  columnType,
  Object.fromEntries(
    '__repr__ __str__ __format__ __eq__ __lt__ __gt__ __le__ __ge__ __add__ __radd__ __sub__ __mul__ __rmul__ __index__ __getattr__'
      .split(' ')
      .map(name => [name, ['*args', refuseColumn] as const]),
  ),
);

function refuseColumn(): never {
  const remedy = 'show its text alone: print(error), error.msg, error.lineno';
  return refuse('the column of a SyntaxError of ast.literal_eval is not modelled', remedy);
}
