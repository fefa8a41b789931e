import {binary, unary} from './arithmetic.ts';
import {findMethod, getAttribute, typeName} from './attributes.ts';
import {awaiting} from './awaiting.ts';
import {call} from './calls.ts';
import type {CompiledExpr, Suspending} from './code.ts';
import {PyDict, PySet} from './collections.ts';
import {type Context, constant, lift1, lift2, liftAll} from './compile.ts';
import {compileComprehension} from './comprehensions.ts';
import {delegate} from './delegation.ts';
import {qualifiedName} from './describe.ts';
import {typeError} from './errors.ts';
import {format} from './format.ts';
import type {Frame} from './frames.ts';
import {compileLambda} from './functions.ts';
import {yielded} from './generators.ts';
import {getItem} from './items.ts';
import {loadName, storeName} from './names.ts';
import {isNumber, numberCompare} from './numbers.ts';
import {
  Ellipsis,
  PyBytes,
  PyComplex,
  PyFloat,
  PyFunction,
  PyList,
  PyMethod,
  PySlice,
  PyTuple,
  type Value,
} from './objects.ts';
import type {Expr, ExprOf, Literal, Replacement} from './parse/ast.ts';
import {
  compareEqual,
  compareOrder,
  contains,
  equals,
  type Order,
  special,
  toArray,
  truth,
  tryIterate,
} from './protocols.ts';
import {ascii, repr, str} from './text.ts';
import {vm} from './vm.ts';

export function compileExpr(context: Context, node: Expr): CompiledExpr {
  switch (node.type) {
    case 'Name':
      return loadName(context, node.id, context.place(node));
    case 'Constant':
      return constant(literal(node.value));
    case 'JoinedStr':
      return joined(context, node.parts, context.place(node));
    case 'Tuple':
      return collect(context, node.items, items => new PyTuple(items));
    case 'List':
      return collect(context, node.items, items => new PyList(items));
    case 'Set':
      return collect(context, node.items, (items, frame, at) => {
        frame.at = at;
        return new PySet(items);
      });
    case 'Dict':
      return dict(context, node);
    case 'BinOp':
      return binOp(context, node);
    case 'UnaryOp':
      return unaryOp(context, node);
    case 'BoolOp':
      return boolOp(context, node);
    case 'Compare':
      return compare(context, node);
    case 'Call':
      return callExpr(context, node);
    case 'Attribute':
      return attribute(context, node);
    case 'Subscript':
      return subscript(context, node);
    case 'Slice':
      return slice(context, node);
    case 'Starred':
      return context.fail(
        node.from,
        "can't use starred expression here",
        'put it in a list, a tuple or a call',
      );
    case 'Lambda':
      return compileLambda(context, node);
    case 'IfExp':
      return ifExp(context, node);
    case 'Await':
      return awaitExpr(context, node);
    case 'Yield':
      return yieldExpr(context, node);
    case 'YieldFrom':
      return yieldFrom(context, node);
    case 'NamedExpr': {
      const store = storeName(context, node.target);
      return lift1(compileExpr(context, node.value), (frame, value) => {
        store(frame, value);
        return value;
      });
    }
    case 'Comprehension':
      return compileComprehension(context, node);
  }
}

export function literal(value: Literal): Value {
  switch (value.kind) {
    case 'none':
      return null;
    case 'true':
      return true;
    case 'false':
      return false;
    case 'ellipsis':
      return Ellipsis;
    case 'int':
      return value.int;
    case 'float':
      return new PyFloat(value.float);
    case 'imaginary':
      return new PyComplex(0, value.float);
    case 'str':
      return value.str;
    case 'bytes':
      return new PyBytes(Array.from(value.bytes, char => char.charCodeAt(0)));
  }
}

/** Items, some of which may be starred. */
function collect(
  context: Context,
  nodes: readonly Expr[],
  make: (items: Value[], frame: Frame, at: number) => Value,
): CompiledExpr {
  const starred = nodes.map(node => node.type === 'Starred');
  const operands = nodes.map(node =>
    compileExpr(context, node.type === 'Starred' ? node.value : node),
  );
  const places = nodes.map(node => context.place(node));
  const [first] = places;
  if (!starred.includes(true)) {
    return liftAll(operands, (frame, values) => make(values, frame, first ?? frame.at));
  }
  return liftAll(operands, (frame, values) => {
    const items: Value[] = [];
    for (const [index, value] of values.entries()) {
      if (starred[index]) {
        frame.at = places[index] ?? frame.at;
        items.push(...unpacked(value));
      } else items.push(value);
    }
    return make(items, frame, first ?? frame.at);
  });
}

