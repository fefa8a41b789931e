import {forwarded} from '../modules/forwarded.ts';
import {loadModule} from '../modules/registry.ts';
import {error, typeError, valueError} from '../objects/errors.ts';
import type {PyNative} from '../objects/functions.ts';
import {callingBack, functions, type Maybe} from '../objects/natives.ts';
import {Stream} from '../objects/streams.ts';
import {typeName} from '../objects/type-of.ts';
import type {Value} from '../objects/types.ts';
import {PyBytes, PyTuple} from '../objects/values.ts';
import {asIndex, asName, asString} from '../operations/conversion.ts';
import {unboxed} from '../operations/equality.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {halves} from '../operations/hash-numbers.ts';
import {keptOnce} from '../operations/identity.ts';
import {lengthOf} from '../operations/length.ts';
import {deleteAttribute, setAttribute} from '../operations/set-attribute.ts';
import {truth} from '../operations/truth.ts';
import {aiter, IN_CALL} from '../run/async-iteration.ts';
import {call} from '../run/calls.ts';
import {put} from '../run/output.ts';
import {refuseMachine} from '../run/refusals.ts';
import {charge, identity, vm} from '../run/vm.ts';
import {format} from '../text/format.ts';
import {ascii} from '../text/quote.ts';
import {repr} from '../text/repr.ts';
import {str} from '../text/str.ts';
import {abs, divmod, inBase, pow, round, sum} from './arithmetic.ts';
import {dir} from './dir.ts';
import {input, inputInThread} from './input.ts';
import {
  attributesDict,
  getattr,
  globals,
  hasattr,
  hash,
  isCallable,
  isinstance,
  issubclass,
  locals,
} from './introspection.ts';
import {anextOf, iter, next, nextInThread, some} from './iteration.ts';
import {extreme, sorted} from './sorting.ts';

const STEPS_OF_PRINT = 150;
const STEPS_PER_PRINTED = 40;
/** What a name counts that is put together: for its memory. */
const STEPS_OF_NAME = 150;

function print(values: Maybe, sep: Maybe, end: Maybe, file: Maybe, flush: Maybe): void {
  charge(STEPS_OF_PRINT + STEPS_PER_PRINTED * (values as unknown as Value[]).length);
  const between = sep == null ? ' ' : asString(sep, 'sep must be None or a string');
  const last = end == null ? '\n' : asString(end, 'end must be None or a string');
  const shown = values as unknown as Value[];
  const isFlushed = flush !== undefined && truth(flush);
  // `sys.stdout` may have been replaced, as contextlib.redirect_stdout does.
  const out = file ?? vm.modules.get('sys')?.dict.get('stdout');
  if (out === undefined) printTo('stdout', shown, between, last);
  else if (out instanceof Stream && out.isPlain) {
    printTo(out.stream, shown, between, last);
    if (isFlushed) vm.process?.flush();
  } else if (out !== null) {
    // An object of the program's own is told each part, as CPython tells it.
    const write = (text: string) => call(getAttribute(out, 'write'), [text]);
    for (const [index, value] of shown.entries()) {
      if (index > 0) write(between);
      write(str(value));
    }
    write(last);
    if (isFlushed) call(getAttribute(out, 'flush'), []);
  }
}

/** What an object says of itself may print something, or fail: what stands before it is out by then. */
function printTo(
  stream: 'stdout' | 'stderr',
  values: readonly Value[],
  between: string,
  last: string,
): void {
  let text = '';
  for (const [index, value] of values.entries()) {
    if (index > 0) text += between;
    if (text !== '' && typeof value === 'object' && value !== null) {
      put(stream, text);
      text = '';
    }
    text += str(value);
  }
  put(stream, text + last);
}

function refused(name: string, remedy: string) {
  return () => refuseMachine(name, remedy);
}

