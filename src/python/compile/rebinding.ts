import {replaced, watching} from '../lifetime/lifetimes.ts';
import type {Expr} from '../parse/ast.ts';
import type {Context} from './context.ts';
import {peekName, type Store} from './names.ts';
import {compileStore} from './targets.ts';

/** Stores a value at once, and lets go of what the names stood for until then. */
export function rebinding(context: Context, target: Expr): Store {
  const store = compileStore(context, target);
  const peeks = namesIn([target]).map(id => peekName(context, id));
  if (peeks.length === 0) return store;
  return (frame, value) => {
    if (!watching()) return store(frame, value);
    const old = peeks.map(peek => peek(frame));
    store(frame, value);
    replaced(old);
  };
}

/** The names that get a value, also those in `a, (b, *c) = …`. */
export function namesIn(targets: readonly Expr[]): string[] {
  return targets.flatMap(target => {
    if (target.type === 'Name') return [target.id];
    if (target.type === 'Starred') return namesIn([target.value]);
    return target.type === 'Tuple' || target.type === 'List' ? namesIn(target.items) : [];
  });
}
