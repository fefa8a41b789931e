import type {Stmt} from '../parse/ast.ts';
import {parseProgram} from '../parse/program.ts';
import {type Source, SourceError} from '../source.ts';
import {analyze} from './analyze.ts';
import {type Code, Places} from './code.ts';
import {Context} from './context.ts';
import {docstring} from './docstring.ts';
import {checkNesting} from './nested-blocks.ts';
import {NO_PARAMS} from './no-params.ts';
import {compileBlock} from './statements.ts';

const MAX_SOURCE = 1_000_000;

/** A whole program, ready to run. Throws SourceError. */
export function compileModule(source: Source): Code {
  const {length} = source.text;
  if (length > MAX_SOURCE) {
    const found = `the program is too long: ${length.toLocaleString('en')} characters`;
    const remedy = `keep it under ${MAX_SOURCE.toLocaleString('en')}`;
    throw new SourceError(source, MAX_SOURCE, found, remedy);
  }
  try {
    return compileProgram(source);
  } catch (error) {
    // The compiler's own stack is what nesting can use up.
    if (!(error instanceof RangeError)) throw error;
    throw new SourceError(source, 0, 'an expression has too many parts', 'name parts of it');
  }
}

const FEATURES = new Set(
  `
  absolute_import annotations barry_as_FLUFL division generator_stop generators nested_scopes
  print_function unicode_literals with_statement
  `
    .trim()
    .split(/\s+/),
);

function checkFeatures(source: Source, statement: Stmt): void {
  if (statement.type !== 'ImportFrom' || statement.module !== '__future__') return;
  for (const {name, from} of statement.names) {
    if (FEATURES.has(name)) continue;
    const found = name === 'braces' ? 'not a chance' : `future feature ${name} is not defined`;
    throw new SourceError(source, from, found, 'drop it');
  }
}

/** `from __future__` comes before anything else but the docstring. */
function checkFutures(source: Source, body: readonly Stmt[]): void {
  const rest = docstring(body) === null ? body : body.slice(1);
  const isFuture = (each: Stmt) => each.type === 'ImportFrom' && each.module === '__future__';
  for (const each of rest) checkFeatures(source, each);
  const first = rest.findIndex(each => !isFuture(each));
  const late = first < 0 ? undefined : rest.slice(first).find(isFuture);
  if (late === undefined) return;
  const found = 'from __future__ imports must occur at the beginning of the file';
  throw new SourceError(source, late.from, found, 'move it there');
}

function compileProgram(source: Source): Code {
  const body: readonly Stmt[] = parseProgram(source);
  checkFutures(source, body);
  const {module, scopes} = analyze(source, body);
  checkNesting(source, body, scopes);
  const places = new Places(source);
  const compiled = (pauses: boolean) => {
    const context = new Context(source, places, scopes, module, '', 'module', false);
    context.pauses = pauses;
    return compileBlock(context, body);
  };
  return {
    name: '<module>',
    qualname: '<module>',
    kind: 'function',
    places,
    firstLine: 1,
    annotations: [],
    typeParams: [],
    defined: 0,
    params: NO_PARAMS,
    slots: module.slots.count,
    cells: [],
    free: [],
    slotNames: module.slots.names,
    freeNames: [],
    localNames: [],
    cellNames: [],
    flags: 0,
    body: compiled(false),
    weight: 1,
    // Only a program that another one starts waits as a thread does.
    pausing: () => compiled(true),
    doc: docstring(body),
    cleansUp: false,
  };
}
