import {typeError} from '../objects/errors.ts';
import {typeName} from '../objects/type-of.ts';
import {
  boolType,
  bytearrayType,
  bytesType,
  dictType,
  floatType,
  frozensetType,
  intType,
  listType,
  PyType,
  setType,
  strType,
  tupleType,
  type Value,
} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {instanceOf} from '../operations/class-checks.ts';
import {findIfAny} from '../operations/get-attribute.ts';
import type {Pattern} from '../parse/ast.ts';
import type {Context} from './context.ts';
import {compileExpr} from './expressions.ts';
import {compilePattern, type Test} from './patterns.ts';

/** Built-in classes whose one positional pattern matches the whole value. */
const WHOLE = new Set<PyType>([
  boolType,
  bytearrayType,
  bytesType,
  dictType,
  floatType,
  frozensetType,
  intType,
  listType,
  setType,
  strType,
  tupleType,
]);

export function classPattern(
  context: Context,
  pattern: Extract<Pattern, {type: 'Class'}>,
  at: number,
): Test {
  const cls = compileExpr(context, pattern.cls);
  const args = pattern.args.map(item => compilePattern(context, item));
  const keywords = pattern.keywords.map(
    ([name, item]) => [name, compilePattern(context, item)] as const,
  );
  return (frame, value, found) => {
    const expected = cls.run(frame) as Value;
    frame.at = at;
    if (!(expected instanceof PyType)) throw typeError('called match pattern must be a class');
    if (!instanceOf(value, expected)) return false;
    const named = args.length === 0 ? [] : positional(expected, args.length);
    const seen = new Set<string | null>();
    // All attributes are looked up before any of them is matched.
    const parts: Value[] = [];
    for (const name of [...named, ...keywords.map(([each]) => each)]) {
      if (name !== null && seen.has(name)) throw repeated(expected, name);
      seen.add(name);
      const part = name === null ? value : findIfAny(value, name);
      if (part === undefined) return false;
      parts.push(part);
    }
    const tests = [...args, ...keywords.map(([, test]) => test)];
    return tests.every((test, index) => test(frame, parts[index] as Value, found));
  };
}

function repeated(cls: PyType, name: string) {
  return typeError(`${cls.name}() got multiple sub-patterns for attribute '${name}'`);
}

/** The attributes that the positional patterns stand for; null for the value itself. */
function positional(cls: PyType, count: number): (string | null)[] {
  const names = cls.lookup('__match_args__');
  if (names === undefined && cls.mro.some(base => WHOLE.has(base))) {
    if (count > 1) throw tooMany(cls, 1, count);
    return [null];
  }
  if (names !== undefined && !(names instanceof PyTuple)) {
    throw typeError(`${cls.name}.__match_args__ must be a tuple (got ${typeName(names)})`);
  }
  const list = names?.items ?? [];
  if (count > list.length) throw tooMany(cls, list.length, count);
  return list.slice(0, count).map(name => {
    if (typeof name === 'string') return name;
    throw typeError(`__match_args__ elements must be strings (got ${typeName(name)})`);
  });
}

function tooMany(cls: PyType, most: number, given: number) {
  const s = most === 1 ? '' : 's';
  return typeError(`${cls.name}() accepts ${most} positional sub-pattern${s} (${given} given)`);
}