function unpacked(value: Value): Value[] {
  if (tryIterate(value) === undefined) {
    throw typeError(`Value after * must be an iterable, not ${typeName(value)}`);
  }
  return toArray(value);
}

function dict(context: Context, node: ExprOf<'Dict'>): CompiledExpr {
  const at = context.place(node);
  const keyed = node.items.map(([key]) => key !== null);
  const operands = node.items.flatMap(([key, value]) =>
    (key === null ? [value] : [key, value]).map(part => compileExpr(context, part)),
  );
  return liftAll(operands, (frame, values) => {
    frame.at = at;
    const result = new PyDict();
    let next = 0;
    for (const hasKey of keyed) {
      const first = values[next++] as Value;
      if (hasKey) result.set(first, values[next++] as Value);
      else spread(result, first);
    }
    return result;
  });
}

function spread(into: PyDict, from: Value): void {
  if (from instanceof PyDict) {
    for (const {key, value} of from.entries()) into.set(key, value);
    return;
  }
  const keys = special(from, 'keys');
  if (keys === undefined) throw typeError(`'${typeName(from)}' object is not a mapping`);
  for (const key of toArray(call(keys, [from]))) into.set(key, getItem(from, key));
}

function binOp(context: Context, node: ExprOf<'BinOp'>): CompiledExpr {
  const at = context.place(node);
  const left = compileExpr(context, node.left);
  const right = compileExpr(context, node.right);
  const {op} = node;
  if (op === '+') {
    return lift2(left, right, (frame, a, b) => {
      if (typeof a === 'number' && typeof b === 'number') {
        const sum = a + b;
        if (Number.isSafeInteger(sum)) return sum;
      }
      frame.at = at;
      return binary('+', a, b);
    });
  }
  if (op === '-') {
    return lift2(left, right, (frame, a, b) => {
      if (typeof a === 'number' && typeof b === 'number') {
        const difference = a - b;
        if (Number.isSafeInteger(difference)) return difference;
      }
      frame.at = at;
      return binary('-', a, b);
    });
  }
  return lift2(left, right, (frame, a, b) => {
    frame.at = at;
    return binary(op, a, b);
  });
}

function unaryOp(context: Context, node: ExprOf<'UnaryOp'>): CompiledExpr {
  const at = context.place(node);
  const operand = compileExpr(context, node.operand);
  const {op} = node;
  if (op === 'not') {
    return lift1(operand, (frame, value) => {
      frame.at = at;
      return !truth(value);
    });
  }
  return lift1(operand, (frame, value) => {
    frame.at = at;
    return unary(op, value);
  });
}

function boolOp(context: Context, node: ExprOf<'BoolOp'>): CompiledExpr {
  const wanted = node.op === 'or';
  return node.values
    .map(value => compileExpr(context, value))
    .reduce((left, right): CompiledExpr => {
      if (!left.suspends && !right.suspends) {
        return {
          suspends: false,
          run: frame => {
            const value = left.run(frame);
            return truth(value) === wanted ? value : right.run(frame);
          },
        };
      }
      return {
        suspends: true,
        *run(frame) {
          const value = left.suspends ? yield* left.run(frame) : left.run(frame);
          if (truth(value) === wanted) return value;
          return right.suspends ? yield* right.run(frame) : right.run(frame);
        },
      };
    });
}

function ifExp(context: Context, node: ExprOf<'IfExp'>): CompiledExpr {
  const [test, then, other] = [node.test, node.then, node.other].map(part =>
    compileExpr(context, part),
  ) as [CompiledExpr, CompiledExpr, CompiledExpr];
  if (!test.suspends && !then.suspends && !other.suspends) {
    return {
      suspends: false,
      run: frame => (truth(test.run(frame)) ? then.run(frame) : other.run(frame)),
    };
  }
  return {
    suspends: true,
    *run(frame) {
      const value = test.suspends ? yield* test.run(frame) : test.run(frame);
      const branch = truth(value) ? then : other;
      return branch.suspends ? yield* branch.run(frame) : branch.run(frame);
    },
  };
}

