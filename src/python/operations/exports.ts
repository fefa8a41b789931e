import {reachable, roots} from '../lifetime/reachable.ts';
import {error} from '../objects/errors.ts';
import type {PyMemoryView} from '../objects/memory-views.ts';
import {bytearrayType} from '../objects/types.ts';
import type {PyBytes} from '../objects/values.ts';

/** Who looks at bytes that can change. Views that nobody holds any more are among them until somebody asks. */
const views = new WeakMap<PyBytes, PyMemoryView[]>();

/** So many views, or twice as many, and so on, are looked through for those that are gone. */
const MANY = 1024;

/** A view is there: the bytes stay where they are until it is released or freed. */
export function exported(view: PyMemoryView): void {
  const {memory} = view.layout;
  if (!memory.cls.isSubclass(bytearrayType)) return;
  const others = views.get(memory) ?? [];
  const isPower = (others.length & (others.length - 1)) === 0;
  const known = isPower && others.length >= MANY ? open(others) : others;
  known.push(view);
  views.set(memory, known);
}

/** Those that are neither released nor freed. */
function open(found: readonly PyMemoryView[]): PyMemoryView[] {
  const left = found.filter(view => !view.isReleased);
  if (left.length === 0) return left;
  const live = reachable(roots()) ?? new Set();
  return left.filter(view => live.has(view));
}

/** Whether somebody looks at these bytes. */
export function isExported(memory: PyBytes): boolean {
  const known = views.get(memory);
  if (known === undefined || known.length === 0) return false;
  const left = open(known);
  views.set(memory, left);
  return left.length > 0;
}

/** Before there are more or fewer of these bytes. Raises BufferError if somebody looks at them. */
export function checkNotExported(memory: PyBytes): void {
  if (!isExported(memory)) return;
  throw error('BufferError', 'Existing exports of data: object cannot be re-sized');
}
