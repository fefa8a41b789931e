import {replaced, watching} from '../lifetime/lifetimes.ts';
import type {Expr} from '../parse/ast.ts';
import type {Context} from './context.ts';
import {peekName, type Store} from './names.ts';
import {compileStore} from './targets.ts';

/** Stores a value at once, and lets go of what the names stood for until then. */
export function rebinding(context: Context, target: Expr): Store {
  const store = compileStore(context, target);
  const names = namesIn([target]);
  if (target.type === 'Name') return letting(context, target.id, store);
  if (names.length === 0) return store;
  const peeks = names.map(id => peekName(context, id));
  return (frame, value) => {
    if (!watching()) return store(frame, value);
    const old = peeks.map(peek => peek(frame));
    store(frame, value);
    replaced(old);
  };
}

/** Gives a name a value, and lets go of what it stood for until then: most often a number or a text, which holds nothing. */
export function letting(context: Context, id: string, store: Store): Store {
  const place = context.find(context.mangle(id));
  const peek = peekName(context, id);
  if (place.kind !== 'local') {
    return (frame, value) => {
      const old = watching() ? peek(frame) : undefined;
      store(frame, value);
      if (typeof old === 'object') replaced([old]);
    };
  }
  const {slot} = place;
  return (frame, value) => {
    const old = frame.locals[slot];
    store(frame, value);
    if (typeof old === 'object' && watching()) replaced([old]);
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
