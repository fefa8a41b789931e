import {aiter, anext} from './async-iteration.ts';
import {call} from './calls.ts';
import type {Compiled, CompiledExpr, CompiledStmt, Suspending} from './code.ts';
import {PyDict, PySet} from './collections.ts';
import {type Context, constant, lift1, lift2} from './compile.ts';
import {caught, isError} from './errors.ts';
import {awaitValue, compileExpr} from './expressions.ts';
import type {Frame} from './frames.ts';
import {makeGeneratorCode} from './functions.ts';
import {PyAsyncGenerator, yielded} from './generators.ts';
import {Cell, PyIterator, PyList, type Value} from './objects.ts';
import type {Clause, ExprOf} from './parse/ast.ts';
import {iterate, truth} from './protocols.ts';
import type {Scope} from './scope.ts';
import {compileStore} from './targets.ts';
import {charge, vm} from './vm.ts';

/** What is done for each item: the innermost part of the loops. */
type Each = Compiled<void>;

export function compileComprehension(
  context: Context,
  node: ExprOf<'Comprehension'>,
): CompiledExpr {
  if (node.kind === 'generator') return generatorExpression(context, node);
  const scope = context.scopes.get(node) as Scope;
  const inner = context.within(scope);
  const results = scope.slots.add('.result');
  const each = collector(inner, node, results);
  const loops = compileClauses(context, inner, node.clauses, 0, each);
  const make = {list: () => new PyList(), set: () => new PySet(), dict: () => new PyDict()}[
    node.kind
  ];
  const cells = [...scope.captured].map(name => scope.slot(name));
  const prepare = (frame: Frame) => {
    frame.locals[results] = make();
    for (const slot of cells) frame.locals[slot] = new Cell(undefined);
  };
  return around(loops, results, prepare);
}

function around(loops: Each, results: number, prepare: (frame: Frame) => void): CompiledExpr {
  if (!loops.suspends) {
    return {
      suspends: false,
      run: frame => {
        const outer = frame.locals[results];
        prepare(frame);
        loops.run(frame);
        const made = frame.locals[results] as Value;
        frame.locals[results] = outer;
        return made;
      },
    };
  }
  return {
    suspends: true,
    *run(frame) {
      const outer = frame.locals[results];
      prepare(frame);
      yield* loops.run(frame);
      const made = frame.locals[results] as Value;
      frame.locals[results] = outer;
      return made;
    },
  };
}

function collector(context: Context, node: ExprOf<'Comprehension'>, results: number): Each {
  const value = compileExpr(context, node.value);
  const at = context.place(node);
  if (node.key !== null) {
    return lift2(compileExpr(context, node.key), value, (frame, key, item) => {
      frame.at = at;
      (frame.locals[results] as PyDict).set(key, item);
      return null;
    }) as unknown as Each;
  }
  return lift1(value, (frame, item) => {
    const into = frame.locals[results];
    if (into instanceof PyList) into.items.push(item);
    else {
      frame.at = at;
      (into as PySet).add(item);
    }
    return null;
  }) as unknown as Each;
}

/** Clause by clause from the outside; `outer` evaluates the first iterable. */
function compileClauses(
  outer: Context,
  inner: Context,
  clauses: readonly Clause[],
  index: number,
  each: Each,
): Each {
  const clause = clauses[index];
  if (clause === undefined) return each;
  const body = conditional(inner, clause, compileClauses(outer, inner, clauses, index + 1, each));
  const iterable = compileExpr(index === 0 ? outer : inner, clause.iterable);
  return overItems(index === 0 ? outer : inner, inner, clause, iterable, body);
}

function conditional(context: Context, clause: Clause, body: Each): Each {
  return [...clause.conditions].reverse().reduce<Each>((then, node): Each => {
    const test = compileExpr(context, node);
    if (!test.suspends && !then.suspends) {
      return {
        suspends: false,
        run: frame => {
          if (truth(test.run(frame))) then.run(frame);
        },
      };
    }
    return {
      suspends: true,
      *run(frame) {
        const answer = test.suspends ? yield* test.run(frame) : test.run(frame);
        if (!truth(answer)) return;
        if (then.suspends) yield* then.run(frame);
        else then.run(frame);
      },
    };
  }, body);
}

