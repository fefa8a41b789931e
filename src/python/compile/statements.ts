import {discard, forgot, stepEnded, watching} from '../lifetime/lifetimes.ts';
import {touch} from '../lifetime/touching.ts';
import {error} from '../objects/errors.ts';
import type {Value} from '../objects/types.ts';
import {truth} from '../operations/truth.ts';
import type {Stmt, StmtOf} from '../parse/ast.ts';
import type {Frame} from '../run/frames.ts';
import {vm} from '../run/vm.ts';
import {annotated, assign, augmented} from './assignments.ts';
import {blockOf} from './blocks.ts';
import {compileClass} from './classes.ts';
import {type CompiledExpr, type CompiledStmt, NEXT} from './code.ts';
import type {Context} from './context.ts';
import {doing, suspending} from './doing.ts';
import {compileExpr, evaluate} from './expressions.ts';
import {compileFunction, returning} from './functions.ts';
import {compileImport, compileImportFrom} from './imports.ts';
import {leavesStar, placeOfReturn} from './leaving-star.ts';
import {settling} from './letting-go.ts';
import {constant, lift1} from './lift.ts';
import {asyncFor, fors, leaveLoop, whiles} from './loops.ts';
import {compileMatch} from './match.ts';
import {peekName} from './names.ts';
import {compileRaise} from './raising.ts';
import {namesIn} from './rebinding.ts';
import {compileDelete} from './targets.ts';
import {testOf} from './temporaries.ts';
import {isTouching} from './touching.ts';
import {compileTry} from './try.ts';
import {typeAlias} from './type-aliases.ts';
import {compileWith} from './with.ts';

/** The statements of a block as one closure. Throws SourceError for what the front end refuses. */
export function compileBlock(context: Context, body: readonly Stmt[]): CompiledStmt {
  const parts = body.filter(node => !isInert(node));
  if (!context.source.finalizes) return blockOf(parts.map(node => compileStmt(context, node)));
  return blockOf(
    parts.flatMap(node => [
      ...(isTouching(context, node) ? [doing(touch)] : []),
      compileStmt(context, node),
    ]),
  );
}

/** Docstrings, `pass` and bare `...` do nothing. */
function isInert(node: Stmt): boolean {
  if (node.type === 'Pass' || node.type === 'Global' || node.type === 'Nonlocal') return true;
  return node.type === 'Expr' && node.value.type === 'Constant';
}

function compileStmt(context: Context, node: Stmt): CompiledStmt {
  switch (node.type) {
    case 'Expr':
      return discarded(compileExpr(context, node.value), settling(context, node.value));
    case 'Assign':
      return assign(context, node);
    case 'AnnAssign':
      return annotated(context, node);
    case 'AugAssign':
      return augmented(context, node);
    case 'Return':
      return returns(context, node);
    case 'Delete': {
      const at = context.place(node);
      const parts = node.targets.map(target => compileDelete(context, target));
      const peeks = namesIn(node.targets).map(id => peekName(context, id));
      return doing(frame => {
        frame.at = at;
        const old = watching() ? peeks.map(peek => peek(frame)) : [];
        for (const part of parts) part(frame);
        forgot(frame, old);
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
      return compileClass(context.plain, node);
    case 'Match':
      return compileMatch(context, node);
    case 'TypeAlias':
      return typeAlias(context, node);
    default:
      return doing(() => {});
  }
}

/** An expression whose value nobody takes: a coroutine among them will never be awaited. */
function discarded(code: CompiledExpr, settle: () => void): CompiledStmt {
  if (code.suspends) {
    return lift1(code, (_, value) => {
      discard(value);
      settle();
      return NEXT;
    });
  }
  const {run} = code;
  return doing(frame => {
    const {unretrieved} = vm.machine;
    const before = unretrieved.size;
    const value = run(frame);
    if (unretrieved.size > before) stepEnded();
    discard(value);
    settle();
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
  if (context.starred) leavesStar(context, placeOfReturn(node));
  return returning(node.value === null ? constant(null) : compileExpr(context, node.value));
}

function asserts(context: Context, node: StmtOf<'Assert'>): CompiledStmt {
  const at = context.place(node.test);
  const test = testOf(context, node.test);
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
  const test = testOf(context, node.test);
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
