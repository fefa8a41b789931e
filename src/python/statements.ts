import {LibraryCoroutine} from '../model/asyncio/coroutines.ts';
import {inplace} from './arithmetic.ts';
import {aiter} from './async-iteration.ts';
import {getAttribute} from './attributes.ts';
import {compileClass} from './classes.ts';
import {
  BREAK,
  CONTINUE,
  type CompiledExpr,
  type CompiledStmt,
  type Completion,
  NEXT,
  RETURN,
  type Suspending,
} from './code.ts';
import {type Context, constant} from './compile.ts';
import {nextItem} from './comprehensions.ts';
import {error} from './errors.ts';
import {compileExpr, evaluate} from './expressions.ts';
import type {Frame} from './frames.ts';
import {compileFunction, statement} from './functions.ts';
import {PyAsyncGenerator, PyCoroutine} from './generators.ts';
import {compileImport, compileImportFrom} from './imports.ts';
import {getItem} from './items.ts';
import {loadName, storeName} from './names.ts';
import type {Value} from './objects.ts';
import type {Expr, Stmt, StmtOf} from './parse/ast.ts';
import {compileMatch} from './patterns.ts';
import {iterate, truth} from './protocols.ts';
import {compileRaise} from './raising.ts';
import {compileDelete, compileStore, compileTarget} from './targets.ts';
import {compileTry} from './try.ts';
import {charge, vm} from './vm.ts';
import {warnNeverAwaited} from './warnings.ts';
import {compileWith} from './with.ts';

export function compileBlock(context: Context, body: readonly Stmt[]): CompiledStmt {
  const statements = body.filter(node => !isInert(node)).map(node => compileStmt(context, node));
  const [first, second] = statements;
  if (first && statements.length === 1) return first;
  if (first && second && statements.length === 2 && !first.suspends && !second.suspends) {
    const [a, b] = [first.run, second.run];
    return {suspends: false, run: frame => a(frame) || b(frame)};
  }
  if (statements.every(each => !each.suspends)) {
    const runs = statements.map(each => each.run as (frame: Frame) => Completion);
    const count = runs.length;
    return {
      suspends: false,
      run: frame => {
        for (let index = 0; index < count; index++) {
          const completion = (runs[index] as (frame: Frame) => Completion)(frame);
          if (completion !== NEXT) return completion;
        }
        return NEXT;
      },
    };
  }
  return {
    suspends: true,
    *run(frame) {
      for (const each of statements) {
        const completion = each.suspends ? yield* each.run(frame) : each.run(frame);
        if (completion !== NEXT) return completion;
      }
      return NEXT;
    },
  };
}

/** Docstrings, `pass` and bare `...` do nothing. */
function isInert(node: Stmt): boolean {
  if (node.type === 'Pass' || node.type === 'Global' || node.type === 'Nonlocal') return true;
  return node.type === 'Expr' && node.value.type === 'Constant';
}

function compileStmt(context: Context, node: Stmt): CompiledStmt {
  switch (node.type) {
    case 'Expr':
      return discarded(compileExpr(context, node.value));
    case 'Assign':
      return assign(context, node);
    case 'AnnAssign':
      return annotated(context, node);
    case 'AugAssign':
      return augmented(context, node);
    case 'Return':
      return returns(context, node);
    case 'Delete': {
      const parts = node.targets.map(target => compileDelete(context, target));
      return doing(frame => {
        for (const part of parts) part(frame);
      });
    }
    case 'Break':
    case 'Continue':
      return leaveLoop(context, node);
    case 'Raise':
      return compileRaise(context, node);
    case 'Assert':
      return asserts(context, node);
    case 'Import':
      return compileImport(context, node);
    case 'ImportFrom':
      return compileImportFrom(context, node);
    case 'If':
      return ifs(context, node);
    case 'While':
      return whiles(context, node);
    case 'For':
      return node.async ? asyncFor(context, node) : fors(context, node);
    case 'Try':
      return compileTry(context, node);
    case 'With':
      return compileWith(context, node);
    case 'FunctionDef':
      return compileFunction(context, node);
    case 'ClassDef':
      return compileClass(context, node);
    case 'Match':
      return compileMatch(context, node);
    case 'TypeAlias':
      return assign(context, {
        type: 'Assign',
        targets: [{type: 'Name', id: node.name, from: node.from, to: node.to}],
        value: node.value,
        from: node.from,
        to: node.to,
      });
    default:
      return doing(() => {});
  }
}

