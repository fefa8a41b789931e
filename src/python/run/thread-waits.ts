import type {ThreadBlocked} from '../../model/concurrent/deadlock.ts';
import {currentName} from '../modules/thread-idents.ts';
import {Cell} from '../objects/functions.ts';
import type {Value} from '../objects/types.ts';
import type {Frame} from './frames.ts';
import {placeFrom} from './places.ts';
import {variableOf} from './variable-of.ts';
import {vm} from './vm.ts';

export const RELEASE = 'Release it on every way out: "with" does.';

const CLOSES =
  'Let the other end send it; or close that in every process that has it, also in the one that made it.';

/** What a thread waits for in a method of the library, and what to do about it. */
const TOLD: Readonly<Record<string, readonly [string, string]>> = {
  'Condition.wait': ['a notification of the condition%', 'Let somebody call notify().'],
  'Condition.wait_for': ['a notification of the condition%', 'Let somebody call notify().'],
  'Event.wait': ['the event%', 'Let somebody call set().'],
  'Semaphore.acquire': ['the semaphore%', RELEASE],
  'Semaphore.__enter__': ['the semaphore%', RELEASE],
  'Barrier.wait': ['the barrier%', 'Let as many threads wait there as it asks for.'],
  'Queue.get': [
    'an item of the queue%',
    'Put as many items as are got, or an item that tells to stop.',
  ],
  'Queue.put': ['room in the queue%', 'Let somebody get() its items.'],
  'SimpleQueue.get': ['an item of the queue%', 'Put as many items as are got.'],
  'JoinableQueue.join': [
    'the items of the queue% to be worked off',
    'Call task_done() for each of them.',
  ],
  'Connection.recv': ['what comes through the connection%', CLOSES],
  'Connection.send': [
    'room in the pipe of the connection%',
    'Let the other end recv() what was sent before more is sent.',
  ],
  'SimpleQueue.put': [
    'room in the pipe of the queue%',
    'Let another process or thread get() its items meanwhile.',
  ],
  'Connection.poll': ['what comes through the connection%', CLOSES],
  'Queue.join': ['the items of the queue% to be worked off', 'Call task_done() for each of them.'],
};

/** Its name in the program, as it is put behind what it is. */
export function calledName(value: Value): string {
  const name = variableOf(value);
  return name === null ? '' : ` "${name}"`;
}

/** How the thread whose code runs is told if it waits here for ever. */
export function whoWaits(tell: () => Omit<ThreadBlocked, 'who' | 'place'>): () => ThreadBlocked {
  const who = vm.process?.name ?? currentName();
  const {frame} = vm;
  return () => ({who, place: placeFrom(frame), ...tell()});
}

/** The same in a method of the library, for what the program knows of it; null outside of one. */
export function waitsInLibrary(): (() => ThreadBlocked) | null {
  const frame = outermost(vm.frame);
  const told = frame === null ? undefined : TOLD[frame.code.qualname];
  if (frame === null || told === undefined) return null;
  const [what, remedy] = told;
  const self = unwrapped(frame.locals[0]);
  return whoWaits(() => ({what: what.replace('%', calledName(self)), by: [], remedy}));
}

/** The frame of the library that the program called. */
function outermost(frame: Frame | null): Frame | null {
  if (frame === null || !frame.code.places.source.library) return null;
  return outermost(frame.back) ?? frame;
}

function unwrapped(value: Value | undefined): Value {
  return (value instanceof Cell ? value.value : value) ?? null;
}