export const FUNCTIONS: [string, Value][] = functions({
  print: ['*values, sep=, end=, file=, flush=', print],
  len: ['obj, /', obj => lengthOf(obj as Value)],
  isinstance: ['obj, class_or_tuple, /', isinstance],
  issubclass: ['cls, class_or_tuple, /', issubclass],
  callable: ['obj, /', isCallable],
  getattr: ['object, name, default=, /', getattr],
  setattr: [
    'obj, name, value, /',
    (value, name, to) => {
      charge(STEPS_OF_NAME);
      setAttribute(value as Value, asName(name as Value), to as Value);
    },
  ],
  hasattr: ['obj, name, /', hasattr],
  delattr: [
    'obj, name, /',
    (value, name) => deleteAttribute(value as Value, asName(name as Value)),
  ],
  id: [
    'obj, /',
    value =>
      typeof value === 'object' && value !== null
        ? 0x7f0000000000 + identity(keptOnce(value)) * 16
        : halves(hash(value ?? null))[0] + 9_000_000,
  ],
  hash: ['obj, /', hash],
  iter: ['object, sentinel=, /', iter],
  next: ['iterator, default=, /', next],
  aiter: ['async_iterable, /', value => aiter(value as Value, IN_CALL)],
  anext: ['async_iterator, default=, /', anextOf],
  sorted: ['*args, **kwargs', sorted],
  sum: ['iterable, /, start=', sum],
  min: ['*args, key=, default=', (args, key, fallback) => extreme('min', args, key, fallback)],
  max: ['*args, key=, default=', (args, key, fallback) => extreme('max', args, key, fallback)],
  abs: ['x, /', abs],
  round: ['number, ndigits=', round],
  divmod: ['x, y, /', divmod],
  pow: ['base, exp, mod=', pow],
  any: ['iterable, /', value => some(value as Value, true)],
  all: ['iterable, /', value => !some(value as Value, false)],
  chr: [
    'i, /',
    code => {
      const point = asIndex(code as Value);
      if (point < 0 || point > 0x10ffff) throw valueError('chr() arg not in range(0x110000)');
      return String.fromCodePoint(point);
    },
  ],
  ord: [
    'c, /',
    char => {
      if (char instanceof PyBytes && char.data.length === 1) return char.data[0];
      const text = unboxed(char as Value);
      if (typeof text !== 'string' && !(text instanceof PyBytes))
        throw typeError(`ord() expected string of length 1, but ${typeName(char as Value)} found`);
      const points = text instanceof PyBytes ? text.data : Array.from(text);
      if (points.length !== 1)
        throw typeError(`ord() expected a character, but string of length ${points.length} found`);
      return (text as string).codePointAt(0);
    },
  ],
  hex: ['number, /', inBase(16, '0x')],
  oct: ['number, /', inBase(8, '0o')],
  bin: ['number, /', inBase(2, '0b')],
  repr: ['obj, /', value => repr(value as Value)],
  ascii: ['obj, /', value => ascii(value as Value)],
  format: [
    'value, format_spec=, /',
    (value, spec) => format(value as Value, spec === undefined ? '' : specOf(spec)),
  ],
  dir: ['object=, /', dir],
  vars: ['object=, /', attributesDict],
  globals: ['', globals],
  locals: ['', locals],
  input: ['prompt=, /', input],
  open: forwarded('io', 'open'),
  eval: ['source, /, globals=, locals=', refused('eval', 'write the expression itself')],
  exec: [
    'source, /, globals=, locals=, *, closure=',
    refused('exec', 'write the statements themselves'),
  ],
  compile: ['source, *args, **kwargs', refused('compile', 'write the code itself')],
  __import__: [
    'name, globals=, locals=, fromlist=, level=',
    (name, _globals, _locals, names = new PyTuple([]), level = 0) => {
      const byName = loadModule('importlib')?.dict.get('__import__') as Value;
      return call(byName, [name as Value, null, null, names, level]);
    },
  ],
  exit: [
    'code=',
    code => {
      throw error('SystemExit', code ?? null);
    },
  ],
  quit: [
    'code=',
    code => {
      throw error('SystemExit', code ?? null);
    },
  ],
});

callingBack(
  new Map(FUNCTIONS),
  'abs all any ascii delattr divmod format getattr hasattr hash isinstance issubclass iter len max min pow print repr ' +
    'round setattr sorted sum',
);
(new Map(FUNCTIONS).get('next') as PyNative).pausing = ([iterator, fallback]) =>
  nextInThread(iterator, fallback);
(new Map(FUNCTIONS).get('input') as PyNative).pausing = ([prompt]) => inputInThread(prompt);

function specOf(spec: Value): string {
  const text = unboxed(spec);
  if (typeof text === 'string') return text;
  const found = spec === null ? 'None' : typeName(spec);
  throw typeError(`format() argument 2 must be str, not ${found}`);
}