/** An expression whose value nobody takes: a coroutine among them will never be awaited. */
function discarded(code: CompiledExpr): CompiledStmt {
  if (code.suspends) return statement(code);
  const {run} = code;
  return doing(frame => {
    const value = run(frame);
    if (value instanceof PyCoroutine && !value.started) warnNeverAwaited([value]);
    else if (value instanceof LibraryCoroutine && !value.started) {
      vm.unawaited.add(value);
      warnNeverAwaited([value]);
    }
  });
}

export function doing(run: (frame: Frame) => void): CompiledStmt {
  return {
    suspends: false,
    run: frame => {
      run(frame);
      return NEXT;
    },
  };
}

function assign(context: Context, node: StmtOf<'Assign'>): CompiledStmt {
  const value = compileExpr(context, node.value);
  const [only] = node.targets;
  if (node.targets.length === 1 && only?.type === 'Name') {
    const store = storeName(context, only.id);
    if (!value.suspends) {
      const {run} = value;
      return doing(frame => store(frame, run(frame)));
    }
    const {run} = value;
    return suspending(function* (frame) {
      store(frame, yield* run(frame));
    });
  }
  const targets = node.targets.map(target => compileTarget(context, target));
  const operands = targets.flatMap(target => target.operands);
  if (!value.suspends && operands.every(operand => !operand.suspends)) {
    return doing(frame => {
      const result = value.run(frame);
      for (const target of targets) {
        const values = target.operands.map(operand => operand.run(frame) as Value);
        target.put(frame, values, result);
      }
    });
  }
  return suspending(function* (frame) {
    const result = yield* evaluate(value, frame);
    for (const target of targets) {
      const values: Value[] = [];
      for (const operand of target.operands) values.push(yield* evaluate(operand, frame));
      target.put(frame, values, result);
    }
  });
}

export function suspending(run: (frame: Frame) => Suspending<void>): CompiledStmt {
  return {
    suspends: true,
    *run(frame) {
      yield* run(frame);
      return NEXT;
    },
  };
}

function annotated(context: Context, node: StmtOf<'AnnAssign'>): CompiledStmt {
  const stored: CompiledStmt =
    node.value === null
      ? doing(() => {})
      : assign(context, {
          type: 'Assign',
          targets: [node.target],
          value: node.value,
          from: node.from,
          to: node.to,
        });
  const {target} = node;
  if (context.scope.isFunction || target.type !== 'Name' || !node.simple) return stored;
  return noteAnnotation(context, target.id, node.annotation, stored);
}

/** Annotations are evaluated when somebody asks, as in 3.14. */
function noteAnnotation(
  context: Context,
  name: string,
  annotation: Expr,
  stored: CompiledStmt,
): CompiledStmt {
  const value = compileExpr(context, annotation);
  const note = (frame: Frame) => {
    frame.annotations ??= new Map();
    frame.annotations.set(name, () => (value.suspends ? null : value.run(frame)));
  };
  if (!stored.suspends) {
    return doing(frame => {
      stored.run(frame);
      note(frame);
    });
  }
  return suspending(function* (frame) {
    yield* stored.run(frame);
    note(frame);
  });
}

