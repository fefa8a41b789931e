import {ScriptError} from '../clip.ts';

export type SharedKind = 'Lock' | 'Semaphore' | 'Queue' | 'Event' | 'Condition' | 'count';

/** The thing that the tasks of a program share, as the program makes it. */
export interface SharedObject {
  readonly kind: SharedKind;
  /** Its name in the program. */
  readonly name: string;
  /** How many keys a lock or a semaphore has, how many items a queue holds, what a number starts with. */
  readonly size: number;
  /** What the tasks call their own copy of a number. */
  readonly copy: string;
}

const MADE = /^(\w+) = (?:asyncio\.)?(Lock|Semaphore|Queue|Event|Condition)\((?:maxsize=)?(\d*)\)/m;

/** A plain number that tasks share comes first, whatever guards it. */
const NUMBER = /^(\w+) = (\d+)$/m;

/** The first shared thing that a program makes at its top level. */
export function sharedObject(id: string, source: string): SharedObject {
  const [, number, start] = NUMBER.exec(source) ?? [];
  if (number) {
    const copy = new RegExp(`^ +(\\w+) = ${number}$`, 'm').exec(source)?.[1] ?? '';
    return {kind: 'count', name: number, size: Number(start), copy};
  }
  const [, name, kind, size] = MADE.exec(source) ?? [];
  if (!name || !kind) {
    throw new ScriptError(
      `${id}: the sharing view needs a line such as "lock = Lock()" at the top of the program.`,
    );
  }
  return {kind: kind as SharedKind, name, size: Number(size || 1), copy: ''};
}