type Comparison = (a: Value, b: Value) => Value;

function comparison(op: string): Comparison {
  switch (op) {
    case '==':
      return (a, b) => (isPlain(a) && isPlain(b) ? equals(a, b) : compareEqual(a, b));
    case '!=':
      return notEqual;
    case 'is':
      return isSame;
    case 'is not':
      return (a, b) => !isSame(a, b);
    case 'in':
      return (a, b) => contains(b, a);
    case 'not in':
      return (a, b) => !contains(b, a);
    case '<':
      return (a, b) =>
        typeof a === 'number' && typeof b === 'number' ? a < b : compareOrder('<', a, b);
    default:
      return (a, b) => {
        if (isNumber(a) && isNumber(b)) return orderedNumbers(op as Order, a, b);
        return compareOrder(op as Order, a, b);
      };
  }
}

function orderedNumbers(op: Order, a: Value, b: Value): boolean {
  const difference = numberCompare(a as number, b as number);
  if (op === '<=') return difference <= 0;
  return op === '>' ? difference > 0 : difference >= 0;
}

function isPlain(value: Value): boolean {
  return value === null || typeof value !== 'object';
}

function notEqual(a: Value, b: Value): Value {
  if (isPlain(a) && isPlain(b)) return !equals(a, b);
  const method = special(a, '__ne__');
  if (method instanceof PyFunction) return call(method, [a, b]);
  const answer = compareEqual(a, b);
  return typeof answer === 'boolean' ? !answer : !truth(answer);
}

/** Small numbers and equal strings are one object here; floats are not. */
function isSame(a: Value, b: Value): boolean {
  if (a instanceof PyMethod && b instanceof PyMethod) return a === b;
  return a === b;
}

function compare(context: Context, node: ExprOf<'Compare'>): CompiledExpr {
  const at = context.place(node);
  const operands = [node.left, ...node.rights].map(part => compileExpr(context, part));
  const tests = node.ops.map(comparison);
  const [first, second] = operands;
  const [test] = tests;
  if (tests.length === 1 && first && second && test) {
    return lift2(first, second, (frame, a, b) => {
      frame.at = at;
      return test(a, b);
    });
  }
  return chain(operands, tests, at);
}

/** `a < b < c`: each operand once, and no further than the first that fails. */
function chain(
  operands: readonly CompiledExpr[],
  tests: readonly Comparison[],
  at: number,
): CompiledExpr {
  if (operands.every(operand => !operand.suspends)) {
    const runs = operands.map(operand => operand.run as (frame: Frame) => Value);
    return {
      suspends: false,
      run: frame => {
        let left = (runs[0] as (frame: Frame) => Value)(frame);
        let answer: Value = true;
        for (const [index, test] of tests.entries()) {
          const right = (runs[index + 1] as (frame: Frame) => Value)(frame);
          frame.at = at;
          answer = test(left, right);
          if (index < tests.length - 1 && !truth(answer)) return answer;
          left = right;
        }
        return answer;
      },
    };
  }
  return {
    suspends: true,
    *run(frame) {
      let left = yield* evaluate(operands[0] as CompiledExpr, frame);
      let answer: Value = true;
      for (const [index, test] of tests.entries()) {
        const right = yield* evaluate(operands[index + 1] as CompiledExpr, frame);
        frame.at = at;
        answer = test(left, right);
        if (index < tests.length - 1 && !truth(answer)) return answer;
        left = right;
      }
      return answer;
    },
  };
}

export function* evaluate(code: CompiledExpr, frame: Frame): Suspending<Value> {
  return code.suspends ? yield* code.run(frame) : code.run(frame);
}

function attribute(context: Context, node: ExprOf<'Attribute'>): CompiledExpr {
  const at = context.place(node);
  const name = context.mangle(node.name);
  return lift1(compileExpr(context, node.value), (frame, value) => {
    frame.at = at;
    return getAttribute(value, name);
  });
}

function subscript(context: Context, node: ExprOf<'Subscript'>): CompiledExpr {
  const at = context.place(node);
  const value = compileExpr(context, node.value);
  const index = compileExpr(context, node.index);
  return lift2(value, index, (frame, container, key) => {
    frame.at = at;
    return getItem(container, key);
  });
}