function augmented(context: Context, node: StmtOf<'AugAssign'>): CompiledStmt {
  const at = context.place(node);
  const value = compileExpr(context, node.value);
  const {op, target} = node;
  if (target.type === 'Name') {
    const load = loadName(context, target.id, context.place(target)).run as (frame: Frame) => Value;
    const store = storeName(context, target.id);
    const apply = (frame: Frame, left: Value, right: Value) => {
      frame.at = at;
      store(frame, inplace(op, left, right));
    };
    if (!value.suspends) {
      const {run} = value;
      return doing(frame => {
        const left = load(frame);
        apply(frame, left, run(frame));
      });
    }
    const {run} = value;
    return suspending(function* (frame) {
      const left = load(frame);
      apply(frame, left, yield* run(frame));
    });
  }
  const {operands, put} = compileTarget(context, target);
  const name = target.type === 'Attribute' ? context.mangle(target.name) : '';
  const where = context.place(target);
  const read = (frame: Frame, values: readonly Value[]) => {
    frame.at = where;
    const [object, index] = values;
    return name === ''
      ? getItem(object as Value, index as Value)
      : getAttribute(object as Value, name);
  };
  const write = (frame: Frame, values: readonly Value[], left: Value, right: Value) => {
    frame.at = at;
    const result = inplace(op, left, right);
    put(frame, values, result);
  };
  if (!value.suspends && operands.every(operand => !operand.suspends)) {
    return doing(frame => {
      const values = operands.map(operand => operand.run(frame) as Value);
      const left = read(frame, values);
      write(frame, values, left, value.run(frame));
    });
  }
  return suspending(function* (frame) {
    const values: Value[] = [];
    for (const operand of operands) values.push(yield* evaluate(operand, frame));
    const left = read(frame, values);
    write(frame, values, left, yield* evaluate(value, frame));
  });
}

function returns(context: Context, node: StmtOf<'Return'>): CompiledStmt {
  if (context.kind === 'module' || context.kind === 'class') {
    context.fail(node.from, "'return' outside function", 'put it in a function, or remove it');
  }
  if (context.kind === 'async generator' && node.value !== null) {
    const remedy = 'yield the value, or write a bare "return"';
    context.fail(node.from, "'return' with value in async generator", remedy);
  }
  const value = node.value === null ? constant(null) : compileExpr(context, node.value);
  if (!value.suspends) {
    const {run} = value;
    return {
      suspends: false,
      run: frame => {
        frame.returned = run(frame);
        return RETURN;
      },
    };
  }
  const {run} = value;
  return {
    suspends: true,
    *run(frame) {
      frame.returned = yield* run(frame);
      return RETURN;
    },
  };
}

function leaveLoop(context: Context, node: Stmt): CompiledStmt {
  const isBreak = node.type === 'Break';
  if (context.loops === 0) {
    const found = isBreak ? "'break' outside loop" : "'continue' not properly in loop";
    context.fail(node.from, found, 'put it in a for or while loop, or remove it');
  }
  const completion = isBreak ? BREAK : CONTINUE;
  return {suspends: false, run: () => completion};
}

function asserts(context: Context, node: StmtOf<'Assert'>): CompiledStmt {
  const at = context.place(node.test);
  const test = compileExpr(context, node.test);
  const message = node.message === null ? null : compileExpr(context, node.message);
  const failed = (frame: Frame, text: Value | undefined): never => {
    frame.at = at;
    throw text === undefined ? error('AssertionError') : error('AssertionError', text);
  };
  if (!test.suspends && (message === null || !message.suspends)) {
    return doing(frame => {
      if (!truth(test.run(frame)))
        failed(frame, message === null ? undefined : (message.run(frame) as Value));
    });
  }
  return suspending(function* (frame) {
    if (truth(yield* evaluate(test, frame))) return;
    failed(frame, message === null ? undefined : yield* evaluate(message, frame));
  });
}

function ifs(context: Context, node: StmtOf<'If'>): CompiledStmt {
  const test = compileExpr(context, node.test);
  const body = compileBlock(context, node.body);
  const orelse = compileBlock(context, node.orelse);
  if (!test.suspends && !body.suspends && !orelse.suspends) {
    const [check, yes, no] = [test.run, body.run, orelse.run];
    return {suspends: false, run: frame => (truth(check(frame)) ? yes(frame) : no(frame))};
  }
  return {
    suspends: true,
    *run(frame) {
      const branch = truth(yield* evaluate(test, frame)) ? body : orelse;
      return branch.suspends ? yield* branch.run(frame) : branch.run(frame);
    },
  };
}

