import {Cell} from '../objects/functions.ts';
import {PyObject, type Value} from '../objects/types.ts';
import type {Frame} from './frames.ts';
import {Suspendable} from './suspendable.ts';
import {vm} from './vm.ts';

/** What the program calls a value: `lock`, or `self.lock` for an attribute. */
export function variableOf(value: Value): string | null {
  const names = [...variables()];
  const direct = names.find(([, held]) => held === value);
  if (direct !== undefined) return direct[0];
  for (const [name, held] of names) {
    if (!(held instanceof PyObject)) continue;
    for (const [attribute, inner] of held.attrs ?? []) {
      if (inner === value) return `${name}.${attribute}`;
    }
  }
  return null;
}

/** The module's variables, then those of the tasks and the threads that wait. */
function* variables(): Iterable<readonly [string, unknown]> {
  yield* vm.modules.get('__main__')?.dict ?? [];
  for (const task of vm.machine.loops.flatMap(loop => loop.tasks.all())) {
    for (let at: unknown = task.coroutine; at instanceof Suspendable; at = at.frame.inner) {
      const {code, locals} = at.frame;
      for (const [slot, name] of code.slotNames.entries()) yield [name, unwrapped(locals[slot])];
    }
  }
  for (const innermost of [vm.frame, ...vm.paused]) yield* variablesFrom(innermost);
}

/** Those of the program's calls that a thread is in. */
function* variablesFrom(innermost: Frame | null): Iterable<readonly [string, unknown]> {
  for (let frame = innermost; frame !== null; frame = frame.back) {
    const {code, locals} = frame;
    if (code.places.source.library) continue;
    for (const [slot, name] of code.slotNames.entries()) yield [name, unwrapped(locals[slot])];
  }
}

/** A variable that functions share lies in a cell. */
function unwrapped(value: unknown): unknown {
  return value instanceof Cell ? value.value : value;
}
