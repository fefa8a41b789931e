import {asked, discard} from '../lifetime/lifetimes.ts';
import {PyProperty} from '../objects/descriptors.ts';
import {PyFunction} from '../objects/functions.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {PyList, PySlice, PyTuple} from '../objects/values.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {getItem} from '../operations/items.ts';
import {truth} from '../operations/truth.ts';
import type {Expr, ExprOf} from '../parse/ast.ts';
import {children} from '../parse/children.ts';
import type {Frame} from '../run/frames.ts';
import {callPausing} from '../run/pausing.ts';
import {vm} from '../run/vm.ts';
import {awaitExpr, yieldExpr, yieldFrom} from './awaits.ts';
import {calling, callsBack, operation2} from './calling-back.ts';
import {callExpr} from './calls.ts';
import type {Compiled, CompiledExpr, Suspending} from './code.ts';
import {compare} from './comparisons.ts';
import {compileComprehension} from './comprehensions.ts';
import type {Context} from './context.ts';
import {counted} from './counted.ts';
import {collect, dict, literal} from './displays.ts';
import {joined} from './f-strings.ts';
import {floatConstant} from './float-constants.ts';
import {compileLambda} from './functions.ts';
import {constant, lift1, liftAll} from './lift.ts';
import {isFresh, losing2} from './losing.ts';
import {loadName} from './names.ts';
import {binOp, boolOp, unaryOp} from './operators.ts';
import {rebinding} from './rebinding.ts';
import {setDisplay} from './set-displays.ts';
import {template} from './t-strings.ts';
import {asking, holdingTwo, runsCode, testOf} from './temporaries.ts';

/** An expression as a closure. Throws SourceError for what the front end refuses. */
export function compileExpr(context: Context, node: Expr): CompiledExpr {
  if (!context.source.finalizes) return compiled(context, node);
  return counted(context, node, compiled(context.operands, node));
}

function compiled(context: Context, node: Expr): CompiledExpr {
  switch (node.type) {
    case 'Name':
      return loadName(context, node.id, context.place(node));
    case 'Constant':
      return constant(
        node.value.kind === 'float'
          ? floatConstant(context.source, node.value.float)
          : literal(node.value),
      );
    case 'JoinedStr':
      return joined(context, node.parts, context.place(node));
    case 'TemplateStr':
      return template(context, node);
    case 'Tuple':
      return collect(context, node, items => new PyTuple(items));
    case 'List':
      return collect(context, node, items => new PyList(items));
    case 'Set':
      return setDisplay(context, node);
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
      const {from, to} = node;
      const store = rebinding(context, {type: 'Name', id: node.target, from, to});
      return lift1(compileExpr(context, node.value), (frame, value) => {
        store(frame, value);
        return value;
      });
    }
    case 'Comprehension':
      return compileComprehension(context, node);
  }
}

function ifExp(context: Context, node: ExprOf<'IfExp'>): CompiledExpr {
  const {whole} = context;
  const test = testOf(whole, node.test);
  const then = compileExpr(whole, node.then);
  const other = compileExpr(whole, node.other);
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

/** Runs an expression within a generator, whether it can suspend or not. */
export function* evaluate<T>(code: Compiled<T>, frame: Frame): Suspending<T> {
  return code.suspends ? yield* code.run(frame) : code.run(frame);
}

function attribute(context: Context, node: ExprOf<'Attribute'>): CompiledExpr {
  const at = context.place(node);
  const name = context.mangle(node.name);
  const object = compileExpr(context, node.value);
  if (context.pauses) return attributeInThread(node, object, name, at, callsBack(context));
  const ask = asking(node.value, (frame, value) => {
    frame.at = at;
    return getAttribute(value, name);
  });
  return lift1(object, ask);
}

/** In a thread, the getter of a property may wait. */
function attributeInThread(
  node: ExprOf<'Attribute'>,
  object: CompiledExpr,
  name: string,
  at: number,
  isOpen: boolean,
): CompiledExpr {
  const isMade = isFresh(node.value);
  const answered = (value: Value, answer: Value): Value => {
    if (isMade) asked(value, answer);
    return answer;
  };
  return {
    suspends: true,
    *run(frame) {
      const value = yield* evaluate(object, frame);
      frame.at = at;
      const found = value instanceof PyObject ? value.cls.lookup(name) : undefined;
      if (
        !(found instanceof PyProperty && found.cls.native && found.getter instanceof PyFunction)
      ) {
        if (!isOpen) return answered(value, getAttribute(value, name));
        return answered(value, yield* calling(frame, [value], () => getAttribute(value, name)));
      }
      const result = yield* callPausing(found.getter, [value]);
      vm.frame = frame;
      return answered(value, result);
    },
  };
}

function subscript(context: Context, node: ExprOf<'Subscript'>): CompiledExpr {
  const at = context.place(node);
  const nodes = [node.value, node.index] as const;
  const [value, index] = holdingTwo(
    context,
    nodes,
    compileExpr(context, node.value),
    compileExpr(context, node.index),
  );
  const isMade = children(node.value).some(runsCode) && node.value.type !== 'Call';
  const apply = losing2(nodes, (frame, container, key) => {
    frame.at = at;
    const item = getItem(container, key);
    if (isMade) discard(container, item);
    return item;
  });
  return operation2(context, value, index, apply);
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