function loopBody(context: Context, body: readonly Stmt[]): CompiledStmt {
  context.loops += 1;
  const compiled = compileBlock(context, body);
  context.loops -= 1;
  return compiled;
}

function whiles(context: Context, node: StmtOf<'While'>): CompiledStmt {
  const at = context.place(node.test);
  const test = compileExpr(context, node.test);
  const body = loopBody(context, node.body);
  const orelse = compileBlock(context, node.orelse);
  if (!test.suspends && !body.suspends && !orelse.suspends) {
    const [check, run, otherwise] = [test.run, body.run, orelse.run];
    return {
      suspends: false,
      run: frame => {
        while (truth(check(frame))) {
          frame.at = at;
          charge(1);
          const completion = run(frame);
          if (completion === BREAK) return NEXT;
          if (completion === RETURN) return RETURN;
        }
        return otherwise(frame);
      },
    };
  }
  return {
    suspends: true,
    *run(frame) {
      while (truth(yield* evaluate(test, frame))) {
        frame.at = at;
        charge(1);
        const completion = body.suspends ? yield* body.run(frame) : body.run(frame);
        if (completion === BREAK) return NEXT;
        if (completion === RETURN) return RETURN;
      }
      return orelse.suspends ? yield* orelse.run(frame) : orelse.run(frame);
    },
  };
}

function fors(context: Context, node: StmtOf<'For'>): CompiledStmt {
  const at = context.place(node.iterable);
  const iterable = compileExpr(context, node.iterable);
  const store = compileStore(context, node.target);
  const body = loopBody(context, node.body);
  const orelse = compileBlock(context, node.orelse);
  if (!iterable.suspends && !body.suspends && !orelse.suspends) {
    const [source, run, otherwise] = [iterable.run, body.run, orelse.run];
    return {
      suspends: false,
      run: frame => {
        const items = source(frame);
        frame.at = at;
        const step = iterate(items);
        for (let item = step(); item !== undefined; item = step()) {
          charge(1);
          store(frame, item);
          const completion = run(frame);
          if (completion === BREAK) return NEXT;
          if (completion === RETURN) return RETURN;
          frame.at = at;
        }
        return otherwise(frame);
      },
    };
  }
  return {
    suspends: true,
    *run(frame) {
      const items = yield* evaluate(iterable, frame);
      frame.at = at;
      const step = iterate(items);
      for (let item = step(); item !== undefined; item = step()) {
        charge(1);
        store(frame, item);
        const completion = body.suspends ? yield* body.run(frame) : body.run(frame);
        if (completion === BREAK) return NEXT;
        if (completion === RETURN) return RETURN;
        frame.at = at;
      }
      return orelse.suspends ? yield* orelse.run(frame) : orelse.run(frame);
    },
  };
}

function asyncFor(context: Context, node: StmtOf<'For'>): CompiledStmt {
  if (!context.async) {
    context.fail(
      node.from,
      "'async for' outside async function",
      'make the function around it "async def"',
    );
  }
  const at = context.place(node.iterable);
  const iterable: CompiledExpr = compileExpr(context, node.iterable);
  // What only the loop holds is gone when the loop is left.
  const temporary = node.iterable.type === 'Call';
  const store = compileStore(context, node.target);
  const body = loopBody(context, node.body);
  const orelse = compileBlock(context, node.orelse);
  return {
    suspends: true,
    *run(frame) {
      const source = yield* evaluate(iterable, frame);
      frame.at = at;
      const iterator = aiter(source);
      try {
        for (;;) {
          frame.at = at;
          const item = yield* nextItem(frame, iterator);
          if (item === undefined) break;
          charge(1);
          store(frame, item);
          const completion = body.suspends ? yield* body.run(frame) : body.run(frame);
          if (completion === BREAK) return NEXT;
          if (completion === RETURN) return RETURN;
        }
      } finally {
        if (temporary && iterator instanceof PyAsyncGenerator) iterator.dropped();
      }
      return orelse.suspends ? yield* orelse.run(frame) : orelse.run(frame);
    },
  };
}