function slice(context: Context, node: ExprOf<'Slice'>): CompiledExpr {
  const parts = [node.low, node.high, node.step].map(part =>
    part === null ? constant(null) : compileExpr(context, part),
  );
  return liftAll(
    parts,
    (_, [low, high, step]) => new PySlice(low ?? null, high ?? null, step ?? null),
  );
}

// Calls ------------------------------------------------------------------

function callExpr(context: Context, node: ExprOf<'Call'>): CompiledExpr {
  const at = callPlace(context, node);
  const plain = node.args.every(argument => argument.name === '');
  if (plain && node.func.type === 'Attribute') return methodCall(context, node, node.func, at);
  const func = compileExpr(context, node.func);
  const args = node.args.map(argument => compileExpr(context, argument.value));
  if (plain) return plainCall(func, args, at);
  const names = node.args.map(argument => argument.name);
  return liftAll([func, ...args], (frame, [callable, ...values]) => {
    frame.at = at;
    return spreadCall(callable as Value, names, values);
  });
}

/** A call of a method on a later line counts as happening there, as CPython has it. */
function callPlace(context: Context, node: ExprOf<'Call'>): number {
  const {func} = node;
  if (func.type !== 'Attribute') return context.place(node);
  const line = context.source.line(func.to);
  if (line === context.source.line(node.from)) return context.place(node);
  const anchor = {from: func.to, to: node.to};
  return context.places.add(func.to - func.name.length, node.to, anchor, line);
}

function plainCall(func: CompiledExpr, args: readonly CompiledExpr[], at: number): CompiledExpr {
  const [only] = args;
  if (args.length === 1 && only && !only.suspends && !func.suspends) {
    const [callee, argument] = [func.run, only.run];
    return {
      suspends: false,
      run: frame => {
        const callable = callee(frame);
        const value = argument(frame);
        frame.at = at;
        return call(callable, [value]);
      },
    };
  }
  return liftAll([func, ...args], (frame, values) => {
    frame.at = at;
    const callable = values.shift() as Value;
    return call(callable, values);
  });
}

/** `value.name(...)` without making a bound method. */
function methodCall(
  context: Context,
  node: ExprOf<'Call'>,
  func: ExprOf<'Attribute'>,
  at: number,
): CompiledExpr {
  const looking = context.place(func);
  const name = context.mangle(func.name);
  const receiver = compileExpr(context, func.value);
  const args = node.args.map(argument => compileExpr(context, argument.value));
  if (!receiver.suspends && args.every(argument => !argument.suspends)) {
    const runs = args.map(argument => argument.run as (frame: Frame) => Value);
    return {
      suspends: false,
      run: frame => {
        const value = receiver.run(frame);
        frame.at = looking;
        const {func: method, self} = findMethod(value, name);
        const values: Value[] = self === undefined ? [] : [self];
        for (const run of runs) values.push(run(frame));
        frame.at = at;
        return call(method, values);
      },
    };
  }
  return {
    suspends: true,
    *run(frame) {
      const value = yield* evaluate(receiver, frame);
      frame.at = looking;
      const {func: method, self} = findMethod(value, name);
      const values: Value[] = self === undefined ? [] : [self];
      for (const argument of args) values.push(yield* evaluate(argument, frame));
      frame.at = at;
      return call(method, values);
    },
  };
}

export function spreadCall(
  callable: Value,
  names: readonly string[],
  values: readonly Value[],
): Value {
  const args: Value[] = [];
  const keywords = new Map<string, Value>();
  for (const [index, name] of names.entries()) {
    const value = values[index] as Value;
    if (name === '') args.push(value);
    else if (name === '*') {
      if (tryIterate(value) === undefined) {
        throw typeError(
          `${shown(callable)} argument after * must be an iterable, not ${typeName(value)}`,
        );
      }
      for (const item of toArray(value)) args.push(item);
    } else if (name === '**') spreadKeywords(callable, keywords, value);
    else addKeyword(callable, keywords, name, value);
  }
  return call(callable, args, keywords.size === 0 ? null : keywords);
}

function shown(callable: Value): string {
  return `${qualifiedName(callable)}()`;
}

