import {errorType, typeError} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import type {PyType, Value} from '../objects/types.ts';
import {
  defineField,
  exitCode,
  PLACE_OF_SYNTAX_ERROR,
  setField,
  stopValue,
  syntaxPlace,
} from '../operations/exception-fields.ts';
import {closest} from '../text/closest.ts';

/** The keywords that exceptions take; all others take none. */
const KEYWORDS: readonly (readonly [PyType, readonly string[]])[] = [
  [errorType('ImportError'), ['name', 'path', 'name_from']],
  [errorType('NameError'), ['name']],
  [errorType('AttributeError'), ['name', 'obj']],
];

for (const [cls, names] of KEYWORDS) for (const name of names) defineField(cls, name);
defineField(errorType('StopIteration'), 'value', stopValue);
defineField(errorType('SystemExit'), 'code', exitCode);
defineField(errorType('ImportError'), 'msg', ({args}) =>
  args.length === 1 ? (args[0] as Value) : null,
);

defineField(errorType('SyntaxError'), 'msg', ({args}) => args[0] ?? null);
for (const name of PLACE_OF_SYNTAX_ERROR) {
  defineField(errorType('SyntaxError'), name, raised => syntaxPlace(raised, name));
}
defineField(errorType('SyntaxError'), 'print_file_and_line');

/** Keeps what an exception was given by keywords. Raises TypeError for those that it does not take. */
export function keepKeywords(raised: PyException, given: ReadonlyMap<string, Value>): void {
  if (given.size === 0) return;
  const [cls, names] = KEYWORDS.find(([each]) => raised.cls.isSubclass(each)) ?? [];
  if (cls === undefined || names === undefined)
    throw typeError(`${raised.cls.name}() takes no keyword arguments`);
  if (given.size > names.length) {
    const most = `${names.length} keyword argument${names.length === 1 ? '' : 's'}`;
    throw typeError(`${cls.name}() takes at most ${most} (${given.size} given)`);
  }
  for (const name of given.keys()) if (!names.includes(name)) throw unexpected(cls, names, name);
  for (const [name, value] of given) setField(raised, name, value);
}

function unexpected(cls: PyType, names: readonly string[], wrong: string): PyException {
  const close = closest(wrong, names);
  const hint = close === null ? '' : `. Did you mean '${close}'?`;
  return typeError(`${cls.name}() got an unexpected keyword argument '${wrong}'${hint}`);
}
