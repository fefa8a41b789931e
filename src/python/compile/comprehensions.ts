import {lostTo, replaced, watching} from '../lifetime/lifetimes.ts';
import {PyDict} from '../objects/dict.ts';
import {Cell} from '../objects/functions.ts';
import {PySet} from '../objects/set.ts';
import type {Value} from '../objects/types.ts';
import {PyList} from '../objects/values.ts';
import type {ExprOf} from '../parse/ast.ts';
import type {Frame} from '../run/frames.ts';
import {checkGrown} from '../run/vm.ts';
import {compileClauses} from './clauses.ts';
import type {Compiled, CompiledExpr} from './code.ts';
import type {Context} from './context.ts';
import {compileExpr} from './expressions.ts';
import {generatorExpression} from './generator-expressions.ts';
import {lift1, lift2} from './lift.ts';
import {namesIn} from './rebinding.ts';
import type {Scope} from './scope.ts';

/** What is done for each item: the innermost part of the loops. */
export type Each = Compiled<void>;

export function compileComprehension(
  context: Context,
  node: ExprOf<'Comprehension'>,
): CompiledExpr {
  if (node.kind === 'generator') return generatorExpression(context, node);
  const scope = context.scopes.get(node) as Scope;
  const inner = context.within(scope);
  const results = scope.slots.add('.result');
  const each = collector(inner, node, results);
  const loops = compileClauses(context.whole, inner, node, node.clauses, each);
  const make = {list: () => new PyList(), set: () => new PySet(), dict: () => new PyDict()}[
    node.kind
  ];
  const names = namesIn(node.clauses.map(clause => clause.target)).map(name => scope.slot(name));
  const cells = [...scope.captured].map(name => scope.slot(name));
  const prepare = (frame: Frame) => {
    frame.locals[results] = make();
    for (const slot of cells) frame.locals[slot] = new Cell(undefined);
  };
  return around(loops, results, names, prepare);
}

function around(
  loops: Each,
  results: number,
  names: readonly number[],
  prepare: (frame: Frame) => void,
): CompiledExpr {
  const finish = (frame: Frame, outer: Value | undefined): Value => {
    const made = frame.locals[results] as Value;
    frame.locals[results] = outer;
    const old = names.map(slot => frame.locals[slot]);
    for (const slot of names) frame.locals[slot] = undefined;
    if (watching()) replaced(old, made);
    return made;
  };
  const fail = (frame: Frame, thrown: unknown, outer: Value | undefined) => {
    const lost = [...names, results].map(slot => frame.locals[slot] ?? null);
    for (const slot of names) frame.locals[slot] = undefined;
    frame.locals[results] = outer;
    lostTo(frame, thrown, lost);
    throw thrown;
  };
  if (!loops.suspends) {
    return {
      suspends: false,
      run: frame => {
        const outer = frame.locals[results];
        prepare(frame);
        try {
          loops.run(frame);
        } catch (thrown) {
          fail(frame, thrown, outer);
        }
        return finish(frame, outer);
      },
    };
  }
  return {
    suspends: true,
    *run(frame) {
      const outer = frame.locals[results];
      prepare(frame);
      try {
        yield* loops.run(frame);
      } catch (thrown) {
        fail(frame, thrown, outer);
      }
      return finish(frame, outer);
    },
  };
}

function collector(context: Context, node: ExprOf<'Comprehension'>, results: number): Each {
  const value = compileExpr(context, node.value);
  if (node.key !== null) {
    const at = context.places.add(node.key.from, node.value.to, null);
    return lift2(compileExpr(context, node.key), value, (frame, key, item) => {
      frame.at = at;
      (frame.locals[results] as PyDict).set(key, item);
      return null;
    }) as unknown as Each;
  }
  const at = context.place(node.value);
  return lift1(value, (frame, item) => {
    const into = frame.locals[results];
    if (into instanceof PyList) {
      if (into.items.push(item) % 4096 === 0) checkGrown(into.items.length);
    } else {
      frame.at = at;
      (into as PySet).add(item);
    }
    return null;
  }) as unknown as Each;
}