function spreadKeywords(callable: Value, keywords: Map<string, Value>, value: Value): void {
  const all = new PyDict();
  if (!(value instanceof PyDict) && special(value, 'keys') === undefined) {
    throw typeError(
      `${shown(callable)} argument after ** must be a mapping, not ${typeName(value)}`,
    );
  }
  spread(all, value);
  for (const {key, value: each} of all.entries()) {
    if (typeof key !== 'string') throw typeError('keywords must be strings');
    addKeyword(callable, keywords, key, each);
  }
}

function addKeyword(
  callable: Value,
  keywords: Map<string, Value>,
  name: string,
  value: Value,
): void {
  if (keywords.has(name)) {
    throw typeError(`${shown(callable)} got multiple values for keyword argument '${name}'`);
  }
  keywords.set(name, value);
}

// Suspending -------------------------------------------------------------

function awaitExpr(context: Context, node: ExprOf<'Await'>): CompiledExpr {
  if (!context.async) {
    const found =
      context.kind === 'module' || context.kind === 'class'
        ? "'await' outside function"
        : "'await' outside async function";
    const remedy =
      context.kind === 'module'
        ? 'put it in "async def main():" and run that with asyncio.run(main())'
        : 'make the function around it "async def"';
    context.fail(node.from, found, remedy);
  }
  const at = context.place(node);
  const value = compileExpr(context, node.value);
  return {
    suspends: true,
    *run(frame) {
      const awaited = value.suspends ? yield* value.run(frame) : value.run(frame);
      frame.at = at;
      return yield* awaitValue(frame, awaited);
    },
  };
}

/** `await value` in a frame. */
export function* awaitValue(frame: Frame, value: Value): Suspending<Value> {
  const {running, inner} = awaiting(value);
  frame.inner = inner as Value;
  const result = yield* running as Suspending<Value>;
  frame.inner = null;
  vm.frame = frame;
  return result;
}

function yieldExpr(context: Context, node: ExprOf<'Yield'>): CompiledExpr {
  checkYield(context, node.from);
  const at = context.place(node);
  const value = node.value === null ? constant(null) : compileExpr(context, node.value);
  const isAsync = context.kind === 'async generator';
  return {
    suspends: true,
    *run(frame) {
      const item = value.suspends ? yield* value.run(frame) : value.run(frame);
      frame.at = at;
      frame.inner = null;
      return yield isAsync ? yielded(item) : item;
    },
  };
}

function checkYield(context: Context, at: number): void {
  if (context.kind === 'module' || context.kind === 'class') {
    context.fail(at, "'yield' outside function", 'put it in a function');
  }
}

function yieldFrom(context: Context, node: ExprOf<'YieldFrom'>): CompiledExpr {
  checkYield(context, node.from);
  if (context.async) {
    const remedy = 'write "async for item in ...: yield item", or await it';
    context.fail(node.from, "'yield from' inside async function", remedy);
  }
  const at = context.place(node);
  const value = compileExpr(context, node.value);
  return {
    suspends: true,
    *run(frame) {
      const source = value.suspends ? yield* value.run(frame) : value.run(frame);
      frame.at = at;
      const result = yield* delegate(frame, source);
      vm.frame = frame;
      return result;
    },
  };
}

// f-strings --------------------------------------------------------------

function joined(
  context: Context,
  parts: readonly (string | Replacement)[],
  at: number,
): CompiledExpr {
  const pieces = parts.map(part =>
    typeof part === 'string' ? constant(part) : replacement(context, part),
  );
  return liftAll(pieces, (frame, values) => {
    frame.at = at;
    return values.join('');
  });
}

function replacement(context: Context, node: Replacement): CompiledExpr {
  const at = context.place(node);
  const value = compileExpr(context, node.value);
  const show = {'': null, r: repr, s: str, a: ascii}[node.conversion];
  const {spec} = node;
  if (spec === null) {
    return lift1(value, (frame, result) => {
      if (typeof result === 'string' && show === null) return result;
      frame.at = at;
      return show === null ? format(result, '') : show(result);
    });
  }
  return lift2(value, joined(context, spec, at), (frame, result, text) => {
    frame.at = at;
    return format(show === null ? result : show(result), text as string);
  });
}
