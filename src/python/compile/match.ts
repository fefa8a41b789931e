import {PyDict} from '../objects/dict.ts';
import {typeError} from '../objects/errors.ts';
import {typeName} from '../objects/type-of.ts';
import {
  boolType,
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
import {PyList, PyRange, PyTuple} from '../objects/values.ts';
import {instanceOf} from '../operations/class-checks.ts';
import {equals} from '../operations/equality.ts';
import {find} from '../operations/get-attribute.ts';
import {getItem} from '../operations/items.ts';
import {toArray} from '../operations/iteration.ts';
import {sizeOf} from '../operations/length.ts';
import {truth} from '../operations/truth.ts';
import type {Pattern, StmtOf} from '../parse/ast.ts';
import type {Frame} from '../run/frames.ts';
import {type CompiledStmt, type Completion, NEXT} from './code.ts';
import type {Context} from './context.ts';
import {passing} from './counted.ts';
import {compileExpr, evaluate} from './expressions.ts';
import {storeName} from './names.ts';
import {compileBlock} from './statements.ts';

/** Whether a value fits; binds names as it goes. */
type Test = (frame: Frame, value: Value) => boolean;

export function compileMatch(context: Context, node: StmtOf<'Match'>): CompiledStmt {
  const subject = compileExpr(context, node.subject);
  const pass = passing(context);
  const cases = node.cases.map(({pattern, guard, body}) => ({
    test: compilePattern(context, pattern),
    guard: guard === null ? null : compileExpr(context, guard),
    body: compileBlock(context, body),
  }));
  const plain = cases.every(
    ({guard, body}) => !body.suspends && (guard === null || !guard.suspends),
  );
  if (!subject.suspends && plain) {
    return {
      suspends: false,
      run: frame => {
        const value = subject.run(frame);
        for (const {test, guard, body} of cases) {
          if (!test(frame, value)) continue;
          if (guard !== null && !truth(guard.run(frame) as Value)) continue;
          pass(value);
          return body.run(frame) as Completion;
        }
        return NEXT;
      },
    };
  }
  return {
    suspends: true,
    *run(frame) {
      const value = yield* evaluate(subject, frame);
      for (const {test, guard, body} of cases) {
        if (!test(frame, value)) continue;
        if (guard !== null && !truth(yield* evaluate(guard, frame))) continue;
        pass(value);
        return body.suspends ? yield* body.run(frame) : body.run(frame);
      }
      return NEXT;
    },
  };
}

function compilePattern(context: Context, pattern: Pattern): Test {
  const at = context.place(pattern);
  switch (pattern.type) {
    case 'Value': {
      const expected = compileExpr(context, pattern.value);
      return (frame, value) => {
        const other = expected.run(frame) as Value;
        frame.at = at;
        return equals(value, other);
      };
    }
    case 'Singleton': {
      const expected = compileExpr(context, pattern.value);
      return (frame, value) => value === expected.run(frame);
    }
    case 'As': {
      const inner = pattern.pattern === null ? null : compilePattern(context, pattern.pattern);
      const store = pattern.name === null ? null : storeName(context, pattern.name);
      return (frame, value) => {
        if (inner !== null && !inner(frame, value)) return false;
        store?.(frame, value);
        return true;
      };
    }
    case 'Or': {
      const options = pattern.options.map(option => compilePattern(context, option));
      return (frame, value) => options.some(option => option(frame, value));
    }
    case 'Sequence':
      return sequence(context, pattern.items);
    case 'Mapping':
      return mapping(context, pattern, at);
    case 'Class':
      return classPattern(context, pattern, at);
    case 'Star':
      return context.fail(pattern.from, 'invalid syntax', 'put the starred pattern in a list');
  }
}

function sequence(context: Context, items: readonly Pattern[]): Test {
  const star = items.findIndex(item => item.type === 'Star');
  const tests = items.map(item => {
    if (item.type !== 'Star') return compilePattern(context, item);
    const store = item.name === null ? null : storeName(context, item.name);
    return (frame: Frame, value: Value) => {
      store?.(frame, value);
      return true;
    };
  });
  return (frame, value) => {
    if (!(value instanceof PyList || value instanceof PyTuple || value instanceof PyRange))
      return false;
    const size = sizeOf(value) ?? 0;
    if (star < 0 ? size !== tests.length : size < tests.length - 1) return false;
    const values = toArray(value);
    if (star >= 0) {
      const rest = values.splice(star, size - tests.length + 1);
      values.splice(star, 0, new PyList(rest));
    }
    return tests.every((test, index) => test(frame, values[index] as Value));
  };
}

function mapping(context: Context, pattern: Extract<Pattern, {type: 'Mapping'}>, at: number): Test {
  const keys = pattern.keys.map(key => compileExpr(context, key));
  const tests = pattern.values.map(value => compilePattern(context, value));
  const rest = pattern.rest === null ? null : storeName(context, pattern.rest);
  return (frame, value) => {
    if (!(value instanceof PyDict)) return false;
    frame.at = at;
    const wanted = keys.map(key => key.run(frame) as Value);
    for (const [index, key] of wanted.entries()) {
      if (!value.has(key)) return false;
      if (!tests[index]?.(frame, getItem(value, key))) return false;
    }
    if (rest !== null) {
      const others = value.copy();
      for (const key of wanted) others.delete(key);
      rest(frame, others);
    }
    return true;
  };
}

/** Built-in classes whose one positional pattern matches the whole value. */
const WHOLE = new Set<PyType>([
  boolType,
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

function classPattern(
  context: Context,
  pattern: Extract<Pattern, {type: 'Class'}>,
  at: number,
): Test {
  const cls = compileExpr(context, pattern.cls);
  const args = pattern.args.map(item => compilePattern(context, item));
  const keywords = pattern.keywords.map(
    ([name, item]) => [name, compilePattern(context, item)] as const,
  );
  return (frame, value) => {
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
      const part = name === null ? value : find(value, name);
      if (part === undefined) return false;
      parts.push(part);
    }
    const tests = [...args, ...keywords.map(([, test]) => test)];
    return tests.every((test, index) => test(frame, parts[index] as Value));
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