function overItems(
  outer: Context,
  inner: Context,
  clause: Clause,
  iterable: CompiledExpr,
  body: Each,
): Each {
  const at = outer.place(clause.iterable);
  const store = compileStore(inner, clause.target);
  if (clause.async) return overAsyncItems(outer, clause, at, store, iterable, body);
  if (!iterable.suspends && !body.suspends) {
    return {
      suspends: false,
      run: frame => {
        const source = iterable.run(frame);
        frame.at = at;
        const step = iterate(source);
        for (let item = step(); item !== undefined; item = step()) {
          charge(1);
          store(frame, item);
          body.run(frame);
          frame.at = at;
        }
      },
    };
  }
  return {
    suspends: true,
    *run(frame) {
      const source = iterable.suspends ? yield* iterable.run(frame) : iterable.run(frame);
      frame.at = at;
      const step = iterate(source);
      for (let item = step(); item !== undefined; item = step()) {
        charge(1);
        store(frame, item);
        if (body.suspends) yield* body.run(frame);
        else body.run(frame);
        frame.at = at;
      }
    },
  };
}

function overAsyncItems(
  context: Context,
  clause: Clause,
  at: number,
  store: (frame: Frame, value: Value) => void,
  iterable: CompiledExpr,
  body: Each,
): Each {
  if (!context.async && context.kind !== 'async generator') {
    const found = 'asynchronous comprehension outside of an asynchronous function';
    context.fail(clause.iterable.from, found, 'make the function around it "async def"');
  }
  const temporary = clause.iterable.type === 'Call';
  return {
    suspends: true,
    *run(frame) {
      const source = iterable.suspends ? yield* iterable.run(frame) : iterable.run(frame);
      frame.at = at;
      const iterator = aiter(source);
      try {
        for (;;) {
          frame.at = at;
          const item = yield* nextItem(frame, iterator);
          if (item === undefined) return;
          store(frame, item);
          if (body.suspends) yield* body.run(frame);
          else body.run(frame);
          frame.at = at;
        }
      } finally {
        if (temporary && iterator instanceof PyAsyncGenerator) iterator.dropped();
      }
    },
  };
}

/** The next item of an async iterator, or undefined at its end. */
export function* nextItem(
  frame: Frame,
  iterator: Value,
): Generator<unknown, Value | undefined, Value> {
  const awaitable = anext(iterator);
  try {
    return yield* awaitValue(frame, awaitable);
  } catch (thrown) {
    if (!isError(thrown, 'StopAsyncIteration')) throw thrown;
    caught(thrown, frame);
    vm.frame = frame;
    frame.inner = null;
    return undefined;
  }
}

function generatorExpression(context: Context, node: ExprOf<'Comprehension'>): CompiledExpr {
  const [first] = node.clauses;
  const at = context.place(node);
  const isAsync = (context.scopes.get(node) as Scope).awaits;
  const make = makeGeneratorCode(context, node, inner => {
    const value = compileExpr(inner, node.value);
    const place = inner.place(node.value);
    const each: Each = {
      suspends: true,
      *run(frame) {
        const item = value.suspends ? yield* value.run(frame) : value.run(frame);
        frame.at = place;
        frame.inner = null;
        yield isAsync ? yielded(item) : item;
      },
    };
    return asBody(compileGeneratorClauses(inner, node.clauses, each));
  });
  const iterable = first ? compileExpr(context, first.iterable) : constant(null);
  return lift1(iterable, (frame, source) => {
    frame.at = at;
    const iterator = first?.async ? aiter(source) : new PyIterator(iterate(source));
    return call(make(frame), [iterator]);
  });
}

function compileGeneratorClauses(inner: Context, clauses: readonly Clause[], each: Each): Each {
  const [first, ...rest] = clauses;
  if (first === undefined) return each;
  const body = conditional(inner, first, compileClauses(inner, inner, rest, 0, each));
  const argument: CompiledExpr = {suspends: false, run: frame => frame.locals[0] as Value};
  return overItems(inner, inner, first, argument, body);
}

function asBody(loops: Each): CompiledStmt {
  return {
    suspends: true,
    *run(frame): Suspending<0> {
      if (loops.suspends) yield* loops.run(frame);
      else loops.run(frame);
      return 0;
    },
  };
}
